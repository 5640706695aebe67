import { describe, expect, it } from 'vitest'
import { claimsIn } from '../englishArticle.ts'

const cleared = (text: string): readonly string[] =>
  claimsIn(text, 'CLEARANCE_FIGURE').map(({ hectares, ordnance, places, period }) => {
    const finds = ordnance.map(({ type, value }) => `${type} ${value}`).join(', ')
    return `${hectares} ha ${finds} ${places.join(',')} [${period.from ?? ''}..${period.to ?? ''}]`
  })

const harmed = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').map(({ counts, places, period }) => {
    const people = counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).join(', ')
    return `${people} ${places.join(',')} [${period.from ?? ''}..${period.to ?? ''}]`
  })

const ROWS = 'Aghdam | 1,902.5 | 114 | 40\nFuzuli | 1,240 | 61 | 22\nTotal | 3,142.5 | 175 | 62'

describe('tables', () => {
  it('tell a figure of clearance a row, by the heads of their columns', () => {
    const table = `Demining in April 2024\n\nDistrict | Cleared, ha | Anti-personnel mines | Anti-tank mines\n${ROWS}`
    expect(cleared(table)).toEqual([
      '1902.5 ha ANTI_PERSONNEL_MINE 114, ANTI_VEHICLE_MINE 40 AZ-AGM [2024-04..2024-04]',
      '1240 ha ANTI_PERSONNEL_MINE 61, ANTI_VEHICLE_MINE 22 AZ-FUZ [2024-04..2024-04]',
      '3142.5 ha ANTI_PERSONNEL_MINE 175, ANTI_VEHICLE_MINE 62  [2024-04..2024-04]',
    ])
    expect(claimsIn(table, 'CLEARANCE_FIGURE')[0]?.evidence[0]?.quote).toBe('Aghdam | 1,902.5 | 114 | 40')
  })

  it('of two columns tell one, or what heads the row', () => {
    const lead = 'ANAMA on demining in June 2024\n\n'
    expect(cleared(`${lead}District | Hectares\nFuzuli | 120\nAghdam | 130`)).toEqual([
      '120 ha  AZ-FUZ [2024-06..2024-06]',
      '130 ha  AZ-AGM [2024-06..2024-06]',
    ])
    expect(cleared(`${lead}Indicator | Value\nArea cleared | 640 ha\nArea surveyed | 90 ha\nStaff | 52`)).toEqual([
      '640 ha   [2024-06..2024-06]',
    ])
  })

  it('whose columns or rows are periods tell a figure of each', () => {
    const lead = 'ANAMA on demining in Azerbaijan\n\n'
    const rows = 'Hectares cleared | 640 | 600\nAnti-personnel mines | 52 | 60\nWounded | 3 | 4'
    expect(cleared(`${lead}Indicator | June 2024 | June 2023\n${rows}`)).toEqual([
      '640 ha ANTI_PERSONNEL_MINE 52  [2024-06..2024-06]',
      '600 ha ANTI_PERSONNEL_MINE 60  [2023-06..2023-06]',
    ])
    expect(cleared(`${lead}Indicator | Plan | Result\n${rows}`)).toEqual([])
    expect(cleared(`${lead}Year | Hectares cleared\n2022 | 640\n2023 | 600`)).toEqual([
      '640 ha   [2022..2022]',
      '600 ha   [2023..2023]',
    ])
  })

  it.each(['District | Contaminated, ha | Houses | Schools', 'District | Sown, ha | Tractors | Wells'])(
    'tell none where their columns count other things: %s',
    (header) => {
      expect(cleared(`Demining in April 2024\n\n${header}\n${ROWS}`)).toEqual([])
    },
  )

  it('are no table without a header, or with other widths: rows of links stay furniture', () => {
    expect(cleared(`Demining in April 2024\n\n${ROWS}`)).toEqual([])
    expect(cleared('Demining in April 2024\n\nHome | Cleared, ha | Mines | News\nShare | 12')).toEqual([])
  })
})

describe('lists under a heading', () => {
  it('count what the heading says, in its unit', () => {
    const text =
      'In April 2024 the work went on.\n\nBy operator, clearance in hectares\nMinistry of Defence – 142\nCompanies – 266.9'
    expect(cleared(text)).toEqual(['142 ha   [2024-04..2024-04]', '266.9 ha   [2024-04..2024-04]'])
  })

  it('tell the victims of each district in the period of the total before', () => {
    const text =
      'During 2023, 41 people came to harm through mines.\n\nBroken down by district, the victims were as follows:\n\nAghdam - 12\nFuzuli - 9'
    expect(harmed(text)).toEqual([
      'EVERYONE CASUALTY 41  [2023..2023]',
      'EVERYONE CASUALTY 12 AZ-AGM [2023..2023]',
      'EVERYONE CASUALTY 9 AZ-FUZ [2023..2023]',
    ])
  })

  it.each([
    'During 2023, 41 people came to harm through mines.\n\nNew schools by district:\n\nAghdam - 12\nFuzuli - 9',
    'During 2023, 41 people came to harm through mines.\n\nThe victims were helped.\n\nAghdam - 12\nFuzuli - 9',
  ])('count nothing where the line above does not say so', (text) => {
    expect(harmed(text)).toEqual(['EVERYONE CASUALTY 41  [2023..2023]'])
  })
})

describe('a list item that was wrapped', () => {
  it('goes on in the lines that stand further in', () => {
    const text =
      '* Operators of all kinds cleared 9,830 hectares between January and\n  March 2024. In doing so they destroyed 1,204 anti-personnel mines.'
    expect(cleared(text)).toEqual(['9830 ha ANTI_PERSONNEL_MINE 1204  [2024-01..2024-03]'])
  })
})

describe('a week that a text only calls "this week"', () => {
  it('is the one that the head of the text gives', () => {
    const text = '6-12 May 2024\n\nCompleted this week\n• land cleared: 1 118.6 ha\n• anti-tank mines destroyed: 31'
    expect(cleared(text)).toEqual(['1118.6 ha ANTI_VEHICLE_MINE 31  [2024-05-06..2024-05-12]'])
    expect(cleared('This week 12 hectares were cleared.')).toEqual(['12 ha   [2024-05..2024-05]'])
  })
})
