import { describe, expect, it } from 'vitest'
import type { Publication } from '../../../core/model/publication.ts'
import { foldStatement } from '../../../core/resolution/statementRecord.ts'
import { groupStatements } from '../../../core/resolution/statements.ts'
import { accident, acts, publication, total } from './publications.ts'

const groups = (...all: Publication[]): string[] =>
  groupStatements(all).map((group) => group.map((p) => p.url.slice('https://'.length)).join(' + '))

const LONG =
  'The commissioner said once more that nobody who laid a mine may look away from what it does to those who step on it, and that the maps which would spare them are owed to everybody.'

const daysOf = (...all: Publication[]): (string | null)[] =>
  foldStatement(all).claims.flatMap(({ claim }) => ('period' in claim ? [claim.period.to] : []))

describe('publications that carry the same statement', () => {
  it('are of one issuer, at most a day apart, and share a figure', () => {
    const report = publication('https://a/1', { day: '2023-07-13' }, total(304), ...acts)
    const next = publication('https://b/1', { day: '2023-07-14' }, total(304), ...acts)
    const later = publication('https://c/1', { day: '2023-07-15' }, total(304), ...acts)
    expect(groups(report, next)).toEqual(['a/1 + b/1'])
    expect(groups(report, later)).toEqual(['a/1', 'c/1'])
    expect(groups(report, publication('https://d/1', { day: '2023-07-13', issuer: 'ANAMA' }, total(304)))).toHaveLength(
      2,
    )
  })

  it('are not joined by one running total that a body repeats the next day, speaking of another matter', () => {
    const long = publication('https://a/1', { day: '2023-07-13' }, total(304), ...acts)
    const other = publication('https://b/1', { day: '2023-07-14' }, total(304))
    expect(groups(long, other)).toHaveLength(2)
    expect(groups(long, publication('https://c/1', { day: '2023-07-13' }, total(304)))).toHaveLength(1)
  })

  it('are joined over two days by a second total, by most of their acts or by wording beside the total', () => {
    const since1991 = total(3400, { period: { ...total(1).period, from: '1991' } })
    const day = { day: '2023-07-13' }
    const next = { day: '2023-07-14' }
    expect(
      groups(
        publication('https://a/1', day, total(304), since1991),
        publication('https://b/1', next, total(304), since1991),
      ),
    ).toHaveLength(1)
    expect(
      groups(
        publication('https://a/1', { ...day, text: LONG }, total(304)),
        publication('https://b/1', { ...next, text: `The body spoke at length. ${LONG}` }, total(304)),
      ),
    ).toHaveLength(1)
  })

  it('are never joined by issuer and day alone', () => {
    expect(groups(publication('https://a/1', {}, total(304)), publication('https://b/1', {}, total(289)))).toHaveLength(
      2,
    )
  })

  it('are not joined by a part that both state of totals that differ, unless wording shows that one tells the other wrong', () => {
    const stated = (value: number) => {
      const harmed = total(value)
      const killed = { ...harmed.counts[0], outcome: 'KILLED', value: 70 } as (typeof harmed.counts)[number]
      return { ...harmed, counts: [...harmed.counts, killed] }
    }
    expect(groups(publication('https://a/1', {}, stated(388)), publication('https://b/1', {}, stated(390)))).toEqual([
      'a/1',
      'b/1',
    ])
    expect(
      groups(publication('https://a/1', {}, stated(388)), publication('https://b/1', {}, stated(388))),
    ).toHaveLength(1)
    expect(
      groups(
        publication('https://a/1', { text: LONG }, stated(388)),
        publication('https://b/1', { text: LONG }, stated(390)),
      ),
    ).toHaveLength(1)
  })

  it('may share their wording instead of a figure', () => {
    const copy = `${LONG} Subscribe to our channel.`
    expect(groups(publication('https://a/1', { text: LONG }), publication('https://b/1', { text: copy }))).toHaveLength(
      1,
    )
  })

  it('are not joined where each leads with another accident', () => {
    const here = publication('https://a/1', {}, accident(), total(304))
    const there = publication('https://b/1', {}, accident({ place: 'AZ-LAC' }), total(304))
    expect(groups(here, there)).toHaveLength(2)
  })

  it('are not joined by a clearance figure that one appends as background', () => {
    const cleared = {
      ...total(1),
      kind: 'CLEARANCE_FIGURE' as const,
      hectares: 455.2,
      hectaresCertainty: 'EXACT' as const,
      ordnance: [],
    }
    const weekly = publication('https://a/1', { issuer: 'ANAMA' }, cleared)
    const story = publication('https://b/1', { issuer: 'ANAMA' }, accident(), cleared)
    expect(groups(weekly, story)).toHaveLength(2)
    expect(groups(weekly, publication('https://c/1', { issuer: 'ANAMA' }, cleared))).toHaveLength(1)
  })

  it('take in an undated one where exactly one statement fits', () => {
    const undated = publication('https://u/1', { day: null }, total(304), ...acts)
    const first = publication('https://a/1', { day: '2023-07-14' }, total(304), ...acts)
    const second = publication('https://b/1', { day: '2023-07-20' }, total(304), ...acts)
    expect(groups(undated, first)).toEqual(['a/1 + u/1'])
    expect(groups(undated, first, second)).toHaveLength(3)
  })
})

describe('the record of a statement', () => {
  const full = publication('https://a/1', { day: '2023-07-13' }, total(304), accident())
  const later = publication('https://b/1', { day: '2023-07-14' }, total(304))

  it('is headed by its earliest publication and dated by it', () => {
    const statement = foldStatement([later, full])
    expect(statement.id).toBe(full.id)
    expect(statement.issuedOn).toBe('2023-07-13')
    expect(statement.publications.map((p) => p.url)).toEqual(['https://a/1', 'https://b/1'])
  })

  it('brings claims of equal values together, each with the sentences of all who make it', () => {
    const [casualties, ...others] = foldStatement([full, later]).claims
    expect(casualties?.members).toHaveLength(2)
    expect(casualties?.claim.evidence.map((e) => e.publication)).toEqual([full.id, later.id])
    expect(others.map((claim) => claim.claim.kind)).toEqual(['ACCIDENT_REPORT'])
  })

  it('counts a running total without a stated day up to the day of the statement', () => {
    const [claim] = foldStatement([full, later]).claims
    expect(claim?.claim).toMatchObject({ period: { to: '2023-07-13', toInferred: true } })
  })

  it('counts one up to the day of the publications that carry it, not of others that carry the statement', () => {
    const split = total(304, {
      counts: [...total(304).counts, { ...(total(44).counts[0] ?? never()), outcome: 'KILLED' }],
    })
    const without = publication('https://c/1', { day: '2023-07-13' }, accident())
    expect(daysOf(without, publication('https://d/1', {}, accident(), total(304)))).toEqual(['2023-07-14'])
    // Of a number that was told alone the day before, the fuller figure is of that day, too.
    expect(daysOf(full, publication('https://d/1', {}, split))).toEqual(['2023-07-13', '2023-07-13'])
  })

  it('keeps a figure apart that differs in a value, and marks one contained in a fuller one', () => {
    const split = total(304, {
      counts: [...total(304).counts, { ...(total(44).counts[0] ?? never()), outcome: 'KILLED' }],
    })
    const claims = foldStatement([
      publication('https://c/1', {}, split),
      publication('https://d/1', {}, total(304), total(305)),
    ]).claims
    expect(claims.map((claim) => [claim.contained, claim.members.length])).toEqual([
      [false, 1],
      [true, 1],
      [false, 1],
    ])
  })
})

function never(): never {
  throw new RangeError('the total has a count')
}
