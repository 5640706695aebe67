import { storeFacts } from '../../core/ingest/facts.ts'
import type { Reader } from '../../core/ingest/reader.ts'
import { revisionOf } from '../../core/ingest/revision.ts'
import { slotsOf } from '../../core/ingest/slots.ts'
import { cellName, writeFolds } from '../../core/ingest/writeFolds.ts'
import { writeSlot } from '../../core/ingest/writeSlot.ts'
import type { Article, Publication } from '../../core/model/publication.ts'
import { reportsIn } from '../../core/resolution/report.ts'
import { cellsOfRow } from '../../core/store/cellFolds.ts'
import { isPoint } from '../../core/store/comparisons.ts'
import { type DynamoTableOptions, dynamoTable } from '../../core/store/dynamoTable.ts'
import { factStoreOn } from '../../core/store/factStoreOn.ts'
import { yearOf } from '../../core/store/keys.ts'
import type { RowKey } from '../../core/store/rows.ts'
import type { Item, Table } from '../../core/store/table.ts'
import { RETRIEVED_AT } from '../cost/filled.ts'

/** Items written at once. */
const CHUNK = 1_000

const atOnce = <T>(work: () => Promise<T>): Promise<T> => work()

/**
 * Fills an empty table with what ingest would make of these articles, each a statement that has nothing to do with any other:
 * the items that the pure folds come to, without reading what stands there. Totals and comparisons are folded at the end.
 */
export async function bulkLoad(
  options: DynamoTableOptions,
  articles: Iterable<Article>,
  reader: Reader,
): Promise<void> {
  const table = dynamoTable(options)
  let items: Item[] = []
  const blind = factStoreOn(blindTable((item) => items.push(item)))
  /** Of what is folded together, a row that leads to each part of it. */
  const counted = new Map<string, Map<string, RowKey>>()
  const count = (what: string, part: string, row: RowKey) =>
    counted.set(what, (counted.get(what) ?? new Map<string, RowKey>()).set(part, row))
  for (const article of articles) {
    const revision = revisionOf(article, RETRIEVED_AT)
    const { reading } = await storeFacts({ store: blind, reader }, revision)
    const { text: _, language: _l, id, publication, ...facts } = revision
    const known: Publication = { ...facts, id: publication, revision: id, withdrawnFor: null, reading }
    const history = {
      id: publication,
      withdrawal: null,
      revisions: [known],
      states: [{ from: RETRIEVED_AT, publication: known }],
    }
    for (const content of slotsOf({ publications: [history], reports: reportsIn(known), formerReports: [] })) {
      const { touched } = await writeSlot({ store: blind, content, epoch: 1, concurrently: atOnce })
      for (const row of touched) {
        // The last of a year's months to be folded makes its year whole.
        for (const cell of cellsOfRow(row).slice(0, 1)) count(cellName(cell), '', row)
        if (isPoint(row)) count(row.partition, yearOf(row.sort), row)
      }
    }
    if (items.length < CHUNK) continue
    await table.batchPut(items)
    items = []
  }
  await table.batchPut(items)
  const store = factStoreOn(table)
  for (const rows of counted.values()) await writeFolds({ store, rows: [...rows.values()], concurrently: atOnce })
}

/** A table that finds nothing and takes everything; markers of work are left out, since it is done. */
function blindTable(take: (item: Item) => void): Table {
  const put = async (item: Item): Promise<boolean> => {
    if (item.pk !== 'WORK') take(item)
    return true
  }
  return {
    put,
    get: async () => null,
    batchGet: async () => [],
    query: async () => ({ items: [], next: null }),
    remove: async () => true,
    batchPut: async (all) => {
      for (const item of all) await put(item)
    },
    increment: async () => 1,
  }
}
