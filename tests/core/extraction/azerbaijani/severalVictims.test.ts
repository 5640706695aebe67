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

  it('keeps the year of a question for its answer', () => {
    expect(periodOf('– Ötən ili necə yekunlaşdırdınız?\n– İl ərzində 60 min hektar ərazi minalardan təmizlənib.')).toBe(
      '2022..2022',
    )
  })
})
