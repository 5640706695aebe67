import { type Claim, withEvidence } from '../model/claim.ts'
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
  let before: readonly Claim[] = []
  const oldestFirst = revisions.map(revisionOf).toSorted((a, b) => (revisionOrder(a) < revisionOrder(b) ? -1 : 1))
  for (const { id, textHash, retrievedAt } of oldestFirst) {
    const reading = readBy.get(readingKey(publication, id).sk)
    if (!reading) continue
    const { claims } = reading
    const named = (some: readonly Claim[]): ClaimName[] =>
      some.map(({ key, kind }) => ({ id: claimIdOf(publication, key), kind }))
    cards.push({
      id,
      textHash,
      retrievedAt,
      extraction: reading.extraction,
      claimsAdded: named(without(claims, before)),
      claimsRemoved: named(without(before, claims)),
      claimsChanged: named(changed(before, claims)),
    })
    before = claims
  }
  return cards.slice(-MOST)
}

const without = (some: readonly Claim[], others: readonly Claim[]): Claim[] =>
  some.filter(({ key }) => !others.some((other) => other.key === key))

/** Those whose namesake before told anything else: a claim keeps its name where its numbers are corrected (claimKey.ts). */
const changed = (before: readonly Claim[], claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) => before.some(({ key }) => key === claim.key) && !before.some((one) => tellsTheSame(one, claim)),
  )

const tellsTheSame = (a: Claim, b: Claim): boolean => told(a) === told(b)

/** All that a claim tells, without the words that it is told in. */
const told = (claim: Claim): string => JSON.stringify(withEvidence(claim, () => []))

async function itemsWith(table: Table, publication: PublicationId, prefix: string): Promise<Item[]> {
  const items: Item[] = []
  const stretch = { pk: publicationPartition(publication), from: prefix, to: `${prefix}~` }
  for await (const item of stretchItems(table, stretch)) items.push(item)
  return items
}
