import { authorityKey } from '../model/authority.ts'
import { addDays, precisionOf } from '../model/partialDate.ts'
import type { Reading } from '../model/publication.ts'
import { figuresOf } from './figures.ts'

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
  return unique([...statement, ...figures.map((f) => `statement#${issuer}#${f}`), ...accidentKeys(reading)])
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
  return unique([...statement, ...accidentKeys(reading)])
}

/** All reports of one accident name its month, or are too vague to be joined. */
const accidentKeys = (reading: Reading): string[] =>
  reading.claims.flatMap((claim) =>
    claim.kind === 'ACCIDENT_REPORT' &&
    claim.accidentCount === 1 &&
    claim.occurredOn !== null &&
    precisionOf(claim.occurredOn) !== 'YEAR'
      ? [`accident#${claim.occurredOn.slice(0, 7)}`]
      : [],
  )

const figureKeys = (reading: Reading): string[] => unique(reading.claims.flatMap(figuresOf))

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
