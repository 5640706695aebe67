import * as v from 'valibot'
import type { Point } from '../../aggregates/discrepancies/points.ts'
import type { QuantityName } from '../../aggregates/discrepancies/quantities.ts'
import type { StockReport } from '../../aggregates/discrepancies/stockAndFlow.ts'
import { OUTCOMES, POPULATIONS } from '../../model/casualties.ts'
import { type Comparison, DISCREPANCY_KINDS, type KnownDiscrepancy } from '../../model/discrepancy.ts'
import { ORDNANCE_TYPES } from '../../model/ordnance.ts'
import type { Instant } from '../../model/partialDate.ts'
import { authorityCode, authorityShape, certainty } from './claim.ts'

const known = { knownFrom: v.string(), knownTo: v.nullable(v.string()) }
export const discrepancyShape: v.GenericSchema<unknown, KnownDiscrepancy> = v.object({
  ...known,
  id: v.string(),
  kind: v.picklist(DISCREPANCY_KINDS),
  explanation: v.string(),
  asOf: v.nullable(v.string()),
  value: v.number(),
  against: v.number(),
  claims: v.array(v.string()),
  authorities: v.array(authorityCode),
})

export const comparisonShape: v.GenericSchema<unknown, Comparison> = v.object({
  discrepancies: v.array(discrepancyShape),
})

const people = POPULATIONS.flatMap((population) => OUTCOMES.map((outcome) => `${population}-${outcome}` as const))
const quantityName: v.GenericSchema<unknown, QuantityName> = v.picklist([...people, ...ORDNANCE_TYPES, 'HECTARES'])
const stated = { value: v.number(), certainty }

/** What a row of points tells: some of one statement, and since when and until when they stood. */
export interface ComparedView<C> {
  readonly from: Instant
  readonly to: Instant | null
  readonly told: readonly C[]
}

const compared = <C>(one: v.GenericSchema<unknown, C>): v.GenericSchema<unknown, ComparedView<C>> =>
  v.object({ from: v.string(), to: v.nullable(v.string()), told: v.array(one) })

export const pointsShape = compared<Point>(
  v.object({
    ...stated,
    since: v.string(),
    of: quantityName,
    places: v.array(v.string()),
    authority: authorityShape,
    asOf: v.string(),
    dayStated: v.boolean(),
    claim: v.string(),
    statement: v.string(),
    issuer: authorityShape,
    issuedOn: v.nullable(v.string()),
    whole: v.nullable(v.object(stated)),
  }),
)

const told = v.object({ ...stated, claim: v.string() })
export const stockReportsShape = compared<StockReport>(
  v.object({
    authority: authorityShape,
    since: v.nullable(v.string()),
    of: quantityName,
    places: v.array(v.string()),
    stock: told,
    flow: told,
    from: v.string(),
    to: v.string(),
    statement: v.string(),
    issuedOn: v.nullable(v.string()),
  }),
)
