import type { Reader } from '../../core/ingest/reader.ts'
import { type Authority, authorityOf, type CodedAuthority } from '../../core/model/authority.ts'
import type { Claim, Span } from '../../core/model/claim.ts'
import type { OrdnanceType } from '../../core/model/ordnance.ts'
import { addDays, type Day, firstDay } from '../../core/model/partialDate.ts'
import type { Article, Reading } from '../../core/model/publication.ts'

/* Statements that never were: as many as are asked for, over the same six years, places and authorities. */

const FIRST_DAY = '2021-01-01'
const DAYS = 2_190
const PLACES = ['AZ-AGM', 'AZ-FUZ', 'AZ-CAB', 'AZ-QBI', 'AZ-ZAN', 'AZ-LAC', 'AZ-KAL', 'AZ-SUS', 'AZ-XCI', 'AZ-TAR']
const ISSUERS: readonly CodedAuthority[] = [
  'OMBUDSMAN_AZ',
  'ANAMA',
  'PROSECUTOR_GENERAL_AZ',
  'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
]
const TYPES: readonly OrdnanceType[] = ['ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE', 'MINE', 'UNEXPLODED_ORDNANCE']
const OUTLETS = ['azertac', 'report', 'apa', 'trend']
const BASELINE = '2020-11-10'
/** Coprime to the number of days: neighbours in number are far from each other in time. */
const STRIDE = 947

/** Of every five statements one with a running total, one on an accident, one on clearance, one on maps, one with an accusation. */
const KINDS = 5

const pick = <T>(all: readonly T[], n: number): T => {
  const found = all[n % all.length]
  if (found === undefined) throw new RangeError('there is nothing to pick from')
  return found
}

const dayOf = (n: number): Day => addDays(FIRST_DAY, (n * STRIDE) % DAYS)

export const syntheticArticle = (n: number): Article => ({
  url: `https://${pick(OUTLETS, n)}.example/${n}`,
  sourceId: pick(OUTLETS, n),
  title: `Statement ${n}`,
  publishedOn: dayOf(n),
  language: 'en',
  text: `Statement number ${n} states what it states. It is the only one that says so in these words.`,
})

/** Reads a synthetic article as it is meant. */
export const syntheticReader: Reader = { extraction: 1, read: ({ url }) => readingOf(Number(url.split('/').at(-1))) }

function readingOf(n: number): Reading {
  const issuer = authorityOf(pick(ISSUERS, Math.floor(n / KINDS)))
  return {
    ...{ extraction: 1, language: 'en', relevant: true, issuer, coIssuers: [], issuedOn: dayOf(n) },
    claims: claimsOf(n, issuer),
    // Hashes that no other text has.
    wording: Array.from({ length: 16 }, (_, at) => n * 16 + at),
  }
}

function claimsOf(n: number, attributedTo: Authority): Claim<Span>[] {
  const quote = syntheticArticle(n).text.split('. ', 1)[0] ?? ''
  const evidence: Span[] = [{ start: 0, end: quote.length, quote }]
  const nth = Math.floor(n / KINDS)
  const base = { attributedTo, evidence }
  const day = dayOf(n)
  const count = (outcome: 'KILLED' | 'INJURED' | 'CASUALTY', value: number) =>
    ({ population: 'EVERYONE', outcome, value, certainty: 'EXACT', evidence }) as const
  switch (n % KINDS) {
    case 0: {
      const period = { from: BASELINE, to: day, toInferred: true, words: 'since the war', cumulative: true }
      const counts = [count('CASUALTY', 1_000 + nth), count('KILLED', 200 + nth)]
      return [{ ...base, key: 'total', kind: 'CASUALTY_FIGURE', period, places: [], counts }]
    }
    case 1: {
      const accident = { accidentCount: 1, occurredOn: day, place: pick(PLACES, nth), locality: `Village ${n}` }
      const counts = [count('INJURED', 1 + (nth % 3))]
      return [
        { ...base, ...accident, key: 'accident', kind: 'ACCIDENT_REPORT', ordnanceType: pick(TYPES, nth), counts },
      ]
    }
    case 2: {
      const month = firstDay(day.slice(0, 7)).slice(0, 7)
      const period = { from: month, to: month, toInferred: false, words: 'in the month', cumulative: false }
      const ordnance = [{ type: 'MINE', value: 10 + nth, certainty: 'EXACT' }] as const
      const area = { hectares: 100 + nth, hectaresCertainty: 'EXACT' } as const
      return [
        { ...base, ...area, key: 'clearance', kind: 'CLEARANCE_FIGURE', period, places: [pick(PLACES, nth)], ordnance },
      ]
    }
    case 3: {
      const maps = {
        status: 'INACCURATE',
        places: [pick(PLACES, nth)],
        mines: 1_000 + nth,
        minesCertainty: 'AT_LEAST',
        accuracyPercent: 25,
        accuracyCertainty: 'EXACT',
      } as const
      return [
        { ...base, ...maps, key: 'maps', kind: 'MINE_MAP_REPORT' },
        { ...base, key: 'appeal', kind: 'APPEAL', action: 'PROVIDE_MINE_MAPS', addressees: ['Armenia'] },
      ]
    }
    default:
      return [
        { ...base, key: 'displaced', kind: 'DISPLACEMENT_FIGURE', people: 10_000 + nth, certainty: 'AT_LEAST' },
        {
          ...base,
          key: 'accusation',
          kind: 'ALLEGATION',
          conduct: 'LAID_MINES',
          accused: ['Armenia'],
          instruments: [],
        },
      ]
  }
}
