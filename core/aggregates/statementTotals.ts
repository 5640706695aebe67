import { type Authority, authorityKey } from '../model/authority.ts'
import type { PartialDate } from '../model/partialDate.ts'
import type { StatementDimension, StatementTotal } from '../model/totals.ts'
import { gathered } from './gathered.ts'
import { byAuthority, byText } from './rowOrder.ts'
import { byPeriod, spanOf, unitOf } from './timeSpans.ts'

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

/**
 * Statements of one issuer and time counted: all of them, with the publications that carry them (`source` null), or those that
 * one source carries, with its publications. A statement that two sources carry is in three groups.
 */
export interface StatementGroup extends Omit<CountedStatement, 'carriers'> {
  readonly source: string | null
  readonly statements: number
  readonly publications: number
}

/** Statements, counted by all that can be asked for. */
export const statementGroups = (statements: readonly CountedStatement[]): StatementGroup[] =>
  alike(
    statements.flatMap(({ issuer, issuedOn, carriers }) => {
      const publications = carriers.reduce((sum, carrier) => sum + carrier.publications, 0)
      return [{ source: null, publications }, ...carriers].map((carried) => ({
        issuer,
        issuedOn,
        statements: 1,
        ...carried,
      }))
    }),
  )

/** The same without days: groups of a month. */
export const statementGroupsByMonth = (groups: readonly StatementGroup[]): StatementGroup[] =>
  alike(groups.map((group) => ({ ...group, issuedOn: spanOf(group.issuedOn) })))

const alike = (groups: readonly StatementGroup[]): StatementGroup[] =>
  gathered(groups, (group) => JSON.stringify([group.issuedOn, authorityKey(group.issuer), group.source]), added)

const added = <T extends Pick<StatementTotal, 'statements' | 'publications'>>(a: T, b: T): T => ({
  ...a,
  statements: a.statements + b.statements,
  publications: a.publications + b.publications,
})

/**
 * The groups counted by these dimensions: a row for each combination that occurs, by none always one. By SOURCE a statement
 * counts once for each source that carries it. Earliest first, then by issuer and source.
 */
export function statementTotals(
  groups: readonly StatementGroup[],
  by: readonly StatementDimension[],
): StatementTotal[] {
  const bySource = by.includes('SOURCE')
  const rows = gathered(
    groups.filter(({ source }) => (source !== null) === bySource).map((group) => rowOf(group, by)),
    (row) => JSON.stringify([row.period, row.issuer && authorityKey(row.issuer), row.source]),
    added,
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

function rowOf(group: StatementGroup, by: readonly StatementDimension[]): StatementTotal {
  const { issuedOn, issuer, source, statements, publications } = group
  const unit = by.find((dimension) => dimension === 'YEAR' || dimension === 'MONTH')
  return {
    period: unit ? unitOf(issuedOn, unit) : null,
    issuer: by.includes('ISSUER') ? issuer : null,
    source,
    statements,
    publications,
  }
}
