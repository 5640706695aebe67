import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type ItemKind, kindsWritten } from './kinds.ts'

/** Requests that an undertaking sent, and the capacity units that they used. */
export interface Cost {
  readonly reads: number
  readonly writes: number
  readonly readUnits: number
  readonly writeUnits: number
  /** How many items of each kind were sent to be written, also where a fence refused them. */
  readonly items: ReadonlyMap<ItemKind, number>
}

const NOTHING: Cost = { reads: 0, writes: 0, readUnits: 0, writeUnits: 0, items: new Map() }
const READS: readonly (string | undefined)[] = ['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand']
/** The least that a request costs in an account: dynalite reckons nothing for a query that finds nothing. */
const LEAST = { consistentRead: 1, read: 0.5, write: 1 }

type Consumed = { readonly CapacityUnits?: number | undefined }

/** Counts what this client sends. `measure` tells what one undertaking cost; one at a time. */
export function meter(client: DynamoDBClient): { measure(work: () => Promise<unknown>): Promise<Cost> } {
  let cost = NOTHING
  const count = (command: string | undefined, units: number): void => {
    const { reads, writes, readUnits, writeUnits } = cost
    cost = READS.includes(command)
      ? { ...cost, reads: reads + 1, readUnits: readUnits + units }
      : { ...cost, writes: writes + 1, writeUnits: writeUnits + units }
  }
  const noteItems = (kinds: readonly ItemKind[]): void => {
    const items = new Map(cost.items)
    for (const kind of kinds) items.set(kind, (items.get(kind) ?? 0) + 1)
    cost = { ...cost, items }
  }
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const input = Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
        noteItems(kindsWritten(commandName, args.input))
        const least = leastOf(commandName, 'ConsistentRead' in input && input.ConsistentRead === true)
        try {
          const result = await next(args)
          count(commandName, Math.max(least, unitsIn(result.output)))
          return result
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) count(commandName, least)
          throw error
        }
      },
    { step: 'initialize' },
  )
  return {
    async measure(work) {
      cost = NOTHING
      await work()
      return cost
    },
  }
}

function leastOf(command: string | undefined, consistent: boolean): number {
  if (!READS.includes(command)) return LEAST.write
  return consistent ? LEAST.consistentRead : LEAST.read
}

function unitsIn(output: object): number {
  const { ConsumedCapacity: consumed } = output as { ConsumedCapacity?: Consumed | readonly Consumed[] }
  const parts = consumed === undefined ? [] : 'length' in consumed ? consumed : [consumed]
  return parts.reduce((sum, part) => sum + (part.CapacityUnits ?? 0), 0)
}
