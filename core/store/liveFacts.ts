import type { Instant } from '../model/partialDate.ts'
import type { AgendaItem, FetchRecord, IngestionRun, SourceState } from '../model/source.ts'

/** What runs over sources on the web keep for each other. Nothing that is served is derived from it but `goneAt` and runs. */
export interface LiveFacts {
  /** What is known of these addresses from asking them, in their order; null for those never taken in. */
  fetchRecords(urls: readonly string[]): Promise<(FetchRecord | null)[]>
  /** Unless a later fetch of the address has been recorded. */
  putFetchRecord(record: FetchRecord): Promise<void>

  /** All that later runs of a source are to see to, by no order. */
  agenda(sourceId: string): Promise<AgendaItem[]>
  putAgenda(sourceId: string, entries: readonly AgendaItem[]): Promise<void>
  removeAgenda(sourceId: string, urls: readonly string[]): Promise<void>

  sourceState(sourceId: string): Promise<SourceState | null>
  putSourceState(sourceId: string, state: SourceState): Promise<void>

  /** Until when a host wants to be left alone; null where it never said so. */
  notBefore(host: string): Promise<Instant | null>
  /** Unless it has named a later moment. */
  putNotBefore(host: string, until: Instant): Promise<void>

  /** Keeps a run as the last one, unless a later one has begun, and in the source's short history. */
  putRun(sourceId: string, run: IngestionRun): Promise<void>
  /** The last runs of a source, latest first. */
  recentRuns(sourceId: string): Promise<readonly IngestionRun[]>
}
