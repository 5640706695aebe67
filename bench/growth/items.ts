import { paginateScan } from '@aws-sdk/client-dynamodb'
import { unpack } from '../../core/store/packed.ts'
import type { TestStore } from '../../tests/support/testStore.ts'

/** What tells of the passes that wrote an item, not of what it holds. */
const OF_PASSES = ['epoch', 'value']

/** Every item of a small table by its key, without what tells of passes. */
export async function itemsOf({ client, table }: TestStore): Promise<Map<string, object>> {
  const items = new Map<string, object>()
  for await (const { Items } of paginateScan({ client }, { TableName: table }))
    for (const item of Items ?? []) {
      const held = Object.entries(item)
        .filter(([name]) => !OF_PASSES.includes(name))
        .map(([name, value]) => [name, value.B ? unpack(value.B) : value] as const)
      items.set(`${item.pk?.S} ${item.sk?.S}`, Object.fromEntries(held))
    }
  return items
}
