import type { Instant } from '../../model/partialDate.ts'
import type { AgendaItem } from '../../model/source.ts'
import type { ListedEntry } from '../../sources/readers/reader.ts'

/** Hours after a reading at which the article is looked at again: most edits are made within hours, corrections within a week. */
const REVISITS = [1, 6, 24, 72, 168] as const
/** Articles published longer ago than this, in days, are not looked at again after their first reading. */
const OLD = 14
/** Times in a row that an entry is tried; by the doubled waits between them, over two days. */
export const MOST_ATTEMPTS = 8
const FIRST_WAIT_HOURS = 0.5
const LONGEST_WAIT_HOURS = 24
/** Days for which an entry that was given up is still shown. */
const SHOWN_DAYS = 30

const HOUR = 3_600_000
export const later = (moment: Instant, hours: number): Instant =>
  new Date(Date.parse(moment) + hours * HOUR).toISOString()

/** An entry that was listed and not read yet. */
export const unread = (entry: ListedEntry, now: Instant): AgendaItem => ({
  url: entry.url,
  title: entry.title,
  published: entry.published,
  language: entry.language,
  listedAt: now,
  purpose: 'READ',
  visits: 0,
  attempts: 0,
  reason: null,
  dueAt: now,
  givenUpAt: null,
})

/** After a reading, under the address that the publication has; null where it need not be looked at again. */
export function afterReading(item: AgendaItem, url: string, now: Instant): AgendaItem | null {
  const visits = item.purpose === 'REVISIT' ? item.visits + 1 : 0
  const wait = REVISITS[visits]
  const isOld = item.published !== null && Date.parse(now) - Date.parse(item.published) > OLD * 24 * HOUR
  if (wait === undefined || isOld) return null
  return { ...item, url, purpose: 'REVISIT', visits, attempts: 0, reason: null, dueAt: later(now, wait) }
}

/** After a failure: tried again, later each time, and given up in the end. */
export function afterFailure(item: AgendaItem, reason: string, now: Instant): AgendaItem {
  const attempts = item.attempts + 1
  const wait = Math.min(LONGEST_WAIT_HOURS, FIRST_WAIT_HOURS * 2 ** (attempts - 1))
  const givenUpAt = attempts >= MOST_ATTEMPTS ? now : null
  return { ...item, attempts, reason, dueAt: later(now, wait), givenUpAt }
}

/** After a host asked to be left alone, which is no failure of the entry. */
export const afterRest = (item: AgendaItem, notBefore: Instant | null, now: Instant): AgendaItem => ({
  ...item,
  dueAt: notBefore ?? later(now, FIRST_WAIT_HOURS),
})

/** What is to be done now: first what was never read, then what is longest due. */
export const dueOf = (agenda: Iterable<AgendaItem>, now: Instant): AgendaItem[] =>
  [...agenda]
    .filter((item) => item.givenUpAt === null && item.dueAt <= now)
    .sort((a, b) => compare(a.purpose, b.purpose) || compare(a.dueAt, b.dueAt) || compare(a.url, b.url))

/** Entries that were given up so long ago that nobody needs to see them any more. */
export const forgotten = (agenda: Iterable<AgendaItem>, now: Instant): AgendaItem[] =>
  [...agenda].filter(({ givenUpAt }) => givenUpAt !== null && later(givenUpAt, SHOWN_DAYS * 24) <= now)

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
