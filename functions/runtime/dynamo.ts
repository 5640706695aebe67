import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** Without it the SDK only warns of a request that takes longer than it may. */
const THROW = { throwOnRequestTimeout: true } as const

/** How long one request may take and how often it is tried: a reader waits for the API, nobody waits for ingest. */
export const PATIENCE = {
  serving: { maxAttempts: 2, requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, ...THROW } },
  ingesting: { maxAttempts: 6, requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, ...THROW } },
} as const

/** A client of the account and region that the function runs in. */
export const dynamoClient = (purpose: keyof typeof PATIENCE): DynamoDBClient =>
  // Its middleware never changes: putting it together anew would be a tenth of each request's processor time.
  new DynamoDBClient({ ...PATIENCE[purpose], cacheMiddleware: true })
