import { type Authority, authorityKey } from '../model/authority.ts'
import type { PartialDate } from '../model/partialDate.ts'
import type { StatementDimension, StatementTotal } from '../model/totals.ts'
import { gathered } from './gathered.ts'
import { byAuthority, byText } from './rowOrder.ts'
import { byPeriod, unitOf } from './timeSpans.ts'

/** Of a statement, what it is counted by. */
export interface CountedStatement {
  readonly issuer: Authority
  readonly issuedOn: PartialDate | null
  /** The publications that carry it, counted by source; sources in the order of their ids. */
  readonly carriers: readonly Carriers[]
}
export interface Carriers {
  readonly source: string
  readonly publications: number
}

/** Statements alike in all that they can be filtered and counted by. */
export interface StatementGroup extends CountedStatement {
  readonly statements: number
}

/** Statements, counted by all that can be asked for. */
export const statementGroups = (statements: readonly CountedStatement[]): StatementGroup[] =>
  gathered(
    statements.map(({ issuer, issuedOn, carriers }) => ({ issuer, issuedOn, carriers, statements: 1 })),
    (group) => JSON.stringify([group.issuedOn, authorityKey(group.issuer), group.carriers]),
    (a, b) => ({ ...a, statements: a.statements + b.statements }),
  )

/**
 * The groups counted by these dimensions: a row for each combination that occurs, by none always one. By SOURCE a statement
 * counts once for each source that carries it. Earliest first, then by issuer and source.
 */
export function statementTotals(
  groups: readonly StatementGroup[],
  by: readonly StatementDimension[],
): StatementTotal[] {
  const rows = gathered(
    groups.flatMap((group) => rowsOf(group, by)),
    (row) => JSON.stringify([row.period, row.issuer && authorityKey(row.issuer), row.source]),
    (a, b) => ({ ...a, statements: a.statements + b.statements, publications: a.publications + b.publications }),
  )
  if (by.length === 0 && rows.length === 0) return [NOTHING]
  return rows.sort(
    (a, b) =>
      byPeriod(a.period, b.period) ||
      (a.issuer && b.issuer ? byAuthority(a.issuer, b.issuer) : 0) ||
      byText(a.source ?? '', b.source ?? ''),
  )
}

const NOTHING: StatementTotal = { period: null, issuer: null, source: null, statements: 0, publications: 0 }

function rowsOf(group: StatementGroup, by: readonly StatementDimension[]): StatementTotal[] {
  const { issuedOn, issuer, carriers, statements } = group
  const unit = by.find((dimension) => dimension === 'YEAR' || dimension === 'MONTH')
  const row = {
    period: unit ? unitOf(issuedOn, unit) : null,
    issuer: by.includes('ISSUER') ? issuer : null,
    statements,
  }
  const carried = (count: number): number => count * statements
  if (by.includes('SOURCE')) {
    return carriers.map(({ source, publications }) => ({ ...row, source, publications: carried(publications) }))
  }
  const publications = carriers.reduce((sum, carrier) => sum + carrier.publications, 0)
  return [{ ...row, source: null, publications: carried(publications) }]
}
