import { setImmediate } from 'node:timers/promises'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** What a request can meet: it never arrives; it is refused for now; it is carried out, but its answer is lost. */
export const FAULTS = ['failed', 'throttled', 'lost'] as const
export type Fault = (typeof FAULTS)[number]

/** A fault with the name by which the SDK knows it, and tries again. */
class EngineFault extends Error {
  readonly $retryable = {}
  constructor(name: string) {
    super(`injected: ${name}`)
    this.name = name
  }
}

/** What a client's requests meet. */
export interface Trouble {
  fault(command: string): Fault | null
  /** For how many turns of the event loop a request is held up: others overtake it. */
  turns(): number
  /** Hears of each fault, as `<command> <fault>`. */
  met(what: string): void
}

/** The client, whose every request, each try of the SDK's own included, meets trouble from now on. */
export function faultyClient(client: DynamoDBClient, { fault, turns, met }: Trouble): DynamoDBClient {
  client.middlewareStack.add(
    (send, context) => async (request) => {
      const command = String(context.commandName)
      for (let left = turns(); left > 0; left--) await setImmediate()
      const meets = fault(command)
      if (meets) met(`${command} ${meets}`)
      if (meets === 'throttled') throw new EngineFault('ThrottlingException')
      if (meets === 'failed') throw new EngineFault('TimeoutError')
      const answer = await send(request)
      if (meets === 'lost') throw new EngineFault('TimeoutError')
      return answer
    },
    { step: 'deserialize', priority: 'high', name: 'injectFaults' },
  )
  return client
}
