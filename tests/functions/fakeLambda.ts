import { once } from 'node:events'
import { createServer } from 'node:http'

export interface FakeLambda {
  readonly endpoint: string
  /** What functions were invoked with, in order. */
  readonly invocations: { readonly name: string; readonly type: string; readonly event: { readonly after?: string } }[]
  close(): Promise<void>
}

/** A server on this machine that takes invocations as Lambda does, and runs nothing. */
export async function fakeLambda(): Promise<FakeLambda> {
  const invocations: FakeLambda['invocations'] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const [, name = ''] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '') ?? []
      const type = String(request.headers['x-amz-invocation-type'])
      invocations.push({ name, type, event: JSON.parse(Buffer.concat(chunks).toString('utf8')) })
      response.writeHead(202).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The fake Lambda listens on no port.')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    invocations,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
