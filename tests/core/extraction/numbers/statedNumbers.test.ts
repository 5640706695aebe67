import { expect, test } from 'vitest'
import { isCount, numbersIn } from '../../../../core/extraction/numbers/numbers.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { english } from '../englishSentence.ts'

const numbers = (words: string): readonly number[] =>
  numbersIn(tokensOf(words), english().numbers).map(({ value }) => value)

test.each([
  ['0', [0]],
  ['1 234', [1234]],
  ['1,198.7', [1198.7]],
  ['over 200', [200]],
  ['100000000000000000000', []],
  ['9'.repeat(400), []],
  ['200,00', []],
])('%s is read as %j: exactly, or not at all', (words, values) => {
  expect(numbers(words)).toEqual(values)
})

test.each([
  [0, true],
  [2_147_483_647, true],
  [2_147_483_648, false],
  [5264.14, false],
])('whether %d can count people or things: %s', (value, expected) => {
  expect(isCount({ value })).toBe(expected)
})
