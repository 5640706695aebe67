import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimIdOf, idOf, publicationIdOf, textHashOf } from '../../../core/model/id.ts'

const runs = { numRuns: 2000 }
/** Short fields of few letters, so that joined fields often read alike; without the separator, which no field may hold. */
const field = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '#', '|', ':', '\u0001'), maxLength: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\u0000', '')),
)
const fields = fc.array(field, { maxLength: 4 })

describe('an id', () => {
  it('is the same for the same fields, and 20 hex digits long', () => {
    fc.assert(
      fc.property(fields, (of) => {
        expect(idOf(...of)).toBe(idOf(...[...of]))
        expect(idOf(...of)).toMatch(/^[0-9a-f]{20}$/)
      }),
      runs,
    )
  })

  it('differs wherever a field differs', () => {
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const same = a.length === b.length && a.every((value, index) => value === b[index])
        expect(idOf(...a) === idOf(...b)).toBe(same)
      }),
      runs,
    )
  })

  it('differs when a character moves from one field to the next', () => {
    fc.assert(
      fc.property(
        field.filter((text) => text.length > 0),
        field,
        (a, b) => {
          const letters = Array.from(a)
          const last = letters.pop() ?? ''
          expect(idOf(letters.join(''), last + b)).not.toBe(idOf(a, b))
        },
      ),
      runs,
    )
    expect(idOf('ab', 'c')).not.toBe(idOf('a', 'bc'))
    expect(idOf('a', '')).not.toBe(idOf('a'))
    expect(idOf('', 'a')).not.toBe(idOf('a', ''))
  })

  it('of a publication stays what it was when first served', () => {
    expect(publicationIdOf('https://outlet.example/news/1')).toBe('3eb72a92ecc91fb4088b')
    expect(claimIdOf('0a', '1b')).toBe('0a.1b')
  })
})

describe('the hash of a text', () => {
  it('is that of its UTF-8 bytes', () => {
    expect(textHashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(textHashOf('mina')).not.toBe(textHashOf('mına'))
  })
})
