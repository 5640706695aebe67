import { describe, expect, it } from 'vitest'
import { claimsOf, harmed } from './reading.ts'

const SAID = ' Bu barədə Baş Prokurorluq məlumat yayıb.'

describe('Azerbaijani accident reports', () => {
  it.each([
    ['Dünən Füzuli rayonunda mina partlayıb, 2 nəfər hərbi qulluqçu xəsarət alıb.', ['MILITARY INJURED 2']],
    ['Cəbrayıl rayonunda mina partlayışı nəticəsində ANAMA-nın iki əməkdaşı yaralanıb.', ['DEMINER INJURED 2']],
    [
      'Ağdamda mina partlaması nəticəsində bir nəfər ölüb, ikisi yaralanıb.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 2'],
    ],
    ['Ağdamda minaya düşərək ölən iki mülki şəxsin kimliyi bəlli olub.', ['CIVILIAN KILLED 2']],
    [
      'Tərtərdə mina partlayıb. 1972-ci il təvəllüdlü kənd sakini həlak olub, daha iki nəfər xəsarət alıb.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 1'],
    ],
    [
      'Xocavənddə mina partlayışı nəticəsində 3 nəfər, o cümlədən 1 uşaq həlak olub, 5 nəfər yaralanıb.',
      ['EVERYONE KILLED 3', 'CHILD KILLED 1', 'EVERYONE INJURED 5'],
    ],
    [
      'Cəbrayılda traktor tank əleyhinə minaya düşüb, sürücü müxtəlif xəsarətlər alaraq xəstəxanaya yerləşdirilib.',
      ['EVERYONE INJURED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(harmed(text + SAID).toSorted()).toEqual([...expected].toSorted())
  })

  it.each([
    ['Dünən', '2023-09-11'],
    ['Bu gün', '2023-09-12'],
    ['Sentyabrın 5-də', '2023-09-05'],
    ['2023-cü il 3 mart tarixində', '2023-03-03'],
    ['Dekabrın 30-da', '2022-12-30'],
  ])('tell the day: %s', (words, day) => {
    const text = `${words} Ağdam rayonunun Mərzili kəndində mina partlayıb, bir mülki şəxs yaralanıb.${SAID}`
    expect(claimsOf(text, 'ACCIDENT_REPORT')[0]).toMatchObject({
      occurredOn: day,
      place: 'AZ-AGM',
      locality: 'Mərzili',
    })
  })

  it('leave out what happened elsewhere or by other causes', () => {
    expect(harmed('Kolumbiyada mina partlayışı nəticəsində 3 əsgər həlak olub.')).toEqual([])
    expect(harmed('Daşkəsəndə qızıl mədənində partlayış olub, 2 fəhlə həlak olub.')).toEqual([])
  })
})
