/**
 * Names of the metrics that runs over sources emit, together for all sources: CloudWatch bills each metric of each source by itself,
 * used or not. Which source it was stands in the line of the log beside them.
 */
export const METRICS = {
  namespace: 'Minetrace',
  /** What the line says beside the metrics: a source's id. */
  beside: 'source',
  /** Entries listed, and how many of them the listing before did not have. */
  listed: 'EntriesListed',
  fresh: 'EntriesFresh',
  /** Publications stored for the first time or changed. */
  stored: 'PublicationsStored',
  /** Entries that could not be read, that wait for a later run, and that are not tried any more. */
  failed: 'EntriesFailed',
  waiting: 'EntriesWaiting',
  givenUp: 'EntriesGivenUp',
  /** 1 for a run that an error ended early, or whose listing failed; else 0. */
  failing: 'RunFailed',
  /** 1 for a run that found its source silent, or frantic; else 0. */
  silent: 'SourceSilent',
  frantic: 'SourceFrantic',
  /** Milliseconds that the run took. */
  duration: 'RunDuration',
} as const
