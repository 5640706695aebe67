import type { SourceTools } from '../../../../core/ingest/sources/tools.ts'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import type { FetchOutcome, FetchRequest } from '../../../../core/sources/fetching/fetcher.ts'
import { reject } from '../../../../core/sources/files/rejection.ts'
import type { PageArticle } from '../../../../core/sources/page/article.ts'
import type { ListedEntry, Listing } from '../../../../core/sources/readers/reader.ts'
import type { SourceEntry } from '../../../../core/sources/registry.ts'

export const SITE = 'https://wire.example'
export const FEED = `${SITE}/feed`

/** A source on a site that does not exist. */
export const source = (over: Partial<SourceEntry> = {}): SourceEntry =>
  sourceEntry({ id: 'wire', name: 'The Wire', kind: 'feed', url: FEED, hostDelaySeconds: 0, ...over })

export const statement = (killed: string, day = 'July 5, 2023'): string =>
  `A mine exploded in the Aghdam district on ${day}. ${killed} civilians were killed, the Mine Action Agency said.`

/** A page of the site: what stands there, or what the site does instead. */
export type FakePage =
  | (Partial<PageArticle> & { readonly text: string })
  | { readonly redirect: string; readonly isForNow?: boolean }
  | { readonly status: 404 }
  | { readonly fails: Extract<FetchOutcome, { kind: 'FAILED' }> }

/** A site in memory: a listing and pages that a test changes, and what was asked of it. */
export class FakeWeb {
  readonly pages = new Map<string, FakePage>()
  readonly asked: FetchRequest[] = []
  /** What the source lists, page after page of the listing. */
  listing: (readonly string[] | Exclude<Listing, { kind: 'LISTED' }>)[] = [[]]
  warnings: string[] = []
  onFetch: (url: string) => void | Promise<void> = () => undefined

  /** Lists a page at `path` and puts it there. */
  put(path: string, page: FakePage): string {
    const url = `${SITE}${path}`
    this.pages.set(url, page)
    return url
  }

  /** Addresses asked for since the last call, with `304` behind those that had not changed. */
  requests(): string[] {
    return this.asked.splice(0).map(({ url }) => url.replace(SITE, ''))
  }

  readonly tools: SourceTools = {
    fetcher: { fetch: (request) => this.#fetch(request) },
    readerOf: () => ({
      list: async ({ cursor }) => {
        await this.#fetch({ url: FEED, accept: '' })
        const at = Number(cursor?.split('/')[0] ?? 0)
        const page = this.listing[at] ?? []
        if (!Array.isArray(page)) return page as Exclude<Listing, { kind: 'LISTED' }>
        const more = at + 1 < this.listing.length
        const entries = (page as readonly string[]).map(listed)
        return { kind: 'LISTED', entries, cursor: more ? `${at + 1}/` : '0/', more, warnings: this.warnings }
      },
    }),
    plainAddressOf: (url) => url.replace('://www.', '://').replace(/\?utm_.*$/, ''),
    isPromising: ({ url }) => !url.includes('sport'),
    readPage: async ({ body }) => {
      const page = JSON.parse(new TextDecoder().decode(body)) as Partial<PageArticle> & { text: string }
      if (page.text === '') return reject('EMPTY', 'holds no text')
      return { value: { title: 'A title', publishedOn: '2023-07-06', language: 'en', canonical: null, ...page } }
    },
  }

  async #fetch(request: FetchRequest): Promise<FetchOutcome> {
    await this.onFetch(request.url)
    this.asked.push(request)
    const page = this.pages.get(request.url)
    if (!page || 'status' in page) return { kind: 'GONE', status: 404 }
    if ('fails' in page) return page.fails
    if ('redirect' in page) {
      const target = this.pages.get(page.redirect)
      if (!target || !('text' in target)) return { kind: 'GONE', status: 404 }
      return fetched(page.redirect, target, !page.isForNow)
    }
    const etag = `"${page.text.length}"`
    return request.validators?.etag === etag ? { kind: 'NOT_MODIFIED' } : fetched(request.url, page, false)
  }
}

const fetched = (url: string, page: { readonly text: string }, moved: boolean): FetchOutcome => ({
  kind: 'FETCHED',
  ...{ url, moved, contentType: 'text/html' },
  validators: { etag: `"${page.text.length}"`, lastModified: null },
  body: new TextEncoder().encode(JSON.stringify(page)),
})

const listed = (path: string): ListedEntry => ({
  url: path.startsWith('https:') ? path : `${SITE}${path}`,
  title: 'A title',
  summary: null,
  published: null,
  language: null,
})

export const failure = (fault: 'TIMED_OUT' | 'TOO_MANY_REQUESTS', notBefore: string | null = null): FakePage => ({
  fails: { kind: 'FAILED', fault, reason: 'the site is slow', notBefore },
})
