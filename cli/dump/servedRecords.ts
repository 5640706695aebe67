import { claimRow } from '../../core/export/statedClaims.ts'
import { NO_RECORDS, type Records } from '../../core/export/table.ts'
import type { KnownDiscrepancy } from '../../core/model/discrepancy.ts'
import type { PublicationId } from '../../core/model/id.ts'
import type { StatedClaim } from '../../core/model/statement.ts'
import type { Page, ReadStore } from '../../core/store/store.ts'

/** Reports asked for at once. */
const MOST_REPORTS = 100
const MOST_CLAIMS = 100
const MOST_DISCREPANCIES = 100

/** The records that these publications head, each kind in the order of ids: together, those of all publications are all records. */
export async function servedRecords(reads: ReadStore, ids: readonly PublicationId[]): Promise<Records> {
  const own = new Set(ids)
  const [cards, gone, carried] = [
    await reads.publications(ids),
    await reads.goneSince(ids),
    await reads.statements(ids),
  ]
  const publications = cards.flatMap((card, at) =>
    // One that is another's other address answers as that one.
    card && card.id === ids[at] ? [{ ...card, goneAt: gone[at] ?? null }] : [],
  )
  const statements = carried.flatMap((statement, at) => (statement && statement.id === ids[at] ? [statement] : []))
  const reports = carried.flatMap((statement) =>
    (statement?.claims ?? [])
      .filter(({ claim }) => claim.kind === 'ACCIDENT_REPORT')
      .flatMap(({ members }) => members.filter((member) => own.has(member.split('.', 1)[0] ?? ''))),
  )
  const heads = [...new Set(reports)].sort()
  const accidents: Records['accidents'][number][] = []
  for (let at = 0; at < heads.length; at += MOST_REPORTS) {
    const asked = heads.slice(at, at + MOST_REPORTS)
    const found = await reads.accidents(asked)
    accidents.push(...found.flatMap((accident, nth) => (accident && accident.id === asked[nth] ? [accident] : [])))
  }
  const questioned = statements.flatMap(({ claims }) => claims.map(({ id }) => id))
  const disputed = await reads.discrepanciesOf(questioned)
  const discrepancies = disputed
    .flatMap((found, at) => found.filter(({ claims }) => claims[0] === questioned[at]))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...NO_RECORDS, publications, statements, accidents, discrepancies }
}

/** Claims that are stated no more, a page of records at a time. */
export async function* withdrawnRecords(reads: ReadStore): AsyncGenerator<Records> {
  let after: string | null = null
  for (;;) {
    const page: Page<StatedClaim> = await reads.listClaims({ withdrawn: true }, { first: MOST_CLAIMS, after })
    const rows = page.items.map(({ item }) => item)
    // A row may hold only the first sentences of a claim: the others stand apart.
    const whole = await reads.formerClaims(rows)
    const claims = rows.map((row, at) => whole[at] ?? row)
    const cited = [...new Set(claims.flatMap(({ claim }) => claim.evidence.map(({ publication }) => publication)))]
    const cards = await reads.publications(cited)
    const urls = new Map(cards.flatMap((card, at) => (card ? [[cited[at] ?? card.id, card.url] as const] : [])))
    yield { ...NO_RECORDS, withdrawnClaims: claims.map((stated) => claimRow(stated, urls)) }
    if (!page.hasNextPage) return
    after = page.endPosition
  }
}

/** Discrepancies that are found no more, a page of records at a time. */
export async function* formerDiscrepancies(reads: ReadStore): AsyncGenerator<Records> {
  let after: string | null = null
  for (;;) {
    const page: Page<KnownDiscrepancy> = await reads.listDiscrepancies(
      { former: true },
      { first: MOST_DISCREPANCIES, after },
    )
    yield { ...NO_RECORDS, formerDiscrepancies: page.items.map(({ item }) => item) }
    if (!page.hasNextPage) return
    after = page.endPosition
  }
}
