import { expect, test } from 'vitest'
import { fuzz } from './fuzzing.ts'

test('2,000 mutated texts raise nothing and are quoted verbatim, with numbers that can be kept', () => {
  const { faults, told } = fuzz(2000, 2024)
  expect(faults).toEqual([])
  expect(told).toBeGreaterThan(200)
})
