import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { SOURCES } from '../../core/sources/registry.ts'
import { dynamoReads } from '../../core/store/dynamoReadStore.ts'
import { createYogaApp } from '../../schema/yoga.ts'
import { dynamoClient } from '../runtime/dynamo.ts'
import { required } from '../runtime/env.ts'
import { log } from '../runtime/log.ts'
import { VARIABLES } from '../runtime/variables.ts'
import { requestOf, resultOf } from './httpEvent.ts'

const openReads = dynamoReads({ client: dynamoClient('serving'), table: required(VARIABLES.table) })
const app = createYogaApp({ openReads, sources: SOURCES, reportFault: (fault) => log.error('answer failed', fault) })

/** Answers GraphQL over HTTP behind an HTTP API. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return resultOf(await app.fetch(requestOf(event)))
}
