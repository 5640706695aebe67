import { describe, expect, it } from 'vitest'
import { readingIn } from '../readingIn.ts'

const english = readingIn('en')
const azerbaijani = readingIn('az')
const russian = readingIn('ru')

const EN = 'Since the war ended mines have harmed 390 people in Azerbaijan.'
const AZ = 'Müharibə bitəndən Azərbaycanda minalar 390 nəfərə zərər vurub.'
const RU = 'С окончания войны 2020-го на минах в Азербайджане подорвались 390 человек.'

describe('numbers and groups alone, after a total', () => {
  it.each([
    ['en', english, `${EN} 24 were servicemen.`, ['MILITARY CASUALTY 24']],
    ['en, several', english, `${EN} Children number 16 and women nine.`, ['CHILD CASUALTY 16', 'WOMAN CASUALTY 9']],
    [
      'en, the rest',
      english,
      `${EN} Among them 30 were children; the remaining 14 were women.`,
      ['CHILD CASUALTY 30', 'WOMAN CASUALTY 14'],
    ],
    ['az', azerbaijani, `${AZ} Qalan 214 nəfər mülki şəxsdir.`, ['CIVILIAN CASUALTY 214']],
    [
      'az, of the injured',
      azerbaijani,
      `${AZ} Yaralananlar arasında mülki şəxslərin sayı 141-dir.`,
      ['CIVILIAN INJURED 141'],
    ],
    ['ru', russian, `${RU} 24 были военнослужащими.`, ['MILITARY CASUALTY 24']],
    ['ru, the rest', russian, `${RU} Остальные 178 – гражданские лица.`, ['CIVILIAN CASUALTY 178']],
  ] as const)('are parts of it (%s)', (_, { casualties }, text, parts) => {
    expect(casualties(text).slice(1)).toEqual(parts)
  })

  it.each([
    ['something else is said of them', `${EN} 24 servicemen guard the road.`],
    ['they are more than the total', `${EN} 400 were servicemen.`],
    ['nobody was told of', 'ANAMA works in Azerbaijan. 24 were servicemen.'],
  ])('are none where %s', (_, text) => {
    expect(english.casualties(text).filter((line) => /MILITARY/.test(line))).toEqual([])
  })
})

describe('some of those harmed', () => {
  const LEAD = 'Since the war mines have killed 39 and injured 215 people in Azerbaijan.'

  it.each([
    'Two of the dead held foreign passports.',
    'Two of the dead and five of the injured held foreign passports.',
    'Two of the dead were foreigners.',
  ])('are not counted where what is told of them is no group: %s', (told) => {
    expect(english.casualties(`${LEAD} ${told}`)).toEqual(['EVERYONE KILLED 39', 'EVERYONE INJURED 215'])
  })

  it.each([
    ['Two of the dead were civilians.', 'CIVILIAN KILLED 2'],
    ['Two of the injured died.', 'EVERYONE KILLED 2'],
  ])('are where it is one, or a death: %s', (told, line) => {
    expect(english.casualties(`${LEAD} ${told}`)).toContain(line)
  })

  it('are of the group that follows, be it for the dead and the injured together', () => {
    expect(
      azerbaijani.casualties(
        '2022-ci ildə Azərbaycanda minadan 24 nəfər zərər çəkib. Ölənlərdən biri, yaralılardan isə 6 nəfəri hərbi qulluqçudur.',
      ),
    ).toEqual(['EVERYONE CASUALTY 24', 'MILITARY KILLED 1', 'MILITARY INJURED 6'])
  })

  it('are of the group to whom a verb gives them', () => {
    expect(russian.casualties(`${RU} На гражданских лиц приходится 178 пострадавших.`)).toContain(
      'CIVILIAN CASUALTY 178',
    )
    expect(russian.casualties(`${RU} На встрече гражданских лиц назвали 178 пострадавших.`)).not.toContain(
      'CIVILIAN CASUALTY 178',
    )
  })

  it('are of groups that a form of "be" gives them some words on, and a dash the next', () => {
    expect(
      russian.casualties(
        'С 1991 года жертвами мин в Азербайджане стали 3438 человек, и 359 из них на момент взрыва были детьми, а 38 – женщинами.',
      ),
    ).toEqual(['EVERYONE CASUALTY 3438', 'CHILD CASUALTY 359', 'WOMAN CASUALTY 38'])
  })
})

describe('a line that opens with its number', () => {
  it.each([
    ['en', english, '350 – dead and injured by mines in Azerbaijan since the Patriotic War', 'EVERYONE CASUALTY 350'],
    [
      'en, a group',
      english,
      '53 – deminers hurt or killed by mines in Azerbaijan from November 2020 to December 2022',
      'DEMINER CASUALTY 53',
    ],
    [
      'az',
      azerbaijani,
      '348 – Vətən müharibəsindən sonra Azərbaycanda mina zərərçəkənlərinin ümumi sayı',
      'EVERYONE CASUALTY 348',
    ],
    ['ru', russian, '348 – число пострадавших от мин в Азербайджане с окончания войны', 'EVERYONE CASUALTY 348'],
  ] as const)('counts whom the words after a dash name (%s)', (_, { casualties }, line, count) => {
    expect(casualties(`ANAMA, Azerbaijan.\n\n${line}`)).toEqual([count])
  })

  it('but no things, and no years', () => {
    expect(english.casualties('44 – dogs that search the houses of mine victims in Azerbaijan since the war')).toEqual(
      [],
    )
    expect(english.casualties('2019-2021: dead and injured by mines in Azerbaijan since the war')).toEqual([])
  })
})
