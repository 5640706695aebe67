import { describe, expect, test } from 'vitest'
import { readEnglish } from '../englishStatement.ts'
import { documentOf } from './englishDocument.ts'

describe('texts of other things yield nothing', () => {
  test.each([
    [
      'clearance in Angola by a body called ANAM',
      "Luanda - The National Mine Action Agency (ANAM) of Angola cleared 1,230 hectares in Moxico in 2023 and destroyed 2,400 anti-personnel mines, its director said.\n\nANAM, whose name resembles that of Azerbaijan's ANAMA, counts 88,000 victims since 1975.\n\nDonors were urged to support mine clearance.",
    ],
    [
      'clearance in Ukraine',
      'KYIV. Ukrainian deminers have cleared 35,000 hectares since January, the Ministry of Defence said. Azerbaijan sent machines to Ukraine. Some 300 civilians were killed by mines.',
    ],
    [
      'clearance in Cambodia',
      "A delegation of Azerbaijan's ANAMA visited Siem Reap. Cambodia has cleared 2,700 square kilometres and recorded 65,000 casualties since 1979, the hosts said.",
    ],
    [
      'clearance in Colombia',
      'Colombia cleared 120 anti-personnel mines in 2023, and 12 people were injured by mines, Bogota said.',
    ],
    [
      'a gold mine',
      "Two workers were killed when a tunnel collapsed at a gold mine in Azerbaijan's Gadabay district, the Ministry of Emergency Situations said. The mine has produced 60,000 ounces.",
    ],
    ['data mining', 'Baku will host a conference on data mining. "We mine 300 gigabytes a day," the ministry said.'],
    [
      'an earthquake',
      'An earthquake injured 12 people in Shamakhi, the Ministry of Emergency Situations of Azerbaijan said.',
    ],
    [
      'rescuers after an earthquake abroad',
      "KAHRAMANMARAS, Türkiye - Azerbaijan's rescuers took dogs which ordinarily look for mines. They recovered the bodies of 780 victims of the earthquake, the ministry in Baku said.",
    ],
    [
      'a fire in Croatia',
      'The Croatian Mine Action Centre warned crews of mines; in 2000, a fire engine hit an anti-tank mine and two men were killed. Croatia is still mined. Azerbaijan offered help.',
    ],
    [
      'an election',
      'Deminers in Shusha voted too. The Ombudsman observed 885 polling stations in Azerbaijan on Wednesday.',
    ],
  ])('%s', (_what, text) => {
    expect(readEnglish(text)).toMatchObject({ relevant: false, claims: [] })
  })
})

test('a sentence on another land is left out of a text in scope', () => {
  const { body } = documentOf(
    'Mines injured two people in Aghdam, ANAMA said.\n\nIn Ukraine mines killed 12 people last week. Clearance there takes years.\n\nIn Fuzuli 12 mines were found.',
  )
  expect(body.map(({ verbatim }) => verbatim)).toEqual([
    'Mines injured two people in Aghdam, ANAMA said.',
    'In Fuzuli 12 mines were found.',
  ])
})

test('a sentence on the whole world is left out, one that compares this land with it is not', () => {
  const { body } = documentOf(
    'Mines injured two people in Aghdam, ANAMA said.\n\nWorldwide 5,757 people suffered from mines in 2023.\n\nAzerbaijan suffers more from mines than most lands around the world.',
  )
  expect(body.map(({ verbatim }) => verbatim)).toEqual([
    'Mines injured two people in Aghdam, ANAMA said.',
    'Azerbaijan suffers more from mines than most lands around the world.',
  ])
})

test('a neighbour is another land only where things happen in it', () => {
  const { body } = documentOf(
    'Mines injured two people in Aghdam, ANAMA said.\n\nIn Georgia, the HALO Trust found 1,706 submunitions.\n\nGeorgia sent ANAMA 12 dogs that look for mines.',
  )
  expect(body.map(({ verbatim }) => verbatim)).toEqual([
    'Mines injured two people in Aghdam, ANAMA said.',
    'Georgia sent ANAMA 12 dogs that look for mines.',
  ])
})

test('a statement on clearance without any figure is in scope', () => {
  const text =
    'Sappers go on with the clearance of landmines in Karabakh, the Defence Ministry said.\n\nThe demining has no end in sight, the ministry added.'
  expect(readEnglish(text)).toMatchObject({ relevant: true, claims: [] })
})

test('a survey of many lands is in scope where it has an entry on this one', () => {
  const text =
    'Afghanistan. From January to September, 477 people were harmed by mines in Kabul.\n\nCambodia. Mines hurt 12 people in Cambodia.\n\nAzerbaijan. The national agency says that 45,000 hectares were cleared of mines between January and October 2023.'
  expect(readEnglish(text).claims.map(({ kind }) => kind)).toEqual(['CLEARANCE_FIGURE'])
})

test('the provinces of Iran and the land of Georgia are other lands', () => {
  const iran =
    'Two porters were injured by a landmine near Sardasht in West Azerbaijan, the governor said. Engineers collected 114 anti-personnel mines in West Azerbaijan.'
  const georgia =
    'Deminers took out 3,772 mines on 42 hectares of Georgian land near Azerbaijan. The last Georgian minefield is gone.'
  for (const text of [iran, georgia]) expect(readEnglish(text)).toMatchObject({ relevant: false, claims: [] })
})
