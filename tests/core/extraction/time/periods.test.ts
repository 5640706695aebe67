import { describe, expect, it } from 'vitest'
import { periodsIn } from '../../../../core/extraction/time/periods.ts'
import { english, sentenceOf } from '../englishSentence.ts'

/** Each period as "KIND from..to" with its words. */
function told(text: string, publishedOn: string | null = '2024-05-15'): readonly string[] {
  const sentence = sentenceOf(text)
  return periodsIn(sentence, english(), publishedOn).map(({ kind, start, end, from, to }) => {
    const words = sentence.verbatim.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)
    return `${kind} ${start ?? ''}..${end ?? ''} «${words}»`
  })
}

describe('English periods', () => {
  it.each([
    [
      'Since the end of the second Karabakh war, people died.',
      'RUNNING 2020-11-10.. «Since the end of the second Karabakh war»',
    ],
    ['They died after the 44-day war.', 'RUNNING 2020-11-10.. «after the 44-day war»'],
    ['In the post-war period mines went off.', 'RUNNING 2020-11-10.. «post-war period»'],
    [
      'People died since the war ended in November 2020.',
      'RUNNING 2020-11-10.. «since the war ended in November 2020»',
    ],
    ['Since the war of 2020, mines killed.', 'RUNNING 2020-11-10.. «Since the war of 2020»'],
    ['Since the November 10 statement, mines killed.', 'RUNNING 2020-11-10.. «Since the November 10 statement»'],
    ['Since the statement of November 10, mines killed.', 'RUNNING 2020-11-10.. «Since the statement of November 10»'],
    [
      'Since the statement of November 10, 2020 mines killed.',
      'RUNNING 2020-11-10.. «Since the statement of November 10, 2020»',
    ],
    ['Since the meeting of November 10, mines killed.', 'RUNNING 2023-11-10.. «Since the meeting of November 10»'],
    ['Since November 2020, mines killed.', 'RUNNING 2020-11.. «Since November 2020»'],
    ['Since 1991, mines killed.', 'RUNNING 1991.. «Since 1991»'],
    ['In January, February and March mines killed.', 'BOUNDED 2024-01..2024-03 «In January, February and March»'],
    ['Mines killed in January and in May of 2023.', 'BOUNDED 2023-05..2023-05 «in May of 2023»'],
    ['Mines killed from 1991 to this day.', 'RUNNING 1991.. «from 1991 to this day»'],
    [
      'From November 2020 until June 16, 2023 it grew.',
      'RUNNING 2020-11..2023-06-16 «From November 2020 until June 16, 2023»',
    ],
    [
      'From November 10, 2020 until the end of 2023 it grew.',
      'RUNNING 2020-11-10..2023-12-31 «From November 10, 2020 until the end of 2023»',
    ],
    ['Since November 2020, and until the end of March 2024, it grew.', 'RUNNING 2020-11.. «Since November 2020»'],
    ['By the end of April, land was cleared.', 'AS_OF ..2024-04-30 «By the end of April»'],
    [
      'They worked from January until the end of March 2023.',
      'BOUNDED 2023-01..2023-03 «from January until the end of March 2023»',
    ],
    ['Since the start of the conflict many suffered.', 'RUNNING .. «Since the start of the conflict»'],
    [
      'Since the war began on 27 September 2020, many died.',
      'RUNNING 2020-09-27.. «Since the war began on 27 September 2020»',
    ],
    ['So far, land was cleared.', 'RUNNING .. «So far»'],
    ['Mines that went off after 10 November 2020 killed.', 'RUNNING 2020-11-10.. «after 10 November 2020»'],
    ['Since the beginning of the year mines killed.', 'BOUNDED 2024..2024 «Since the beginning of the year»'],
    ['So far this year mines killed.', 'BOUNDED 2024..2024 «So far this year»'],
    ['As of 1 May, land was cleared.', 'AS_OF ..2024-05-01 «As of 1 May»'],
    ['In March 2023 land was cleared.', 'BOUNDED 2023-03..2023-03 «In March 2023»'],
    ['From January to March 2023 land was cleared.', 'BOUNDED 2023-01..2023-03 «From January to March 2023»'],
    ['In the week of October 13 to 19 they worked.', 'BOUNDED 2023-10-13..2023-10-19 «October 13 to 19»'],
    ['They worked on December 11–17.', 'BOUNDED 2023-12-11..2023-12-17 «on December 11–17»'],
    ['They worked from 29 April to 5 May.', 'BOUNDED 2024-04-29..2024-05-05 «from 29 April to 5 May»'],
    ['In the first nine months of 2022 they worked.', 'BOUNDED 2022-01..2022-09 «first nine months of 2022»'],
    ['They cleared land last year.', 'BOUNDED 2023..2023 «last year»'],
    ['They cleared land last month.', 'BOUNDED 2024-04..2024-04 «last month»'],
    ['They cleared land in the past week.', 'BOUNDED 2024-05-06..2024-05-12 «the past week»'],
    ['It exploded on July 13 last year.', 'BOUNDED 2023-07-13..2023-07-13 «on July 13 last year»'],
    ['It exploded yesterday.', 'BOUNDED 2024-05-14..2024-05-14 «yesterday»'],
    ['In the week ending 8 May, land was cleared.', 'BOUNDED 2024-05-02..2024-05-08 «In the week ending 8 May»'],
    ['In the seven days to May 8 land was cleared.', 'BOUNDED 2024-05-02..2024-05-08 «In the seven days to May 8»'],
    ['In the week of 6 May land was cleared.', 'BOUNDED 2024-05-06..2024-05-12 «In the week of 6 May»'],
    ['In Q1 land was cleared.', 'BOUNDED 2024-01..2024-03 «Q1»'],
    ['In 2Q 2023 land was cleared.', 'BOUNDED 2023-04..2023-06 «2Q 2023»'],
    ['In H2 2023 land was cleared.', 'BOUNDED 2023-07..2023-12 «H2 2023»'],
    ['In the last three months of 2023 land was cleared.', 'BOUNDED 2023-10..2023-12 «last three months of 2023»'],
    ['In the first half of April land was cleared.', 'BOUNDED 2024-04-01..2024-04-15 «first half of April»'],
    [
      'For four months of the current year land was cleared.',
      'BOUNDED 2024-01..2024-04 «four months of the current year»',
    ],
    [
      'Between January and the end of April land was cleared.',
      'BOUNDED 2024-01..2024-04 «Between January and the end of April»',
    ],
    [
      'Between November 2020 and the end of 2023 land was cleared.',
      'RUNNING 2020-11..2023-12-31 «Between November 2020 and the end of 2023»',
    ],
    [
      'Between Monday, 6 May, and Sunday, 12 May, they worked.',
      'BOUNDED 2024-05-06..2024-05-12 «Between Monday, 6 May, and Sunday, 12 May»',
    ],
    ['Period: 06.05.2024 – 12.05.2024', 'BOUNDED 2024-05-06..2024-05-12 «06.05.2024 – 12.05.2024»'],
    ['Period: 2024-05-06 to 2024-05-12', 'BOUNDED 2024-05-06..2024-05-12 «2024-05-06 to 2024-05-12»'],
    [
      'From the start of 2023 until March 2024 land was cleared.',
      'BOUNDED 2023..2024-03 «From the start of 2023 until March 2024»',
    ],
    ['From the start of 2024 to date land was cleared.', 'BOUNDED 2024..2024 «From the start of 2024 to date»'],
    ['Since January land was cleared.', 'BOUNDED 2024..2024 «Since January»'],
    ['Since 1 January land was cleared.', 'BOUNDED 2024..2024 «Since 1 January»'],
    ['Since the beginning of 2024 land was cleared.', 'BOUNDED 2024..2024 «Since the beginning of 2024»'],
    ['Since January 2023 land was cleared.', 'RUNNING 2023-01.. «Since January 2023»'],
    ['Since March land was cleared.', 'RUNNING 2024-03.. «Since March»'],
    ['Land cleared for the year 2023', 'BOUNDED 2023..2023 «for the year 2023»'],
    ['Land cleared in the year 2023', 'BOUNDED 2023..2023 «in the year 2023»'],
    ['Land cleared as of the year 2023', 'AS_OF ..2023 «as of the year 2023»'],
    ['The total for the year is high.', 'BOUNDED 2024..2024 «for the year»'],
    ['The 2023 total was high.', 'BOUNDED 2023..2023 «2023 total»'],
    [
      'In the period subsequent to the signing of the trilateral statement, many died.',
      'RUNNING 2020-11-10.. «subsequent to the signing of the trilateral statement»',
    ],
    [
      'Mines killed many from the moment the guns fell silent in November 2020.',
      'RUNNING 2020-11-10.. «from the moment the guns fell silent in November 2020»',
    ],
    [
      'Since Azerbaijan retook the land in 2020, many died.',
      'RUNNING 2020-11-10.. «Since Azerbaijan retook the land in 2020»',
    ],
    ['At present land is cleared.', 'RUNNING .. «At present»'],
    ['In the past 24 hours mines were found.', 'BOUNDED 2024-05-14..2024-05-14 «past 24 hours»'],
    ['In April 12 mines killed.', 'BOUNDED 2024-04..2024-04 «In April»'],
    ['In April 12 to 18 they worked.', 'BOUNDED 2024-04-12..2024-04-18 «In April 12 to 18»'],
    [
      'From the beginning of the year until 10 May land was cleared.',
      'BOUNDED 2024..2024-05-10 «From the beginning of the year until 10 May»',
    ],
    ['By the beginning of May 2024 land was cleared.', 'AS_OF ..2024-05 «By the beginning of May 2024»'],
  ])('reads %s', (text, period) => {
    expect(told(text)).toContain(period)
  })

  it.each(['In the past year', 'During the year', 'Throughout the year'])(
    'takes the year summed up in January for the one before: %s',
    (words) => {
      const [january] = told(`${words} many died.`, '2025-01-06')
      const [december] = told(`${words} many died.`, '2025-12-30')
      expect([january?.slice(0, 18), december?.slice(0, 18)]).toEqual(['BOUNDED 2024..2024', 'BOUNDED 2025..2025'])
    },
  )

  it('keeps this year in January', () => {
    expect(told('Two died this year.', '2025-01-06')).toEqual(['BOUNDED 2025..2025 «this year»'])
  })

  it('counts from the end of a war up to the day that follows, but dates the end by what only stands beside it', () => {
    expect(told('Since the end of the war until 20 January 2024 many died.')).toEqual([
      'RUNNING 2020-11-10..2024-01-20 «Since the end of the war until 20 January 2024»',
    ])
    expect(told('Since the war ended in November 2020 many died.')).toEqual([
      'RUNNING 2020-11-10.. «Since the war ended in November 2020»',
    ])
  })

  it('gives a week that runs over two months only the year', () => {
    expect(told('They cleared land in the past week.', '2024-05-08')).toEqual(['BOUNDED 2024..2024 «the past week»'])
  })

  it('resolves nothing against an unknown day of publication', () => {
    expect(told('It exploded yesterday, on May 3.', null)).toEqual([])
  })

  it.each([
    'After a week of hard work they rested.',
    'In the last six months of work they rested.',
    'They handed the keys to 12 families.',
    'Item 2024-13-01 was found.',
    'They drove to May Square.',
  ])('finds no period in %s', (text) => {
    expect(told(text).filter((period) => !period.startsWith('BARE'))).toEqual([])
  })

  it('finds no month in a verb and no year in a number', () => {
    expect(told('They may march past 2020 mines.')).toEqual([])
  })
})

