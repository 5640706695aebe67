import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../../core/extraction/text/sentences.ts'
import { documentOf } from './englishDocument.ts'

const piece = fc.constantFrom(
  ...'Ombudsman|said|ANAMA|according to|the ministry|“|”|"|.|\n\n|\n|on Monday|April 4|mines|it said|READ MORE:|Photo:|| 3,431 ||Armenia|Ukraine|(|)|Aliyeva|\'s'.split(
    '|',
  ),
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

test('any text has a reading, whose body is some of its sentences in their order, each with one body it belongs to', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(null, '2024-05-03'), (words, publishedOn) => {
      const { body, attributedTo, issuer, coIssuers, issuedOn } = documentOf(words, publishedOn)
      const all = sentencesOf(words)
      expect(body.map(({ index }) => index)).toEqual([...new Set(body.map(({ index }) => index))].sort((a, b) => a - b))
      for (const sentence of body) {
        expect(all[sentence.index]?.verbatim).toBe(sentence.verbatim)
        expect(attributedTo(sentence).name).not.toBe('')
      }
      expect(coIssuers).not.toContainEqual(issuer)
      expect(issuedOn ?? '2024-05-03').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
    { numRuns: 1000 },
  )
})
