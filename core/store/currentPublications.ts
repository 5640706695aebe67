import { type Publication, type Reading, type Revision, silenced, type Withdrawal } from '../model/publication.ts'
import { StoreError } from './errors.ts'
import type { FactStore } from './factStore.ts'
import { readingOf } from './items/reading.ts'
import { currentOf } from './items/revision.ts'
import { withdrawalOf } from './items/withdrawal.ts'
import { currentKey, type Key, keyText, PUBLICATIONS, readingKey, withdrawalKey } from './keys.ts'
import { type Item, stretchItems, type Table } from './table.ts'

type CurrentPublications = Pick<FactStore, 'current' | 'publicationIds'>

/** What is known of publications now, in two rounds of strongly consistent reads. */
export const currentPublicationsOn = (table: Table): CurrentPublications => ({
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
})

export type RevisionFacts = Omit<Revision, 'text'>

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
  return decided(publicationAsRead(revision, reading), withdrawal)
}

/** A revision with its reading, whatever was decided on it. */
export function publicationAsRead(revision: RevisionFacts, reading: Reading): Publication {
  const { publication: id, id: revisionId, language: _, ...facts } = revision
  return { ...facts, id, revision: revisionId, withdrawnFor: null, reading }
}

/** The publication as it counts: one that was taken out says nothing. */
export const decided = (publication: Publication, withdrawal: Withdrawal | null): Publication =>
  withdrawal === null || withdrawal.reason === null
    ? publication
    : { ...publication, withdrawnFor: withdrawal.reason, reading: silenced(publication.reading) }
