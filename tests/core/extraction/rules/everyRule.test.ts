import { expect, it } from 'vitest'
import { explain } from '../../../../core/extraction/extract.ts'
import { english } from '../englishSentence.ts'

const LEAD = 'ANAMA has issued a statement on landmines in Azerbaijan.'
const stagesOf = (text: string) => explain(text, { publishedOn: '2023-09-12', language: 'en' })

/** For each rule a text that it reads, with the words it quotes, and one like it that it does not. */
const RULES: Readonly<Record<string, readonly [reads: string, quote: string, other: string]>> = {
  'casualty figure': [
    'In 2023 mines killed five people.',
    'In 2023 mines killed five people.',
    'On Monday mines killed five people in Aghdam.',
  ],
  'clearance figure': [
    'Last week 12 hectares were cleared.',
    'Last week 12 hectares were cleared.',
    'Next week 12 hectares will be cleared.',
  ],
  'clearance table': [
    'Cleared last week:\n\n| District | Hectares | Mines |\n| Aghdam | 12 | 5 |\n| Fuzuli | 14 | 7 |',
    '| Aghdam | 12 | 5 |',
    'Planted last week:\n\n| District | Trees | Flowers |\n| Aghdam | 12 | 5 |\n| Fuzuli | 14 | 7 |',
  ],
  'displacement figure': [
    'Because of mines 45,000 displaced people are waiting.',
    'Because of mines 45,000 displaced people are waiting.',
    'Now 45,000 displaced people returned to lands with mines.',
  ],
  'mine map report': [
    'Armenia has handed over the mine maps.',
    'Armenia has handed over the mine maps.',
    'Armenia has handed over the road maps.',
  ],
  allegation: [
    'Armenia planted mines in Aghdam.',
    'Armenia planted mines in Aghdam.',
    'Armenia denies that it planted mines.',
  ],
  appeal: [
    'The Ombudsman urged the world to condemn the mine terror.',
    'The Ombudsman urged the world to condemn the mine terror.',
    'ANAMA urged drivers to keep away from mines.',
  ],
  'accident report': [
    'A mine injured a shepherd in Aghdam on Monday.',
    'A mine injured a shepherd in Aghdam on Monday.',
    'In 2023 mines injured 50 people.',
  ],
}

/** For each refiner a text that it changes what is read of, and one that it leaves as it is. */
const REFINERS: Readonly<Record<string, readonly [changes: string, leaves: string]>> = {
  'split totals': [
    'Since the war mines have killed 55 people. Of civilians it has 40, of soldiers 15.',
    'Since the war mines have killed 55 people. Of civilians it has 40, of soldiers 14.',
  ],
  'headline figures': [
    '55 injured by mines since the war\n\nSince the war mines have harmed 55 people, 5 of whom died.',
    '55 injured by mines since the war\n\nSince the war mines have harmed 65 people, 5 of whom died.',
  ],
  'precise figures': [
    'Mines have killed over 50 people. Since the war mines have killed 55 people.',
    'Mines have killed over 50 people. Since the war mines have killed 65 people.',
  ],
  'merge casualty figures': [
    'Mines have killed 55 people since the war.\n\nSince the war mines have killed 55 people, he said.',
    'In 2022 mines killed 55 people. In 2023 mines killed 5 people.',
  ],
  'merge clearance figures': [
    'Last week 12 hectares were cleared. Last week 5 mines were found.',
    'Last week 12 hectares were cleared. In March 2022 5 mines were found.',
  ],
  'districts listed beside a clearance figure': [
    'The work went on in Aghdam, Fuzuli, Lachin and Shusha. Last week 12 hectares were cleared.',
    'The work went on. Last week 12 hectares were cleared.',
  ],
  'one each': [
    'The Ombudsman urged the world to condemn the mine terror. She urged the EU to condemn the mine terror.',
    'The Ombudsman urged the world to condemn the mine terror.',
  ],
}

const { rules, documentRules, refiners } = english()

it('every rule has its texts here', () => {
  expect(Object.keys(RULES).toSorted()).toEqual([...rules, ...documentRules].map(({ name }) => name).toSorted())
  expect(Object.keys(REFINERS).toSorted()).toEqual(refiners.map(({ name }) => name).toSorted())
})

it.each(Object.entries(RULES))(
  '%s: reads one text in its own words, and not the other',
  (name, [reads, quote, other]) => {
    const readIn = (text: string) =>
      stagesOf(`${LEAD}\n\n${text}`)[0]?.matches.filter(({ rule }) => rule === name) ?? []
    const spans = readIn(reads).flatMap(({ draft }) => draft.evidence)
    expect(spans.map((span) => span.quote)).toContain(quote)
    for (const { start, end, quote: words } of spans) expect(`${LEAD}\n\n${reads}`.slice(start, end)).toBe(words)
    expect(readIn(other)).toEqual([])
  },
)

it.each(Object.entries(REFINERS))(
  '%s: changes what is read of one text, and not of the other',
  (name, [changes, leaves]) => {
    const isChanged = (text: string): boolean => {
      // A headline stands before all else.
      const stages = stagesOf(`${text}\n\n${LEAD}`)
      const at = stages.findIndex((stage) => stage.name === name)
      return JSON.stringify(stages[at]?.matches) !== JSON.stringify(stages[at - 1]?.matches)
    }
    expect(isChanged(changes)).toBe(true)
    expect(isChanged(leaves)).toBe(false)
  },
)
