import { once } from 'node:events'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { engineClient } from '../../cli/engine/client.ts'
import { withoutSocket } from './withoutSocket.ts'

/** An engine that speaks DynamoDB's protocol on this machine. */
export interface TestEngine {
  readonly endpoint: string
  /** A client of this engine, by the shortest way to it. */
  client(): DynamoDBClient
  stop(): Promise<void>
}

/** DynamoDB Local where `MINETRACE_DYNAMODB_LOCAL` tells its endpoint (see scripts/dynamodbLocal.ts), else dynalite, in memory or in a folder. */
export async function startEngine({ path }: { readonly path?: string } = {}): Promise<TestEngine> {
  const local = process.env.MINETRACE_DYNAMODB_LOCAL
  if (local) return { endpoint: local, client: () => engineClient(local), stop: async () => undefined }
  const server = dynalite({
    ...(path === undefined ? {} : { path }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The engine listens on no port.')
  const endpoint = `http://127.0.0.1:${address.port}`
  return {
    endpoint,
    client: () => engineClient(endpoint, { requestHandler: withoutSocket(server) }),
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
