import type { S3Client } from '@aws-sdk/client-s3'
import { readSource } from '../../core/ingest/sources/readSource.ts'
import type { SourceRun } from '../../core/ingest/sources/recordedRun.ts'
import { delayOf, webTools } from '../../core/ingest/sources/webTools.ts'
import type { Instant } from '../../core/model/partialDate.ts'
import { systemClock } from '../../core/sources/fetching/clock.ts'
import { createFetcher } from '../../core/sources/fetching/createFetcher.ts'
import { userAgentOf } from '../../core/sources/fetching/userAgent.ts'
import { SOURCES, type SourceEntry } from '../../core/sources/registry.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { readInbox } from './readInbox.ts'

/** Left of the function's time, in milliseconds, when no page or file is begun any more. */
const RESERVE = 75_000
/** Left when the page under way is not waited for any longer: what follows a page and saves the run takes some seconds. */
const LAST_CALL = 20_000

interface Scheduled {
  readonly store: FactStore
  readonly inbox: { readonly client: S3Client; readonly bucket: string }
  /** Where those who run a site learn who reads it. */
  readonly contact: string
  readonly source: SourceEntry
  /** Milliseconds that the function may still run; absent where nobody ends it. */
  readonly remaining?: number | undefined
}

const now = () => new Date().toISOString()

/** One run over a source: a folder is the inbox's of that name, everything else stands on the web. */
export const readScheduled = (options: Scheduled): Promise<SourceRun> =>
  options.source.kind === 'folder'
    ? readInbox({ ...options, deadline: deadlineOf(options.remaining) })
    : readWeb(options)

const deadlineOf = (remaining: number | undefined): Instant | null =>
  remaining === undefined ? null : new Date(Date.now() + remaining - RESERVE).toISOString()

async function readWeb({ store, contact, source, remaining }: Scheduled): Promise<SourceRun> {
  const fetcher = createFetcher({
    userAgent: userAgentOf(contact),
    clock: systemClock,
    delayOf: delayOf(SOURCES),
    politeness: { notBefore: store.notBefore, hold: store.putNotBefore },
  })
  try {
    return await readSource({
      ...{ store, source, sources: SOURCES, now, tools: webTools(fetcher) },
      deadline: deadlineOf(remaining),
      stop:
        remaining === undefined
          ? new AbortController().signal
          : AbortSignal.timeout(Math.max(0, remaining - LAST_CALL)),
    })
  } finally {
    await fetcher.close()
  }
}
