import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'

const PUBLISHED = '2024-05-14'
const LEAD = "Azerbaijan's Ombudsman Sabina Aliyeva has issued a statement on landmines, Trend reports.\n\n"

const read = (text: string) => extract(text, { publishedOn: PUBLISHED, language: 'en' })

/** Whose the figures are that a sentence tells in a statement of the Ombudsman. */
const sources = (text: string): readonly string[] => [
  ...new Set(
    read(LEAD + text).claims.flatMap((claim) =>
      claim.kind === 'CASUALTY_FIGURE' || claim.kind === 'CLEARANCE_FIGURE' ? [claim.attributedTo.code] : [],
    ),
  ),
]

describe('whose figures an English text tells', () => {
  it.each([
    ['Here she relies on ANAMA, the Mine Action Agency. Mines have killed 70 people since the war.', 'ANAMA'],
    ["ANAMA spoke of the war. The same agency's returns for April show 1,200 hectares cleared.", 'ANAMA'],
    [
      'ANAMA, the state demining agency, keeps a register. By its records, mines have killed 70 people since the war.',
      'ANAMA',
    ],
    ['As ANAMA has it, mines have killed 70 people since the war.', 'ANAMA'],
    [
      'The number given by the Interior Ministry is 70 people killed by mines since the war.',
      'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
    ],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual([expected])
  })

  it.each([
    ['Mines have killed 70 people since the war, and ANAMA works without maps.'],
    ['The bus that drove to the same agency stopped. Mines have killed 70 people since the war.'],
  ])('are those of the issuer where nobody is cited: %s', (text) => {
    expect(sources(text)).toEqual(['OMBUDSMAN_AZ'])
  })
})

describe('the day an English statement was made', () => {
  it.each([
    [
      'The Mine Action Agency (ANAMA) of Azerbaijan has added up the seven days that ended on Sunday, 12 May. It found 12 mines.',
      PUBLISHED,
    ],
    ['The Ombudsman of Azerbaijan has addressed the world over the mine explosions of last Friday.', PUBLISHED],
    ['The Ombudsman of Azerbaijan spoke of mine explosions on Friday.', PUBLISHED],
    ['The Ombudsman of Azerbaijan said on Friday that mines kill.', '2024-05-10'],
  ])('%s', (text, expected) => {
    expect(read(`${text} Mines have killed 70 people since the war.`).issuedOn).toBe(expected)
  })
})
