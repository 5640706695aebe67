import { type Publication, type Reading, type Revision, silenced, type Withdrawal } from '../model/publication.ts'
import { eachAtOnce } from './batches.ts'
import { StoreError } from './errors.ts'
import type { FactStore } from './factStore.ts'
import { blockItem, publicationOfBlock } from './items/block.ts'
import { readingItem, readingOf } from './items/reading.ts'
import {
  currentItem,
  currentOf,
  publicationEntryItem,
  revisionItem,
  revisionOf,
  revisionOrder,
  textItem,
  textOf,
} from './items/revision.ts'
import { withdrawalItem, withdrawalOf } from './items/withdrawal.ts'
import {
  blockPartition,
  currentKey,
  type Key,
  keyText,
  PUBLICATIONS,
  publicationPartition,
  READINGS,
  readingKey,
  revisionKey,
  textKey,
  withdrawalKey,
} from './keys.ts'
import { type Item, stretchItems, type Table } from './table.ts'

type PublicationFacts = Omit<
  FactStore,
  | 'markWork'
  | 'unmarkWork'
  | 'listWork'
  | 'putRun'
  | 'progress'
  | 'putProgress'
  | 'tick'
  | 'slot'
  | 'putSlot'
  | 'putRow'
  | 'rows'
>

/** What was fetched and read: revisions, readings, which revision is current, and the blocking rows that lead to them. */
export const publicationFactsOn = (table: Table): PublicationFacts => ({
  async addRevision(revision) {
    await table.put(textItem(revision), 'ABSENT')
    const { text: _, ...facts } = revision
    await table.put(revisionItem(facts), 'ABSENT')
  },
  async revision(publication, id) {
    const item = await table.get(revisionKey(publication, id))
    if (!item) return null
    const facts = revisionOf(item)
    const key = textKey(publication, facts.textHash)
    const text = await table.get(key)
    if (!text) throw new StoreError('UNREADABLE_ITEM', `Item ${keyText(key)} is missing, though a revision names it.`)
    return { ...facts, text: textOf(text) }
  },
  async putReading(publication, revision, reading) {
    const lower = { attribute: 'extraction', is: '<', value: reading.extraction, orAbsent: true } as const
    await table.put(readingItem(publication, revision, reading), lower)
  },
  async reading(publication, revision) {
    const item = await table.get(readingKey(publication, revision))
    return item && readingOf(item)
  },
  async readingsOf(publication) {
    const found: Reading[] = []
    const from = READINGS
    const readings = { pk: publicationPartition(publication), from, to: `${from}~`, consistent: true }
    for await (const item of stretchItems(table, readings)) found.push(readingOf(item))
    return found
  },
  async makeCurrent(revision) {
    // First, so that whoever finds a current revision's publication missing here need not look for it elsewhere.
    await table.put(publicationEntryItem(revision.publication))
    const order = revisionOrder(revision)
    await table.put(currentItem(revision), { attribute: 'order', is: '<=', value: order, orAbsent: true })
  },
  async seenAgain(revision) {
    for (;;) {
      const item = await table.get(currentKey(revision.publication))
      const seen = item && currentOf(item)
      if (seen?.id !== revision.id) return false
      const order = revisionOrder(seen)
      if (order >= revisionOrder(revision)) return true
      if (await table.put(currentItem(revision), { attribute: 'order', is: '=', value: order, orAbsent: false }))
        return true
    }
  },
  async decideWithdrawal(publication, withdrawal) {
    const notLater = { attribute: 'decidedAt', is: '<=', value: withdrawal.decidedAt, orAbsent: true } as const
    await table.put(withdrawalItem(publication, withdrawal), notLater)
  },
  async current(publications) {
    const keys = publications.flatMap((id) => [currentKey(id), withdrawalKey(id)])
    const items = new Map((await table.batchGet(keys, { consistent: true })).map((item) => [keyText(item), item]))
    const itemAt = (key: Key): Item | null => items.get(keyText(key)) ?? null
    const revisions = new Map(
      publications.flatMap((id) => {
        const item = itemAt(currentKey(id))
        return item ? [[id, currentOf(item)] as const] : []
      }),
    )
    const readings = await readingsOfRevisions(table, [...revisions.values()])
    return publications.map((id) => {
      const revision = revisions.get(id)
      const withdrawal = itemAt(withdrawalKey(id))
      return revision ? publicationOf(revision, readings, withdrawal && withdrawalOf(withdrawal)) : null
    })
  },
  async *publicationIds() {
    for await (const item of stretchItems(table, { pk: PUBLICATIONS, consistent: true })) yield item.sk
  },
  async addBlocks(publication, keys) {
    await table.batchPut(keys.map((key) => blockItem(key, publication)))
  },
  async publicationsWithBlocks(keys) {
    const found = await eachAtOnce([...new Set(keys)], async (key) => {
      const ids: string[] = []
      const block = { pk: blockPartition(key), consistent: true }
      for await (const item of stretchItems(table, block)) ids.push(publicationOfBlock(item))
      return ids
    })
    return [...new Set(found.flat())].sort()
  },
})

type RevisionFacts = Omit<Revision, 'text'>

async function readingsOfRevisions(table: Table, revisions: readonly RevisionFacts[]): Promise<Map<string, Reading>> {
  const keys = revisions.map((revision) => readingKey(revision.publication, revision.id))
  const items = await table.batchGet(keys, { consistent: true })
  return new Map(items.map((item) => [keyText(item), readingOf(item)]))
}

function publicationOf(
  revision: RevisionFacts,
  readings: ReadonlyMap<string, Reading>,
  withdrawal: Withdrawal | null,
): Publication {
  const key = keyText(readingKey(revision.publication, revision.id))
  const reading = readings.get(key)
  // Readings are written before their revision becomes the current one.
  if (!reading)
    throw new StoreError('UNREADABLE_ITEM', `Item ${key} is missing, though its revision is the current one.`)
  const { publication: id, id: revisionId, language: _, ...facts } = revision
  const withdrawnFor = withdrawal?.reason ?? null
  return {
    ...facts,
    id,
    revision: revisionId,
    withdrawnFor,
    reading: withdrawnFor === null ? reading : silenced(reading),
  }
}
