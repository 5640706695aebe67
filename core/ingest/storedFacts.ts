import type { PublicationFacts, SourceFacts, TextFact } from '../export/facts.ts'
import type { PublicationId } from '../model/id.ts'
import type { FactStore } from '../store/factStore.ts'

/** All that the store knows of a publication and derived from nothing; its texts apart, each once. */
export async function storedFacts(
  store: FactStore,
  publication: PublicationId,
): Promise<{ facts: PublicationFacts; texts: () => AsyncGenerator<TextFact> }> {
  const found = await store.revisionsOf(publication)
  const ordered = found.toSorted((a, b) => compare(a.retrievedAt, b.retrievedAt) || compare(a.id, b.id))
  const revisions: PublicationFacts['revisions'][number][] = []
  for (const facts of ordered) revisions.push({ facts, reading: await store.reading(publication, facts.id) })
  const [current] = await store.current([publication])
  const url = current?.url ?? ordered[0]?.url
  const [fetched = null] = url === undefined ? [] : await store.fetchRecords([url])
  const facts = {
    publication,
    revisions,
    current: current ? { revision: current.revision, retrievedAt: current.retrievedAt } : null,
    withdrawal: await store.withdrawal(publication),
    fetched,
  }
  return { facts, texts: () => textsOf(store, facts) }
}

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
