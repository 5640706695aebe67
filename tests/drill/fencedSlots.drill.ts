import { describe, expect, it } from 'vitest'
import { GUARDS, play } from './fencedSlots.ts'

const HISTORIES = 20_000

/** Seeds of histories that end wrong. */
const wrong = (leftOut?: (typeof GUARDS)[number]): number[] => {
  const seeds: number[] = []
  for (let seed = 1; seed <= HISTORIES && (leftOut === undefined || seeds.length === 0); seed++) {
    if (play(seed, leftOut).length > 0) seeds.push(seed)
  }
  return seeds
}

describe(`the scheme of fenced slots, over ${HISTORIES.toLocaleString('en')} random histories with crashes, overlap and takeovers`, () => {
  it('ends in what the facts say', () => {
    expect(wrong()).toEqual([])
  })

  it.each(GUARDS)('goes wrong without %s', (guard) => {
    expect(wrong(guard)).not.toEqual([])
  })
})
