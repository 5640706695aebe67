import type { Socket } from 'node:net'

/** What a holder's control server tells everybody who connects, at once and again whenever it changes: a line of JSON. */
export interface Status {
  readonly token: string
  readonly pid: number
  readonly command: HostCommand
  /** `OPENING` until the engine answers, `CLOSING` from the moment on when nobody may join any more. */
  readonly state: 'OPENING' | 'OPEN' | 'CLOSING'
  /** Address of the engine; null while it opens. */
  readonly endpoint: string | null
  /** Address of the API it serves, once it does. */
  readonly serving: string | null
  /** Whether the one it is told to counts as joined. */
  readonly joined: boolean
}

export type HostCommand = 'serve' | 'ingest' | 'withdraw' | 'rebuild' | 'verify' | 'sources' | 'export' | 'import'

/** What a command sends to join: from then on the holder stays until the connection ends. Answered by the status as of then. */
export const JOIN = 'join'

/** Calls `onLine` for each line that comes; lines longer than any of ours end the connection. */
export function onLines(socket: Socket, onLine: (line: string) => void): void {
  let rest = ''
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > 10_000) return void socket.destroy()
    for (const line of lines) onLine(line)
  })
}

/** The status in `line`, null where it is none. */
export function parseStatus(line: string): Status | null {
  try {
    const status: unknown = JSON.parse(line)
    return isStatus(status) ? status : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isStatus = (value: unknown): value is Status =>
  typeof value === 'object' &&
  value !== null &&
  'token' in value &&
  typeof value.token === 'string' &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'state' in value &&
  typeof value.state === 'string'
