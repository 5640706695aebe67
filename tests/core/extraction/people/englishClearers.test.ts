import { describe, expect, it } from 'vitest'
import { claimsIn, harmedIn } from '../englishArticle.ts'

const totals = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').flatMap(({ counts }) =>
    counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`),
  )

describe('those who clear mines in English', () => {
  it.each([
    ['Mines have killed eight clearance workers and injured 30 since November 2020.', ['KILLED 8', 'INJURED 30']],
    ['Clearance has cost the lives of nine mine clearance operators since November 2020.', ['KILLED 9']],
    ['Of the 40 engineers of ANAMA harmed by mines since November 2020, nine died.', ['CASUALTY 40', 'KILLED 9']],
    ['The agency has had 40 casualties among its own staff since November 2020.', ['CASUALTY 40']],
    ['ANAMA has lost nine of its people to mines since November 2020.', ['KILLED 9']],
  ])('are told by what they do or whom they work for: %s', (text, expected) => {
    expect(totals(text)).toEqual(expected.map((count) => `DEMINER ${count}`))
  })

  it.each([
    "A member of ANAMA's manual clearance team was killed by a mine in Fuzuli on 7 May.",
    'An explosive ordnance disposal technician was killed by a mine in Fuzuli on 7 May.',
    'A sapper was killed on 7 May as he cleared a former post in Fuzuli district.',
  ])('are victims of mines at their work: %s', (text) => {
    expect(harmedIn(text)).toEqual(['DEMINER KILLED 1'])
  })

  it('are none where their vehicle overturned', () => {
    expect(harmedIn('A sapper was killed on 7 May in Fuzuli when the lorry of his clearing team overturned.')).toEqual(
      [],
    )
  })
})

describe('whom an English sentence names again', () => {
  it('is of the group of all whom the sentence before names', () => {
    expect(
      harmedIn('A car with border guards hit a mine in Zangilan on 7 May. One of the guards died.').toSorted(),
    ).toEqual(['MILITARY KILLED 1'])
    expect(
      harmedIn(
        'A car with border guards and a teacher hit a mine in Zangilan on 7 May. One of the men died.',
      ).toSorted(),
    ).toEqual(['EVERYONE KILLED 1'])
  })

  it('is one more, whatever tells where', () => {
    expect(
      harmedIn('A mine killed one soldier and injured another near the border in Kalbajar on 7 May.').toSorted(),
    ).toEqual(['MILITARY INJURED 1', 'MILITARY KILLED 1'])
  })
})

it('counts the days between two English accidents', () => {
  const days = claimsIn(
    'On 9 May a mine wounded four soldiers in Jabrayil. Two days earlier a shepherd lost a foot to a mine in Zangilan.',
    'ACCIDENT_REPORT',
  ).map(({ occurredOn, place }) => `${occurredOn} ${place}`)
  expect(days).toEqual(['2024-05-09 AZ-CAB', '2024-05-07 AZ-ZAN'])
})

describe('an English sentence of harm', () => {
  it.each([
    [
      'A mine wounded four soldiers in Aghdara on 9 May, a day after two civilians died in a similar blast.',
      ['MILITARY INJURED 4'],
    ],
    [
      'A mine wounded four soldiers in Aghdara on 9 May, a week after a farmer was killed near there.',
      ['MILITARY INJURED 4'],
    ],
  ])('counts nobody by whom an earlier event is recalled: %s', (text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it.each([
    [
      'A surveyor was blown up by a mine in Zangilan on 9 May. His condition is described as serious.',
      ['EVERYONE INJURED 1'],
    ],
    [
      'The death toll from the mine explosion in Khojavand on 9 May has risen to four after one of the injured succumbed. Two others remain in hospital.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 4'],
    ],
    [
      'A mine went off in Fuzuli when the owner of a house opened the door on 9 May. He and his wife died on the spot; their son was blinded.',
      ['EVERYONE INJURED 1', 'EVERYONE KILLED 1', 'WOMAN KILLED 1'],
    ],
    [
      'A group of ANAMA staff was hit by an explosion in Khojavand on 9 May. Four of them were injured.',
      ['DEMINER INJURED 4'],
    ],
  ])('tells what became of everybody: %s', (text, expected) => {
    expect(harmedIn(text).toSorted()).toEqual(expected)
  })
})

describe('an English accident beside harm of another cause', () => {
  it.each([
    [
      'A serviceman was killed by a mine in Kalbajar on 9 May. Another serviceman died in a road accident the same day.',
      ['MILITARY KILLED 1'],
    ],
    [
      'A sapper was killed by a mine in Fuzuli on 8 May. Two others died when their truck overturned on the way.',
      ['DEMINER KILLED 1'],
    ],
    ['Two drivers were killed in Fuzuli on 8 May when their truck hit a mine and overturned.', ['EVERYONE KILLED 2']],
    [
      'Three deminers were injured by a mine in Jabrayil on 9 May. One of them, a 40-year-old, died in hospital, and two others were treated and discharged.',
      ['DEMINER INJURED 2', 'DEMINER KILLED 1'],
    ],
  ])('counts its own victims: %s', (text, expected) => {
    expect(harmedIn(text).toSorted()).toEqual(expected)
  })

  it('has its own day, counted from that of the paragraph before', () => {
    const days = claimsIn(
      'A mine wounded a shepherd in Lachin on 6 May.\n\nTwo days earlier, two workers were killed by a mine in Tartar.',
      'ACCIDENT_REPORT',
    ).map(({ occurredOn, place }) => `${occurredOn} ${place}`)
    expect(days).toEqual(['2024-05-06 AZ-LAC', '2024-05-04 AZ-TAR'])
  })
})
