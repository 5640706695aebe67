import { authorityKey } from '../model/authority.ts'
import type { AccidentReport, Span } from '../model/claim.ts'
import { addDays } from '../model/partialDate.ts'
import type { Reading } from '../model/publication.ts'
import { figuresOf } from './figures.ts'
import { localityBlock } from './locality.ts'

/**
 * Keys under which a reading is found as a candidate. Whatever pair of readings has evidence to be the same statement or to
 * tell of the same accident, each finds the other: `lookupKeysOf` of one and `blockKeysOf` of the other share a key.
 */
export function blockKeysOf(reading: Reading): string[] {
  if (!reading.relevant) return []
  const issuer = authorityKey(reading.issuer)
  const figures = figureKeys(reading)
  const statement =
    reading.issuedOn === null
      ? [`statement#${issuer}#undated`, ...figures.map((f) => `statement#${issuer}#undated#${f}`)]
      : [`statement#${issuer}#${reading.issuedOn}`]
  return unique([...statement, ...figures.map((f) => `statement#${issuer}#${f}`), ...accidentBlocks(reading)])
}

export function lookupKeysOf(reading: Reading): string[] {
  if (!reading.relevant) return []
  const issuer = authorityKey(reading.issuer)
  const figures = figureKeys(reading)
  const day = reading.issuedOn
  const statement =
    day === null
      ? [`statement#${issuer}#undated`, ...figures.map((f) => `statement#${issuer}#${f}`)]
      : [
          ...[-1, 0, 1].map((days) => `statement#${issuer}#${addDays(day, days)}`),
          ...figures.map((f) => `statement#${issuer}#undated#${f}`),
        ]
  return unique([...statement, ...accidentLookups(reading)])
}

/** Reports of one accident name its month, or its district and village. */
const accidentBlocks = (reading: Reading): string[] =>
  singleReports(reading).flatMap(({ occurredOn, place, locality }) => {
    const village = place === null || locality === null ? [] : [`accident#${place}#${localityBlock(locality)}`]
    return occurredOn === null
      ? village.map((key) => `${key}#undated`)
      : [`accident#${occurredOn.slice(0, 7)}`, ...village]
  })

const accidentLookups = (reading: Reading): string[] =>
  singleReports(reading).flatMap(({ occurredOn, place, locality }) => {
    const village = place === null || locality === null ? [] : [`accident#${place}#${localityBlock(locality)}`]
    const undated = village.map((key) => `${key}#undated`)
    return occurredOn === null ? [...village, ...undated] : [`accident#${occurredOn.slice(0, 7)}`, ...undated]
  })

const singleReports = (reading: Reading): AccidentReport<Span>[] =>
  reading.claims
    .filter((claim) => claim.kind === 'ACCIDENT_REPORT')
    .filter(({ accidentCount, occurredOn }) => accidentCount === 1 && (occurredOn === null || occurredOn.length > 4))

const figureKeys = (reading: Reading): string[] => unique(reading.claims.flatMap(figuresOf))

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
