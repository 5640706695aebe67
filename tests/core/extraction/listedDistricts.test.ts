import { describe, expect, it } from 'vitest'
import { claimsIn } from './englishStatement.ts'

const placesOf = (...sentences: readonly string[]): readonly (readonly string[])[] =>
  claimsIn('CLEARANCE_FIGURE', ...sentences).map(({ places }) => places)

const FIGURE = 'In April ANAMA cleared 612 hectares.'
const YEAR = 'ANAMA cleared 7,300 hectares in 2023.'
const FOUR = ['AZ-AGM', 'AZ-FUZ', 'AZ-LAC', 'AZ-SUS']

describe('districts listed beside a clearance figure', () => {
  it.each([
    'The work went on in Aghdam, Fuzuli, Lachin and Shusha.',
    'Geographically, the report takes in four districts: Aghdam, Fuzuli, Lachin and Shusha.',
    'Humanitarian demining was under way in Aghdam, Fuzuli, Lachin and Shusha.',
  ])('are where that was done: %s', (list) => {
    expect(placesOf(FIGURE, list).map((places) => places.toSorted())).toEqual([FOUR])
    expect(placesOf(list, FIGURE).map((places) => places.toSorted())).toEqual([FOUR])
  })

  it('are those of the figure whose week the list tells, and no others', () => {
    const list = 'Over the week of April 8-14 operations were conducted in Aghdam, Fuzuli, Lachin and Shusha.'
    expect(placesOf(list, 'As a result 612 hectares were cleared.').map((places) => places.toSorted())).toEqual([FOUR])
    expect(placesOf('In March 2023 ANAMA cleared 612 hectares.', list)).toEqual([[]])
  })

  it('are those of the nearest figure only', () => {
    const list = 'The work went on in Aghdam, Fuzuli, Lachin and Shusha.'
    expect(placesOf(YEAR, FIGURE, list).map(({ length }) => length)).toEqual([0, 4])
  })

  it.each([
    'Families have returned to Aghdam, Fuzuli, Lachin and Shusha.',
    'In 2020 Azerbaijan regained Aghdam, Fuzuli, Lachin and Shusha.',
    'Armenia laid mines in Aghdam, Fuzuli, Lachin and Shusha.',
    'Armenia has not handed over maps of Aghdam, Fuzuli, Lachin and Shusha.',
    'Seven people were hurt in Aghdam, Fuzuli, Lachin and Shusha.',
    'The agency has offices in Aghdam and Fuzuli.',
  ])('are not where something else was: %s', (list) => {
    expect(placesOf(FIGURE, list)).toEqual([[]])
  })
})

describe('districts of several areas in one sentence', () => {
  it.each([
    ['In April ANAMA cleared 600 hectares in Lachin and 300 in Fuzuli.', [['AZ-LAC'], ['AZ-FUZ']]],
    ['In April ANAMA cleared 900 hectares: 600 in Lachin and 300 in Fuzuli.', [[], ['AZ-LAC'], ['AZ-FUZ']]],
    ['In April ANAMA cleared 600 hectares in Lachin and Shusha and 300 in Fuzuli.', [['AZ-LAC', 'AZ-SUS'], ['AZ-FUZ']]],
    ['In Lachin ANAMA cleared 600 hectares in April, in Fuzuli 300 hectares.', [['AZ-LAC'], ['AZ-FUZ']]],
  ])('are those beside each: %s', (text, places) => {
    expect(placesOf(text).map((told) => told.toSorted())).toEqual(places)
  })

  it('are not those of what was found in another', () => {
    expect(placesOf('In April ANAMA cleared 600 hectares in Lachin.', 'In April it found 44 mines in Fuzuli.')).toEqual(
      [['AZ-LAC'], ['AZ-FUZ']],
    )
  })
})

describe('the village of an accident', () => {
  it.each([
    ['On May 1 a mine injured a man in Zargar, a village of the Fuzuli district.', 'Zargar'],
    ['On May 1 a mine injured a man in Sarijali village of Aghdam district.', 'Sarijali'],
    ['On May 1 a mine injured a man at the cemetery of Suarasi in the Lachin district.', 'Suarasi'],
    ["On May 1 a mine injured a man in Aghdam's Shelli village.", 'Shelli'],
    ['On May 1 a mine injured a man in a Fuzuli village.', null],
  ])('%s', (text, locality) => {
    expect(claimsIn('ACCIDENT_REPORT', text).map((claim) => claim.locality)).toEqual([locality])
  })
})

describe('whom an appeal is addressed to', () => {
  it.each([
    [
      'She addresses foreign states and international organizations, asking them to put pressure on Armenia.',
      ['foreign states', 'international organizations'],
    ],
    [
      'As for international organizations, she would like to see them put pressure on Armenia.',
      ['international organizations'],
    ],
    ['She demanded that Armenia be put under international sanctions.', []],
    ['She asked the United Nations to put pressure on Armenia.', ['United Nations']],
  ])('%s', (text, addressees) => {
    expect(claimsIn('APPEAL', text).map((claim) => claim.addressees)).toEqual([addressees])
  })
})

describe('areas told one district after the other', () => {
  const areasOf = (...sentences: readonly string[]): readonly string[] =>
    claimsIn('CLEARANCE_FIGURE', ...sentences).map(({ places, hectares }) => `${places.join(' ')} ${hectares}`)

  it.each([
    ['led by a word for what each had', 'Of those Lachin had 53 and Shusha 40.', ['AZ-LAC 53', 'AZ-SUS 40']],
    ['respectively', 'Lachin and Shusha come last with 53 and 40 hectares respectively.', ['AZ-LAC 53', 'AZ-SUS 40']],
    [
      'after the first',
      'The most, 310 hectares, was cleared in Aghdam, followed by Fuzuli with 209.',
      ['AZ-AGM 310', 'AZ-FUZ 209'],
    ],
  ])('have one each: %s', (_, split, expected) => {
    expect(areasOf('In April ANAMA cleared 612 hectares in the four districts.', split).slice(1)).toEqual(expected)
  })

  it('are of the longer stretch told before, where the last one holds less', () => {
    const year = 'ANAMA cleared 56,000 hectares in 2023. Last month 3,316 hectares were cleared.'
    const split = 'Fuzuli leads with 13,905 hectares. In Kalbajar 1,310 hectares were cleared.'
    expect(
      claimsIn('CLEARANCE_FIGURE', `${year}\n\n${split}`).map(({ hectares, period }) => `${hectares} ${period.from}`),
    ).toEqual(['56000 2023', '3316 2024-04', '13905 2023', '1310 2023'])
  })
})
