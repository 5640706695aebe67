import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3Client } from '@aws-sdk/client-s3'
import { ingestFolder } from '../../core/ingest/ingestFolder.ts'
import type { SourceRun } from '../../core/ingest/sources/readSource.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { type Laid, layInbox } from './inbox.ts'

export interface Inbox {
  readonly client: S3Client
  readonly bucket: string
}

const now = () => new Date().toISOString()

/** One run over the inbox of a source: takes in what is new or changed, as much as a run can; the rest waits for the next. */
export async function readInbox(options: {
  readonly store: FactStore
  readonly inbox: Inbox
  readonly source: SourceEntry
}): Promise<SourceRun> {
  const { store, inbox, source } = options
  const startedAt = now()
  const folder = await mkdtemp(join(tmpdir(), 'inbox-'))
  let laid: Laid = { objects: [], unchanged: 0, waiting: 0, refused: [] }
  const fill = async () => {
    laid = await layInbox({ ...inbox, prefix: `${source.id}/`, folder, knownTags: tagsIn(store) })
    const problems = laid.refused.map(({ key, rejection: { kind, reason } }) => ({
      ...{ url: key, reason: `${kind}: ${reason}`, givenUp: false },
    }))
    return { left: laid.unchanged + laid.waiting, problems }
  }
  try {
    const { run, problems, taken } = await ingestFolder({ store, sourceId: source.id, folder, startedAt, now, fill })
    const byFile = new Map(laid.objects.map((object) => [object.file, object]))
    // Once it is stored and not before, so that nothing counts as known that is not.
    for (const { address: url, etag } of taken.flatMap((file) => byFile.get(file) ?? []))
      await store.putFetchRecord({ url, fetchedAt: startedAt, etag, lastModified: null, goneAt: null })
    const named = problems.map((problem) => ({ ...problem, url: byFile.get(problem.url)?.key ?? problem.url }))
    return { run, problems: named, cutShort: laid.waiting > 0 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const tagsIn = (store: FactStore) => async (addresses: readonly string[]) =>
  (await store.fetchRecords(addresses)).map((record) => record?.etag ?? null)
