import { describe, expect, test } from 'vitest'
import { fuzz } from '../core/extraction/fuzzing.ts'

const PARTS = 20
const EACH = 5000

describe('100,000 random and mutated texts in three languages', () => {
  for (let part = 1; part <= PARTS; part++)
    test(`raise nothing and are quoted verbatim, with numbers that can be kept: part ${part} of ${PARTS}`, () => {
      const { faults, told } = fuzz(EACH, part)
      expect(faults.slice(0, 10)).toEqual([])
      expect(told).toBeGreaterThan(EACH / 10)
    })
})
