import pLimit from 'p-limit'
import { discrepanciesIn } from '../../../core/aggregates/discrepancies/inStatement.ts'
import { knownDiscrepancy } from '../../../core/aggregates/discrepancies/spells.ts'
import type { Accident } from '../../../core/model/accident.ts'
import { authorityOf } from '../../../core/model/authority.ts'
import type {
  AccidentReport,
  Appeal,
  CasualtyFigure,
  Claim,
  ClearanceFigure,
  Evidence,
} from '../../../core/model/claim.ts'
import type { KnownDiscrepancy } from '../../../core/model/discrepancy.ts'
import type { Reading, Revision } from '../../../core/model/publication.ts'
import type { PublicationCard, StatedClaim, Statement, StatementRecord } from '../../../core/model/statement.ts'
import { comparedIn, comparedRow } from '../../../core/store/compared.ts'
import type { Slot } from '../../../core/store/factStore.ts'
import { accidentSlot, statementSlot } from '../../../core/store/keys.ts'
import { discrepancyRows, statementRows } from '../../../core/store/lists.ts'
import type { Row } from '../../../core/store/rows.ts'
import type { OpenStore } from '../../support/testStore.ts'

/** Small records, whole but for what a test names. */
export const revision = (over: Partial<Revision> = {}): Revision => ({
  publication: 'p1',
  id: 'r1',
  url: 'https://news.example/1',
  sourceId: 'news',
  title: 'A title',
  publishedOn: '2023-07-05',
  language: null,
  text: 'Two people were injured.',
  textHash: 'h1',
  retrievedAt: '2024-01-01T00:00:00.000Z',
  ...over,
})

export const reading = (over: Partial<Reading> = {}): Reading => ({
  extraction: 1,
  language: 'en',
  relevant: true,
  issuer: authorityOf('ANAMA'),
  coIssuers: [],
  issuedOn: '2023-07-05',
  claims: [],
  wording: [1, 2, 3],
  ...over,
})

export const card = (over: Partial<PublicationCard> = {}): PublicationCard => ({
  id: 'p1',
  url: 'https://news.example/1',
  sourceId: 'news',
  title: 'A title',
  publishedOn: '2023-07-05',
  retrievedAt: '2024-01-01T00:00:00.000Z',
  language: 'en',
  textHash: 'h1',
  relevant: true,
  withdrawnFor: null,
  ...over,
})

/** The instant of the fetch that all of it is known from. */
export const FETCHED = '2024-01-01T00:00:00.000Z'

export const evidence = (start = 0, over: Partial<Evidence> = {}): Evidence => ({
  ...{ publication: 'p1', textHash: 'h1', start, end: start + 3, quote: 'Two', knownFrom: FETCHED, knownTo: null },
  ...over,
})

/** When a state of a claim that was never another was known, and stood. */
export const standing = { knownFrom: FETCHED, knownTo: null, stoodFrom: FETCHED, stoodTo: null, changedAt: FETCHED }

const base = { key: 'k1', attributedTo: authorityOf('ANAMA'), evidence: [evidence()] }

export const appeal = (over: Partial<Appeal<Evidence>> = {}): Claim<Evidence> => ({
  ...base,
  kind: 'APPEAL',
  action: 'CONDEMN',
  addressees: ['everybody'],
  ...over,
})

export const accidentReport = (over: Partial<AccidentReport<Evidence>> = {}): Claim<Evidence> => ({
  ...base,
  kind: 'ACCIDENT_REPORT',
  accidentCount: 1,
  occurredOn: '2023-07-05',
  place: 'AZ-AGM',
  locality: null,
  ordnanceType: 'MINE',
  counts: [],
  ...over,
})

export const casualtyFigure = (over: Partial<CasualtyFigure<Evidence>> = {}): Claim<Evidence> => ({
  ...base,
  kind: 'CASUALTY_FIGURE',
  period: { from: '2020-11-10', to: '2023-07-05', toInferred: false, words: 'since the war', cumulative: true },
  places: [],
  counts: [
    { population: 'EVERYONE', outcome: 'CASUALTY', value: 304, certainty: 'EXACT', evidence: [evidence()] },
    { population: 'EVERYONE', outcome: 'KILLED', value: 57, certainty: 'EXACT', evidence: [evidence()] },
  ],
  ...over,
})

export const clearanceFigure = (over: Partial<ClearanceFigure<Evidence>> = {}): Claim<Evidence> => ({
  ...base,
  kind: 'CLEARANCE_FIGURE',
  period: { from: '2023-07', to: '2023-07', toInferred: false, words: 'in July', cumulative: false },
  places: [],
  hectares: 640,
  hectaresCertainty: 'EXACT',
  ordnance: [{ type: 'MINE', value: 14, certainty: 'EXACT' }],
  ...over,
})

/** A statement that one publication of its id carries, with these claims. */
export function statement(over: Partial<Statement> = {}, claims: readonly Claim<Evidence>[] = [appeal()]): Statement {
  const id = over.id ?? 'p1'
  const said = { issuer: authorityOf('ANAMA'), issuedOn: '2023-07-05', ...over }
  const stated = claims.map((claim, at): StatedClaim => {
    const claimId = `${id}.k${at}`
    const where = { statement: id, issuer: said.issuer, issuedOn: said.issuedOn }
    return { id: claimId, members: [claimId], ...where, ...standing, claim, contained: false, clipped: false }
  })
  return { id, coIssuers: [], publications: [card({ id })], claims: stated, ...said }
}

export const accident = (over: Partial<Accident> = {}): Accident => ({
  id: 'p1.k1',
  occurredOn: '2023-07-05',
  place: 'AZ-AGM',
  locality: null,
  ordnanceType: 'MINE',
  populations: ['CIVILIAN'],
  killed: null,
  injured: { min: 2, max: 2 },
  casualties: { min: 2, max: 2 },
  reports: [{ publication: 'p1', claim: over.id ?? 'p1.k1' }],
  ...over,
})

const slot = (key: string, over: Partial<Slot>): Slot => ({
  key,
  epoch: 1,
  head: key,
  record: null,
  rows: [],
  formerRows: [],
  ...over,
})

/** What does not agree inside a statement, as it was never told otherwise. */
const inside = (told: Statement): KnownDiscrepancy[] =>
  discrepanciesIn(told).map((value) => knownDiscrepancy({ value, from: FETCHED, to: null }))

/** The record of a statement that was never told otherwise. */
export const recordOf = (told: Statement): StatementRecord => ({ ...told, discrepancies: inside(told) })
export const slotOfStatement = (told: Statement, over: Partial<Slot> = {}): Slot =>
  slot(statementSlot(told.id), { record: recordOf(told), ...over })

/** The rows of a statement that was never told otherwise: its lists, what does not agree in it, and what is held against others. */
export const rowsOfStatement = (told: Statement): Row[] => [
  ...statementRows(told),
  ...inside(told).flatMap((one) => discrepancyRows(one, told.id)),
  ...comparedIn(told).map((value) => comparedRow(told.id, { value, from: FETCHED, to: null })),
]
export const slotOfAccident = (record: Accident, over: Partial<Slot> = {}): Slot =>
  slot(accidentSlot(record.id), { record, ...over })

export async function putRows(store: OpenStore, rows: readonly Row[], epoch = 1): Promise<void> {
  const limit = pLimit(16)
  await Promise.all(rows.map((row) => limit(() => store.facts.putRow(row, epoch))))
}
