import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Evidence } from '../../../core/model/claim.ts'
import { accidentRows, publicationRows, statementRows } from '../../../core/store/lists.ts'
import type { RowKey } from '../../../core/store/rows.ts'
import { accident, accidentReport, appeal, card, casualtyFigure, evidence, statement } from './records.ts'

const keyOf = ({ partition, sort }: RowKey): string => `${partition} ${sort}`
const partitions = (rows: readonly RowKey[]): string[] => rows.map((row) => row.partition)

const anyDate = fc.constantFrom('2023', '2023-07', '2023-07-05', '2024-07-05', null)
const anyClaim: fc.Arbitrary<Claim<Evidence>> = fc.oneof(
  fc.constant(appeal()),
  fc.constant(casualtyFigure()),
  fc.constantFrom('AZ-AGM', 'AZ', 'unknown', null).map((place) => accidentReport({ place })),
)
const anyStatement = (id: string) =>
  fc
    .tuple(anyDate, fc.array(anyClaim, { maxLength: 12 }))
    .map(([issuedOn, claims]) => statement({ id, issuedOn }, claims))

describe('rows', () => {
  it('of a statement stand in the lists of all that it tells', () => {
    const rows = statementRows(statement({ issuedOn: '2023-07' }, [accidentReport(), appeal()]))
    expect(rows.filter((row) => row.partition.startsWith('LIST#statements')).map(keyOf)).toEqual([
      'LIST#statements#all#-#2023 2023-07#p1',
      'LIST#statements#place#AZ-AGM#2023 2023-07#p1',
      expect.stringMatching(/^LIST#statements#place#region-.*#2023 2023-07#p1$/),
      'LIST#statements#place#AZ#2023 2023-07#p1',
      'LIST#statements#issuer#ANAMA#2023 2023-07#p1',
      'LIST#statements#kind#ACCIDENT_REPORT#2023 2023-07#p1',
      'LIST#statements#kind#APPEAL#2023 2023-07#p1',
    ])
    expect(rows.filter((row) => row.partition.startsWith('LIST#claims#kind')).map(keyOf)).toEqual([
      'LIST#claims#kind#ACCIDENT_REPORT#2023 2023-07#p1#99999#p1.k0',
      'LIST#claims#kind#APPEAL#2023 2023-07#p1#99998#p1.k1',
    ])
  })

  it('of a running total are points of its series, of other figures none', () => {
    const yearly = casualtyFigure({
      period: { from: null, to: '2023-07-05', toInferred: false, words: null, cumulative: false },
    })
    const rows = statementRows(statement({}, [yearly, casualtyFigure()]))
    expect(rows.filter((row) => row.partition.startsWith('SERIES')).map(keyOf)).toEqual([
      'SERIES#casualties#2020-11-10#EVERYONE#CASUALTY 2023-07-05#p1#00001#p1.k1#00',
      'SERIES#casualties#2020-11-10#EVERYONE#KILLED 2023-07-05#p1#00001#p1.k1#01',
    ])
  })

  it('of undated records stand apart', () => {
    expect(partitions(publicationRows(card({ publishedOn: null, relevant: false })))).toEqual([
      'LIST#otherPublications#all#-#undated',
      'LIST#otherPublications#source#news#undated',
      'LIST#otherPublications#language#en#undated',
    ])
    expect(accidentRows(accident({ occurredOn: null }))[0]?.sort).toBe('#p1.k1')
  })

  it('are the same for the same record', () => {
    expect(statementRows(statement())).toEqual(statementRows(statement()))
  })

  it('never share a key, inside a statement and between two', () => {
    fc.assert(
      fc.property(anyStatement('p1'), anyStatement('p2'), (one, other) => {
        const keys = [...statementRows(one), ...statementRows(other)].map(keyOf)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('never change the record they are made of, and hold little of its evidence', () => {
    const many = Array.from({ length: 50 }, (_, at) => evidence(at))
    const counts = [{ population: 'CHILD', outcome: 'KILLED', value: 1, certainty: 'EXACT', evidence: many }] as const
    const told = statement({}, [casualtyFigure({ evidence: many, counts })])
    const before = JSON.stringify(told)
    const views = statementRows(told).map((row) => JSON.stringify(row.view).split('"quote"').length - 1)
    expect(Math.max(...views)).toBeLessThanOrEqual(9)
    expect(JSON.stringify(told)).toBe(before)
  })
})
