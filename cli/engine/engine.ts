import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Control, openControl } from './control.ts'
import { openEmbedded } from './embedded.ts'
import { EngineError } from './errors.ts'
import { ask, type Contact } from './holder.ts'
import { readLock, takeLock } from './lock.ts'
import type { HostCommand, Status } from './messages.ts'

/** The engine of a data folder, hosted by this process or by the one that came first. */
export interface Engine {
  readonly endpoint: string
  /** Resolves with the reason when the engine is gone while still in use: nothing more can be read or written. */
  readonly lost: Promise<EngineError>
  /** As host: tells others where the API is. */
  serving(address: string): void
  /** How many other commands use it now, where this process hosts it. */
  guests(): number
  /** Ends the use. As host: resolves when all who joined have left and all is on disk. */
  close(): Promise<void>
}

export interface EngineRequest {
  /** The data folder; made where there is none. */
  readonly data: string
  readonly command: HostCommand
  /** Whether to join the holder that there is, or to wait until it has ended. Throws where neither is right. */
  readonly onHeld: (holder: Status) => 'JOIN' | 'WAIT'
  readonly now: () => Date
  /** Ends the waiting for another holder. */
  readonly stop: AbortSignal
}

/**
 * Opens the engine of a data folder: hosts it where nobody does, else joins or waits.
 *
 * @throws {EngineError} where the folder can't be used, or its holder neither answers nor ends.
 */
export async function openEngine(request: EngineRequest): Promise<Engine> {
  await mkdir(request.data, { recursive: true }).catch((cause: Error) => {
    throw new EngineError(`the data folder ${request.data} can't be made: ${cause.message}`, { cause })
  })
  let control: Control | null = null
  for (;;) {
    if (request.stop.aborted) throw new EngineError('Stopped before the data folder was free.')
    const lock = await readLock(request.data)
    const answer = lock?.holder ? await ask(lock.holder) : { kind: 'GONE' as const }
    if (answer.kind === 'MUTE')
      throw new EngineError(
        `process ${lock?.holder?.pid} holds ${request.data} and does not answer; end it and try again`,
      )
    if (answer.kind === 'ALIVE') {
      const joined = await joinOrWait(answer.contact, request)
      if (!joined) continue
      await control?.close()
      return joined
    }
    control ??= await openControl(request.command, request.now)
    if (await takeLock(request.data, (lock?.generation ?? 0) + 1, control.holder)) return host(request.data, control)
  }
}

async function host(data: string, control: Control): Promise<Engine> {
  const embedded = await openEmbedded(join(data, 'engine'))
  control.tell({ state: 'OPEN', endpoint: embedded.endpoint })
  return {
    endpoint: embedded.endpoint,
    lost: embedded.failed,
    serving: (address) => control.tell({ serving: address }),
    guests: control.joined,
    close: async () => {
      await control.closeToJoiners()
      await embedded.close()
      await control.close()
    },
  }
}

/** The holder's engine; null where it ended before it could be joined. */
async function joinOrWait(contact: Contact, { onHeld, stop }: EngineRequest): Promise<Engine | null> {
  stop.addEventListener('abort', contact.leave)
  if (contact.status().state !== 'CLOSING' && onHeld(contact.status()) === 'JOIN') contact.join()
  while (!contact.ended()) {
    const { joined, endpoint } = contact.status()
    if (joined && endpoint) {
      stop.removeEventListener('abort', contact.leave)
      return guest(contact, endpoint)
    }
    await contact.changed()
  }
  return null
}

function guest(contact: Contact, endpoint: string): Engine {
  const { pid, command } = contact.status()
  let hasLeft = false
  const ended = async () => {
    while (!contact.ended()) await contact.changed()
  }
  const lost = new Promise<EngineError>((resolve) => {
    void ended().then(() => {
      if (!hasLeft) resolve(new EngineError(`process ${pid} (${command}), whose engine this command used, has ended`))
    })
  })
  return {
    endpoint,
    lost,
    serving: () => undefined,
    guests: () => 0,
    close: async () => {
      hasLeft = true
      contact.leave()
      await ended()
    },
  }
}
