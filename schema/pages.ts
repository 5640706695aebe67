import type { Page, PageRequest } from '../core/store/store.ts'
import { type CursorBinding, positionOf } from './cursor.ts'
import { badCursor, badInput } from './errors.ts'
import { PAGE_DEFAULT, PAGE_MAX } from './limits.ts'

/** The arguments of every connection, as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/**
 * The part of a list that the arguments ask for.
 *
 * @throws GraphQLError (BAD_USER_INPUT) for numbers out of bounds and arguments that contradict each other;
 *   (BAD_CURSOR) for a cursor of another list
 */
export function pageRequestOf(args: PageArguments, binding: CursorBinding): PageRequest {
  const { first, after, last, before } = args
  if (first != null && last != null) throw badInput('`first` and `last` exclude each other. Send one of them.')
  if (after != null && before != null) throw badInput('`after` and `before` exclude each other. Send one of them.')
  if (after != null && last != null) throw badInput('`after` goes with `first`. To go back, send `last` with `before`.')
  if (before != null && first != null) throw badInput('`before` goes with `last`. To go on, send `first` with `after`.')
  if (last != null || before != null) {
    return { last: entriesOf('last', last), before: before == null ? null : positionOf(binding, before) }
  }
  return { first: entriesOf('first', first), after: after == null ? null : positionOf(binding, after) }
}

/**
 * How many entries an argument asks for.
 *
 * @throws GraphQLError (BAD_USER_INPUT) unless it is 1 to 100 or left out
 */
export function entriesOf(name: string, asked: number | null | undefined, usual = PAGE_DEFAULT): number {
  if (asked == null) return usual
  if (asked >= 1 && asked <= PAGE_MAX) return asked
  // Without `last` a list is read from its start.
  const orNone = name === 'last' ? '' : `, or leave it out for ${usual}`
  throw badInput(`\`${name}\` is ${asked}. Send a number from 1 to ${PAGE_MAX}${orNone}.`)
}

/**
 * A page of a list that is at hand as a whole. `position` names an item for as long as the list has it.
 *
 * @throws GraphQLError (BAD_CURSOR) where the item that the request starts from is gone
 */
export function pageInMemory<T>(items: readonly T[], position: (item: T) => string, request: PageRequest): Page<T> {
  const [start, end] = bounds(items.map(position), request)
  const page = items.slice(start, end).map((item) => ({ position: position(item), item }))
  return {
    items: page,
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0,
    startPosition: page[0]?.position ?? null,
    endPosition: page.at(-1)?.position ?? null,
  }
}

function bounds(positions: readonly string[], request: PageRequest): readonly [start: number, end: number] {
  if ('first' in request) {
    const start = request.after == null ? 0 : indexIn(positions, request.after) + 1
    return [start, Math.min(start + request.first, positions.length)]
  }
  const end = request.before == null ? positions.length : indexIn(positions, request.before)
  return [Math.max(end - request.last, 0), end]
}

function indexIn(positions: readonly string[], position: string): number {
  const index = positions.indexOf(position)
  if (index === -1) throw badCursor('The entry that this cursor stands at is not in the list any more.')
  return index
}

/** Of a list that can have no entries. */
export const emptyPage = (): Page<never> => ({
  items: [],
  hasNextPage: false,
  hasPreviousPage: false,
  startPosition: null,
  endPosition: null,
})
