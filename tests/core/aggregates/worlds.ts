import fc from 'fast-check'
import { authorityOf, NOT_STATED } from '../../../core/model/authority.ts'
import type { Claim, Span } from '../../../core/model/claim.ts'
import type { Publication } from '../../../core/model/publication.ts'
import type { AccidentDimension, ClearancePeriod, StatementDimension } from '../../../core/model/totals.ts'
import type { AccidentFilter, ClearanceFilter, DateRange, StatementTotalsFilter } from '../../../core/store/store.ts'
import { accident, clearance, publication, total } from '../resolution/publications.ts'

/* Worlds of few days, places and bodies, so that dates known by halves, overlaps and repetitions all occur; and what can be asked of them. */

const dates = fc.constantFrom(
  '2022',
  '2022-12',
  '2022-12-31',
  '2023',
  '2023-02',
  '2023-02-28',
  '2023-07-15',
  '2024-02-29',
  null,
)
const bodies = fc.constantFrom(authorityOf('ANAMA'), authorityOf('MINISTRY_OF_DEFENCE_AZ'), NOT_STATED, {
  code: 'OTHER' as const,
  name: 'A company',
})
const certainties = fc.constantFrom('EXACT' as const, 'AT_LEAST' as const, 'AT_MOST' as const, 'APPROXIMATE' as const)
const evidence = [{ start: 0, end: 1, quote: 'x' }]

const anAccident = fc
  .record({
    occurredOn: dates,
    place: fc.constantFrom('AZ-KAL', 'AZ-LAC', 'AZ-AGM', 'AZ', 'region-karabakh', null),
    locality: fc.constantFrom('Zar', null),
    ordnanceType: fc.constantFrom('MINE', 'ANTI_PERSONNEL_MINE', 'UNEXPLODED_ORDNANCE', 'EXPLOSIVE_ORDNANCE'),
    accidentCount: fc.constantFrom(1, 1, 1, 2, null),
    population: fc.constantFrom('EVERYONE' as const, 'CIVILIAN' as const, 'CHILD' as const),
    outcome: fc.constantFrom('KILLED' as const, 'INJURED' as const),
    value: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ population, outcome, value, ...facts }) =>
    accident({ ...facts, counts: [{ population, outcome, value, certainty: 'EXACT', evidence }] }),
  )

const periods = fc.constantFrom(
  ...[
    ['2023', '2023'],
    ['2023-01', '2023-12'],
    ['2023-02', '2023-02'],
    ['2023-02-01', '2023-02-28'],
    ['2023-02-06', '2023-02-12'],
    ['2023-02-10', '2023-02-16'],
    ['2023-02-27', '2023-03-05'],
    ['2023-03', '2023-03'],
    ['2022-12-28', '2023-01-03'],
    ['2022-12', '2022-12'],
    ['2023-03-05', '2023-03-01'],
    [null, '2023-02'],
    ['2023-02', null],
  ].map(([from = null, to = null]) => ({ from, to })),
)
const aClearance = fc
  .record({
    attributedTo: bodies,
    period: fc
      .record({ ends: periods, cumulative: fc.constantFrom(false, false, false, true) })
      .map(({ ends, cumulative }) => ({ ...ends, cumulative, toInferred: false, words: null })),
    places: fc.constantFrom([], ['AZ'], ['AZ-KAL'], ['AZ-KAL', 'AZ-LAC'], ['region-karabakh']),
    hectares: fc.constantFrom(null, 610, 640, 120.55, 0.1),
    hectaresCertainty: certainties,
    ordnance: fc.array(
      fc.record({
        type: fc.constantFrom('MINE' as const, 'ANTI_PERSONNEL_MINE' as const),
        value: fc.integer({ min: 1, max: 4 }),
        certainty: certainties,
      }),
      { maxLength: 3 },
    ),
  })
  .map((facts) => clearance(facts))

/** Publications of several sources, statements of several issuers, some carried by several publications. */
export const someWorld: fc.Arbitrary<Publication[]> = fc
  .array(
    fc.record({
      day: fc.constantFrom('2022-12-31', '2023-02-28', '2023-03-01', '2023-07-15', '2023-07-16', null),
      issuer: fc.constantFrom('OMBUDSMAN_AZ' as const, 'ANAMA' as const),
      sourceId: fc.constantFrom('import', 'trend', 'azernews'),
      claims: fc.array(
        fc.oneof<fc.Arbitrary<Claim<Span>>[]>(
          anAccident,
          aClearance,
          aClearance,
          fc.constantFrom(304, 289).map((value) => total(value)),
        ),
        { maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ claims, sourceId, ...facts }, at) => ({
      ...publication(`https://w.example/${at}`, facts, ...claims),
      sourceId,
    })),
  )

/** Undated, open, and with ends inside months, at their ends and the wrong way round. */
const ranges: fc.Arbitrary<DateRange | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    from: fc.constantFrom(null, '2022', '2023', '2023-02', '2023-02-07', '2023-02-28', '2023-07-15'),
    to: fc.constantFrom(null, '2022-12-30', '2023', '2023-02', '2023-02-12', '2023-02-28', '2023-07-15', '2024'),
  }),
)
const some = <T>(...values: readonly T[]): fc.Arbitrary<T[] | null> =>
  fc.oneof(fc.constant(null), fc.constant(null), fc.subarray([...values]))

const dimensions = <D extends string>(...all: readonly D[]): fc.Arbitrary<D[]> =>
  fc.subarray([...all], { maxLength: 2 }).filter((by) => !(by.join() === 'YEAR,MONTH'))

export const accidentQuestions: fc.Arbitrary<[AccidentDimension[], AccidentFilter]> = fc.tuple(
  dimensions('YEAR', 'MONTH', 'PLACE', 'ORDNANCE_TYPE'),
  fc.record({
    occurred: ranges,
    place: some('AZ', 'AZ-KAL', 'AZ-AGM', 'region-karabakh'),
    ordnanceType: some('MINE', 'EXPLOSIVE_ORDNANCE', 'UNEXPLODED_ORDNANCE'),
    population: some('EVERYONE', 'CIVILIAN', 'CHILD'),
  }),
)
export const statementQuestions: fc.Arbitrary<[StatementDimension[], StatementTotalsFilter]> = fc.tuple(
  dimensions('YEAR', 'MONTH', 'ISSUER', 'SOURCE'),
  fc.record({ issued: ranges, issuer: some('ANAMA', 'OMBUDSMAN_AZ', 'OTHER') }),
)
export const clearanceQuestions: fc.Arbitrary<[ClearancePeriod, ClearanceFilter]> = fc.tuple(
  fc.constantFrom('YEAR' as const, 'MONTH' as const),
  fc.record({ period: ranges, attributedTo: some('ANAMA', 'MINISTRY_OF_DEFENCE_AZ', 'OTHER') }),
)
