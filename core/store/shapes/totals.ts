import * as v from 'valibot'
import type { AccidentGroup } from '../../aggregates/accidentTotals.ts'
import type { Carriers, CountedStatement, StatementGroup } from '../../aggregates/statementTotals.ts'
import { intRange } from './accident.ts'
import { authorityShape, ordnanceType, population } from './claim.ts'

export const accidentGroupShape: v.GenericSchema<unknown, AccidentGroup> = v.object({
  occurredOn: v.nullable(v.string()),
  place: v.nullable(v.string()),
  ordnanceType,
  populations: v.array(population),
  accidents: v.number(),
  killed: intRange,
  injured: intRange,
  casualties: intRange,
})

export const carriersShape: v.GenericSchema<unknown, Carriers[]> = v.array(
  v.object({
    source: v.string(),
    publications: v.number(),
  }),
)

const counted = { issuer: authorityShape, issuedOn: v.nullable(v.string()) }
export const countedStatementShape: v.GenericSchema<unknown, CountedStatement> = v.object({
  ...counted,
  carriers: carriersShape,
})
export const statementGroupShape: v.GenericSchema<unknown, StatementGroup> = v.object({
  ...counted,
  source: v.nullable(v.string()),
  statements: v.number(),
  publications: v.number(),
})
