import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accidentEvidence, groupAccidents } from '../../../core/resolution/accidents.ts'
import { blockKeysOf, lookupKeysOf } from '../../../core/resolution/blocking.ts'
import { pairsOf } from '../../../core/resolution/groups.ts'
import { reportsIn } from '../../../core/resolution/report.ts'
import { groupStatements, statementEvidence } from '../../../core/resolution/statements.ts'
import { somePublications } from './publications.ts'

const RUNS = { numRuns: 1_000 }
const shuffled = somePublications.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
)
const ids = (groups: readonly (readonly { readonly id: string }[])[]): string[] =>
  groups.map((group) => group.map((node) => node.id).join(' ')).sort()

describe('resolution of any publications', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(ids(groupStatements(other))).toEqual(ids(groupStatements(all)))
        expect(ids(groupAccidents(other.flatMap(reportsIn)))).toEqual(ids(groupAccidents(all.flatMap(reportsIn))))
      }),
      RUNS,
    )
  })

  it('puts every relevant publication and every single report into exactly one group', () => {
    fc.assert(
      fc.property(somePublications, (all) => {
        const reports = all.flatMap(reportsIn)
        expect(
          groupStatements(all)
            .flat()
            .map((p) => p.id)
            .sort(),
        ).toEqual(all.map((p) => p.id).sort())
        expect(
          groupAccidents(reports)
            .flat()
            .map((r) => r.id)
            .sort(),
        ).toEqual(reports.map((r) => r.id).sort())
      }),
      RUNS,
    )
  })

  it('decides each component by itself: what no evidence connects changes nothing', () => {
    fc.assert(
      fc.property(somePublications, (all) => {
        const components = componentsOf(all, (a, b) => statementEvidence(a, b) !== null)
        expect(ids(components.flatMap((some) => groupStatements(some)))).toEqual(ids(groupStatements(all)))
        const reports = all.flatMap(reportsIn)
        const ofReports = componentsOf(reports, (a, b) => accidentEvidence(a, b) !== null)
        expect(ids(ofReports.flatMap(groupAccidents))).toEqual(ids(groupAccidents(reports)))
      }),
      RUNS,
    )
  })

  it('finds by blocking keys every pair that has evidence, from both sides', () => {
    fc.assert(
      fc.property(somePublications, (all) => {
        for (const [a, b] of pairsOf(all)) {
          const related =
            statementEvidence(a, b) !== null ||
            reportsIn(a).some((x) => reportsIn(b).some((y) => accidentEvidence(x, y) !== null))
          if (!related) continue
          for (const [from, to] of [
            [a, b],
            [b, a],
          ] as const) {
            const keys = new Set(blockKeysOf(to.reading))
            expect(lookupKeysOf(from.reading).some((key) => keys.has(key))).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })

  it('holds evidence to be symmetric', () => {
    fc.assert(
      fc.property(somePublications, (all) => {
        for (const [a, b] of pairsOf(all)) expect(statementEvidence(a, b)).toEqual(statementEvidence(b, a))
        for (const [a, b] of pairsOf(all.flatMap(reportsIn)))
          expect(accidentEvidence(a, b)).toEqual(accidentEvidence(b, a))
      }),
      RUNS,
    )
  })
})

function componentsOf<N>(nodes: readonly N[], related: (a: N, b: N) => boolean): N[][] {
  const rest = new Set(nodes)
  const components: N[][] = []
  for (const node of nodes) {
    if (!rest.delete(node)) continue
    const component = [node]
    for (const member of component) {
      for (const other of rest) if (related(member, other) && rest.delete(other)) component.push(other)
    }
    components.push(component)
  }
  return components
}
