import { ingestFolder } from '../../core/ingest/ingestFolder.ts'
import { readSource, type SourceRun, type SourceRunOptions } from '../../core/ingest/sources/readSource.ts'

/** One run over a source of any kind: a folder is read whole, everything else by its listing. */
export async function readOne(options: SourceRunOptions): Promise<SourceRun> {
  const { store, source, now } = options
  if (source.kind !== 'folder') return readSource(options)
  const { id: sourceId, url: folder } = source
  const { run, problems } = await ingestFolder({ store, sourceId, folder, startedAt: now(), now })
  return { run, problems, cutShort: false }
}
