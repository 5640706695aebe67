import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedOverTime, type Spell, spellsOf, stands } from '../../../../core/aggregates/discrepancies/spells.ts'

const found = (at: string, things: Record<string, number>) => ({ at, things: new Map(Object.entries(things)) })

describe('spells', () => {
  it('go on while the same is found under a name, and begin anew where something else was in between', () => {
    const instants = [
      found('1', { a: 1, b: 5 }),
      found('2', { a: 1, b: 6 }),
      found('3', { b: 6 }),
      found('4', { a: 1 }),
    ]
    expect(spellsOf(instants)).toEqual([
      { value: 5, from: '1', to: '2' },
      { value: 1, from: '1', to: '3' },
      { value: 6, from: '2', to: '4' },
      { value: 1, from: '4', to: null },
    ])
    expect(spellsOf([])).toEqual([])
  })

  const someSpells: fc.Arbitrary<Spell<number>[]> = fc.array(
    fc.record({ value: fc.nat(5), begins: fc.nat(9), lasts: fc.nat(5) }).map(({ value, begins, lasts }) => ({
      value,
      from: String(begins),
      to: begins + lasts >= 9 ? null : String(begins + lasts + 1),
    })),
    { maxLength: 8 },
  )
  /** What folds find: who is largest, and how many there are. */
  const fold = (some: readonly number[]) =>
    new Map<string, string>(
      some.length === 0
        ? []
        : [
            ['most', `${Math.max(...some)}`],
            ['many', `${some.length} of them`],
          ],
    )

  it('of a fold tell at every instant what the fold finds among what stood then, and never twice the same in a row', () => {
    fc.assert(
      fc.property(someSpells, (all) => {
        const folded = foldedOverTime(all, fold)
        for (let n = 0; n < 12; n++) {
          const standing = all.filter((one) => stands(one, String(n))).map(({ value }) => value)
          const then = folded.filter((one) => stands(one, String(n))).map(({ value }) => value)
          expect(then.sort()).toEqual([...fold(standing).values()].sort())
        }
        for (const one of folded)
          expect(folded.some(({ value, from }) => value === one.value && from === one.to)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
