import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { engineClient } from '../../cli/engine/client.ts'

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

/**
 * A client whose every request, each try of the SDK's own included, meets a fault where `next` says so. `met` hears of
 * each, as `<command> <fault>`.
 */
export function faultyClient(
  endpoint: string,
  next: (command: string) => Fault | null,
  met: (what: string) => void,
): DynamoDBClient {
  const client = engineClient(endpoint)
  client.middlewareStack.add(
    (send, context) => async (request) => {
      const command = String(context.commandName)
      const fault = next(command)
      if (fault) met(`${command} ${fault}`)
      if (fault === 'throttled') throw new EngineFault('ThrottlingException')
      if (fault === 'failed') throw new EngineFault('TimeoutError')
      const answer = await send(request)
      if (fault === 'lost') throw new EngineFault('TimeoutError')
      return answer
    },
    { step: 'deserialize', priority: 'high', name: 'injectFaults' },
  )
  return client
}
