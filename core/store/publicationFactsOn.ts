import type { PublicationId } from '../model/id.ts'
import type { Revision, Withdrawal } from '../model/publication.ts'
import { blocksOn } from './blocksOn.ts'
import { currentPublicationsOn } from './currentPublications.ts'
import { StoreError } from './errors.ts'
import type { FactStore } from './factStore.ts'
import { readingItem, readingOf } from './items/reading.ts'
import { retrievalItem } from './items/retrieval.ts'
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
  currentKey,
  keyText,
  publicationPartition,
  REVISIONS,
  readingKey,
  revisionKey,
  textKey,
  withdrawalKey,
} from './keys.ts'
import { publicationHistories, retrievalsOf } from './publicationHistories.ts'
import { stretchItems, type Table } from './table.ts'

type RevisionFacts = Omit<Revision, 'text'>

const isSame = (a: Withdrawal, b: Withdrawal): boolean => a.decidedAt === b.decidedAt && a.reason === b.reason

type PublicationFacts = Pick<
  FactStore,
  | 'addRevision'
  | 'revision'
  | 'putReading'
  | 'reading'
  | 'revisionsOf'
  | 'makeCurrent'
  | 'seenAgain'
  | 'decideWithdrawal'
  | 'withdrawal'
  | 'histories'
  | 'retrievalsOf'
  | keyof ReturnType<typeof currentPublicationsOn>
  | keyof ReturnType<typeof blocksOn>
>

/** What was fetched and read: revisions, readings, which revision is current, and the blocking rows that lead to them. */
export function publicationFactsOn(table: Table): PublicationFacts {
  async function currentRevision(publication: PublicationId): Promise<RevisionFacts | null> {
    const item = await table.get(currentKey(publication))
    return item && currentOf(item)
  }

  /** The fetch that the item told of is recorded before it is written over: none is ever forgotten. */
  async function replaceCurrent(seen: RevisionFacts | null, revision: RevisionFacts): Promise<boolean> {
    if (seen) await table.put(retrievalItem(seen))
    const order = seen && revisionOrder(seen)
    return table.put(
      currentItem(revision),
      order === null ? 'ABSENT' : { attribute: 'order', is: '=', value: order, orAbsent: false },
    )
  }

  return {
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
      const found: RevisionFacts[] = []
      const from = REVISIONS
      const revisions = { pk: publicationPartition(publication), from, to: `${from}~`, consistent: true }
      for await (const item of stretchItems(table, revisions)) found.push(revisionOf(item))
      return found
    },
    async makeCurrent(revision) {
      // First, so that whoever finds a current revision's publication missing here need not look for it elsewhere.
      await table.put(publicationEntryItem(revision.publication))
      for (;;) {
        const seen = await currentRevision(revision.publication)
        if (seen && revisionOrder(seen) > revisionOrder(revision)) await table.put(retrievalItem(revision))
        if (seen && revisionOrder(seen) >= revisionOrder(revision)) return
        if (await replaceCurrent(seen, revision)) return
      }
    },
    async seenAgain(revision) {
      for (;;) {
        const seen = await currentRevision(revision.publication)
        if (seen?.id !== revision.id || revisionOrder(seen) > revisionOrder(revision)) return false
        if (revisionOrder(seen) === revisionOrder(revision) || (await replaceCurrent(seen, revision))) return true
      }
    },
    async decideWithdrawal(publication, withdrawal) {
      const earlier = { attribute: 'decidedAt', is: '<', value: withdrawal.decidedAt, orAbsent: true } as const
      if (await table.put(withdrawalItem(publication, withdrawal), earlier)) return true
      // Of two decisions of one instant the first holds; the same one, told again, is no other.
      const holding = await table.get(withdrawalKey(publication))
      return holding !== null && isSame(withdrawalOf(holding), withdrawal)
    },
    async withdrawal(publication) {
      const item = await table.get(withdrawalKey(publication))
      return item && withdrawalOf(item)
    },
    histories: (publications) => publicationHistories(table, publications),
    retrievalsOf: (publication) => retrievalsOf(table, publication),
    ...currentPublicationsOn(table),
    ...blocksOn(table),
  }
}
