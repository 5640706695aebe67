import * as v from 'valibot'
import { addDays, type Day, type Instant } from '../../model/partialDate.ts'
import type { FetchOutcome } from '../fetching/fetcher.ts'
import type { SourceEntry } from '../registry.ts'
import { apiJson } from './apiJson.ts'
import { readCursor } from './cursor.ts'
import { entriesOf, escaped, type RawItem } from './entries.ts'
import { failed, unfetched } from './outcomes.ts'
import type { Listing, SourceReader } from './reader.ts'

const CURSOR = v.object({
  /** From which moment on reports were taken in that this walk lists, and the newest such moment that it met. */
  from: v.string(),
  newest: v.nullable(v.string()),
  /** Reports of the walk that were listed. */
  offset: v.number(),
})
type Cursor = v.InferOutput<typeof CURSOR>

/** What is read of an answer; anything else in it is none of our business. */
const ANSWER = v.object({
  totalCount: v.optional(v.number()),
  data: v.array(
    v.object({
      fields: v.optional(
        v.object({
          title: v.optional(v.string()),
          url: v.optional(v.string()),
          url_alias: v.optional(v.string()),
          date: v.optional(v.object({ original: v.optional(v.string()), created: v.optional(v.string()) })),
          language: v.optional(v.array(v.object({ code: v.optional(v.string()) }))),
        }),
      ),
    }),
  ),
})
type Report = v.InferOutput<typeof ANSWER>['data'][number]

const PER_CALL = 200
/** What the API can page to. */
const LAST_OFFSET = 10_000
const FIRST_DAYS = 30
const QUERY = 'mine landmine ANAMA demining'
const FIELDS = ['title', 'url', 'url_alias', 'date.original', 'date.created', 'language.code']

/**
 * Reads the reports of ReliefWeb's API v2 on Azerbaijan that its query finds. `source.url` carries the approved appname. Reports
 * are listed by when ReliefWeb took them in, which can be long after they were published; a backfill by when that was.
 */
export const reliefWebReader: SourceReader = {
  async list({ source, fetcher, cursor, since, now }) {
    const walk = readCursor(CURSOR, cursor) ?? {
      from: startOf(addDays(now.slice(0, 10), -FIRST_DAYS)),
      newest: null,
      offset: 0,
    }
    const outcome = await fetcher.fetch({
      url: source.url,
      accept: 'application/json',
      body: JSON.stringify(question(source, walk, since)),
    })
    if (outcome.kind !== 'FETCHED') return withAdvice(outcome)
    const answer = apiJson(outcome)
    if ('kind' in answer) return answer
    const read = v.safeParse(ANSWER, answer.json)
    return read.success
      ? listingOf(read.output, walk, outcome.url)
      : failed('UNREADABLE_LISTING', "the answer has another shape than the API's version 2 gives")
  },
}

function listingOf({ data, totalCount }: v.InferOutput<typeof ANSWER>, walk: Cursor, url: string): Listing {
  const { entries, warnings } = entriesOf(data.map(rawItem), url)
  const newest = data.reduce<Instant | null>((last, { fields }) => later(last, fields?.date?.created), walk.newest)
  const offset = walk.offset + data.length
  const isFull = data.length >= PER_CALL && offset < (totalCount ?? Number.POSITIVE_INFINITY)
  const more = isFull && offset < LAST_OFFSET
  const next: Cursor = more ? { ...walk, newest, offset } : { from: newest ?? walk.from, newest: null, offset: 0 }
  const cut = isFull && !more ? [`Only the first ${offset} of ${totalCount ?? 'many'} reports can be asked for.`] : []
  return { kind: 'LISTED', entries, cursor: JSON.stringify(next), more, warnings: [...cut, ...warnings] }
}

function question(source: SourceEntry, { from, offset }: Cursor, since: Day | undefined): object {
  const newer = since === undefined ? dated('date.created', from) : dated('date.original', startOf(since))
  return {
    query: { value: source.settings?.query ?? QUERY, operator: 'OR' },
    filter: { operator: 'AND', conditions: [{ field: 'primary_country.iso3', value: 'AZE' }, newer] },
    fields: { include: FIELDS },
    sort: ['date.created:asc'],
    preset: since === undefined ? 'latest' : 'analysis',
    limit: PER_CALL,
    offset,
  }
}

/** An appname that was not approved is refused with 403; the refusal itself does not tell an operator what to do. */
function withAdvice(outcome: Exclude<FetchOutcome, { kind: 'FETCHED' }>): Listing {
  const listing = unfetched(outcome)
  if (listing.kind !== 'FAILED' || listing.fault !== 'REFUSED_BY_SITE') return listing
  const advice = 'ReliefWeb answers approved appnames only: ask for one and put it into the address of the source'
  return { ...listing, reason: `${listing.reason}; ${advice}` }
}

const dated = (field: string, from: string) => ({ field, value: { from } })
const startOf = (day: Day): string => `${day}T00:00:00+00:00`

function later(a: string | null, b: string | undefined): string | null {
  const isLater = b !== undefined && !Number.isNaN(Date.parse(b)) && (a === null || Date.parse(b) > Date.parse(a))
  return isLater ? b : a
}

const rawItem = ({ fields }: Report): RawItem => ({
  links: [fields?.url_alias, fields?.url],
  guid: null,
  title: fields?.title === undefined ? null : escaped(fields.title),
  summary: null,
  published: fields?.date?.original ?? null,
  language: fields?.language?.[0]?.code ?? null,
})
