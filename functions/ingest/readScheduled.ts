import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3Client } from '@aws-sdk/client-s3'
import { ingestFolder } from '../../core/ingest/ingestFolder.ts'
import { readSource, type SourceRun } from '../../core/ingest/sources/readSource.ts'
import { delayOf, webTools } from '../../core/ingest/sources/webTools.ts'
import { systemClock } from '../../core/sources/fetching/clock.ts'
import { createFetcher } from '../../core/sources/fetching/createFetcher.ts'
import { userAgentOf } from '../../core/sources/fetching/userAgent.ts'
import { SOURCES, type SourceEntry } from '../../core/sources/registry.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { layInbox } from './inbox.ts'

/** Left of the function's time, in milliseconds, when no page is begun any more: for the one under way, and for saving. */
const RESERVE = 75_000

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
  options.source.kind === 'folder' ? readInbox(options) : readWeb(options)

async function readInbox({ store, inbox, source }: Scheduled): Promise<SourceRun> {
  const startedAt = now()
  const folder = await mkdtemp(join(tmpdir(), 'inbox-'))
  try {
    const { refused } = await layInbox({ ...inbox, prefix: `${source.id}/`, folder })
    const read = await ingestFolder({ store, sourceId: source.id, folder, startedAt, now, refused: refused.length })
    const left = refused.map((url) => ({ url, reason: 'TOO_LARGE: no reader would take the object', givenUp: false }))
    return { run: read.run, problems: [...left, ...read.problems], cutShort: false }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

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
      deadline: remaining === undefined ? null : new Date(Date.now() + remaining - RESERVE).toISOString(),
      stop: new AbortController().signal,
    })
  } finally {
    await fetcher.close()
  }
}
