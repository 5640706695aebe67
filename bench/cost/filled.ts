import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import type { Reader } from '../../core/ingest/reader.ts'
import type { Article } from '../../core/model/publication.ts'
import { dynamoTable } from '../../core/store/dynamoTable.ts'
import { factStoreOn } from '../../core/store/factStoreOn.ts'
import { type Key, keyText } from '../../core/store/keys.ts'
import type { Table } from '../../core/store/table.ts'
import { memoryTable } from '../../tests/support/memoryTable.ts'
import { type TestStore, testStore } from '../../tests/support/testStore.ts'

export const RETRIEVED_AT = '2026-01-01T00:00:00.000Z'
/** Items copied at once. */
const CHUNK = 500

export const ingest = async (
  store: Parameters<typeof ingestArticles>[0]['store'],
  articles: readonly Article[],
  reader: Reader,
): Promise<void> => {
  for await (const _ of ingestArticles({ store, articles, retrievedAt: RETRIEVED_AT, reader }));
}

/** A store on an engine of its own that has taken these articles in. They are read into memory first, which is quicker. */
export async function filledStore(articles: readonly Article[], reader: Reader): Promise<TestStore> {
  const memory = memoryTable()
  const keys = new Map<string, Key>()
  await ingest(factStoreOn(noting(memory, keys)), articles, reader)
  const store = await testStore()
  const copy = dynamoTable(store)
  const all = [...keys.values()]
  for (let at = 0; at < all.length; at += CHUNK)
    await copy.batchPut(await memory.batchGet(all.slice(at, at + CHUNK), { consistent: true }))
  return store
}

/** The table, with a note of each key that is written. */
function noting(table: Table, keys: Map<string, Key>): Table {
  const noted = <T extends Key>(item: T): T => {
    keys.set(keyText(item), { pk: item.pk, sk: item.sk })
    return item
  }
  return {
    ...table,
    put: (item, condition) => table.put(noted(item), condition),
    batchPut: (items) => table.batchPut(items.map(noted)),
    increment: (item, attribute) => table.increment(noted(item), attribute),
  }
}
