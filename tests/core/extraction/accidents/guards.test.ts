import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { claimsIn } from '../englishArticle.ts'

/** Each accident as "day district: people". */
const accidents = (text: string, publishedOn?: string): readonly string[] =>
  claimsIn(text, 'ACCIDENT_REPORT', publishedOn).map(({ occurredOn, place, counts }) => {
    const people = counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).join(', ')
    return `${occurredOn ?? '-'} ${place ?? '-'}: ${people}`
  })

describe('what is told of no accident of its own', () => {
  it.each([
    ['counts accidents', 'It was the fifth fatal mine accident in Fuzuli since January.'],
    ['was reported before', 'We had reported that a mine killed two people in Aghdam on Sunday.'],
    ['is remembered', 'Three years have passed since a mine killed two people in Aghdam.'],
    ['tells of a burial', 'A mine killed him.\n\nOn Monday Elvin Aliyev, killed near Aghdam, was buried.'],
    ['harms nobody', 'On 6 May a pensioner in Aghdam district struck a mortar bomb with his crowbar. He is unhurt.'],
    ['is denied', 'The ministry denied reports of the deaths of three soldiers by a mine in Lachin on 14 May.'],
    [
      'is only rumoured of where nobody was hurt',
      'A tractor hit a mine in Fuzuli on 14 May, nobody was hurt, ANAMA said. Social media users had claimed that three people died.',
    ],
    ['is acted', 'According to the scenario of the drill, a mine injured two sappers in Fuzuli on 14 May.'],
  ])('makes no report where it %s', (_what, text) => {
    expect(accidents(text)).toEqual([])
  })

  it.each([
    [
      'az',
      'Müdafiə Nazirliyi mayın 14-də Laçında üç hərbçinin minaya düşərək həlak olması barədə məlumatları təkzib edib.',
    ],
    ['az', 'Mayın 14-də Füzulidə keçirilən təlimin ssenarisinə görə, mina partlayışında iki nəfər yaralanıb.'],
    [
      'ru',
      'Минобороны опровергло сообщения о гибели трёх военнослужащих при подрыве на мине в Лачинском районе 14 мая.',
    ],
    ['ru', 'По сценарию учений, прошедших 14 мая в Физулинском районе, при взрыве мины ранены два сапёра.'],
  ])('makes no report in other languages, too (%s): %s', (language, text) => {
    const country = language === 'az' ? 'Azərbaycan, ANAMA.' : 'Азербайджан, ANAMA.'
    const { claims } = extract(`${country}\n\n${text}`, { publishedOn: '2024-05-15', language })
    expect(claims.filter(({ kind }) => kind === 'ACCIDENT_REPORT' || kind === 'CASUALTY_FIGURE')).toEqual([])
  })

  it.each([
    [
      'It was the second accident this month: on 2 May a mine killed a sapper in Aghdam.',
      ['2024-05-02 AZ-AGM: DEMINER KILLED 1'],
    ],
    ['The latest mine blast in Fuzuli killed three people on Monday.', ['2024-05-13 AZ-FUZ: EVERYONE KILLED 3']],
    [
      'On 6 May a pensioner in Aghdam district struck a mortar bomb with his crowbar and was wounded.',
      ['2024-05-06 AZ-AGM: EVERYONE INJURED 1'],
    ],
  ])('is told from what is: %s', (text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })
})

