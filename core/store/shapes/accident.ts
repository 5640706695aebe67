import * as v from 'valibot'
import type { Accident } from '../../model/accident.ts'
import { ordnanceType, population } from './claim.ts'

export const intRange = v.object({ min: v.number(), max: v.number() })
const range = v.nullable(intRange)

export const accidentShape: v.GenericSchema<unknown, Accident> = v.object({
  id: v.string(),
  occurredOn: v.nullable(v.string()),
  place: v.nullable(v.string()),
  locality: v.nullable(v.string()),
  ordnanceType,
  populations: v.array(population),
  killed: range,
  injured: range,
  casualties: range,
  reports: v.array(v.object({ publication: v.string(), claim: v.string() })),
})
