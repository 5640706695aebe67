import { describe, expect, it } from 'vitest'
import { claimsIn } from '../englishArticle.ts'

const figures = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').flatMap(({ counts, period }) =>
    counts.map(
      ({ population, outcome, value }) =>
        `${population} ${outcome} ${value} ${period.from ?? ''}..${period.cumulative ? '' : (period.to ?? '')}`,
    ),
  )

const HARMED = 'Mines have killed or injured 361 people since November 2020, ANAMA says.'

describe('English totals told once more', () => {
  it.each([
    ["The Prosecutor General's Office puts the figure at 356.", 356],
    ['Prosecutors have 356 for the same period.', 356],
    ['In the list of the prosecutors the number is about 356.', 356],
  ])('are of the people of the sentence before: %s', (sentence, value) => {
    expect(figures(`${HARMED} ${sentence}`)).toEqual([
      'EVERYONE CASUALTY 361 2020-11..',
      `EVERYONE CASUALTY ${value} 2020-11..`,
    ])
  })

  it.each([
    'The agency has 356 deminers.',
    'The ministry counts 356 hectares of cleared land.',
    'The agency has nine.',
    'The number of teams was 356.',
  ])('are none where something else is counted: %s', (sentence) => {
    expect(figures(`${HARMED} ${sentence}`)).toEqual(['EVERYONE CASUALTY 361 2020-11..'])
  })

  it('are of both outcomes in their order, or of the one that is compared', () => {
    const january = 'In January 2023 mines killed 12 people and wounded 19.'
    expect(figures(`${january} In the same month of 2022 the figures were nine and 31.`)).toEqual([
      'EVERYONE KILLED 12 2023-01..2023-01',
      'EVERYONE INJURED 19 2023-01..2023-01',
      'EVERYONE KILLED 9 2022-01..2022-01',
      'EVERYONE INJURED 31 2022-01..2022-01',
    ])
    expect(figures('In 2022 mines injured 17 people, compared with 34 in the whole of 2021.')).toEqual([
      'EVERYONE INJURED 17 2022..2022',
      'EVERYONE INJURED 34 2021..2021',
    ])
    expect(figures('In 2022 mines injured 17 people, against 34 teams in the field.')).toEqual([
      'EVERYONE INJURED 17 2022..2022',
    ])
  })
})

describe('English parts of a total', () => {
  it.each([
    'Civilians form the larger part of the casualties, 201.',
    'Most of them, 201, were civilians.',
    'The majority (201) were civilians.',
  ])('can be the greater one: %s', (sentence) => {
    expect(figures(`${HARMED} ${sentence}`)).toEqual([
      'EVERYONE CASUALTY 361 2020-11..',
      'CIVILIAN CASUALTY 201 2020-11..',
    ])
  })

  it('are taken of the number before them', () => {
    expect(figures(`${HARMED} Among the 361 there are likewise 12 deminers.`)).toContain(
      'DEMINER CASUALTY 12 2020-11..',
    )
    expect(figures('The agency counts 204 civilians among the 350 victims of mines since November 2020.')).toEqual([
      'CIVILIAN CASUALTY 204 2020-11..',
      'EVERYONE CASUALTY 350 2020-11..',
    ])
  })

  it('leave their group behind where an aside closes', () => {
    expect(figures('Nine people died on mines in 2022, three children among them, and 21 were injured.')).toEqual([
      'EVERYONE KILLED 9 2022..2022',
      'CHILD KILLED 3 2022..2022',
      'EVERYONE INJURED 21 2022..2022',
    ])
  })

  it('give the staff of a body no whole', () => {
    expect(
      figures(
        'ANAMA says mines have harmed 306 people since November 2020: 294 civilians and 12 of its own employees.',
      ),
    ).toEqual(['EVERYONE CASUALTY 306 2020-11..', 'CIVILIAN CASUALTY 294 2020-11..', 'DEMINER CASUALTY 12 2020-11..'])
  })
})

describe('English totals "since then"', () => {
  it.each([
    'The six-week war ended in November 2020. Since then mines have killed 58 people.',
    'A ceasefire ended the fighting on 10 November 2020. Mines have killed 58 people since.',
    'Azerbaijan fought a war in 2020 in which 6,500 people died. Since then mines have killed 58 people.',
  ])('count from the end of the war told before: %s', (text) => {
    expect(figures(text)).toEqual(['EVERYONE KILLED 58 2020-11-10..'])
  })

  it('count from the date told before', () => {
    expect(figures('The agency was set up in 1998. Since then mines have killed 58 people.')).toEqual([
      'EVERYONE KILLED 58 1998..',
    ])
  })
})

describe('English numbers that only their labels explain', () => {
  it.each([
    ['Mine victims in January-March 2024\n\nKilled: 4\n\nInjured: 19', ['KILLED 4', 'INJURED 19']],
    [
      'Persons harmed by mines in March 2024: 308, of whom killed: 58, of whom injured: 250',
      ['CASUALTY 308', 'KILLED 58', 'INJURED 250'],
    ],
    ['In March 2024 mines killed nine. The wounded: 31', ['KILLED 9', 'INJURED 31']],
  ])('are of the harm before the colon: %s', (text, counts) => {
    const told = figures(text).map((line) => line.split(' ').slice(1, 3).join(' '))
    expect(told).toEqual(counts)
  })

  it('are told by the words after them', () => {
    expect(figures('388 people: that is how many citizens have been struck by mines since November 2020.')).toEqual([
      'EVERYONE CASUALTY 388 2020-11..',
    ])
    expect(figures('388 people: the towns have been struck by mines since November 2020.')).toEqual([])
  })

  it('are a part of both where the killed and the injured were told', () => {
    expect(
      figures(
        'In 2022 mines harmed 41 people. Five of them died; 36 survived with injuries. Among the victims were two children.',
      ),
    ).toContain('CHILD CASUALTY 2 2022..2022')
  })
})
