import { expect, it } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'
import { labelledIn } from '../../support/labelled.ts'

const POLICE = 'MINISTRY_OF_INTERNAL_AFFAIRS_AZ'
const PROSECUTORS = 'PROSECUTOR_GENERAL_AZ'
/** Those who issued a statement beside its issuer, by the articles of tests/corpus that carry a joint one. All others have one issuer. */
const JOINT: Readonly<Record<string, readonly string[]>> = {
  'a-015': ['STATE_BORDER_SERVICE_AZ', 'ANAMA'],
  'a-016': ['STATE_BORDER_SERVICE_AZ', 'ANAMA'],
  'a-034': [POLICE],
  'a-042': [PROSECUTORS, 'ANAMA'],
  'a-043': [PROSECUTORS, 'ANAMA'],
  'a-044': [PROSECUTORS, 'ANAMA'],
  'a-047': [PROSECUTORS, 'ANAMA'],
  'a-060': [PROSECUTORS, 'ANAMA'],
  'a-084': [PROSECUTORS, 'ANAMA'],
  'c-001': [PROSECUTORS, 'ANAMA'],
  'c-004': [POLICE],
  'c-005': [POLICE],
  'r-009': [PROSECUTORS, 'ANAMA'],
  'r-013': ['ANAMA'],
}

it('tells the bodies that issue a statement together, and no others, in all articles of tests/corpus', () => {
  const articles = labelledIn('tests/corpus').filter(({ relevant }) => relevant)
  expect(articles.length).toBeGreaterThanOrEqual(30)
  const told = articles.map(({ id, text, published, language }) => {
    const { coIssuers } = extract(text, { publishedOn: published, language })
    return [id, coIssuers.map(({ code }) => code)] as const
  })
  const together = told.filter(([, codes]) => codes.length > 0)
  expect(Object.fromEntries(together)).toEqual(
    Object.fromEntries(Object.entries(JOINT).filter(([id]) => told.some(([other]) => other === id))),
  )
  expect(together.length).toBeGreaterThanOrEqual(10)
})