/** Each period as "KIND from..to". */
const stretches = (text: string): readonly string[] =>
  periodsIn(sentenceOf(text), english(), '2024-05-15').map(
    ({ kind, start, end }) => `${kind} ${start ?? ''}..${end ?? ''}`,
  )

describe('English stretches told by an end, an event or a clause', () => {
  it.each([
    ['In the seven days that ended on Sunday, 12 May, mines killed 5.', 'BOUNDED 2024-05-06..2024-05-12'],
    ['Over the week to Sunday (12 May) mines killed 5.', 'BOUNDED 2024-05-06..2024-05-12'],
    ['In the two weeks ending on 12 May mines killed 5.', 'BOUNDED 2024-04-29..2024-05-12'],
    ['In the ten days to 12 May mines killed 5.', 'BOUNDED 2024-05-03..2024-05-12'],
    ['In the month to 12 May 2024 mines killed 5.', 'BOUNDED 2024-04-13..2024-05-12'],
    ['In the three months to the end of March 2024 mines killed 5.', 'BOUNDED 2024-01..2024-03'],
    ['In the quarter ending 31 March 2024 mines killed 5.', 'BOUNDED 2024-01-01..2024-03-31'],
    ['In the half-year to June 2023 mines killed 5.', 'BOUNDED 2023-01..2023-06'],
    ['In the year to 31 December 2023 mines killed 5.', 'BOUNDED 2023-01-01..2023-12-31'],
    ['In the twelve months to April 2024 mines killed 5.', 'BOUNDED 2023-05..2024-04'],
    ['Between the end of the 44-day war and late April mines killed 5.', 'RUNNING 2020-11-10..2024-04'],
    ['From the end of the war until the first of April mines killed 5.', 'RUNNING 2020-11-10..2024-04-01'],
    ['Between the end of the war and today mines killed 5.', 'RUNNING 2020-11-10..'],
    ['Between the ceasefire and the end of April mines killed 5.', 'RUNNING 2020-11-10..2024-04-30'],
    ['Since they set to work in December 2020 mines killed 5.', 'RUNNING 2020-12..'],
    ['Since its sappers moved in on 12 April 2021 mines killed 5.', 'RUNNING 2021-04-12..'],
    ['From 1991 up to that same first of April mines killed 5.', 'RUNNING 1991..2024-04-01'],
    ['Since 1991 and up to 1 April 2024 mines killed 5.', 'RUNNING 1991..2024-04-01'],
    ['In the first third of the year mines killed 5.', 'BOUNDED 2024-01..2024-04'],
    ['From the beginning of the year to the end of April mines killed 5.', 'BOUNDED 2024..2024-04-30'],
    ['From Monday 6 to Sunday 12 May mines killed 5.', 'BOUNDED 2024-05-06..2024-05-12'],
    ['In the years 2021 to 2023 mines killed 5.', 'BOUNDED 2021..2023'],
    ['In 2022 and 2023 mines killed 5.', 'BOUNDED 2022..2023'],
    ['In the thirty days of April mines killed 5.', 'BOUNDED 2024-04..2024-04'],
    ['By the first of May mines killed 5.', 'AS_OF ..2024-05-01'],
    ['So far in 2024 mines killed 5.', 'BOUNDED 2024..2024'],
    ['In 2024 to date mines killed 5.', 'BOUNDED 2024..2024'],
    ['This year to date mines killed 5.', 'BOUNDED 2024..2024'],
    ['Since last May mines killed 5.', 'RUNNING 2023-05..'],
    ['Since last year mines killed 5.', 'RUNNING 2023..'],
    ['From November 2020 to last month mines killed 5.', 'RUNNING 2020-11..2024-04'],
    ['Between November 2020 and now mines killed 5.', 'RUNNING 2020-11..'],
    ['From 10 November 2020 onwards mines killed 5.', 'RUNNING 2020-11-10..'],
    ['In the month just ended mines killed 5.', 'BOUNDED 2024-04..2024-04'],
  ])('%s', (text, period) => {
    expect(stretches(text)).toEqual([period])
  })

  it.each([
    ['It took three months to clear the March minefield, which killed 5.', ['BARE 2024-03..2024-03']],
    ['Since then, he said, in March mines killed 5.', ['RUNNING ..', 'BOUNDED 2024-03..2024-03']],
    ['The month to remember was March, when mines killed 5.', ['BARE 2024-03..2024-03']],
    ['In the three months mines killed 5 people, up to now.', ['RUNNING ..']],
    ['From the war they came; 12 May is another day.', ['BARE 2024-05-12..2024-05-12']],
  ])('but not %s', (text, periods) => {
    expect(stretches(text)).toEqual(periods)
  })
})