describe('the day of an accident', () => {
  it.each([
    [
      'is not that of a death in hospital',
      'The blast of 6 May in Kalbajar was caused by a mine. Three men died at once, the fourth in a Baku hospital on 10 May.',
      ['2024-05-06 AZ-KAL: EVERYONE KILLED 3'],
    ],
    [
      'is a date in words',
      'On the fourth of May a mine injured a shepherd in Aghdam.',
      ['2024-05-04 AZ-AGM: EVERYONE INJURED 1'],
    ],
    ['counts back', 'Three days ago a mine injured a shepherd in Aghdam.', ['2024-05-12 AZ-AGM: EVERYONE INJURED 1']],
    [
      'is that of the day told before',
      'On Sunday a rider set off a mine near Shusha. Nobody was hurt.\n\nA sapper lost a hand the same day in Khojavand when a shell went off.',
      ['2024-05-12 AZ-XVD: DEMINER INJURED 1'],
    ],
    [
      'keeps apart what happened in a month of the past',
      'On Monday a woman stepped on a mine in Kalbajar and was injured.\n\nLast August, in the same valley, a mine killed two men.',
      ['2024-05-13 AZ-KAL: WOMAN INJURED 1'],
    ],
    [
      'is the month of a week',
      'Last week a mine injured a shepherd in Aghdam.',
      ['2024-05 AZ-AGM: EVERYONE INJURED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })
})

describe('the district of an accident', () => {
  it.each([
    [
      'is not where somebody is from',
      'A mechanic from Goygol was killed by a mine in Zangilan on Monday.',
      ['2024-05-13 AZ-ZAN: EVERYONE KILLED 1'],
    ],
    [
      'is not where somebody was operated on',
      'A tourist was injured near Shusha on Monday. He stepped on a mine and underwent surgery in Khankendi.',
      ['2024-05-13 AZ-SUS: EVERYONE INJURED 1'],
    ],
    [
      'is not that of an accident on another day, which is left out for want of its own',
      'On 18 May 2023 a mine wounded a girl in Khojavand. On 2 June 2023 a mine injured a driver on a road.',
      ['2023-05-18 AZ-XVD: CHILD INJURED 1'],
    ],
    [
      'is told by a road',
      'On 2 May a mine injured a driver on the Shusha-Turshsu road.',
      ['2024-05-02 AZ-SUS: EVERYONE INJURED 1'],
    ],
    [
      'is in a sentence that goes on with the lead',
      'Two surveyors were killed when their pickup ran over a mine, prosecutors said.\n\nThe vehicle was torn apart on Tuesday near Aghband in Zangilan district.',
      ['2024-05-14 AZ-ZAN: EVERYONE KILLED 2'],
    ],
    [
      'is that where an explosion was heard',
      'Villagers in Khojaly district heard an explosion.\n\nNo word from the authorities.\n\nNothing more is known.\n\nNobody picks up the phone.\n\nThe explosion, on Tuesday, was caused by a mine. One killed, three injured.',
      ['2024-05-14 AZ-XCI: EVERYONE KILLED 1, EVERYONE INJURED 3'],
    ],
    [
      'is none where several are counted together',
      'On Sunday mines exploded in Jabrayil, Fuzuli and Zangilan districts, killing a driver and wounding four workers.',
      ['2024-05-12 -: EVERYONE INJURED 4, EVERYONE KILLED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })
})

describe('whom an accident harmed', () => {
  it.each([
    [
      'people known by name alone',
      'Vusal Aliyev, who was killed by a mine in Fuzuli on Friday, was 29.',
      ['2024-05-10 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'each name after a word for all',
      'Soldiers Emin Rzayev and Tural Abbasov were injured when a mine exploded in Lachin on Friday.',
      ['2024-05-10 AZ-LAC: MILITARY INJURED 2'],
    ],
    [
      'once whom a name and a word tell',
      'A shepherd, Elvin Rahimov, was injured by a mine in Lachin on Friday.',
      ['2024-05-10 AZ-LAC: EVERYONE INJURED 1'],
    ],
    [
      'whom the sentence goes on to tell of',
      'On Monday the shepherd did not return to Aghdaban in Kalbajar; he had been killed by a mine.',
      ['2024-05-13 AZ-KAL: EVERYONE KILLED 1'],
    ],
    [
      'whom another sentence names',
      'On 3 May, off duty, he turned onto a track near Razdara, Zangilan district, and was injured by a mine.',
      ['2024-05-03 AZ-ZAN: EVERYONE INJURED 1'],
    ],
    [
      'once who was wounded and died',
      'A shepherd was wounded by a mine in Aghdam on Monday. He died in hospital.',
      ['2024-05-13 AZ-AGM: EVERYONE KILLED 1'],
    ],
  ])('is %s', (_who, text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })

  it('is nobody whose name only stands beside harm', () => {
    expect(accidents('Defence Minister Zakir Hasanov met those wounded by a mine in Aghdam on Monday.')).toEqual([])
  })
})
