import { describe, expect, it } from 'vitest'
import { claimsOf, harmed } from './reading.ts'

const IN_SHUSHA = 'Sentyabrın 10-da Şuşa rayonunda mina partlayıb. '

describe('people given by their names alone', () => {
  it.each([
    ['Elçin Məmmədov həlak olub, Rauf Quliyev ağır yaralanıb.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
    ['E.Məmmədov minaya düşərək yaralanıb.', ['EVERYONE INJURED 1']],
    ['Elçin Məmmədov və Rauf Quliyev mina partlayışı nəticəsində həlak olub.', ['EVERYONE KILLED 2']],
    ['Hərbi qulluqçular Elçin Məmmədov və Rauf Quliyev şəhid olub.', ['MILITARY KILLED 2']],
    ['12 yaşlı Əli Həsənov ölüb, onun 10 yaşlı qardaşı yaralanıb.', ['CHILD KILLED 1', 'CHILD INJURED 1']],
    ['50 yaşlı Vaqif Quliyevin sağ ayağı kəsilib.', ['EVERYONE INJURED 1']],
    ['Aqronom ayağını itirib, sürücüsü kəllə-beyin travması alıb.', ['EVERYONE INJURED 2']],
  ])('%s', (text, expected) => {
    expect(harmed(IN_SHUSHA + text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    // Who told of it, who went to see them, whoever the words before the name tell already.
    ['Bir nəfər yaralanıb. Rauf Quliyev yaralananı xəstəxanada ziyarət edib.', ['EVERYONE INJURED 1']],
    ['Kənd sakini Elçin Məmmədov yaralanıb. Bu barədə Rauf Quliyev məlumat verib.', ['EVERYONE INJURED 1']],
    ['1985-ci il təvəllüdlü Elçin Məmmədov ölüb.', ['EVERYONE KILLED 1']],
    ['Rauf Quliyev yaralanan bir sakini xəstəxanaya aparıb.', ['EVERYONE INJURED 1']],
  ])('nobody besides: %s', (text, expected) => {
    expect(harmed(IN_SHUSHA + text)).toEqual(expected)
  })
})

it('the district that somebody comes from is not where it happened', () => {
  const text =
    'Dünən Kəlbəcər rayonunda avtomobil minaya düşüb. Sürücü, Göygöl rayon sakini həlak olub, daha üç nəfər xəsarət alıb.'
  expect(claimsOf(text, 'ACCIDENT_REPORT')).toMatchObject([{ place: 'AZ-KAL', occurredOn: '2023-09-11' }])
})
