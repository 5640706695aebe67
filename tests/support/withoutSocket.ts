import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

type RequestHandler = NonNullable<DynamoDBClientConfig['requestHandler']>

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** As much of a server's response as dynalite writes. */
class Response {
  statusCode = 200
  readonly headers: Record<string, string> = {}
  readonly #answer: (response: Response) => void
  body = new Uint8Array()

  constructor(answer: (response: Response) => void) {
    this.#answer = answer
  }

  setHeader(name: string, value: string | number): void {
    this.headers[name.toLowerCase()] = String(value)
  }

  end(body = ''): void {
    this.body = Buffer.from(body)
    this.#answer(this)
  }
}

/** The SDK's bytes warn where they are used as a string. */
const bufferOf = (body: string | Uint8Array): Buffer =>
  typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)

/**
 * Hands a client's requests to a server in this process, and its answers back: HTTP's part is three fifths of the processor
 * time that a request costs when both ends are here. light-my-request does the same for any server, and costs as much as
 * the socket.
 */
export const withoutSocket = (server: Server): RequestHandler => ({
  metadata: { handlerProtocol: 'http/1.1' },
  handle: ({ method, path, headers, body }: Sent) =>
    new Promise((resolve) => {
      const request = Object.assign(new EventEmitter(), { method, url: path, headers })
      // As a socket does: what was sent arrives once the sender has let go.
      setImmediate(() => {
        server.emit('request', request, new Response((response) => resolve({ response })))
        if (body !== undefined) request.emit('data', bufferOf(body))
        request.emit('end')
      })
    }),
  updateHttpClientConfig: () => undefined,
  httpHandlerConfigs: () => ({}),
})
