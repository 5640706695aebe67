import type { Instant } from '../../model/partialDate.ts'
import type { IngestionRun } from '../../model/source.ts'
import type { SourceEntry } from '../../sources/registry.ts'
import type { FactStore } from '../../store/factStore.ts'
import { toldError } from '../told.ts'
import { type Problem, Tally } from './tally.ts'

export interface SourceRun {
  readonly run: IngestionRun
  readonly problems: readonly Problem[]
  /** Whether it ended because its time, its pages or its user's patience did. */
  readonly cutShort: boolean
}

/** What `work` answers of a run's end. */
interface End {
  /** The fault that ended it early. */
  readonly error?: string | null
  readonly cutShort: boolean
}

/**
 * One run over one source: `work` counts into the tally what it does, and the run is recorded with that. Where it fails, the run is
 * recorded with the error if it still can be, and the error thrown.
 */
export async function recordedRun<Ended extends End>(
  { store, source, now }: { readonly store: FactStore; readonly source: SourceEntry; readonly now: () => Instant },
  work: (tally: Tally, startedAt: Instant) => Promise<Ended>,
): Promise<Ended & SourceRun & { readonly tally: Tally }> {
  const startedAt = now()
  const tally = new Tally()
  const record = async (error: string | null): Promise<IngestionRun> => {
    const run = tally.record({ startedAt, finishedAt: now(), error, isOnWeb: source.kind !== 'folder' })
    await store.putRun(source.id, run)
    return run
  }
  try {
    const end = await work(tally, startedAt)
    if (end.cutShort) tally.find('CUT_SHORT', 'It stopped before its end; the next run goes on there.')
    const run = await record(end.error ?? null)
    return { ...end, run, problems: [...tally.leftUndone, ...tally.problems], tally }
  } catch (error) {
    await record(toldError(error)).catch((second: unknown) => {
      throw new AggregateError([error, second], `${messageOf(error)} (and the run could not be recorded)`)
    })
    throw error
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
