import { describe, expect, test } from 'vitest'
import { PLACES } from '../../../core/model/gazetteer.ts'
import { soundsOf, villageSounds } from '../../../core/model/nameSounds.ts'
import { placeByCode } from '../../../core/model/places.ts'
import { districtOfVillage, VILLAGES } from '../../../core/model/villages.ts'

describe('the district of a village', () => {
  test.each([
    ['Fuzuli', 'Qoçəhmədli', 'Gochahmadli', 'Гочахмедли', 'Кочахмедли'],
    ['Fuzuli', 'Dövlətyarlı', 'Dovlatyarli', 'Довлетъярлы'],
    ['Fuzuli', 'Zərgər', 'Zargar', 'Зяргяр'],
    ['Fuzuli', 'Pirəhmədli', 'Pirahmadli', 'Пирахмедли'],
    ['Fuzuli', 'Qaraxanbəyli', 'Garakhanbayli', 'Гараханбейли', 'Караханбейли'],
    ['Aghdam', 'Yusifcanlı', 'Yusifjanli', 'Юсифджанлы'],
    ['Aghdam', 'Gülablı', 'Gulabli', 'Гюлаблы'],
    ['Aghdam', 'Xındırıstan', 'Khindiristan', 'Хиндиристан'],
    ['Khojavand', 'Tuğ', 'Tugh', 'Туг'],
    ['Jabrayil', 'Cocuq Mərcanlı', 'Jojug Marjanli', 'Джоджуг Марджанлы'],
    ['Jabrayil', 'Xudafərin', 'Khudafarin', 'Худаферин'],
    ['Gubadli', 'Xanlıq', 'Khanlig', 'Ханлыг'],
    ['Lachin', 'Zabux', 'Zabukh', 'Забух'],
    ['Kalbajar', 'Yanşaq', 'Yanshag', 'Яншаг'],
    ['Zangilan', 'Ağalı', 'Aghali', 'Агалы'],
    ['Zangilan', 'Vejnəli', 'Vejnali', 'Веджнали', 'Вежнали'],
    ['Tartar', 'Hacıqərvənd', 'Hajigarvand', 'Гаджигервенд'],
    ['Goranboy', 'Tapqaraqoyunlu', 'Tap Garagoyunlu', 'Тапгарагоюнлу'],
  ])('is told by its name in any of the languages: %s', (district, ...names) => {
    for (const name of names) expect(placeByCode(districtOfVillage(name) ?? '')?.name, name).toBe(district)
  })

  test.each([
    ['Fuzuli', 'Aşağı Seyidəhmədli', 'Ashaghi Seyidahmadli', 'Lower Seyidahmadli', 'Нижний Сеидахмедли'],
    ['Fuzuli', 'Yuxarı Yağlıvənd', 'Yukhari Yaghlivand', 'Upper Yaghlivand', 'Верхний Яглывенд'],
    ['Aghdam', 'Baş Qərvənd', 'Bash Garvand', 'Баш Гервенд', 'Башгервенд'],
    ['Zangilan', 'Birinci Ağalı', 'I Ağalı', 'First Aghali', 'Первый Агалы'],
    ['Zangilan', 'Böyük Gilətağ', 'Boyuk Gilatagh', 'Беюк Гилятаг'],
    ['Khojavand', 'Köhnə Tağlar', 'Kohna Taghlar', 'Старый Таглар'],
    ['Fuzuli', 'Yal Pirəhmədli', 'Yal-Pirahmadli', 'Ял-Пирахмедли'],
  ])('is told by a name of two words, whose first may be translated: %s', (district, ...names) => {
    for (const name of names) expect(placeByCode(districtOfVillage(name) ?? '')?.name, name).toBe(district)
  })

  test.each([
    ['Fuzuli', 'Seyidəhmədli'],
    ['Zangilan', 'Gilətağ'],
  ])('is told without the first word where all of that name are there: %s', (district, name) => {
    expect(placeByCode(districtOfVillage(name) ?? '')?.name).toBe(district)
  })

  test.each([
    ['is in two districts', 'Qiyaslı', 'Mişni'],
    ['has a namesake beside the front line', 'Kəhrizli', 'Hüseynbəyli'],
    ['is named without the first word that tells it from others', 'Qərvənd', 'Alıbəyli'],
    ['went from one district to another', 'Suqovuşan', 'Malıbəyli', 'Yuxarı Veysəlli'],
    ['is no village known', 'Qyqy', 'Yuxarı Qoçəhmədli'],
  ])('is not told where the village %s', (_, ...names) => {
    for (const name of names) expect(districtOfVillage(name), name).toBeNull()
  })

  test('is that of the list that its name stands in', () => {
    expect(VILLAGES.length).toBeGreaterThan(750)
    for (const { name, district } of VILLAGES) {
      expect(districtOfVillage(name), name).toBe(district)
      expect(placeByCode(district)?.kind, district).toBe('DISTRICT')
    }
  })

  test('is one for each name, however it is spelled', () => {
    const districts = new Map<string, string>()
    for (const { name, district } of VILLAGES) {
      const { full } = villageSounds(name)
      expect(districts.get(full) ?? district, name).toBe(district)
      districts.set(full, district)
    }
  })

  test('is never told by what is a district or region itself', () => {
    const places = new Set(PLACES.flatMap(({ name, alternateNames }) => [name, ...alternateNames].map(soundsOf)))
    expect(VILLAGES.filter(({ name }) => places.has(soundsOf(name)))).toEqual([])
  })
})
