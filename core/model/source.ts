import type { Instant } from './partialDate.ts'

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
}

export type SourceStatus = 'ANSWERING' | 'SILENT' | 'FAILING' | 'UNREAD'
