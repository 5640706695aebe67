import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EXTRACTION, extract } from '../../../core/extraction/extract.ts'
import { labelledIn } from '../../support/labelled.ts'

/** The version that the readings below belong to, and the hash of all readings of `tests/corpus`. */
const KNOWN = new URL('readings.json', import.meta.url)

it('the same version of the extractor reads the corpus alike: raise EXTRACTION where it reads otherwise', () => {
  const hash = createHash('sha256')
  for (const { id, text, published, language } of labelledIn('tests/corpus')) {
    const { extraction: _, ...reading } = extract(text, { publishedOn: published, language })
    hash.update(JSON.stringify([id, reading]))
  }
  const known: unknown = JSON.parse(readFileSync(KNOWN, 'utf8'))
  const now = { extraction: EXTRACTION, hash: hash.digest('hex') }
  expect(now, `then put this into readings.json: ${JSON.stringify(now)}`).toEqual(known)
})
