import { byHostAndPath } from '../../model/address.ts'
import type { Instant } from '../../model/partialDate.ts'
import type { FetchRecord } from '../../model/source.ts'
import type { Validators } from '../../sources/fetching/fetcher.ts'
import { isFrontPage } from '../../sources/page/address.ts'
import type { PageArticle } from '../../sources/page/article.ts'
import type { ListedEntry } from '../../sources/readers/reader.ts'
import { IMPORTED_FILES, type SourceEntry, sourceIdOf } from '../../sources/registry.ts'
import type { FetchedPage, SourceTools } from './tools.ts'

/** Pages that name each other as the one to go by are followed so far. */
const MOST_HOPS = 4
const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.5'

/** What asking for an entry's page came to. */
export type Visit =
  | {
      readonly kind: 'READ'
      readonly fetchedAt: Instant
      /** The address that the publication has. */
      readonly url: string
      /** The article, and the address that gave it; null where that address had not changed since it was last read. */
      readonly article: { readonly from: string; readonly page: PageArticle } | null
      /** Other addresses that turned out to lead there. */
      readonly aliases: readonly string[]
      /** What the servers gave with each address that was read. */
      readonly fetched: readonly { readonly url: string; readonly validators: Validators }[]
    }
  | { readonly kind: 'UNCHANGED'; readonly fetchedAt: Instant; readonly url: string }
  | { readonly kind: 'GONE'; readonly fetchedAt: Instant; readonly url: string; readonly reason: string }
  | {
      readonly kind: 'FAILED'
      readonly fault: string
      readonly reason: string
      readonly notBefore: Instant | null
    }

export interface Visitor {
  readonly tools: Pick<SourceTools, 'fetcher' | 'plainAddressOf' | 'readPage'>
  readonly sources: readonly SourceEntry[]
  readonly recordOf: (url: string) => Promise<FetchRecord | null>
  readonly now: () => Instant
}

type Step =
  | Exclude<Visit, { kind: 'READ' }>
  | { readonly kind: 'PAGE'; readonly standsAt: string; readonly page: PageArticle; readonly validators: Validators }

/**
 * Asks for the page of an entry, and for the page that this one names as the address to go by. The publication has the
 * address at which that ends; of pages that name each other in a circle, the first by host and path. It is read from its own
 * address, and only where that can't be read from the first of the others by host and path. Stores nothing.
 */
export async function visit(entry: Pick<ListedEntry, 'url' | 'published'>, visitor: Visitor): Promise<Visit> {
  const plain = visitor.tools.plainAddressOf(entry.url)
  const first = await ask(plain, entry, visitor)
  if (first.kind !== 'FAILED' && first.kind !== 'GONE') return follow(plain, first, entry, visitor)
  if (plain === entry.url || (first.kind === 'FAILED' && first.notBefore !== null)) return first
  const listed = await ask(entry.url, entry, visitor)
  return listed.kind === 'PAGE' ? follow(entry.url, listed, entry, visitor, plain) : first
}

/** From the page at `start` on. Where it names no address, `otherwise` is its own. */
async function follow(
  start: string,
  step: Exclude<Step, { kind: 'FAILED' | 'GONE' }>,
  entry: Pick<ListedEntry, 'published'>,
  visitor: Visitor,
  otherwise?: string,
): Promise<Visit> {
  if (step.kind === 'UNCHANGED') return step
  const pages = new Map<string, { page: PageArticle; validators: Validators }>()
  const addresses = [start]
  let at = step
  for (let hop = 0; ; hop++) {
    pages.set(at.standsAt, at)
    if (!addresses.includes(at.standsAt)) addresses.push(at.standsAt)
    const named = namedBy(at, visitor) ?? (hop === 0 ? otherwise : undefined) ?? at.standsAt
    const isCircle = named !== at.standsAt && addresses.includes(named)
    if (named === at.standsAt || isCircle || hop === MOST_HOPS) {
      const circle = isCircle ? addresses.slice(addresses.indexOf(named)).filter((url) => pages.has(url)) : []
      return read(circle.toSorted(byHostAndPath)[0] ?? at.standsAt, pages, addresses, visitor)
    }
    addresses.push(named)
    const next = named === otherwise ? null : await ask(named, entry, visitor)
    if (next?.kind === 'UNCHANGED') return { ...read(named, pages, addresses, visitor), article: null }
    if (next?.kind !== 'PAGE') return read(named, pages, addresses, visitor)
    at = next
  }
}

