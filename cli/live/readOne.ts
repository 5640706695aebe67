import { ingestFiles } from '../../core/ingest/sources/ingestFiles.ts'
import { readSource, type SourceRunOptions } from '../../core/ingest/sources/readSource.ts'
import { recordedRun, type SourceRun } from '../../core/ingest/sources/recordedRun.ts'

/** One run over a source of any kind: a folder is read whole, everything else by its listing. */
export async function readOne(options: SourceRunOptions): Promise<SourceRun> {
  const { store, source, stop } = options
  if (source.kind !== 'folder') return readSource(options)
  return recordedRun(options, (tally, retrievedAt) =>
    ingestFiles({
      ...{ store, paths: [source.url], retrievedAt, tally, notesRefetches: false },
      isOver: () => stop.aborted,
    }),
  )
}
