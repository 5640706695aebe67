import { describe, expect, test } from 'vitest'
import { soundsOf } from '../../../core/model/nameSounds.ts'
import { placeByCode } from '../../../core/model/places.ts'
import { districtOfVillage, VILLAGES } from '../../../core/model/villages.ts'

describe('the district of a village', () => {
  test.each([
    ['Fuzuli', 'Qoçəhmədli', 'Gochahmadli', 'Гочахмедли'],
    ['Fuzuli', 'Dövlətyarlı', 'Dovlatyarli', 'Довлетъярлы'],
    ['Fuzuli', 'Zərgər', 'Zargar', 'Зяргяр'],
    ['Aghdam', 'Yusifcanlı', 'Yusifjanli', 'Юсифджанлы'],
    ['Aghdam', 'Gülablı', 'Gulabli', 'Гюлаблы'],
    ['Khojavand', 'Tuğ', 'Tugh', 'Туг'],
    ['Jabrayil', 'Cocuq Mərcanlı', 'Jojug Marjanli', 'Джоджуг Марджанлы'],
    ['Gubadli', 'Xanlıq', 'Khanlig', 'Ханлыг'],
    ['Lachin', 'Zabux', 'Zabukh', 'Забух'],
    ['Zangilan', 'Ağalı', 'Aghali', 'Агалы'],
  ])('is told by its name in any of the languages: %s', (district, ...names) => {
    for (const name of names) expect(placeByCode(districtOfVillage(name) ?? '')?.name, name).toBe(district)
  })

  test.each([
    ['is in two districts', 'Qiyaslı'],
    ['went from one district to another', 'Suqovuşan'],
    ['is no village known', 'Qyqy'],
  ])('is not told where the village %s', (_, name) => {
    expect(districtOfVillage(name)).toBeNull()
  })

  test('is one for each name, however it is spelled', () => {
    const districts = new Map<string, string>()
    for (const { name, district } of VILLAGES) {
      const sounds = soundsOf(name)
      expect(districts.get(sounds), name).toBeUndefined()
      expect(placeByCode(district)?.kind, district).toBe('DISTRICT')
      districts.set(sounds, district)
    }
  })
})
