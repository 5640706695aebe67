import { describe, expect, it } from 'vitest'
import { claimsIn } from './englishArticle.ts'

const figures = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').map(({ counts, period }) => {
    const people = counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).join(', ')
    return `${people} [${period.from ?? ''}..${period.to ?? ''}${period.cumulative ? ' running' : ''}]`
  })

describe('casualty figures', () => {
  it('cover a week as well as a month', () => {
    expect(figures('Last week mines killed five people.')).toEqual(['EVERYONE KILLED 5 [2024-05-06..2024-05-12]'])
    expect(figures('From 6 to 12 May mines hurt 3 people.')).toEqual(['EVERYONE INJURED 3 [2024-05-06..2024-05-12]'])
  })

  it('are none where people were harmed at one place in a week, or on one day', () => {
    expect(figures('Last week mines killed five people in Aghdam.')).toEqual([])
    expect(figures('On 6 May mines killed five people.')).toEqual([])
  })

  it('go on in the sentences after a total', () => {
    const text = 'Mines have claimed 351 victims since November 10, 2020. Of them, 65 people died and 288 were wounded.'
    expect(figures(text)).toEqual([
      'EVERYONE CASUALTY 351, EVERYONE KILLED 65, EVERYONE INJURED 288 [2020-11-10..2024-05-15 running]',
    ])
  })

  it('count everybody harmed where a part of the injured died', () => {
    expect(figures('In 2023 mines hurt 29 persons. Seven of them lost their lives.')).toEqual([
      'EVERYONE CASUALTY 29, EVERYONE KILLED 7 [2023..2023]',
    ])
    expect(figures('In 2023 mines killed 9 and injured 29 persons. Seven of the dead were civilians.')).toEqual([
      'EVERYONE KILLED 9, EVERYONE INJURED 29, CIVILIAN KILLED 7 [2023..2023]',
    ])
  })

  it('take parts from the number that they name', () => {
    expect(figures('In 2023 mines killed eight people and injured 31. Three of the 31 were women.')).toEqual([
      'EVERYONE KILLED 8, EVERYONE INJURED 31, WOMAN INJURED 3 [2023..2023]',
    ])
  })

  it('take no part of another number for one of theirs', () => {
    const text =
      'In 2023 mines killed 62 people. On 24 October it had to add one of its own. Staff visited 33 of the families.'
    expect(figures(text)).toEqual(['EVERYONE KILLED 62 [2023..2023]'])
  })

  it('are of the earlier period that words compare with', () => {
    const text =
      'From January through June 2023 mines killed eight people. In the same months of 2021 there had been 15 dead.'
    expect(figures(text)).toEqual(['EVERYONE KILLED 8 [2023-01..2023-06]', 'EVERYONE KILLED 15 [2021-01..2021-06]'])
    expect(figures('In 2023 mines killed 8 people; a year earlier 15 people were killed.')).toEqual([
      'EVERYONE KILLED 8 [2023..2023]',
      'EVERYONE KILLED 15 [2022..2022]',
    ])
  })

  it("are of mines where they count from the war's end and tell no other cause", () => {
    expect(figures('The report goes on.\n\nSince 10 November 2020 there have been 382 victims.')).toEqual([
      'EVERYONE CASUALTY 382 [2020-11-10..2024-05-15 running]',
    ])
    expect(figures('The report goes on.\n\nSince 10 November 2020 shelling has harmed 382 people.')).toEqual([])
  })

  it('are one each where a sentence tells two periods', () => {
    const text = 'Mines have harmed 412 people since the end of the 44-day war, and nearly 3,400 people since 1991.'
    expect(figures(text)).toEqual([
      'EVERYONE CASUALTY 412 [2020-11-10..2024-05-15 running]',
      'EVERYONE CASUALTY 3400 [1991..2024-05-15 running]',
    ])
  })

  it('end on the day that the text gives them', () => {
    expect(figures('As of 1 May, mines have killed 67 people since the war.')).toEqual([
      'EVERYONE KILLED 67 [2020-11-10..2024-05-01 running]',
    ])
    const [figure] = claimsIn('As of 1 May, mines have killed 67 people since the war.', 'CASUALTY_FIGURE')
    expect(figure?.period.toInferred).toBe(false)
  })

  it('are told once where a text repeats them', () => {
    const text =
      'Over 370 people have been harmed by mines since the war.\n\nSince the war over 370 people have been harmed by mines, he said.'
    const found = claimsIn(text, 'CASUALTY_FIGURE')
    expect(found).toHaveLength(1)
    expect(found[0]?.evidence).toHaveLength(2)
    expect(found[0]?.counts[0]?.evidence).toHaveLength(2)
  })

  it('state each count in its own sentence', () => {
    const text = 'Mines have claimed 351 victims since November 10, 2020. Of them, 65 people died.'
    const [figure] = claimsIn(text, 'CASUALTY_FIGURE')
    expect(figure?.counts.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      ['Mines have claimed 351 victims since November 10, 2020.'],
      ['Of them, 65 people died.'],
    ])
  })

  it.each([
    'The army lost 2,823 servicemen in 2020, while missile strikes on Ganja took the lives of 93 civilians.',
    'More than 6,500 people died in the six weeks of fighting since September 27.',
    'On May 3, 2024 two servicemen were hurt when a mine exploded in Aghdam.',
    'Since the war 5,300 families have returned to the lands freed of mines.',
  ])('are not: %s', (text) => {
    expect(figures(text)).toEqual([])
  })
})
