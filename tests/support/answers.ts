import { publicationIdOf } from '../../core/model/id.ts'
import type { Article } from '../../core/model/publication.ts'
import type { Page, PageRequest, ReadStore } from '../../core/store/store.ts'

const SERIES = { since: '2020-11-10', population: 'EVERYONE', outcome: 'CASUALTY' } as const

/**
 * All that a store answers of what is known now, as text: equal stores give equal bytes. What tells of the runs themselves
 * (`retrievedAt`), and with it since when something is known, is left out. Every list is walked to its end, and every statement, claim and accident asked for by every id it has.
 */
export async function answersOf(reads: ReadStore, urls: readonly string[]): Promise<string> {
  const ids = urls.map(publicationIdOf).sort()
  const statements = await reads.statements(ids)
  const claimIds = [...new Set(statements.flatMap((s) => s?.claims.flatMap((claim) => claim.members) ?? []))].sort()
  const answers = {
    publications: await reads.publications(ids),
    statements,
    claims: await reads.claims(claimIds),
    accidents: await reads.accidents(claimIds),
    discrepancies: await reads.discrepanciesOf(claimIds),
    lists: {
      statements: await walk((page) => reads.listStatements({}, page)),
      byIssuer: await walk((page) => reads.listStatements({ issuer: ['OMBUDSMAN_AZ'] }, page)),
      publications: await walk((page) => reads.listPublications({}, page)),
      irrelevant: await walk((page) => reads.listPublications({ relevant: false }, page)),
      accidents: await walk((page) => reads.listAccidents({}, page)),
      byPlace: await walk((page) => reads.listAccidents({ place: ['region-karabakh'] }, page)),
      claims: await walk((page) => reads.listClaims({}, page)),
      figures: await walk((page) => reads.listClaims({ kind: ['CASUALTY_FIGURE', 'CLEARANCE_FIGURE'] }, page)),
      discrepancies: await walk((page) => reads.listDiscrepancies({}, page)),
      decreases: await walk((page) => reads.listDiscrepancies({ kind: ['DECREASE'] }, page)),
      agencys: await walk((page) => reads.listDiscrepancies({ attributedTo: ['ANAMA'] }, page)),
      series: await walk((page) => reads.listCasualtySeries(SERIES, page)),
    },
    totals: {
      accidents: await reads.accidentTotals([], {}),
      accidentsByMonth: await reads.accidentTotals(['MONTH', 'PLACE'], {}),
      minesByPlace: await reads.accidentTotals(['PLACE', 'ORDNANCE_TYPE'], { ordnanceType: ['MINE'] }),
      statements: await reads.statementTotals(['MONTH', 'ISSUER'], {}),
      statementsBySource: await reads.statementTotals(['YEAR', 'SOURCE'], {}),
      clearance: await reads.clearanceTotals('YEAR', {}),
      clearanceByMonth: await reads.clearanceTotals('MONTH', {}),
    },
  }
  return JSON.stringify(answers, (key, value) => (TIMES.includes(key) ? undefined : value), 1)
}

const TIMES = ['retrievedAt', 'knownFrom', 'knownTo', 'stoodFrom', 'stoodTo', 'changedAt']

/** All that a store answers of what was known at these instants, and of what was withdrawn since, as text. */
export async function historyOf(reads: ReadStore, instants: readonly string[]): Promise<string> {
  const answers: unknown[] = [await walk((page) => reads.listClaims({ withdrawn: true }, page))]
  for (const knownAt of instants) {
    const claims = await walk((page) => reads.listClaims({ knownAt }, page))
    const clipped = claims.filter((stated) => stated.clipped)
    answers.push({
      ...{ knownAt, claims, former: await reads.formerClaims(clipped) },
      figures: await walk((page) => reads.listClaims({ knownAt, kind: ['CASUALTY_FIGURE', 'ACCIDENT_REPORT'] }, page)),
      series: await walk((page) => reads.listCasualtySeries({ ...SERIES, knownAt }, page)),
      discrepancies: await walk((page) => reads.listDiscrepancies({ knownAt }, page)),
    })
  }
  return JSON.stringify(answers, (key, value) => (key === 'changedAt' ? undefined : value), 1)
}

/** The discrepancies that a store tells of these instants, as text. */
export async function disputesOf(reads: ReadStore, instants: readonly string[]): Promise<string> {
  const told: unknown[] = []
  for (const knownAt of instants) told.push(await walk((page) => reads.listDiscrepancies({ knownAt }, page)))
  return JSON.stringify(told, null, 1)
}

/** The addresses of articles. */
export const urlsOf = (articles: readonly Pick<Article, 'url'>[]): string[] => articles.map(({ url }) => url)

async function walk<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let after: string | null = null
  for (;;) {
    const page: Page<T> = await read({ first: 100, after })
    items.push(...page.items.map(({ item }) => item))
    if (!page.hasNextPage) return items
    after = page.endPosition
  }
}
