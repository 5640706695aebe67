import * as v from 'valibot'
import { AUTHORITIES, type Authority } from '../../model/authority.ts'
import { CERTAINTIES, OUTCOMES, POPULATIONS } from '../../model/casualties.ts'
import { APPEAL_ACTIONS, type Claim, type Evidence, LEGAL_INSTRUMENTS, type Span } from '../../model/claim.ts'
import { ORDNANCE_TYPES } from '../../model/ordnance.ts'

const codes = ['OTHER', ...(Object.keys(AUTHORITIES) as (keyof typeof AUTHORITIES)[])] as const
export const authorityCode = v.picklist(codes)
export const authorityShape: v.GenericSchema<unknown, Authority> = v.object({
  code: authorityCode,
  name: v.string(),
})

export const population = v.picklist(POPULATIONS)
export const ordnanceType = v.picklist(ORDNANCE_TYPES)
export const certainty = v.picklist(CERTAINTIES)
const certaintyOrNull = v.nullable(certainty)
const places = v.array(v.string())
const words = v.array(v.string())

const span = { start: v.number(), end: v.number(), quote: v.string() }
export const spanShape: v.GenericSchema<unknown, Span> = v.object(span)
const instantOrNull = v.nullable(v.string())
const known = { knownFrom: v.string(), knownTo: instantOrNull }
/** When a state of a claim was known, and stood. */
export const stood = { ...known, stoodFrom: v.string(), stoodTo: instantOrNull, changedAt: v.string() }

export const evidenceShape: v.GenericSchema<unknown, Evidence> = v.object({
  ...span,
  ...known,
  publication: v.string(),
  textHash: v.string(),
})

const period = v.object({
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  toInferred: v.boolean(),
  words: v.nullable(v.string()),
  cumulative: v.boolean(),
})
const ordnanceCount = v.object({ type: ordnanceType, value: v.number(), certainty })

export const casualtyCountShape = <E>(evidence: v.GenericSchema<unknown, E>) =>
  v.object({
    population,
    outcome: v.picklist(OUTCOMES),
    value: v.number(),
    certainty,
    evidence: v.array(evidence),
  })

/** Claims whose evidence has the given shape. */
export function claimShape<E>(evidence: v.GenericSchema<unknown, E>): v.GenericSchema<unknown, Claim<E>> {
  const base = { key: v.string(), attributedTo: authorityShape, evidence: v.array(evidence) }
  const counts = v.array(casualtyCountShape(evidence))
  return v.variant('kind', [
    v.object({ ...base, kind: v.literal('CASUALTY_FIGURE'), period, places, counts }),
    v.object({
      ...base,
      kind: v.literal('CLEARANCE_FIGURE'),
      period,
      places,
      hectares: v.nullable(v.number()),
      hectaresCertainty: certaintyOrNull,
      ordnance: v.array(ordnanceCount),
    }),
    v.object({
      ...base,
      kind: v.literal('ACCIDENT_REPORT'),
      accidentCount: v.nullable(v.number()),
      occurredOn: v.nullable(v.string()),
      place: v.nullable(v.string()),
      locality: v.nullable(v.string()),
      ordnanceType,
      counts,
    }),
    v.object({
      ...base,
      kind: v.literal('MINE_MAP_REPORT'),
      status: v.picklist(['HANDED_OVER', 'NOT_PROVIDED', 'INACCURATE']),
      places,
      mines: v.nullable(v.number()),
      minesCertainty: certaintyOrNull,
      accuracyPercent: v.nullable(v.number()),
      accuracyCertainty: certaintyOrNull,
    }),
    v.object({ ...base, kind: v.literal('DISPLACEMENT_FIGURE'), people: v.number(), certainty }),
    v.object({ ...base, kind: v.literal('APPEAL'), action: v.picklist(APPEAL_ACTIONS), addressees: words }),
    v.object({
      ...base,
      kind: v.literal('ALLEGATION'),
      conduct: v.picklist(['LAID_MINES', 'WITHHELD_MINE_MAPS', 'VIOLATED_HUMANITARIAN_LAW']),
      accused: words,
      instruments: v.array(v.picklist(LEGAL_INSTRUMENTS)),
    }),
  ])
}
