import * as v from 'valibot'
import { apiJson } from './apiJson.ts'
import { readCursor } from './cursor.ts'
import { entriesOf, escaped, type RawItem } from './entries.ts'
import { failed, unfetched } from './outcomes.ts'
import type { SourceReader } from './reader.ts'

/** A stretch of time to ask for, both ends in milliseconds since 1970. */
const WINDOW = v.object({ from: v.number(), to: v.number() })
type Window = v.InferOutput<typeof WINDOW>
/** What is still to be asked for, earliest first, and up to when all was. */
const CURSOR = v.object({ windows: v.array(WINDOW), until: v.number() })

const ANSWER = v.object({
  articles: v.optional(
    v.array(v.object({ url: v.string(), title: v.optional(v.string()), language: v.optional(v.string()) })),
    [],
  ),
})

/** What the API gives at once, and how far back it goes. */
const MOST_ARTICLES = 250
const REACH = 90 * 86_400_000
const FIRST_DAY = 86_400_000
/** GDELT sees articles late: what it saw in this time before the last call is asked for again. */
const OVERLAP = 3_600_000
/** A full window is halved down to this length. */
const SHORTEST = 900_000
const LONGEST = 7 * 86_400_000
const QUERY = '(landmine OR ANAMA OR "mine explosion") sourcecountry:AJ'

/**
 * Reads the addresses that the GDELT DOC 2.0 API lists for its query, a stretch of time a call; one that is full, at 250, is
 * halved and asked for again. It knows no texts, and when it saw an article, not when that was published.
 */
export const gdeltReader: SourceReader = {
  async list({ source, fetcher, cursor, since, now }) {
    const present = Date.parse(now)
    const last = readCursor(CURSOR, cursor)
    const { windows, warnings } = windowsOf(last, since === undefined ? null : Date.parse(since), present)
    const [window, ...rest] = windows
    if (window === undefined) return { kind: 'UNCHANGED' }
    const url = addressFor(source.url, source.settings?.query ?? QUERY, window)
    const outcome = await fetcher.fetch({ url, accept: 'application/json' })
    if (outcome.kind !== 'FETCHED') return unfetched(outcome)
    const answer = apiJson(outcome)
    if ('kind' in answer) return answer
    const read = v.safeParse(ANSWER, answer.json)
    if (!read.success) return failed('UNREADABLE_LISTING', 'the answer has another shape than the API gives')

    const { articles } = read.output
    const halves = articles.length >= MOST_ARTICLES ? halvesOf(window) : []
    const listing = entriesOf(articles.map(rawItem), url)
    const isCut = articles.length >= MOST_ARTICLES && halves.length === 0
    const cut = isCut
      ? [`More than ${MOST_ARTICLES} articles in ${SHORTEST / 60_000} minutes: some were not listed.`]
      : []
    const left = [...halves, ...rest]
    return {
      kind: 'LISTED',
      entries: listing.entries,
      cursor: JSON.stringify({ windows: left, until: Math.max(window.to, last?.until ?? 0) }),
      more: left.length > 0,
      warnings: [...warnings, ...cut, ...listing.warnings],
    }
  },
}

/** What is to be asked for now: what the last call left, else the time since then. */
function windowsOf(
  last: v.InferOutput<typeof CURSOR> | null,
  since: number | null,
  present: number,
): { readonly windows: readonly Window[]; readonly warnings: readonly string[] } {
  if (last && last.windows.length > 0) return { windows: last.windows, warnings: [] }
  const wanted = since ?? (last ? last.until - OVERLAP : present - FIRST_DAY)
  const from = Math.max(wanted, present - REACH)
  const windows = Array.from({ length: Math.ceil((present - from) / LONGEST) }, (_, n) => ({
    from: from + n * LONGEST,
    to: Math.min(present, from + (n + 1) * LONGEST),
  }))
  return { windows, warnings: from > wanted ? ['GDELT goes three months back: nothing older was asked for.'] : [] }
}

function halvesOf({ from, to }: Window): readonly Window[] {
  if (to - from <= SHORTEST) return []
  const middle = Math.floor((from + to) / 2)
  return [
    { from, to: middle },
    { from: middle, to },
  ]
}

function addressFor(api: string, query: string, { from, to }: Window): string {
  const url = new URL(api)
  const asked = {
    query,
    mode: 'artlist',
    format: 'json',
    sort: 'dateasc',
    maxrecords: String(MOST_ARTICLES),
    startdatetime: stamp(from),
    enddatetime: stamp(to),
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}

/** YYYYMMDDHHMMSS, in UTC. */
const stamp = (moment: number): string => new Date(moment).toISOString().replace(/\D/g, '').slice(0, 14)

/** GDELT names languages in English. */
const LANGUAGES: Readonly<Record<string, string>> = {
  azerbaijani: 'az',
  english: 'en',
  russian: 'ru',
  turkish: 'tr',
}

const rawItem = (article: { url: string; title?: string | undefined; language?: string | undefined }): RawItem => ({
  links: [article.url],
  guid: null,
  title: article.title === undefined ? null : escaped(article.title),
  summary: null,
  published: null,
  language: LANGUAGES[article.language?.toLowerCase() ?? ''] ?? null,
})
