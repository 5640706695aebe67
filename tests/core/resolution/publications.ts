import fc from 'fast-check'
import { authorityOf } from '../../../core/model/authority.ts'
import type { AccidentReport, CasualtyFigure, Claim, ClearanceFigure, Span } from '../../../core/model/claim.ts'
import { publicationIdOf, textHashOf } from '../../../core/model/id.ts'
import type { Publication } from '../../../core/model/publication.ts'
import { sketchOf } from '../../../core/resolution/wording.ts'

const evidence: Span[] = [{ start: 0, end: 1, quote: 'x' }]

/** A report of one injured person, unless told otherwise. */
export const accident = (facts: Partial<AccidentReport<Span>> = {}): AccidentReport<Span> => ({
  kind: 'ACCIDENT_REPORT',
  key: 'accident',
  attributedTo: authorityOf('PROSECUTOR_GENERAL_AZ'),
  evidence,
  accidentCount: 1,
  occurredOn: '2023-07-13',
  place: 'AZ-KAL',
  locality: null,
  ordnanceType: 'MINE',
  counts: [{ population: 'CIVILIAN', outcome: 'INJURED', value: 1, certainty: 'EXACT', evidence }],
  ...facts,
})

/** A running total since the war's end. */
export const total = (value: number, facts: Partial<CasualtyFigure<Span>> = {}): CasualtyFigure<Span> => ({
  kind: 'CASUALTY_FIGURE',
  key: 'total',
  attributedTo: authorityOf('ANAMA'),
  evidence,
  places: [],
  period: { from: '2020-11-10', to: '2023-07-14', toInferred: true, words: 'since the war', cumulative: true },
  counts: [{ population: 'EVERYONE', outcome: 'CASUALTY', value, certainty: 'EXACT', evidence }],
  ...facts,
})

/** Land cleared in July 2023, unless told otherwise. */
export const clearance = (facts: Partial<ClearanceFigure<Span>> = {}): ClearanceFigure<Span> => ({
  kind: 'CLEARANCE_FIGURE',
  key: 'clearance',
  attributedTo: authorityOf('ANAMA'),
  evidence,
  places: [],
  period: { from: '2023-07', to: '2023-07', toInferred: false, words: 'in July', cumulative: false },
  hectares: 640,
  hectaresCertainty: 'EXACT',
  ordnance: [],
  ...facts,
})

const act = { attributedTo: authorityOf('OMBUDSMAN_AZ'), evidence }

/** An accusation and an appeal. */
export const acts: readonly Claim<Span>[] = [
  { ...act, kind: 'ALLEGATION', key: 'laid', conduct: 'LAID_MINES', accused: ['Armenia'], instruments: [] },
  { ...act, kind: 'APPEAL', key: 'condemn', action: 'CONDEMN', addressees: ['the UN'] },
]

/** A publication of the Ombudsman's on 14 July 2023, unless told otherwise. */
export function publication(
  url: string,
  facts: { readonly day?: string | null; readonly text?: string; readonly issuer?: 'OMBUDSMAN_AZ' | 'ANAMA' },
  ...claims: readonly Claim<Span>[]
): Publication {
  const day = facts.day === undefined ? '2023-07-14' : facts.day
  const text = facts.text ?? url
  return {
    id: publicationIdOf(url),
    url,
    sourceId: 'import',
    title: `Title of ${url}`,
    publishedOn: day,
    retrievedAt: '2026-01-01T00:00:00.000Z',
    textHash: textHashOf(text),
    revision: textHashOf(text),
    withdrawnFor: null,
    reading: {
      extraction: 1,
      language: 'en',
      relevant: true,
      issuer: authorityOf(facts.issuer ?? 'OMBUDSMAN_AZ'),
      coIssuers: [],
      issuedOn: day,
      claims: claims.map((claim, at) => ({ ...spokenOn(claim, day), key: `${claim.key}-${at}` })),
      wording: sketchOf(text),
    },
  }
}

/** As a reading tells it: a total without a stated day counts up to the day of its text, where that has one. */
const spokenOn = (claim: Claim<Span>, day: string | null): Claim<Span> =>
  'period' in claim && claim.period.toInferred
    ? { ...claim, period: { ...claim.period, to: day, toInferred: day !== null } }
    : claim

const days = fc.constantFrom('2023-07-12', '2023-07-13', '2023-07-14', '2023-07', null)
const anAccident = fc
  .record({
    occurredOn: days,
    place: fc.constantFrom('AZ-KAL', 'AZ-LAC', null),
    locality: fc.constantFrom('Seyidlar', 'Сеидлар', 'Zar', null),
    ordnanceType: fc.constantFrom('MINE', 'ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE'),
    attributedTo: fc.constantFrom(authorityOf('ANAMA'), authorityOf('PROSECUTOR_GENERAL_AZ')),
    accidentCount: fc.constantFrom(1, 1, 1, 2, null),
    value: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ value, ...facts }) =>
    accident({
      ...facts,
      counts: [{ population: 'EVERYONE', outcome: 'INJURED', value, certainty: 'EXACT', evidence }],
    }),
  )

/** A few publications of few days, places and numbers, so that evidence, contradiction and vagueness all occur. */
export const somePublications: fc.Arbitrary<Publication[]> = fc
  .array(
    fc.record({
      day: fc.constantFrom('2023-07-13', '2023-07-14', '2023-07-15', '2023-07-16', null),
      issuer: fc.constantFrom('OMBUDSMAN_AZ' as const, 'ANAMA' as const),
      claims: fc.array(
        fc.oneof(
          anAccident,
          fc.constantFrom(304, 289, 305).map((value) => total(value)),
        ),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.map(({ claims, ...facts }, at) => publication(`https://a.example/${at}`, facts, ...claims)))
