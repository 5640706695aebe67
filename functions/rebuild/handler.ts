import { Logger } from '@aws-lambda-powertools/logger'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { currentReader } from '../../core/ingest/reader.ts'
import { dynamoFactStore } from '../../core/store/dynamoFactStore.ts'
import { dynamoClient } from '../runtime/dynamo.ts'
import { required } from '../runtime/env.ts'
import { VARIABLES } from '../runtime/variables.ts'
import { type RebuildEvent, rebuildPart } from './rebuildPart.ts'
import { tallyOf } from './tally.ts'

const logger = new Logger({ serviceName: 'rebuild' })
const lambda = new LambdaClient({})
const store = dynamoFactStore({ client: dynamoClient('ingesting'), table: required(VARIABLES.table) })
/** Lambda tells every function its own name. */
const FunctionName = required('AWS_LAMBDA_FUNCTION_NAME')

/**
 * Derives everything again from the stored texts. What one invocation does not manage, the next goes on with, which it asks for
 * itself. Leaves a line in the log of what changed.
 */
export async function handler(
  event: RebuildEvent,
  { getRemainingTimeInMillis }: { readonly getRemainingTimeInMillis: () => number },
): Promise<{ readonly publications: number; readonly after: string | null }> {
  const part = await rebuildPart({
    ...{ store, reader: currentReader, event },
    remaining: () => getRemainingTimeInMillis(),
  })
  const { publications, after } = part
  logger.info(after === null ? 'rebuilt' : 'rebuilt in part', tallyOf(part))
  if (after !== null) {
    const Payload = Buffer.from(JSON.stringify({ after } satisfies RebuildEvent))
    await lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload }))
  }
  return { publications, after }
}
