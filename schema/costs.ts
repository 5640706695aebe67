import { type GraphQLField, getNamedType, isLeafType } from 'graphql'
import type { Context } from './context.ts'
import { LIST_COST, PAGE_DEFAULT, PAGE_MAX, VALUE_COST } from './limits.ts'

/** What a field costs by itself, and how many times it costs what is selected inside it. */
export interface FieldCost {
  readonly field: number
  readonly multiplier: number
}

const FREE: FieldCost = { field: 0, multiplier: 1 }
const VALUE: FieldCost = { field: VALUE_COST, multiplier: 1 }
const ONE: FieldCost = { field: 1, multiplier: 1 }

/** A list of about `entries` objects. */
export const listCost = (entries: number): FieldCost => ({ field: entries, multiplier: entries })

/** Claims mostly have one to three sentences, whatever number of them a query allows for; who asks for many pays for some. */
export const evidenceCost = (first: number | null | undefined): FieldCost =>
  listCost(first && first <= 3 ? Math.max(first, 1) : Math.max(3, Math.ceil(entriesOf(first) * 0.15)))

interface Entries {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
}

/** A connection whose entries come with what it hangs on, so that its pages cost no read of their own. */
export const atHandCost = ({ first, last }: Entries): FieldCost => ({ field: 1, multiplier: entriesOf(first ?? last) })

/**
 * Cost of a field that names none: objects count 1, values a little; a connection multiplies by the entries it may hold,
 * and pays for the read of them. Small objects that are part of a record count nothing.
 */
export function costOf(
  args: Record<string, unknown>,
  _context: unknown,
  field: GraphQLField<unknown, Context>,
): FieldCost {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return VALUE
  if (PARTS.has(type.name)) return FREE
  if (!type.name.endsWith('Connection')) return ONE
  return { field: 1 + LIST_COST, multiplier: entriesOf(args.first ?? args.last) }
}

const PARTS = new Set(['PageInfo', 'Period', 'IntRange', 'Coordinates'])

/** Numbers out of bounds are refused by the field itself; here they must only not make it cheap. */
const entriesOf = (asked: unknown): number =>
  typeof asked === 'number' && asked > 0 ? Math.min(asked, PAGE_MAX) : asked == null ? PAGE_DEFAULT : PAGE_MAX
