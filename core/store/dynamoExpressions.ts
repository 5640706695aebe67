import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type QueryCommandInput,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import { keyOnWire, toWire } from './dynamoItems.ts'
import { TABLE_KEYS } from './keys.ts'
import type { Condition, Item, Stretch } from './table.ts'

interface ConditionInput {
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Record<string, string>
  readonly ExpressionAttributeValues?: Record<string, AttributeValue>
}

export function conditionOf(condition: Condition | undefined): ConditionInput {
  if (!condition) return {}
  const absent = 'attribute_not_exists(#key)'
  const names = { '#key': TABLE_KEYS.partition }
  if (condition === 'ABSENT') return { ConditionExpression: absent, ExpressionAttributeNames: names }
  const compared = `#attribute ${condition.is} :value`
  const value = condition.value
  return {
    ConditionExpression: condition.orAbsent ? `${absent} OR ${compared}` : compared,
    ExpressionAttributeNames: { ...(condition.orAbsent ? names : {}), '#attribute': condition.attribute },
    ExpressionAttributeValues: { ':value': typeof value === 'number' ? { N: String(value) } : { S: value } },
  }
}

/** Whether a conditional write happened; its condition failing is an answer, not an error. */
export async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Lower than every sort key of ours, and higher. */
const LOWEST = ' '
const HIGHEST = '\u{10FFFF}'

export function stretchQuery(stretch: Stretch): Omit<QueryCommandInput, 'TableName'> {
  const bounded = stretch.from !== undefined || stretch.to !== undefined
  return {
    KeyConditionExpression: bounded ? '#pk = :pk AND #sk BETWEEN :from AND :to' : '#pk = :pk',
    ExpressionAttributeNames: { '#pk': TABLE_KEYS.partition, ...(bounded ? { '#sk': TABLE_KEYS.sort } : {}) },
    ExpressionAttributeValues: {
      ':pk': { S: stretch.pk },
      ...(bounded ? { ':from': { S: stretch.from ?? LOWEST }, ':to': { S: stretch.to ?? HIGHEST } } : {}),
    },
    ScanIndexForward: !stretch.descending,
    ConsistentRead: stretch.consistent ?? false,
    ...(stretch.limit === undefined ? {} : { Limit: stretch.limit }),
    ...(stretch.start ? { ExclusiveStartKey: keyOnWire(stretch.start) } : {}),
  }
}

/** Adds one to `attribute` and sets the item's other attributes. */
export function increments(item: Item, attribute: string): Omit<UpdateItemCommandInput, 'TableName'> {
  const { pk, sk, ...others } = toWire(item)
  const set = Object.keys(others)
  return {
    Key: keyOnWire(item),
    UpdateExpression: `SET ${set.map((_, at) => `#s${at} = :s${at}`).join(', ')} ADD #number :one`,
    ExpressionAttributeNames: {
      '#number': attribute,
      ...Object.fromEntries(set.map((name, at) => [`#s${at}`, name])),
    },
    ExpressionAttributeValues: {
      ':one': { N: '1' },
      ...Object.fromEntries(Object.values(others).map((value, at) => [`:s${at}`, value])),
    },
    ReturnValues: 'UPDATED_NEW',
  }
}
