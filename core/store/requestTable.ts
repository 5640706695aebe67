import { type Key, keyText } from './keys.ts'
import type { ReadBudget } from './store.ts'
import type { Item, StretchPart, Table } from './table.ts'

/** Keys that the engine takes in one request. */
const KEYS_A_REQUEST = 100

/**
 * A table as one request of a client sees it. What it reads is taken from the budget before it is asked for, also where the
 * answer is at hand: working through it costs too. Equal queries are sent once, and no item is read twice by its key.
 */
export function requestTable(table: Table, budget: ReadBudget): Table {
  const queries = new Map<string, Promise<StretchPart>>()
  const read = new Map<string, Promise<Item | null>>()

  async function batchGet(keys: readonly Key[], { consistent }: { readonly consistent: boolean }): Promise<Item[]> {
    const named = [...new Map(keys.map((key) => [`${consistent} ${keyText(key)}`, key]))]
    const fresh = named.filter(([name]) => !read.has(name))
    if (fresh.length > 0) {
      const sent = itemsBy(
        table.batchGet(
          fresh.map(([, key]) => key),
          { consistent },
        ),
      )
      for (const [name, key] of fresh)
        read.set(
          name,
          sent.then((items) => items.get(keyText(key)) ?? null),
        )
    }
    const items = await Promise.all(named.map(([name]) => read.get(name)))
    return items.filter((item) => item != null)
  }

  return {
    ...table,
    async get(key) {
      budget.take(1)
      return table.get(key)
    },
    async batchGet(keys, options) {
      budget.take(Math.ceil(keys.length / KEYS_A_REQUEST))
      return batchGet(keys, options)
    },
    async query(stretch) {
      budget.take(1)
      const asked = JSON.stringify(stretch)
      const sent = queries.get(asked) ?? table.query(stretch)
      queries.set(asked, sent)
      return sent
    },
  }
}

const itemsBy = async (answer: Promise<Item[]>): Promise<ReadonlyMap<string, Item>> =>
  new Map((await answer).map((item) => [keyText(item), item]))
