import type { Reading } from '../model/publication.ts'
import { blocksOn } from './blocksOn.ts'
import { currentPublicationsOn } from './currentPublications.ts'
import { StoreError } from './errors.ts'
import type { FactStore } from './factStore.ts'
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
import { withdrawalItem } from './items/withdrawal.ts'
import {
  currentKey,
  keyText,
  publicationPartition,
  READINGS,
  REVISIONS,
  readingKey,
  revisionKey,
  textKey,
} from './keys.ts'
import { stretchItems, type Table } from './table.ts'

type PublicationFacts = Pick<
  FactStore,
  | 'addRevision'
  | 'revision'
  | 'putReading'
  | 'reading'
  | 'revisionsOf'
  | 'readingsOf'
  | 'makeCurrent'
  | 'seenAgain'
  | 'decideWithdrawal'
  | keyof ReturnType<typeof currentPublicationsOn>
  | keyof ReturnType<typeof blocksOn>
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
  async revisionsOf(publication) {
    const found: ReturnType<typeof revisionOf>[] = []
    const from = REVISIONS
    const revisions = { pk: publicationPartition(publication), from, to: `${from}~`, consistent: true }
    for await (const item of stretchItems(table, revisions)) found.push(revisionOf(item))
    return found
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
  ...currentPublicationsOn(table),
  ...blocksOn(table),
})
