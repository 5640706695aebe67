import { describe, expect, it } from 'vitest'
import { readEnglish } from './englishStatement.ts'
import { agreementsOf, articlesOf, FIELDS } from './fieldAgreement.ts'
import { PAIRS } from './labelPairs.ts'

describe('what is read beside the numbers, against the labels of tests/corpus', () => {
  it('is compared on at least 30 articles, in three languages', () => {
    expect(new Set(PAIRS.map(({ article }) => article.id)).size).toBeGreaterThanOrEqual(30)
    expect(new Set(PAIRS.map(({ article }) => article.language))).toEqual(new Set(['en', 'az', 'ru']))
  })

  it.each(FIELDS)('has $field in at least 30 articles, but for displacement, which few tell of', (field) => {
    const fewest = field.field === 'certainty of displacement' ? 13 : 30
    expect(articlesOf(field, PAIRS)).toBeGreaterThanOrEqual(fewest)
  })

  it.each(FIELDS)('agrees in $field', (field) => {
    const cases = agreementsOf(field, PAIRS)
    expect(cases.length).toBeGreaterThanOrEqual(field.cases)
    const other = cases.filter(({ same }) => !same).map(({ told }) => told)
    expect(1 - other.length / cases.length, other.join('\n')).toBeGreaterThanOrEqual(field.floor)
  })

  it('tells each period, addressee, accused and locality in words of the text', () => {
    for (const { article, claim } of PAIRS) {
      const text = article.text.replace(/\s+/g, ' ')
      if ('period' in claim && claim.period.words !== null) expect(text).toContain(claim.period.words)
      if (claim.kind === 'APPEAL') for (const name of claim.addressees) expect(text).toContain(name)
      if (claim.kind === 'ALLEGATION') for (const name of claim.accused) expect(text).toContain(name)
      if (claim.kind === 'ACCIDENT_REPORT' && claim.locality !== null) expect(text).toContain(claim.locality)
    }
  })

  it('counts accidents that an article tells together: as many as it says, null where it does not say', () => {
    const together = PAIRS.flatMap(({ article, label, claim }) =>
      claim.kind === 'ACCIDENT_REPORT' && !label.accidentGroup && label.place === null && !label.locality
        ? [[article.id, claim.accidentCount]]
        : [],
    )
    expect(together).toEqual(
      expect.arrayContaining([
        ['a-001', 3],
        ['a-002', null],
        ['a-003', null],
      ]),
    )
  })
})

describe('bodies that issue a statement together', () => {
  it.each([
    [
      "A mine injured a shepherd in Aghdam, says a joint statement of the Prosecutor General's Office, the State Border Service and the Mine Action Agency (ANAMA).",
      ['PROSECUTOR_GENERAL_AZ', 'STATE_BORDER_SERVICE_AZ', 'ANAMA'],
    ],
    [
      'A mine injured a shepherd in Lachin, the Ministry of Internal Affairs and the Mine Action Agency (ANAMA) said in a joint statement.',
      ['MINISTRY_OF_INTERNAL_AFFAIRS_AZ', 'ANAMA'],
    ],
    ['A mine injured a shepherd in Lachin, the Mine Action Agency (ANAMA) said.', ['ANAMA']],
  ])('%s', (text, bodies) => {
    const { issuer, coIssuers } = readEnglish(text)
    expect([issuer, ...coIssuers].map(({ code }) => code)).toEqual(bodies)
  })
})
