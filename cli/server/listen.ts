import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { CommandError } from '../usage.ts'

const HOST = '127.0.0.1'
/** How long requests may go on after the server was told to stop, in milliseconds. */
const GRACE = 3000

export interface Listening {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly address: string
  /** Takes no more requests, and resolves when those under way are answered, or broken off after a while. */
  close(): Promise<void>
}

const REASONS: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use by another program. Stop that, or choose another: --port N (0: any that is free).`,
  EACCES: (port) => `Port ${port} may not be opened by this user. Choose one above 1023: --port N.`,
}

/** Serves on the loopback address only. @throws {CommandError} where the port can't be had. */
export async function listen(handle: RequestListener, port: number): Promise<Listening> {
  const server = createServer(handle)
  server.listen(port, HOST)
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
    throw reason ? new CommandError(reason(port), { cause: error }) : error
  }
  const address = server.address()
  return {
    address: `http://${HOST}:${typeof address === 'object' && address ? address.port : port}`,
    close: async () => {
      server.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), GRACE)
      await once(server, 'close')
      clearTimeout(timer)
    },
  }
}
