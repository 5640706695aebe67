import { join } from 'node:path'
import { CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { IMPORTED_FILES, SOURCES } from '../core/sources/registry.ts'
import { VARIABLES } from '../functions/runtime/variables.ts'
import { deadLetters } from './constructs/deadLetters.ts'
import { grantReads, grantWrites } from './constructs/grants.ts'
import { graphqlApi } from './constructs/graphqlApi.ts'
import { inboxBucket } from './constructs/inboxBucket.ts'
import { nodeFunction } from './constructs/nodeFunction.ts'
import { scheduledIngest } from './constructs/scheduledIngest.ts'
import { allowSelfInvocation } from './constructs/selfInvocation.ts'
import { minetraceTable } from './constructs/table.ts'
import type { Settings } from './settings.ts'

export interface StackProps extends Settings {
  /** The folder with one bundle a function, as scripts/bundle.ts makes them. */
  readonly bundles: string
}

/** All of Minetrace in one account and region. */
export function minetraceStack(scope: Construct, { retain, contact, bundles }: StackProps): Stack {
  const stack = new Stack(scope, 'Minetrace', { description: 'What authorities state about landmines, over GraphQL' })
  Tags.of(stack).add('application', 'minetrace')

  const table = minetraceTable(stack, { retain })
  const inbox = inboxBucket(stack, { retain })

  const graphql = nodeFunction(stack, 'Graphql', {
    bundle: join(bundles, 'graphql'),
    does: 'Answers GraphQL',
    memoryMb: 512,
    timeout: Duration.seconds(10),
    environment: { [VARIABLES.table]: table.tableName },
  })
  grantReads(table, graphql.role)
  const api = graphqlApi(stack, { handler: graphql.lambda })

  const failedRuns = deadLetters(stack, 'FailedRuns')
  const ingest = nodeFunction(stack, 'Ingest', {
    bundle: join(bundles, 'ingest'),
    does: 'Reads one source into the store',
    memoryMb: 1024,
    timeout: Duration.minutes(5),
    environment: {
      [VARIABLES.table]: table.tableName,
      [VARIABLES.inbox]: inbox.bucketName,
      [VARIABLES.contact]: contact,
    },
    failed: failedRuns,
  })
  grantWrites(table, ingest.role)
  inbox.grantReads(ingest.role, IMPORTED_FILES)
  const scheduled = SOURCES.filter(({ enabled }) => enabled)
  const undelivered = scheduledIngest(stack, {
    handler: ingest.lambda,
    sources: scheduled.map(({ id, schedule }) => ({ id, every: Duration.minutes(schedule) })),
  })

  const failedRebuilds = deadLetters(stack, 'FailedRebuilds')
  const rebuild = nodeFunction(stack, 'Rebuild', {
    bundle: join(bundles, 'rebuild'),
    does: 'Derives everything again from the stored texts, when it is invoked',
    memoryMb: 1024,
    timeout: Duration.minutes(15),
    environment: { [VARIABLES.table]: table.tableName },
    failed: failedRebuilds,
  })
  grantWrites(table, rebuild.role)
  allowSelfInvocation(stack, rebuild)

  new CfnOutput(stack, 'GraphqlUrl', { value: `${api.apiEndpoint}/graphql`, description: 'The GraphQL API' })
  new CfnOutput(stack, 'InboxAddress', {
    value: `s3://${inbox.bucketName}/${IMPORTED_FILES}/`,
    description: 'Publications laid here are read once an hour, after an hour and a half at the latest',
  })
  new CfnOutput(stack, 'IngestFunction', {
    value: ingest.lambda.functionName,
    description: 'Reads one source, as its schedule or a hand invokes it: {"sourceId":"..."}',
  })
  new CfnOutput(stack, 'FailedRunsQueue', {
    value: failedRuns.queueUrl,
    description: 'Events of runs over sources that failed',
  })
  new CfnOutput(stack, 'UndeliveredQueue', {
    value: undelivered.queueUrl,
    description: 'Events that a schedule could not deliver',
  })
  new CfnOutput(stack, 'FailedRebuildsQueue', {
    value: failedRebuilds.queueUrl,
    description: 'Events of rebuilds that failed',
  })
  new CfnOutput(stack, 'RebuildFunction', {
    value: rebuild.lambda.functionName,
    description: 'Invoked by hand, as an event, after a new version reads texts otherwise',
  })
  new CfnOutput(stack, 'TableName', { value: table.tableName })
  return stack
}
