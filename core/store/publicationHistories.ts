import type { PublicationId } from '../model/id.ts'
import type { Publication, PublicationHistory, PublicationState, Retrieval, Withdrawal } from '../model/publication.ts'
import { eachAtOnce } from './batches.ts'
import { decided, publicationAsRead } from './currentPublications.ts'
import { readingOf } from './items/reading.ts'
import { retrievalOf } from './items/retrieval.ts'
import { currentOf, revisionOf, revisionOrder } from './items/revision.ts'
import { withdrawalOf } from './items/withdrawal.ts'
import { HISTORY, publicationPartition, READINGS, RETRIEVALS, REVISIONS, readingKey, withdrawalKey } from './keys.ts'
import { type Item, stretchItems, type Table } from './table.ts'

/** Publications over time, strongly consistent: one query each, and one batch for what was decided on them. */
export async function publicationHistories(
  table: Table,
  publications: readonly PublicationId[],
): Promise<(PublicationHistory | null)[]> {
  const decisions = await table.batchGet(publications.map(withdrawalKey), { consistent: true })
  const withdrawals = new Map(decisions.map((item) => [item.pk, withdrawalOf(item)]))
  return eachAtOnce(publications, async (id) => {
    const items: Item[] = []
    const pk = publicationPartition(id)
    for await (const item of stretchItems(table, { pk, ...HISTORY, consistent: true })) items.push(item)
    return historyOf(id, items, withdrawals.get(pk) ?? null)
  })
}

/** Every fetch of a publication that is known of, each once, in the order in which they were made. */
export async function retrievalsOf(table: Table, publication: PublicationId): Promise<Retrieval[]> {
  const items: Item[] = []
  const stretch = { pk: publicationPartition(publication), ...HISTORY, consistent: true }
  for await (const item of stretchItems(table, stretch)) items.push(item)
  const order = ({ retrievedAt, revision }: Retrieval): string => `${retrievedAt}#${revision}`
  const each = new Map(retrievalsIn(items).map((retrieval) => [order(retrieval), retrieval]))
  return [...each.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

function retrievalsIn(items: readonly Item[]): Retrieval[] {
  const under = (prefix: string): Item[] => items.filter(({ sk }) => sk.startsWith(prefix))
  const last = items.filter(({ sk }) => sk === HISTORY.from).map(currentOf)
  const told = [...under(REVISIONS).map(revisionOf), ...last]
  return [
    ...told.map(({ id: revision, retrievedAt }) => ({ revision, retrievedAt })),
    ...under(RETRIEVALS).map(retrievalOf),
  ]
}

/** A revision that has not been read yet counts for nothing: whoever fetched it has left a marker, or will fetch it again. */
function historyOf(
  id: PublicationId,
  items: readonly Item[],
  withdrawal: Withdrawal | null,
): PublicationHistory | null {
  const under = (prefix: string): Item[] => items.filter(({ sk }) => sk.startsWith(prefix))
  const readings = new Map(under(READINGS).map((item) => [item.sk, readingOf(item)]))
  const found = under(REVISIONS).map(revisionOf)
  const read = new Map(
    found.flatMap((facts) => {
      const reading = readings.get(readingKey(id, facts.id).sk)
      return reading ? [[facts.id, publicationAsRead(facts, reading)] as const] : []
    }),
  )
  const states = statesOf(read, retrievalsIn(items)).map(
    ({ from, publication }): PublicationState => ({ from, publication: decided(publication, withdrawal) }),
  )
  return states.length === 0 ? null : { id, withdrawal, revisions: [...read.values()], states }
}

/** At any instant it was the revision that was last in order of what had been fetched by then. A state tells when it was last fetched. */
function statesOf(read: ReadonlyMap<string, Publication>, retrievals: readonly Retrieval[]): PublicationState[] {
  const states: PublicationState[] = []
  let holds = ''
  for (const { retrievedAt, revision } of retrievals.toSorted((a, b) => (a.retrievedAt < b.retrievedAt ? -1 : 1))) {
    const found = read.get(revision)
    if (!found) continue
    const publication = { ...found, retrievedAt }
    const order = revisionOrder({ ...publication, id: revision })
    if (order <= holds) continue
    holds = order
    if (states.at(-1)?.from === retrievedAt) states.pop()
    const before = states.at(-1)
    const goesOn = before?.publication.revision === revision
    if (goesOn) states.pop()
    states.push({ from: goesOn ? before.from : retrievedAt, publication })
  }
  return states
}
