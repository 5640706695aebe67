import type { PublicationFacts, SourceFacts, TextFact } from '../export/facts.ts'
import type { PublicationId } from '../model/id.ts'
import type { FactStore } from '../store/factStore.ts'

/**
 * All that the store knows of a publication and derived from nothing; its texts apart, each once. Null for one of which no
 * revision was read: whoever fetched it will do so again.
 */
export async function storedFacts(
  store: FactStore,
  publication: PublicationId,
): Promise<{ facts: PublicationFacts; texts: () => AsyncGenerator<TextFact> } | null> {
  const fetches = await store.retrievalsOf(publication)
  const revisions: PublicationFacts['revisions'][number][] = []
  for (const found of await store.revisionsOf(publication)) {
    const reading = await store.reading(publication, found.id)
    const first = fetches.find(({ revision }) => revision === found.id)
    if (reading && first) revisions.push({ facts: { ...found, retrievedAt: first.retrievedAt }, reading })
  }
  const [one] = revisions
  if (!one) return null
  const read = new Set(revisions.map(({ facts }) => facts.id))
  const [fetched = null] = await store.fetchRecords([one.facts.url])
  const facts = {
    publication,
    revisions: revisions.sort((a, b) => compare(orderOf(a), orderOf(b))),
    retrievals: fetches.filter(({ revision }) => read.has(revision)),
    withdrawal: await store.withdrawal(publication),
    fetched,
  }
  return { facts, texts: () => textsOf(store, facts) }
}

const orderOf = ({ facts }: PublicationFacts['revisions'][number]): string => `${facts.retrievedAt}#${facts.id}`

async function* textsOf(store: FactStore, { publication, revisions }: PublicationFacts): AsyncGenerator<TextFact> {
  const byHash = new Map(revisions.map(({ facts }) => [facts.textHash, facts.id]))
  for (const [textHash, id] of [...byHash].sort(([a], [b]) => compare(a, b))) {
    const revision = await store.revision(publication, id)
    if (revision) yield { publication, textHash, text: revision.text }
  }
}

/** What runs over a source left; null where none ever ran. */
export async function storedSourceFacts(store: FactStore, source: string): Promise<SourceFacts | null> {
  const [runs, state, agenda] = [
    await store.recentRuns(source),
    await store.sourceState(source),
    await store.agenda(source),
  ]
  if (runs.length === 0 && state === null && agenda.length === 0) return null
  return { source, runs, state, agenda: agenda.toSorted((a, b) => compare(a.url, b.url)) }
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
