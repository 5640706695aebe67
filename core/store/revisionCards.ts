import { claimIdOf, type PublicationId } from '../model/id.ts'
import type { ClaimName, RevisionCard } from '../model/publication.ts'
import { readingOf } from './items/reading.ts'
import { revisionOf, revisionOrder } from './items/revision.ts'
import { publicationPartition, READINGS, REVISIONS, readingKey } from './keys.ts'
import { type Item, stretchItems, type Table } from './table.ts'

/** Revisions that a history shows: the latest. */
const MOST = 100

/**
 * The history of a publication, oldest first. Costs what the publication's own
 * revisions weigh without their texts. A revision whose reading was not stored yet is not in it.
 */
export async function revisionCards(table: Table, publication: PublicationId): Promise<RevisionCard[]> {
  const [revisions, readings] = await Promise.all([
    itemsWith(table, publication, REVISIONS),
    itemsWith(table, publication, READINGS),
  ])
  const readBy = new Map(readings.map((item) => [item.sk, readingOf(item)]))
  const cards: RevisionCard[] = []
  let before: readonly ClaimName[] = []
  const oldestFirst = revisions.map(revisionOf).toSorted((a, b) => (revisionOrder(a) < revisionOrder(b) ? -1 : 1))
  for (const { id, textHash, retrievedAt } of oldestFirst) {
    const reading = readBy.get(readingKey(publication, id).sk)
    if (!reading) continue
    const claims = reading.claims.map(({ key, kind }): ClaimName => ({ id: claimIdOf(publication, key), kind }))
    cards.push({
      id,
      textHash,
      retrievedAt,
      extraction: reading.extraction,
      claimsAdded: without(claims, before),
      claimsRemoved: without(before, claims),
    })
    before = claims
  }
  return cards.slice(-MOST)
}

const without = (some: readonly ClaimName[], others: readonly ClaimName[]): ClaimName[] =>
  some.filter(({ id }) => !others.some((other) => other.id === id))

async function itemsWith(table: Table, publication: PublicationId, prefix: string): Promise<Item[]> {
  const items: Item[] = []
  const stretch = { pk: publicationPartition(publication), from: prefix, to: `${prefix}~` }
  for await (const item of stretchItems(table, stretch)) items.push(item)
  return items
}
