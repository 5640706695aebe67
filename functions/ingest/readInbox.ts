import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3Client } from '@aws-sdk/client-s3'
import { ingestFolder } from '../../core/ingest/ingestFolder.ts'
import type { SourceRun } from '../../core/ingest/sources/readSource.ts'
import type { Instant } from '../../core/model/partialDate.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { type Laid, type LaidObject, layInbox } from './inbox.ts'
import { type Fate, rememberedAs } from './inboxTags.ts'

export interface Inbox {
  readonly client: S3Client
  readonly bucket: string
}

const now = () => new Date().toISOString()

/**
 * One run over the inbox of a source: takes in what is new or changed, as much as a run can; the rest waits for the next. What
 * became of an object is remembered as soon as it is known, so that a run that is cut off leaves less to the next.
 */
export async function readInbox(options: {
  readonly store: FactStore
  readonly inbox: Inbox
  readonly source: SourceEntry
  /** When nothing is begun any more; absent for a run that may take its time. */
  readonly deadline?: Instant | null
  readonly mostObjects?: number
}): Promise<SourceRun> {
  const { store, inbox, source, deadline = null, mostObjects } = options
  const startedAt = now()
  const isOver = () => deadline !== null && now() >= deadline
  const folder = await mkdtemp(join(tmpdir(), 'inbox-'))
  let laid: Laid = { objects: [], unchanged: 0, stillRefused: 0, waiting: 0, putOff: [], refused: [] }
  const unsettled = new Map<string, LaidObject>()
  const remember = async ({ address: url, etag }: LaidObject, fate: Fate) => {
    if (etag === null) return
    const record = { url, fetchedAt: startedAt, lastModified: null, goneAt: null }
    await store.putFetchRecord({ ...record, etag: rememberedAs(fate, etag) })
  }
  const fill = async () => {
    const prefix = `${source.id}/`
    const most = mostObjects === undefined ? {} : { mostObjects }
    laid = await layInbox({ ...inbox, ...most, prefix, folder, knownTags: tagsIn(store), isOver })
    for (const object of laid.objects) unsettled.set(object.file, object)
    for (const object of laid.putOff) await remember(object, 'PUT_OFF')
    const problems = laid.refused.map(({ key, rejection: { kind, reason } }) => ({
      ...{ url: key, reason: `${kind}: ${reason}`, givenUp: false },
    }))
    return { left: laid.unchanged + laid.waiting, stillRefused: laid.stillRefused, problems }
  }
  const settle = async (file: string, fate: Fate) => {
    const object = unsettled.get(file)
    unsettled.delete(file)
    if (object) await remember(object, fate)
  }
  try {
    const read = { store, sourceId: source.id, folder, startedAt, now, fill, isOver, settle }
    const { run, problems, left } = await ingestFolder(read)
    // What repeats another file word for word comes to nothing of its own.
    if (left === 0) for (const file of [...unsettled.keys()]) await settle(file, 'PUT_OFF')
    const byFile = new Map(laid.objects.map((object) => [object.file, object]))
    const named = problems.map((problem) => ({ ...problem, url: byFile.get(problem.url)?.key ?? problem.url }))
    return { run, problems: named, cutShort: laid.waiting + left > 0 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const tagsIn = (store: FactStore) => async (addresses: readonly string[]) =>
  (await store.fetchRecords(addresses)).map((record) => record?.etag ?? null)
