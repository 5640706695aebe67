import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { S3Client } from '@aws-sdk/client-s3'
import { problemLines, runLine } from '../../core/ingest/sources/runLine.ts'
import type { IngestionRun } from '../../core/model/source.ts'
import { SOURCES } from '../../core/sources/registry.ts'
import { dynamoFactStore } from '../../core/store/dynamoFactStore.ts'
import { dynamoClient, PATIENCE } from '../runtime/dynamo.ts'
import { required } from '../runtime/env.ts'
import { METRICS } from '../runtime/metrics.ts'
import { VARIABLES } from '../runtime/variables.ts'
import { readScheduled } from './readScheduled.ts'
import { emitFailure, emitRun } from './runMetrics.ts'

const serviceName = 'ingest'
const logger = new Logger({ serviceName })
const metrics = new Metrics({ namespace: METRICS.namespace, serviceName })
const options = {
  store: dynamoFactStore({ client: dynamoClient('ingesting'), table: required(VARIABLES.table) }),
  inbox: { client: new S3Client(PATIENCE.ingesting), bucket: required(VARIABLES.inbox) },
  contact: required(VARIABLES.contact),
}

/** One run over one source of the registry, as its schedule asks for it. Leaves a line in the log and a line of metrics. */
export async function handler(
  { sourceId }: { readonly sourceId: string },
  context?: { readonly getRemainingTimeInMillis: () => number },
): Promise<IngestionRun> {
  const source = SOURCES.find(({ id }) => id === sourceId)
  if (!source) throw new Error(`There is no reader for the source "${sourceId}".`)
  const read = readScheduled({ ...options, source, remaining: context?.getRemainingTimeInMillis() })
  const { run, problems } = await read.catch((error: unknown) => {
    // Lambda logs the error itself; an alarm would not see it.
    emitFailure(metrics, sourceId)
    throw error
  })
  logger.info('source read', runLine(sourceId, run, problems))
  for (const line of problemLines(sourceId, problems)) logger.info('not read', line)
  emitRun(metrics, sourceId, run)
  return run
}
