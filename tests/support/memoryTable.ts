import { refuseTooLarge } from '../../core/store/itemSize.ts'
import { type Key, keyText } from '../../core/store/keys.ts'
import type { Condition, Item, Stretch, StretchPart, Table } from '../../core/store/table.ts'

export interface MemoryTable extends Table {
  /** All that it holds, for another table to begin with. */
  items(): readonly Item[]
}

/** The table in memory: every write at once, every read consistent. */
export function memoryTable(initial: readonly Item[] = []): MemoryTable {
  const items = new Map<string, Item>()
  const partitions = new Map<string, Set<string>>()

  function write(item: Item): void {
    refuseTooLarge(item)
    items.set(keyText(item), item)
    const sorts = partitions.get(item.pk) ?? new Set()
    partitions.set(item.pk, sorts.add(item.sk))
  }

  for (const item of initial) write(item)
  return {
    items: () => [...items.values()],
    get: async (key) => items.get(keyText(key)) ?? null,
    batchGet: async (keys) => [...new Set(keys.map(keyText))].flatMap((key) => items.get(key) ?? []),
    query: async (stretch) => {
      const sorts = [...(partitions.get(stretch.pk) ?? [])]
      return partOf(
        sorts.flatMap((sk) => items.get(keyText({ pk: stretch.pk, sk })) ?? []),
        stretch,
      )
    },
    async put(item, condition) {
      const holds = !condition || allows(condition, items.get(keyText(item)))
      if (holds) write(item)
      return holds
    },
    async remove(key, condition) {
      const holds = allows(condition, items.get(keyText(key)))
      if (holds) {
        items.delete(keyText(key))
        partitions.get(key.pk)?.delete(key.sk)
      }
      return holds
    },
    async batchPut(all) {
      all.forEach(write)
    },
    async increment(item, attribute) {
      const value = Number(items.get(keyText(item))?.[attribute] ?? 0) + 1
      write({ ...item, [attribute]: value })
      return value
    },
  }
}

function allows(condition: Condition, standing: Item | undefined): boolean {
  if (condition === 'ABSENT') return standing === undefined
  if (standing === undefined) return condition.orAbsent
  const value = standing[condition.attribute]
  if (value === undefined || value === null || typeof value !== typeof condition.value) return false
  if (condition.is === '=') return value === condition.value
  return value < condition.value || (condition.is === '<=' && value === condition.value)
}

function partOf(items: readonly Item[], { from, to, descending, limit, start }: Stretch): StretchPart {
  const order = (a: Key, b: Key): number => (a.sk === b.sk ? 0 : a.sk < b.sk === Boolean(descending) ? 1 : -1)
  const rest = items
    .filter((item) => (from === undefined || item.sk >= from) && (to === undefined || item.sk <= to))
    .filter((item) => !start || order(start, item) < 0)
    .sort(order)
  const part = limit === undefined ? rest : rest.slice(0, limit)
  const last = part.at(-1)
  return { items: part, next: last && part.length === limit ? { pk: last.pk, sk: last.sk } : null }
}
