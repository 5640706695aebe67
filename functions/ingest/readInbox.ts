import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3Client } from '@aws-sdk/client-s3'
import { type FileOutcome, ingestFiles } from '../../core/ingest/sources/ingestFiles.ts'
import { recordedRun, type SourceRun } from '../../core/ingest/sources/recordedRun.ts'
import type { Tally } from '../../core/ingest/sources/tally.ts'
import type { Instant } from '../../core/model/partialDate.ts'
import type { RejectionKind } from '../../core/sources/files/rejection.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { type Laid, type LaidObject, layInbox } from './inbox.ts'
import { type Fate, rememberedAs } from './inboxTags.ts'

export interface Inbox {
  readonly client: S3Client
  readonly bucket: string
}

const now = () => new Date().toISOString()

/** Files whose publication is taken in at least, however late it is: else a run whose time is short would never come further. */
const FEWEST = 25

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
  const isOver = () => deadline !== null && now() >= deadline
  const folder = await mkdtemp(join(tmpdir(), 'inbox-'))
  const objects = new Map<string, LaidObject>()
  try {
    const done = await recordedRun({ store, source, now }, async (tally, retrievedAt) => {
      const remember = async ({ address: url, etag }: LaidObject, fate: Fate) => {
        if (etag === null) return
        const record = { url, fetchedAt: retrievedAt, lastModified: null, goneAt: null }
        await store.putFetchRecord({ ...record, etag: rememberedAs(fate, etag) })
      }
      const most = mostObjects === undefined ? {} : { mostObjects }
      const prefix = `${source.id}/`
      const laid = await layInbox({ ...inbox, ...most, prefix, folder, knownTags: tagsIn(store), isOver })
      count(laid, tally)
      for (const object of laid.putOff) await remember(object, 'PUT_OFF')
      for (const object of laid.objects) objects.set(join(folder, object.file), object)
      const unsettled = new Map(objects)
      const { left } = await ingestFiles({
        ...{ store, paths: [folder], retrievedAt, tally, isOver, fewest: FEWEST, notesRefetches: false },
        onFile: async (file) => {
          const object = unsettled.get(file.name)
          unsettled.delete(file.name)
          if (object) await remember(object, fateOf(file))
        },
      })
      // What repeats another file word for word comes to nothing of its own.
      if (left === 0) for (const object of unsettled.values()) await remember(object, 'PUT_OFF')
      return { cutShort: laid.waiting + left > 0 }
    })
    const problems = done.problems.map((problem) => ({ ...problem, url: objects.get(problem.url)?.key ?? problem.url }))
    return { ...done, problems }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Counts what became of objects before they lay in the folder. */
function count({ unchanged, waiting, stillRefused, refused }: Laid, tally: Tally): void {
  tally.discovered += unchanged + waiting + stillRefused + refused.length
  for (const { key, rejection } of refused) tally.fail(key, `${rejection.kind}: ${rejection.reason}`)
  const before = `${stillRefused} files were refused by earlier runs, whose log names them, and have not changed since.`
  if (stillRefused > 0) tally.find('STILL_REFUSED', before)
}

/** A rejection that is no fault of the file alone. */
const PASSING: ReadonlySet<RejectionKind> = new Set(['DUPLICATE_ADDRESS', 'NOT_FOUND'])

const fateOf = (file: FileOutcome): Fate =>
  'change' in file ? 'TAKEN' : 'rejection' in file && !PASSING.has(file.rejection.kind) ? 'REFUSED' : 'PUT_OFF'

const tagsIn = (store: FactStore) => async (addresses: readonly string[]) =>
  (await store.fetchRecords(addresses)).map((record) => record?.etag ?? null)
