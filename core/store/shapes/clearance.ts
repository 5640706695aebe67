import * as v from 'valibot'
import type { ClearanceQuantity, CountedFigure } from '../../aggregates/clearanceFigures.ts'
import { authorityShape, certainty, ordnanceType } from './claim.ts'
import { statedClaimShape } from './statement.ts'

const clearanceQuantityShape: v.GenericSchema<unknown, ClearanceQuantity> = v.object({
  authority: authorityShape,
  from: v.string(),
  to: v.string(),
  of: v.union([v.literal('HECTARES'), ordnanceType]),
  value: v.number(),
  certainty,
  scope: v.number(),
  issuedOn: v.nullable(v.string()),
  figure: v.string(),
})

export const countedFigureShape: v.GenericSchema<unknown, CountedFigure> = v.object({
  numbers: v.array(clearanceQuantityShape),
  claim: statedClaimShape,
})
