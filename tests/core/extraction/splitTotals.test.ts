import { describe, expect, it } from 'vitest'
import { readingIn } from './readingIn.ts'

const english = readingIn('en')
const azerbaijani = readingIn('az')
const russian = readingIn('ru')

const EN = 'Since the war ended mines have killed 69 people and injured 295 in Azerbaijan, ANAMA says.'
const AZ = 'Müharibə bitəndən Azərbaycanda minalar 72 nəfərin canını alıb, 323 nəfəri yaralayıb.'
const RU = 'С окончания войны на минах в Азербайджане погибли 39 человек, ранены 166.'

/** Each number of a text's figures with the period and the districts of its figure. */
const placed = (text: string, { claimsOf } = english): readonly string[] =>
  claimsOf(text, 'CASUALTY_FIGURE').flatMap(({ counts, period, places }) =>
    counts.map(({ value }) =>
      `${value} ${period.from}..${period.cumulative ? '' : period.to} ${places.join(' ')}`.trim(),
    ),
  )

describe('numbers that add up to a total told before', () => {
  it.each([
    ['en', english, `${EN} Civilians account for 55 of the deaths, servicemen for the remaining 14.`, 'KILLED', 55, 14],
    [
      'en, apart',
      english,
      `${EN}\n\nThe agency keeps a list.\n\nFor civilians it has 55, for servicemen 14.`,
      'KILLED',
      55,
      14,
    ],
    [
      'en, of the whole',
      english,
      `${EN} Servicemen make up 187 of the 295, "and the other figure, that of civilians, is 108".`,
      'INJURED',
      108,
      187,
    ],
    [
      'az',
      azerbaijani,
      `${AZ} Yaralılar arasında isə mülki şəxslərin sayı 166, hərbçilərin sayı 157-dir.`,
      'INJURED',
      166,
      157,
    ],
    [
      'az, elsewhere',
      azerbaijani,
      `${AZ}\n\nSiyahı hər ay yenilənir. 166 nəfər mülki, 157 nəfər hərbçi.`,
      'INJURED',
      166,
      157,
    ],
    ['ru', russian, `${RU} Кто они? Военных 125, гражданских 41.`, 'INJURED', 41, 125],
  ] as const)(
    'are its groups, whatever the words between (%s)',
    (_, { casualties }, text, outcome, civilians, servicemen) => {
      expect(casualties(text)).toEqual(
        expect.arrayContaining([`CIVILIAN ${outcome} ${civilians}`, `MILITARY ${outcome} ${servicemen}`]),
      )
      expect(casualties(text)).toHaveLength(4)
    },
  )

  it('are the killed and the injured of it, some sentences later', () => {
    const text =
      'The number of people harmed by mines in Azerbaijan since the war stands at 364. Behind the number are funerals and amputations, an official said. More exactly, 69 people have died and 295 have been injured.'
    expect(english.casualties(text)).toEqual(['EVERYONE CASUALTY 364', 'EVERYONE KILLED 69', 'EVERYONE INJURED 295'])
    expect(english.periodOf(text)).toBe('2020-11-10..2023-09-12 running')
  })

  it('are those of each year, and of each district', () => {
    expect(
      placed('From 2021 to 2023 mines harmed 308 people in Azerbaijan. By year: 2021 - 139, 2022 - 91, 2023 - 78.'),
    ).toEqual(['308 2021..2023', '139 2021..2021', '91 2022..2022', '78 2023..2023'])
    expect(
      placed(
        'Since 2021 mines have killed 22 people in Azerbaijan. Jabrayil was the costliest with 13; the remaining nine were in Fuzuli and Kalbajar.',
      ),
    ).toEqual(['22 2021..', '13 2021.. AZ-CAB', '9 2021.. AZ-FUZ AZ-KAL'])
  })

  it.each([
    ['do not add up', `${EN} Civilians account for 50, servicemen for 14.`],
    ['are of one group', `${EN} In one village it was 55 civilians, in another 14 civilians.`],
    ['have no group each', `${EN} It spent 55 and 14 million on civilians.`],
    ['are of another time', `${EN} In the war of 1992 civilians made up 55, servicemen 14.`],
    ['stand far away', `${EN}${' The work goes on.'.repeat(8)} Civilians: 55, servicemen 14.`],
  ])('are no parts of it where they %s', (_, text) => {
    expect(english.casualties(text).filter((line) => /^MILITARY/.test(line))).toEqual([])
  })

  it('are no parts of a total of few, whom two accidents can have harmed', () => {
    expect(
      english.casualties(
        'Since the war mines have killed 17 people in Azerbaijan. Civilians got 11 houses, servicemen six.',
      ),
    ).toEqual(['EVERYONE KILLED 17'])
  })
})
