import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { endsIn } from '../../../../core/extraction/text/endings.ts'

test.each([
  ['Two were hurt.', true],
  ['“Two were hurt.”', true],
  ['He asked (twice: "Who?")', true],
  ['Mines found: 12', false],
  ['"»)', false],
  ['', false],
])('%s', (text, ends) => {
  expect(endsIn(text, '.!?')).toBe(ends)
})

it('looks past any number of closing signs, and no others', () => {
  const closing = fc.array(fc.constantFrom('"', "'", '”', '’', '»', ')', ']')).map((signs) => signs.join(''))
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('.', '!', 'x', ' '), closing, (text, last, signs) => {
      expect(endsIn(text + last + signs, '.!')).toBe(last === '.' || last === '!')
    }),
    { numRuns: 1000 },
  )
})