function read(
  url: string,
  pages: ReadonlyMap<string, { page: PageArticle; validators: Validators }>,
  addresses: readonly string[],
  { now }: Visitor,
): Extract<Visit, { kind: 'READ' }> {
  const from = pages.has(url) ? url : ([...pages.keys()].toSorted(byHostAndPath)[0] ?? url)
  const page = pages.get(from)?.page
  return {
    kind: 'READ',
    fetchedAt: now(),
    url,
    article: page ? { from, page } : null,
    aliases: addresses.filter((address) => address !== url),
    fetched: [...pages].map(([address, { validators }]) => ({ url: address, validators })),
  }
}

async function ask(url: string, entry: Pick<ListedEntry, 'published'>, visitor: Visitor): Promise<Step> {
  const { tools, now } = visitor
  const known = await visitor.recordOf(url)
  const validators = known && { etag: known.etag, lastModified: known.lastModified }
  const outcome = await tools.fetcher.fetch({ url, accept: ACCEPT, ...(validators ? { validators } : {}) })
  if (outcome.kind === 'FAILED') return outcome
  if (outcome.kind === 'NOT_MODIFIED') return { kind: 'UNCHANGED', fetchedAt: now(), url }
  if (outcome.kind === 'GONE')
    return { kind: 'GONE', fetchedAt: now(), url, reason: `the site says that nothing is there (${outcome.status})` }
  return pageAt(url, outcome, entry, visitor)
}

async function pageAt(
  url: string,
  outcome: FetchedPage,
  entry: Pick<ListedEntry, 'published'>,
  { tools, sources, now }: Visitor,
): Promise<Step> {
  const arrived = tools.plainAddressOf(outcome.url)
  if (arrived !== tools.plainAddressOf(url) && isNoArticle(arrived, url, { tools, sources }))
    return { kind: 'GONE', fetchedAt: now(), url, reason: `the site leads on to ${outcome.url}, which is no article` }
  const page = await tools.readPage(outcome, entry)
  if ('rejection' in page)
    return { kind: 'FAILED', fault: page.rejection.kind, reason: page.rejection.reason, notBefore: null }
  const standsAt = outcome.moved ? arrived : url
  return { kind: 'PAGE', standsAt, page: page.value, validators: outcome.validators }
}

/**
 * Many sites have no 404: what they deleted leads to their front page, or to the list that it stood in. Taken for the article's
 * own address, or for its text, that would silence everything the article said.
 */
function isNoArticle(arrived: string, asked: string, { tools, sources }: Pick<Visitor, 'tools' | 'sources'>): boolean {
  if (isFrontPage(arrived)) return !isFrontPage(asked)
  const lists = sources.flatMap(({ url, homepage }) => [url, homepage ?? '']).filter((list) => URL.canParse(list))
  return lists.some((list) => tools.plainAddressOf(list) === arrived)
}

/** A page is believed about its own site only: else any page could pass itself off as another's publication. */
function namedBy({ page, standsAt }: Extract<Step, { kind: 'PAGE' }>, { tools, sources }: Visitor): string | undefined {
  if (page.canonical === null || !URL.canParse(page.canonical)) return undefined
  const named = tools.plainAddressOf(page.canonical)
  const owner = sourceIdOf(standsAt, sources)
  const isOwn =
    new URL(named).host === new URL(standsAt).host || (owner !== IMPORTED_FILES && sourceIdOf(named, sources) === owner)
  return isOwn ? named : undefined
}
