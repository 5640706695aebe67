import type { Bounds } from './dateRange.ts'
import type { Key } from './keys.ts'
import type { Item, Table } from './table.ts'

/** One list in the walk's order: its partitions, and the mark that is passed when all of a partition is read. */
export interface Lane {
  readonly partitions: readonly { readonly pk: string; readonly mark: string }[]
}

/** What a walk may cost at most; its queries take from it. */
export interface Budget {
  queries: number
  rows: number
}

export interface WalkRequest {
  readonly table: Table
  readonly lanes: readonly Lane[]
  readonly bounds: Bounds
  readonly descending: boolean
  /** Rows that the first query of a list asks for; each further one asks for twice as many, up to the most. */
  readonly chunk: { readonly first: number; readonly most: number }
  readonly budget: Budget
}

interface LaneState {
  readonly lane: Lane
  at: number
  start: Key | null
  /** Rows to ask for next. */
  chunk: number
  buffer: Item[]
  /** All rows up to here, itself included, have been read. */
  reached: string | null
}

export interface Walk {
  /** The rows of the next sort key, one for each lane that has it; null at the end or when the budget is spent. */
  next(): Promise<Item[] | null>
  /** Whether there is nothing more. */
  ended(): boolean
  /** How far the walk has come; null where it has not moved. */
  reached(): string | null
}

/** Walks through several lists at once in their common order. */
export function mergedWalk({ table, lanes, bounds, descending, chunk, budget }: WalkRequest): Walk {
  const states: LaneState[] = lanes.map((lane) => ({
    ...{ lane, at: 0, start: null, buffer: [], reached: null },
    chunk: chunk.first,
  }))
  const precedes = (a: string, b: string): boolean => (descending ? a > b : a < b)
  const isDone = (state: LaneState): boolean => state.at === state.lane.partitions.length
  let passed: string | null = null
  let ended = bounds.from > bounds.to

  function head(): string | null {
    const heads = states.flatMap(({ buffer }) => buffer[0]?.sk ?? [])
    return heads.reduce<string | null>((first, sk) => (first === null || precedes(sk, first) ? sk : first), null)
  }

  /** Those that may still have rows before `sk`. */
  const starved = (sk: string | null): LaneState[] =>
    states.filter(
      (state) =>
        state.buffer.length === 0 &&
        !isDone(state) &&
        (sk === null || state.reached === null || precedes(state.reached, sk)),
    )

  async function fill(state: LaneState, limit: number): Promise<void> {
    const partition = state.lane.partitions[state.at]
    if (!partition) return
    state.chunk = Math.min(2 * state.chunk, chunk.most)
    const { from, to } = bounds
    const part = await table.query({ pk: partition.pk, from, to, descending, limit, start: state.start })
    budget.rows += limit - part.items.length
    state.buffer.push(...part.items)
    state.start = part.next
    state.reached = part.next?.sk ?? partition.mark
    if (!part.next) state.at++
  }

  /** Reads on in all of these, or in none where that costs more than is left. */
  async function fillAll(waiting: readonly LaneState[]): Promise<boolean> {
    const share = Math.floor(budget.rows / waiting.length)
    if (share === 0 || budget.queries < waiting.length) return false
    const limits = waiting.map((state) => Math.min(state.chunk, share))
    budget.queries -= waiting.length
    budget.rows -= limits.reduce((sum, limit) => sum + limit, 0)
    await Promise.all(waiting.map((state, at) => fill(state, limits[at] ?? 0)))
    return true
  }

  function take(sk: string): Item[] {
    passed = sk
    return states.flatMap(({ buffer }) => (buffer[0]?.sk === sk ? (buffer.shift() ?? []) : []))
  }

  return {
    async next() {
      while (!ended) {
        const sk = head()
        const waiting = starved(sk)
        if (waiting.length === 0 && sk !== null) return take(sk)
        if (waiting.length === 0) ended = true
        else if (!(await fillAll(waiting))) return null
      }
      return null
    },
    ended: () => ended,
    reached() {
      const fronts = starved(head()).map(({ reached }) => reached)
      const least = fronts.reduce(
        (a, b) => (a === null || b === null ? null : precedes(a, b) ? a : b),
        fronts[0] ?? null,
      )
      if (least === null || passed === null) return least ?? passed
      return precedes(passed, least) ? least : passed
    },
  }
}
