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
      'Füzuli rayonunda avtomobil tank əleyhinə minaya düşüb. Sürücü ölüb, digər 3 nəfər, o cümlədən bir qadın müxtəlif xəsarətlərlə xəstəxanaya aparılıb.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 3', 'WOMAN INJURED 1'],
    ],
    [
      'Ağdam rayonunda avtobus minaya düşüb. İki nəfər ölüb, beş nəfər yaralanıb, yaralananlar arasında qadın və uşaq var.',
      ['EVERYONE KILLED 2', 'EVERYONE INJURED 5', 'WOMAN INJURED 1', 'CHILD INJURED 1'],
    ],
    ['Laçın rayonunda fəhlə piyada əleyhinə minaya düşüb. Onun sol ayağı zədələnib.', ['EVERYONE INJURED 1']],
    [
      'Qubadlı rayonunda iki sərhədçi minaya düşüb: zabit həlak olub, əsgər yaralanıb.',
      ['MILITARY KILLED 1', 'MILITARY INJURED 1'],
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
    ['Ötən gün', '2023-09-11'],
    ['Cümə axşamı', '2023-09-07'],
    ['Cümə günü', '2023-09-08'],
    ['Nazirlik sentyabrın 10-da bildirib ki, dünən', '2023-09-11'],
    ['Nazirlik sentyabrın 10-da bildirib ki, həmin gün', '2023-09-10'],
  ])('tell the day: %s', (words, day) => {
    const text = `${words} Ağdam rayonunun Mərzili kəndində mina partlayıb, bir mülki şəxs yaralanıb.${SAID}`
    expect(claimsOf(text, 'ACCIDENT_REPORT')[0]).toMatchObject({
      occurredOn: day,
      place: 'AZ-AGM',
      locality: 'Mərzili',
    })
  })

  it.each([
    ['tank əleyhinə minaya düşüb', 'ANTI_VEHICLE_MINE'],
    ['piyada əleyhinə minaya düşərək həlak olub', 'ANTI_PERSONNEL_MINE'],
    ['minaya düşüb', 'MINE'],
  ])('tell the ordnance: %s', (words, ordnanceType) => {
    expect(claimsOf(`Dünən Ağdam rayonunda bir çoban ${words}.${SAID}`, 'ACCIDENT_REPORT')[0]).toMatchObject({
      ordnanceType,
    })
  })

  it('are in the district that the text named last', () => {
    const text = `Cəbrayıl rayonunda mina təmizlənir.${SAID} Sentyabrın 2-də rayonda mina partlayıb, iki nəfər yaralanıb.`
    expect(claimsOf(text, 'ACCIDENT_REPORT')[0]).toMatchObject({ place: 'AZ-CAB', occurredOn: '2023-09-02' })
  })

  it('leave out what happened elsewhere or by other causes', () => {
    expect(harmed('Kolumbiyada mina partlayışı nəticəsində 3 əsgər həlak olub.')).toEqual([])
    expect(harmed('Daşkəsəndə qızıl mədənində partlayış olub, 2 fəhlə həlak olub.')).toEqual([])
  })
})
