import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Extract, extract } from '../../../../core/extraction/extract.ts'
import { plainTextOf } from '../../../../core/extraction/text/plainText.ts'
import { type Labelled, labelledIn } from '../../../support/labelled.ts'
import { expectQuoted } from '../quoted.ts'
import { UNICODE_FORMS } from './unicodeForms.ts'

const articles = labelledIn(join(import.meta.dirname, '../..', '..', 'corpus'))

const read = ({ published, language }: Labelled, text: string): Extract =>
  extract(text, { publishedOn: published, language })

/** What an extract says, without where and in which letters the text says it. */
const said = ({ claims, ...rest }: Extract): string =>
  JSON.stringify({ ...rest, claims }, (name, value) => {
    if (name === 'evidence') return undefined
    return typeof value === 'string' ? plain(value) : value
  })
const plain = (words: string): string => (plainTextOf(words)?.text ?? words).replace(/\s/g, ' ').replaceAll('İ', 'I')

const expected = new Map(articles.map((article) => [article, said(read(article, article.text))]))

describe('a text reads the same however it is written', () => {
  for (const [form, write] of Object.entries(UNICODE_FORMS))
    test(form, () => {
      for (const article of articles) {
        const text = write(article.text)
        const found = read(article, text)
        expect(said(found), article.id).toBe(expected.get(article))
        expectQuoted(text, found)
      }
    })

  test('in several of these ways at once', () => {
    const ways = fc.shuffledSubarray(Object.values(UNICODE_FORMS), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...articles), ways, (article, several) => {
        const text = several.reduce((written, write) => write(written), article.text)
        const found = read(article, text)
        expectQuoted(text, found)
        expect(said(found)).toBe(expected.get(article))
      }),
      { numRuns: 300, seed: 4 },
    )
  })
})
