import { connect, type Socket } from 'node:net'
import type { Holder } from './lock.ts'
import { JOIN, onLines, parseStatus, type Status } from './messages.ts'

/** How long a holder may take to say that it is there, in milliseconds. One that reads a long page on a busy machine says nothing for seconds. */
const ANSWERS_WITHIN = 15_000

/** A connection to a living holder. */
export interface Contact {
  readonly status: () => Status
  /** Resolves when the status changes or the connection ends. */
  changed(): Promise<void>
  join(): void
  /** Whether the connection has ended, by whichever side. */
  ended(): boolean
  leave(): void
}

export type Answer =
  | { readonly kind: 'ALIVE'; readonly contact: Contact }
  /** Nobody is there, or somebody else has the port. */
  | { readonly kind: 'GONE' }
  /** The process exists and takes connections, yet says nothing. */
  | { readonly kind: 'MUTE' }

/** Asks the port whether the holder is still the one that the lock names. */
export function ask(holder: Holder, within: number = ANSWERS_WITHIN): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(holder.port, '127.0.0.1')
    const give = (answer: Answer) => {
      clearTimeout(timer)
      if (answer.kind !== 'ALIVE') socket.destroy()
      resolve(answer)
    }
    const timer = setTimeout(() => give({ kind: isRunning(holder.pid) ? 'MUTE' : 'GONE' }), within)
    let contact: ReturnType<typeof contactOver> | null = null
    socket.on('error', () => give({ kind: 'GONE' }))
    socket.on('close', () => {
      contact?.end()
      give({ kind: 'GONE' })
    })
    onLines(socket, (line) => {
      const status = parseStatus(line)
      if (status?.token !== holder.token) return give({ kind: 'GONE' })
      if (contact) return contact.hear(status)
      contact = contactOver(socket, status)
      give({ kind: 'ALIVE', contact })
    })
  })
}

function contactOver(socket: Socket, first: Status) {
  let status = first
  let hasEnded = false
  const waiting: (() => void)[] = []
  const wake = () => {
    for (const resume of waiting.splice(0)) resume()
  }
  return {
    status: () => status,
    changed: () => new Promise<void>((resolve) => void (hasEnded ? resolve() : waiting.push(resolve))),
    join: () => void socket.write(`${JOIN}\n`),
    ended: () => hasEnded,
    leave: () => void socket.destroy(),
    hear: (next: Status) => {
      status = next
      wake()
    },
    end: () => {
      hasEnded = true
      wake()
    },
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
