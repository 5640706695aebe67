import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { dynamoFactStore } from '../../core/store/dynamoFactStore.ts'
import { dynamoClient } from '../../functions/runtime/dynamo.ts'

it('a request to an engine that takes it and never answers ends as UNAVAILABLE, before the API gives up on the function', async () => {
  const sockets: Socket[] = []
  const server = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1')
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  })
  await once(server, 'listening')
  const address = server.address()
  const environment = {
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    ...{ AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
  }
  const before = { ...process.env }
  Object.assign(process.env, environment)
  onTestFinished(() => {
    process.env = before
  })
  const client = dynamoClient('serving')
  onTestFinished(() => client.destroy())
  await expect(dynamoFactStore({ client, table: 'any' }).listWork()).rejects.toMatchObject({ fault: 'UNAVAILABLE' })
  expect(sockets.length).toBeGreaterThan(0)
}, 9_000)
