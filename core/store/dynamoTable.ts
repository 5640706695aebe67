import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { chunksOf, eachAtOnce, sendWhole, type Wait, waitFor } from './batches.ts'
import { conditionOf, held, increments, stretchQuery } from './dynamoExpressions.ts'
import { fromWire, keyOnWire, toWire } from './dynamoItems.ts'
import { refuseTooLarge } from './itemSize.ts'
import { type Key, keyText } from './keys.ts'
import { storeErrorOf } from './sdkErrors.ts'
import type { Table } from './table.ts'

type WireItem = Record<string, AttributeValue>
const MOST_KEYS = 100
const MOST_WRITES = 25

export interface DynamoTableOptions {
  readonly client: DynamoDBClient
  readonly table: string
  /** Waits between two tries of a batch. */
  readonly wait?: Wait
}

/** The table on DynamoDB, or on an engine that speaks its protocol. Batches and pages of answers end here. */
export function dynamoTable({ client, table: TableName, wait = waitFor }: DynamoTableOptions): Table {
  async function getChunk(keys: WireItem[], ConsistentRead: boolean): Promise<WireItem[]> {
    const found: WireItem[] = []
    const send = async (part: readonly WireItem[]): Promise<WireItem[]> => {
      const answer = await atEdge(
        client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [...part], ConsistentRead } } })),
      )
      found.push(...(answer.Responses?.[TableName] ?? []))
      return answer.UnprocessedKeys?.[TableName]?.Keys ?? []
    }
    await sendWhole(keys, send, wait)
    return found
  }

  async function putChunk(items: readonly WireItem[]): Promise<void> {
    const send = async (part: readonly WireItem[]): Promise<WireItem[]> => {
      const writes = part.map((Item) => ({ PutRequest: { Item } }))
      const answer = await atEdge(client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: writes } })))
      const left = answer.UnprocessedItems?.[TableName] ?? []
      return left.map((write) => write.PutRequest?.Item).filter((item) => item !== undefined)
    }
    await sendWhole(items, send, wait)
  }

  return {
    async get(key) {
      const Key = keyOnWire(key)
      const { Item } = await atEdge(client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true })))
      return Item ? fromWire(Item) : null
    },
    async batchGet(keys, { consistent }) {
      const chunks = chunksOf(distinct(keys).map(keyOnWire), MOST_KEYS)
      const found = await eachAtOnce(chunks, (chunk) => getChunk(chunk, consistent))
      return found.flat().map(fromWire)
    },
    async query(stretch) {
      const answer = await atEdge(client.send(new QueryCommand({ TableName, ...stretchQuery(stretch) })))
      const next = answer.LastEvaluatedKey
      return { items: (answer.Items ?? []).map(fromWire), next: next ? fromWire(next) : null }
    },
    async put(item, condition) {
      refuseTooLarge(item)
      return held(atEdge(client.send(new PutItemCommand({ TableName, Item: toWire(item), ...conditionOf(condition) }))))
    },
    remove: (key, condition) =>
      held(atEdge(client.send(new DeleteItemCommand({ TableName, Key: keyOnWire(key), ...conditionOf(condition) })))),
    async batchPut(items) {
      items.forEach(refuseTooLarge)
      await eachAtOnce(chunksOf(distinct(items).map(toWire), MOST_WRITES), putChunk)
    },
    async increment(item, attribute) {
      const answer = await atEdge(client.send(new UpdateItemCommand({ TableName, ...increments(item, attribute) })))
      return Number(answer.Attributes?.[attribute]?.N)
    },
  }
}

/** The last of those with equal keys: an engine refuses a batch with two. */
const distinct = <T extends Key>(keyed: readonly T[]): T[] => [
  ...new Map(keyed.map((one) => [keyText(one), one] as const)).values(),
]

async function atEdge<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw storeErrorOf(error)
  }
}
