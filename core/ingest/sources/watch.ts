import type { Instant } from '../../model/partialDate.ts'
import type { Finding, SourceState } from '../../model/source.ts'
import type { SourceEntry } from '../../sources/registry.ts'
import { later } from './agenda.ts'

/** Hours over which fresh entries are counted: two days level out nights, and most of a weekend. */
const WINDOW = 48
/** Runs further apart than this, in hours, or three times the schedule, leave entries unseen: counting begins anew. */
const LONGEST_GAP = 12
/** Shares of what is expected in the window, below and above which a source is found silent or frantic. */
const [SILENT_BELOW, FRANTIC_ABOVE] = [0.25, 4]
/** Entries that a source may list beyond its share before it is called frantic: small numbers vary much. */
const SPARE = 20

type Watch = Pick<SourceState, 'watchedSince' | 'lastRunAt' | 'tally'>

/**
 * Counts a run's fresh entries in. A first listing, and one after a gap, holds entries of a time that nobody watched: they are
 * not counted, and the watch begins with it.
 */
export function watched(before: Watch | null, fresh: number, now: Instant, { schedule }: SourceEntry): Watch {
  const gap = Math.max(LONGEST_GAP, (3 * schedule) / 60)
  if (!before || later(before.lastRunAt, gap) < now) return { watchedSince: now, lastRunAt: now, tally: [] }
  const counted = before.tally.filter(({ at }) => later(at, WINDOW) > now)
  const tally = fresh === 0 ? counted : [...counted, { at: now, fresh }]
  return { watchedSince: before.watchedSince, lastRunAt: now, tally }
}

/** Whether a source lists far fewer or far more entries than its registry entry expects. */
export function findingsOf({ watchedSince, lastRunAt, tally }: Watch, { expectedPerDay }: SourceEntry): Finding[] {
  if (expectedPerDay === null) return []
  const count = tally.reduce((sum, { fresh }) => sum + fresh, 0)
  const expected = (expectedPerDay * WINDOW) / 24
  const told = `${count} new entries in the last ${WINDOW} hours, where ${expected} are usual`
  if (later(watchedSince, WINDOW) <= lastRunAt && count < expected * SILENT_BELOW)
    return [{ name: 'SILENT', explanation: `It listed ${told}.` }]
  if (count > expected * FRANTIC_ABOVE + SPARE) return [{ name: 'FRANTIC', explanation: `It listed ${told}.` }]
  return []
}
