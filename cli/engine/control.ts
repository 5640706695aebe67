import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { Holder } from './lock.ts'
import { type HostCommand, JOIN, onLines, type Status } from './messages.ts'

/** The holder's side: tells who holds the data and how far it is, and knows who has joined. */
export interface Control {
  readonly holder: Holder
  tell(change: Partial<Pick<Status, 'state' | 'endpoint' | 'serving'>>): void
  /** How many commands use this holder's engine now. */
  joined(): number
  /** Resolves when nobody uses it any more; from then on nobody can join. */
  closeToJoiners(): Promise<void>
  /** Ends all connections: who has joined learns that the engine is gone. */
  close(): Promise<void>
}

export async function openControl(command: HostCommand, now: () => Date): Promise<Control> {
  const sockets = new Set<Socket>()
  const joiners = new Set<Socket>()
  let onLeave: () => void = () => undefined
  let status: Omit<Status, 'joined'> = {
    token: randomUUID(),
    pid: process.pid,
    command,
    state: 'OPENING',
    endpoint: null,
    serving: null,
  }
  const send = (socket: Socket) =>
    void socket.write(`${JSON.stringify({ ...status, joined: joiners.has(socket) } satisfies Status)}\n`)
  const tell: Control['tell'] = (change) => {
    status = { ...status, ...change }
    sockets.forEach(send)
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      sockets.delete(socket)
      if (joiners.delete(socket)) onLeave()
    })
    onLines(socket, (line) => {
      if (line !== JOIN) return
      if (status.state !== 'CLOSING') joiners.add(socket)
      send(socket)
    })
    send(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    holder: { pid: process.pid, startedAt: now().toISOString(), port, token: status.token },
    tell,
    joined: () => joiners.size,
    closeToJoiners: () =>
      new Promise((resolve) => {
        onLeave = () => {
          if (joiners.size > 0) return
          tell({ state: 'CLOSING' })
          resolve()
        }
        onLeave()
      }),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
