import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** What the tests put between the store and its engine. Each takes back what it did, or leaves with its client. */

/** One request as it went over the wire, with what it cost. */
export interface Sent {
  readonly name: string
  readonly units: number
}

type Consumed = { readonly CapacityUnits?: number | undefined }

/** Records every request, and asks the engine what it cost. */
export function recordRequests(client: DynamoDBClient): Sent[] {
  const sent: Sent[] = []
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
      const result = await next(args)
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: Consumed | readonly Consumed[] }
      sent.push({ name: String(context.commandName), units: sumOf(ConsumedCapacity) })
      return result
    },
    { step: 'initialize' },
  )
  return sent
}

function sumOf(consumed: Consumed | readonly Consumed[] | undefined): number {
  const parts = consumed === undefined ? [] : 'length' in consumed ? consumed : [consumed]
  return parts.reduce((sum, part) => sum + (part.CapacityUnits ?? 0), 0)
}

/** The next `times` requests of this name are carried out, but their answers get lost: the SDK tries again by itself. */
export function loseAnswers(client: DynamoDBClient, command: string, times = 1): { readonly lost: () => number } {
  let lost = 0
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args)
      if (context.commandName !== command || lost >= times) return result
      lost++
      throw Object.assign(new Error('The connection was lost.'), { name: 'TimeoutError' })
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
  return { lost: () => lost }
}

/** Every request fails with an error of this name before it is sent. */
export function failAlways(client: DynamoDBClient, name: string): void {
  client.middlewareStack.add(
    () => async () => {
      throw Object.assign(new Error(`A secret of ${name}.`), { name })
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
}

interface Batch {
  RequestItems: Record<string, { Keys?: unknown[] } | unknown[]>
}

/** Batches are done up to their first `done` entries; the rest comes back as left undone. */
export function leaveUndone(client: DynamoDBClient, done: number): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const name = String(context.commandName)
      if (!name.startsWith('Batch')) return next(args)
      const [table = '', request = []] = Object.entries((args.input as Batch).RequestItems)[0] ?? []
      const entries = Array.isArray(request) ? request : (request.Keys ?? [])
      const whole = (part: unknown[]) => ({ [table]: Array.isArray(request) ? part : { ...request, Keys: part } })
      const left = entries.slice(done)
      const output = done === 0 ? {} : (await cutTo(entries.slice(0, done))).output
      const undone = left.length > 0 ? whole(left) : {}
      const member = name.startsWith('BatchGet') ? 'UnprocessedKeys' : 'UnprocessedItems'
      return { response: {}, output: { $metadata: {}, ...output, [member]: undone } }

      function cutTo(part: unknown[]) {
        Object.assign(args.input, { RequestItems: whole(part) })
        return next(args)
      }
    },
    { step: 'initialize' },
  )
}

/** Every answer to a query ends after one item. */
export function answerOneByOne(client: DynamoDBClient): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === 'QueryCommand') Object.assign(args.input, { Limit: 1 })
      return next(args)
    },
    { step: 'initialize' },
  )
}
