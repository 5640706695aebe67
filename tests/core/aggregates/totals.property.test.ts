import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accidentGroups, accidentTotals } from '../../../core/aggregates/accidentTotals.ts'
import { clearanceNumbers, clearanceQuantities } from '../../../core/aggregates/clearanceFigures.ts'
import { clearanceTotals } from '../../../core/aggregates/clearanceTotals.ts'
import { type CountedStatement, statementGroups, statementTotals } from '../../../core/aggregates/statementTotals.ts'
import type { Publication } from '../../../core/model/publication.ts'
import { foldAccident } from '../../../core/resolution/accidentRecord.ts'
import { groupAccidents } from '../../../core/resolution/accidents.ts'
import { reportsIn } from '../../../core/resolution/report.ts'
import { foldStatement } from '../../../core/resolution/statementRecord.ts'
import { groupStatements } from '../../../core/resolution/statements.ts'
import { statementCard } from '../../../core/store/lists.ts'
import { naiveAccidentTotals, naiveClearanceTotals, naiveStatementTotals } from './naive.ts'
import { unordered, unorderedInside } from './unordered.ts'
import { accidentQuestions, clearanceQuestions, someWorld, statementQuestions } from './worlds.ts'

const runs = { numRuns: 1000 }
const accidentsIn = (world: readonly Publication[]) => groupAccidents(world.flatMap(reportsIn)).map(foldAccident)
const statementsIn = (world: readonly Publication[]) => groupStatements(world).map(foldStatement)
describe('totals of any world, by any dimensions', () => {
  it('of accidents are what a recount gives', () => {
    fc.assert(
      fc.property(someWorld, accidentQuestions, (world, [by]) => {
        const accidents = accidentsIn(world)
        const totals = accidentTotals(accidentGroups(accidents), by)
        expect(unordered(totals)).toEqual(unordered(naiveAccidentTotals(accidents, by, {})))
      }),
      runs,
    )
  })

  it('of statements are what a recount gives', () => {
    fc.assert(
      fc.property(someWorld, statementQuestions, (world, [by]) => {
        const statements = statementsIn(world)
        const totals = statementTotals(statementGroups(statements.map(statementCard)), by)
        expect(unordered(totals)).toEqual(unordered(naiveStatementTotals(statements, by, {})))
      }),
      runs,
    )
  })

  it('of clearance are what a recount gives', () => {
    fc.assert(
      fc.property(someWorld, clearanceQuestions, (world, [by]) => {
        const claims = statementsIn(world).flatMap((statement) => statement.claims)
        const numbers = clearanceNumbers(claims.filter((one) => !one.contained).flatMap(clearanceQuantities))
        const totals = clearanceTotals(numbers, by).map(unorderedInside)
        expect(unordered(totals)).toEqual(unordered(naiveClearanceTotals(claims, by, {})))
      }),
      runs,
    )
  })

  it('are the same for members in any order and in any parts', () => {
    const split = <T>(members: readonly T[], cut: number): [T[], T[]] => [
      members.slice(cut).reverse(),
      members.slice(0, cut),
    ]
    const questions = fc.tuple(accidentQuestions, statementQuestions, clearanceQuestions)
    fc.assert(
      fc.property(someWorld, fc.nat(5), questions, (world, cut, [[accidentBy], [statementBy], [clearanceBy]]) => {
        const accidents = accidentsIn(world)
        const inParts = split(accidents, cut).flatMap(accidentGroups)
        expect(accidentTotals(inParts, accidentBy)).toEqual(accidentTotals(accidentGroups(accidents), accidentBy))
        const statements: CountedStatement[] = statementsIn(world).map(statementCard)
        const statementParts = split(statements, cut).flatMap(statementGroups)
        expect(statementTotals(statementParts, statementBy)).toEqual(
          statementTotals(statementGroups(statements), statementBy),
        )
        const figures = statementsIn(world).flatMap(({ claims }) => claims.flatMap(clearanceQuantities))
        const figureParts = clearanceNumbers(split(figures, cut).flatMap(clearanceNumbers))
        expect(clearanceTotals(figureParts, clearanceBy)).toEqual(
          clearanceTotals(clearanceNumbers(figures), clearanceBy),
        )
      }),
      runs,
    )
  })
})
