import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import type { IngestionRun } from '../../core/model/source.ts'
import { IMPORTED_FILES } from '../../core/sources/registry.ts'
import { dynamoFactStore } from '../../core/store/dynamoFactStore.ts'
import { dynamoClient } from '../runtime/dynamo.ts'
import { required } from '../runtime/env.ts'
import { log } from '../runtime/log.ts'
import { VARIABLES } from '../runtime/variables.ts'
import { layInbox } from './inbox.ts'
import { ingestFolder } from './ingestFolder.ts'

const store = dynamoFactStore({ client: dynamoClient('ingesting'), table: required(VARIABLES.table) })
const bucket = required(VARIABLES.inbox)
const inbox = new S3Client({})
const now = () => new Date().toISOString()

/** Reads one source. Of the registry's, the one of imported files has a reader here: what lies in the inbox under `import/`. */
export async function handler({ sourceId }: { readonly sourceId: string }): Promise<IngestionRun> {
  if (sourceId !== IMPORTED_FILES) throw new Error(`There is no reader for the source "${sourceId}".`)
  const startedAt = now()
  const folder = await mkdtemp(join(tmpdir(), 'inbox-'))
  try {
    const { refused } = await layInbox({ client: inbox, bucket, prefix: `${sourceId}/`, folder })
    for (const key of refused) log.warn('object refused', { key })
    const run = await ingestFolder({ store, sourceId, folder, startedAt, now, refused: refused.length })
    const { findings: _, live: _live, ...counts } = run
    log.info('source read', { sourceId, ...counts })
    return run
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
