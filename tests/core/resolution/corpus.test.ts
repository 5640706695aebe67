import { describe, expect, it } from 'vitest'
import { groupAccidents } from '../../../core/resolution/accidents.ts'
import { pairsOf } from '../../../core/resolution/groups.ts'
import { reportsIn } from '../../../core/resolution/report.ts'
import { groupStatements } from '../../../core/resolution/statements.ts'
import { labelledIn, publicationOf } from '../../support/labelled.ts'

const articles = ['tests/corpus', 'tests/corpus/held-out'].flatMap(labelledIn)
const publications = articles.map(publicationOf)
const labelOf = new Map(publications.map((publication, at) => [publication.id, articles[at]]))

/** Pairs that share a label against pairs that share a group. */
function pairs<N>(
  members: readonly N[],
  groups: readonly (readonly N[])[],
  nameOf: (n: N) => string,
  label: (n: N) => string,
) {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((node): [N, number] => [node, at])))
  const judged = pairsOf(members).map(([a, b]) => ({
    names: `${nameOf(a)} ${nameOf(b)}`,
    same: label(a) === label(b),
    merged: groupOf.get(a) === groupOf.get(b),
  }))
  return {
    right: judged.filter((pair) => pair.same && pair.merged).length,
    wrong: judged.filter((pair) => !pair.same && pair.merged).map((pair) => pair.names),
    missed: judged.filter((pair) => pair.same && !pair.merged).map((pair) => pair.names),
  }
}

describe('resolution of the labelled corpus, read as its labels say', () => {
  it('merges no two statements wrongly and misses at most two pairs', () => {
    const members = publications.filter((p) => labelOf.get(p.id)?.statementGroup)
    const name = (p: (typeof members)[number]): string => labelOf.get(p.id)?.id ?? ''
    const found = pairs(members, groupStatements(publications), name, (p) => labelOf.get(p.id)?.statementGroup ?? '')
    expect(found.wrong).toEqual([])
    expect(found.missed.length, found.missed.join(', ')).toBeLessThanOrEqual(2)
    expect(found.right).toBeGreaterThanOrEqual(20)
  })

  it('merges no two accidents wrongly and misses at most two pairs', () => {
    const reports = publications.flatMap(reportsIn)
    const groupOf = (report: (typeof reports)[number]): string =>
      'accidentGroup' in report.claim ? String(report.claim.accidentGroup) : ''
    const labelled = reports.filter((report) => groupOf(report) !== '')
    const name = (report: (typeof reports)[number]): string => labelOf.get(report.publication.id)?.id ?? ''
    const found = pairs(labelled, groupAccidents(reports), name, groupOf)
    expect(found.wrong).toEqual([])
    expect(found.missed.length, found.missed.join(', ')).toBeLessThanOrEqual(2)
    expect(found.right).toBeGreaterThanOrEqual(35)
  })
})
