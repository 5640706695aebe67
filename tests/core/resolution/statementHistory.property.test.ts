import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withEvidence } from '../../../core/model/claim.ts'
import type { StatedClaim } from '../../../core/model/statement.ts'
import { type StatementHistory, statementsOverTime } from '../../../core/resolution/statementHistory.ts'
import { type Fetch, historiesOf, minute, someFetches } from './histories.ts'
import { publication, total } from './publications.ts'

const RUNS = { numRuns: 1_000 }

/** Every state of every claim, whether or not it stands. */
const statesIn = ({ statements, former }: StatementHistory): StatedClaim[] => [
  ...statements.flatMap(({ claims }) => claims),
  ...former.map(({ stated }) => stated),
]

/** What was known at an instant, without what only later fetches told: when it ended, and offsets in later texts. */
function knownAt(states: readonly StatedClaim[], at: string): string[] {
  const standing = states.filter(({ stoodFrom, stoodTo }) => stoodFrom <= at && (stoodTo === null || at < stoodTo))
  return standing
    .map(({ id, statement, issuer, issuedOn, contained, knownFrom, claim }) => {
      const told = withEvidence(claim, (evidence) =>
        evidence
          .filter((words) => words.knownFrom <= at)
          .map(({ publication, quote, knownFrom: from }) => ({ publication, quote, from })),
      )
      return JSON.stringify({ id, statement, issuer, issuedOn, contained, knownFrom, claim: told })
    })
    .sort()
}

const instants = Array.from({ length: 11 }, (_, n) => minute(n))

describe('the history of any publications', () => {
  it('shows at every instant just what the fetches by then come to', () => {
    fc.assert(
      fc.property(someFetches, (fetches) => {
        const states = statesIn(statementsOverTime(historiesOf(fetches)))
        for (const at of instants) {
          const then = historiesOf(fetches.filter((fetch) => fetch.at <= at))
          expect(knownAt(states, at)).toEqual(knownAt(statesIn(statementsOverTime(then)), at))
        }
      }),
      RUNS,
    )
  })

  it('ends in the statements of their last texts alone, but for since when they are known', () => {
    fc.assert(
      fc.property(someFetches, (fetches) => {
        const { statements } = statementsOverTime(historiesOf(fetches))
        const last = historiesOf(fetches).map(({ states }) => states.at(-1))
        const alone = last.flatMap((state): Fetch[] =>
          state ? [{ at: minute(9), publication: state.publication }] : [],
        )
        expect(timeless(statements)).toBe(timeless(statementsOverTime(historiesOf(alone)).statements))
      }),
      RUNS,
    )
  })

  it('does not depend on the order of the fetches, nor on their repetition', () => {
    fc.assert(
      fc.property(someFetches, fc.infiniteStream(fc.nat()), (fetches, seeds) => {
        const expected = statementsOverTime(historiesOf(fetches))
        const order = [...fetches, ...fetches.slice(0, 2)]
          .map((fetch) => ({ fetch, rank: seeds.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
        const other = statementsOverTime(historiesOf(order.map(({ fetch }) => fetch)))
        expect(sorted(other)).toEqual(sorted(expected))
      }),
      RUNS,
    )
  })

  it('knows a claim for as long as it stands, and its words within that', () => {
    fc.assert(
      fc.property(someFetches, (fetches) => {
        for (const { stoodFrom, stoodTo, knownFrom, knownTo, claim } of statesIn(
          statementsOverTime(historiesOf(fetches)),
        )) {
          expect(knownFrom <= stoodFrom).toBe(true)
          expect(knownTo === null || (stoodTo !== null && stoodTo <= knownTo)).toBe(true)
          expect(stoodTo === null || stoodFrom < stoodTo).toBe(true)
          expect(claim.evidence.some((words) => words.knownFrom <= stoodFrom)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('leaves out at every instant what was taken out by hand', () => {
    fc.assert(
      fc.property(someFetches, fc.nat(3), (fetches, n) => {
        const taken = fetches[n % fetches.length]?.publication.id ?? ''
        const withdrawn = statementsOverTime(historiesOf(fetches, new Set([taken])))
        const never = statementsOverTime(historiesOf(fetches.filter(({ publication: { id } }) => id !== taken)))
        for (const at of instants) expect(knownAt(statesIn(withdrawn), at)).toEqual(knownAt(statesIn(never), at))
      }),
      RUNS,
    )
  })
})

const timeless = (value: unknown): string =>
  JSON.stringify(value, (key, part) =>
    ['retrievedAt', 'knownFrom', 'knownTo', 'stoodFrom', 'stoodTo', 'changedAt'].includes(key) ? undefined : part,
  )

const sorted = (history: StatementHistory): string[] =>
  statesIn(history)
    .map((state) => JSON.stringify(state))
    .sort()

it('a decision on one publication changes nothing about others that have no evidence in common with it', () => {
  const fetches: Fetch[] = [
    { at: minute(1), publication: publication('https://a.example/', { day: '2023-07-13' }, total(304)) },
    {
      at: minute(1),
      publication: publication('https://b.example/', { day: '2024-05-01', issuer: 'ANAMA' }, total(370)),
    },
  ]
  const [one, other] = fetches.map((fetch) => fetch.publication.id)
  const both = statesIn(statementsOverTime(historiesOf(fetches, new Set([one ?? '']))))
  const alone = statesIn(statementsOverTime(historiesOf(fetches.slice(1))))
  expect(both.filter(({ statement }) => statement === other)).toEqual(alone)
})
