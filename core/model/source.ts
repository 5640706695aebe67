import type { Day, Instant } from './partialDate.ts'

/** What an operator should know of a run, by a name that alarms can be set on. docs/sources.md tells what each means. */
export interface Finding {
  readonly name: string
  /** One sentence. */
  readonly explanation: string
}

/** What a run over a source on the web did beyond what every run counts. */
export interface LiveCounts {
  /** Listed entries that the listing before did not have. */
  readonly fresh: number
  /** Listed entries that neither title nor summary led to expect a statement in; their pages were not fetched. */
  readonly screenedOut: number
  /** Pages asked for, those included that had not changed. */
  readonly pages: number
  /** Pages that had not changed since they were last read. */
  readonly unchanged: number
  /** Entries that wait for a later run. */
  readonly waiting: number
  /** Entries that were tried so often without success that they are not tried any more. */
  readonly givenUp: number
}

/** One pass over one source. */
export interface IngestionRun {
  readonly startedAt: Instant
  readonly finishedAt: Instant | null
  /** Entries the source listed. */
  readonly discovered: number
  /** Publications stored for the first time or changed since the last run. */
  readonly stored: number
  /** Entries that carried no statement in scope. */
  readonly irrelevant: number
  /** Entries that could not be read. */
  readonly failed: number
  /** The error that ended the run early. */
  readonly error: string | null
  /** Absent where there are none. */
  readonly findings?: readonly Finding[]
  readonly live?: LiveCounts
}

export type SourceStatus = 'ANSWERING' | 'SILENT' | 'FAILING' | 'UNREAD'

/** How a source did on its last run, null where there was none. */
export function statusOf(run: IngestionRun | null): SourceStatus {
  if (run === null) return 'UNREAD'
  if (run.error !== null) return 'FAILING'
  return run.findings?.some(({ name }) => name === 'SILENT') ? 'SILENT' : 'ANSWERING'
}

/** What is known of an address from asking it: its page is asked for again only if it changed. */
export interface FetchRecord {
  readonly url: string
  readonly fetchedAt: Instant
  /** What the server gave with the content that was taken in last (RFC 9110, 8.8); null where it gave none. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** Since when it has answered 404 or 410; null while it gives a page. */
  readonly goneAt: Instant | null
}

/** An entry that a later run is to see to. */
export interface AgendaItem {
  /** The address that was listed. */
  readonly url: string
  readonly title: string | null
  /** When the source says it was published: an instant, a day, or null. */
  readonly published: Instant | Day | null
  readonly language: string | null
  readonly listedAt: Instant
  /** `READ` until it has been read once, then `REVISIT`, as articles are edited after they were published. */
  readonly purpose: 'READ' | 'REVISIT'
  /** Revisits that were made. */
  readonly visits: number
  /** Times in a row that it could not be read, and why not the last time. */
  readonly attempts: number
  readonly reason: string | null
  readonly dueAt: Instant
  /** When it was given up; null while it is tried. */
  readonly givenUpAt: Instant | null
}

/** What a source's runs leave for the next one. */
export interface SourceState {
  /** As its reader gave it; opaque to all others. */
  readonly cursor: string | null
  /** Short names of the entries of the last listing. */
  readonly listed: readonly string[]
  /** Since when its runs have followed each other without a gap, and how many fresh entries each of the last two days found. */
  readonly watchedSince: Instant
  readonly lastRunAt: Instant
  readonly tally: readonly { readonly at: Instant; readonly fresh: number }[]
}
