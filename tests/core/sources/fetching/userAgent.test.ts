import fc from 'fast-check'
import { expect, test } from 'vitest'
import { userAgentOf } from '../../../../core/sources/fetching/userAgent.ts'

test('names the program and a contact', () => {
  expect(userAgentOf('mailto:mines@outlet.example')).toBe(
    'Mozilla/5.0 (compatible; Minetrace/0.1; +mailto:mines@outlet.example)',
  )
  expect(userAgentOf('https://xəbər.example/a(b)')).toBe(
    'Mozilla/5.0 (compatible; Minetrace/0.1; +https://x%C9%99b%C9%99r.example/a%28b%29)',
  )
})

test('whatever the contact, it can be sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (contact) => {
      expect(userAgentOf(contact)).toMatch(/^Mozilla\/5\.0 \([ -'*-~]*\)$/)
    }),
    { numRuns: 1000 },
  )
})
