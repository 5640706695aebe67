import { describe, expect, it } from 'vitest'
import { claimsOf, periodOf } from './reading.ts'

/** Each accident in one line: "2023-06-19 EVERYONE KILLED 2". */
const accidents = (text: string): readonly string[] =>
  claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, counts }) =>
    [
      occurredOn ?? 'no day',
      ...counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).toSorted(),
    ].join(', '),
  )

describe('several people harmed in one Azerbaijani report', () => {
  it.each([
    [
      'who was wounded and died later is one of the dead',
      'Ağdamda traktor minaya düşüb. Traktorçu hadisə yerində həlak olub, köməkçisi ağır yaralanıb. Gecə o da xəstəxanada dünyasını dəyişib.',
      ['no day, EVERYONE KILLED 2'],
    ],
    [
      '"he" is whoever was named last, beside a son of another fate',
      'Füzulidə çoban minaya düşüb. O, aldığı xəsarətlərdən xəstəxanaya aparılarkən yolda ölüb. 15 yaşlı oğlu yüngül yaralanıb.',
      ['no day, CHILD INJURED 1, EVERYONE KILLED 1'],
    ],
    [
      'one more is added to those of the sentence before',
      'Şuşada yanğını söndürən iki xilasedici mina partlayışından yaralanıb. Daha bir yanğınsöndürən kontuziya alıb.',
      ['no day, EVERYONE INJURED 3'],
    ],
    [
      'the day of a death is not that of the event',
      'Avqustun 30-da Şuşada mina partlayışı zamanı beş fəhlə yaralanıb. Altıncısı, 22 yaşlı Tural S. isə dünən vəfat edib.',
      ['2023-08-30, EVERYONE INJURED 5, EVERYONE KILLED 1'],
    ],
    [
      'what was reported before counts no more',
      'Kəlbəcərdə mina partlayışında ölənlərin sayı üçə çatıb. Daha əvvəl dörd nəfərin yaralandığı bildirilirdi.',
      ['no day, EVERYONE KILLED 3'],
    ],
    [
      'with whom somebody was is not who died',
      'Ağdamda atası ilə birlikdə mal-qara otaran 14 yaşlı məktəbli minaya düşərək həlak olub. Ata ayağından yaralanıb.',
      ['no day, CHILD KILLED 1, EVERYONE INJURED 1'],
    ],
    [
      'the only one of a group among the injured is who of that group died',
      'Tərtərdə 3 hərbi qulluqçu və 1 mülki şəxs mina partlaması nəticəsində xəsarət alıb. Mülki şəxs xəstəxanaya çatdırılarkən ölüb.',
      ['no day, CIVILIAN KILLED 1, MILITARY INJURED 3'],
    ],
    [
      'the younger of children is a child',
      'Martın 1-də Tərtərdə iki uşaq tapdıqları qumbaranı partladıb. Böyük uşaq ölüb, kiçiyi qəlpə yaraları ilə xəstəxanaya çatdırılıb.',
      ['2023-03-01, CHILD INJURED 1, CHILD KILLED 1'],
    ],
    [
      'its place in a row tells no day',
      'ANAMA-nın əməkdaşı Zəngilanda minaya düşüb, pəncəsi amputasiya edilib. Bu, ilin əvvəlindən əməkdaşlarla bağlı üçüncü hadisədir.',
      ['no day, DEMINER INJURED 1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(accidents(text)).toEqual(expected)
  })

  it('reads lists whose lines open with a day by the words above them', () => {
    const lines = [
      '4 mart – Ağdam rayonu, Mərzili kəndi, 1 yaralı',
      '11 mart – Füzuli rayonu, 2 ölü, 1 yaralı',
      '23 mart – Cəbrayıl rayonu, 1 yaralı',
    ]
    const read = [
      '2023-03-04, EVERYONE INJURED 1',
      '2023-03-11, EVERYONE INJURED 1, EVERYONE KILLED 2',
      '2023-03-23, EVERYONE INJURED 1',
    ]
    expect(accidents(['Son mina partlayışları:', ...lines].join('\n'))).toEqual(read)
    expect(accidents(['Mina partlayışları barədə danışdıq.', 'Son yol qəzaları:', ...lines].join('\n'))).toEqual([])
  })

  it('reads a list whose days are sentences of their own', () => {
    const text =
      'Azərbaycanda mina hadisələrinin xronologiyası\n\n6 yanvar. Ağdamın Qərvənd kəndində çoban yaralanıb.\n19 fevral. Xocavənddə iki yol işçisi həlak olub.\n2 mart. Kəlbəcərdə üç əsgər xəsarət alıb.'
    expect(accidents(text)).toEqual([
      '2023-01-06, EVERYONE INJURED 1',
      '2023-02-19, EVERYONE KILLED 2',
      '2023-03-02, MILITARY INJURED 3',
    ])
  })

  it('takes staff that a body lost for dead, and a change for no number of people', () => {
    const lost = claimsOf(
      'ANAMA sədri: "Müharibədən sonrakı dövrdə biz 7 əməkdaşımızı itirmişik, 42 əməkdaşımız minaya düşərək yaralanıb".',
      'CASUALTY_FIGURE',
    )
    expect(lost.flatMap(({ counts }) => counts.map(({ outcome, value }) => `${outcome} ${value}`)).toSorted()).toEqual([
      'INJURED 42',
      'KILLED 7',
    ])
    const year = 'Bu il minalardan 52 nəfər ölüb. Ötən ilin eyni dövrü ilə müqayisədə qurbanların sayı'
    expect(claimsOf(`${year} 11 nəfər artıb.`, 'CASUALTY_FIGURE')).toHaveLength(1)
  })

  it('takes a week from one day to another for those days', () => {
    expect(periodOf('Avqustun 30-dan sentyabrın 5-dək olan həftə ərzində ANAMA 77 mina zərərsizləşdirib.')).toBe(
      '2023-08-30..2023-09-05',
    )
  })

  it('asks for no maps where only the clause before tells of them', () => {
    const said = 'Ombudsman Səbinə Əliyeva Ermənistanın mina xəritələrini gizlətdiyini bildirib və'
    expect(claimsOf(`${said} sülh istəyib.`, 'APPEAL')).toEqual([])
    expect(claimsOf(`${said} xəritələrin verilməsini istəyib.`, 'APPEAL')).toHaveLength(1)
  })

  it('keeps the year of a question for its answer', () => {
    expect(periodOf('– Ötən ili necə yekunlaşdırdınız?\n– İl ərzində 60 min hektar ərazi minalardan təmizlənib.')).toBe(
      '2022..2022',
    )
  })
})
