import { describe, expect, it } from 'vitest'
import { casualties, claimsOf, cleared, harmed, periodOf, reading } from './reading.ts'

const SAID = ' Bu barədə Baş Prokurorluq məlumat yayıb.'
const placesOf = (text: string): readonly string[] =>
  claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, place }) => `${occurredOn} ${place}`)

describe('Azerbaijani wordings of accidents', () => {
  it.each([
    ['Ağdamda mina partlayıb, bir uşaq xəsarət alaraq həyatını itirib.', ['CHILD KILLED 1']],
    ['Ağdamda mina partlayıb, bir uşaq xəsarət alaraq xəstəxanaya aparılıb.', ['CHILD INJURED 1']],
    ['Ağdamda iki hərbçi minaya düşüb. Hadisə zamanı iki hərbçi yaralanıb.', ['MILITARY INJURED 2']],
    ['Ağdamda dörd hərbçi minaya düşüb. Onlardan biri həlak olub.', ['MILITARY CASUALTY 4', 'MILITARY KILLED 1']],
  ])('end with what befell people: %s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })

  it.each([
    ['Sentyabrın 4-dən 5-nə keçən gecə Ağdamda mina partlayıb, bir sakin yaralanıb.', ['2023-09-05 AZ-AGM']],
    ['Sentyabrın 4-də Ağdamda mina partlayıb, bir sakin yaralanıb.', ['2023-09-04 AZ-AGM']],
    [
      'Sentyabrın 3-də Füzulidə mina partlayıb, bir fəhlə yaralanıb, ayın 9-da isə Ağdamda minaya düşən çoban həlak olub.',
      ['2023-09-03 AZ-FUZ', '2023-09-09 AZ-AGM'],
    ],
    ['Sentyabrın 3-də Füzulidə mina partlayıb, bir fəhlə yaralanıb, çoban isə həlak olub.', ['2023-09-03 AZ-FUZ']],
    ['2022-ci ilin avqustunda Ağdamda mina partlayıb, bir sakin yaralanıb.', ['2022-08 AZ-AGM']],
    [
      'Sentyabrın 5-də Ağdamda danışdılar. Bundan bir gün əvvəl Ağdamda minaya düşən çoban yaralanıb.',
      ['2023-09-04 AZ-AGM'],
    ],
    [
      'Ağdamda minaya düşən çoban sentyabrın 7-də xəstəxanada dünyasını dəyişib. Partlayış sentyabrın 5-də olub.',
      ['2023-09-05 AZ-AGM'],
    ],
    ['05.09, Ağdam r. Çoban minaya düşüb, yaralanıb.', ['2023-09-05 AZ-AGM']],
    ['Bu il minaya düşən iki nəfər ölüb, hadisələrin sayı ikiyə çatıb.', []],
    ['Ağdamda mina partlayıb, 61 yaşlı Xanlar kişi yaralanıb.', ['null AZ-AGM']],
    [
      '2022-ci ilin dekabrında Zəngilan rayonunun Ağalı kəndində minaya düşən iki fəhlə həlak olub.',
      ['2022-12 AZ-ZAN'],
    ],
    ['2022-ci ilin dekabrında minaya düşən iki fəhlə həlak olub.', []],
  ])('tell day and district: %s', (text, expected) => {
    expect(placesOf(text + SAID)).toEqual(expected)
  })
})

describe('Azerbaijani wordings of totals', () => {
  it.each([
    ['Hər 10 qurbandan 7-si mülki şəxsdir.', []],
    ['40 qurbandan 7-si mülki şəxsdir.', ['EVERYONE CASUALTY 40', 'CIVILIAN CASUALTY 7']],
  ])('are no shares: %s', (text, expected) => {
    expect(casualties(`2022-ci ildə minalar barədə məlumat. ${text}${SAID}`)).toEqual(expected)
  })

  it.each([
    [
      'Hərbçilər ayrıca sütundadır: 2023-cü ildə minadan 7 ölü, 109 yaralı.',
      ['MILITARY KILLED 7', 'MILITARY INJURED 109'],
    ],
    [
      '2022-ci ildə minadan 23 mülki şəxs ölüb. Hərbçilər ayrıca sütundadır: 7 həlak, 109 yaralı.',
      ['CIVILIAN KILLED 23', 'MILITARY KILLED 7', 'MILITARY INJURED 109'],
    ],
    [
      '2022-ci ildə 30 nəfər minanın qurbanı olub, onların 5-i indi həyatda yoxdur.',
      ['EVERYONE CASUALTY 30', 'EVERYONE KILLED 5'],
    ],
    [
      '2022-ci ildə minadan 30 nəfər ölüb. Birinci Qarabağ müharibəsində isə 20 min nəfər öldürülüb.',
      ['EVERYONE KILLED 30'],
    ],
    ['2022-ci ildə Xorvatiyada minadan 206 nəfər ölüb.', []],
  ])('count people of mines alone, in their groups: %s', (text, expected) => {
    expect(casualties(text + SAID)).toEqual(expected)
  })

  it.each([
    ['Ötən ilin yanvar–avqust aylarında minalar 55 nəfəri öldürüb.', '2022-01..2022-08'],
    ['Yanvar–avqust ayları ərzində minalar 55 nəfəri öldürüb.', '2023-01..2023-08'],
    ['2021-2022-ci illərdə minalar 55 nəfəri öldürüb.', '2021..2022'],
    ['Yanvarın 1-i ilə avqustun 31-i arasında minalar 55 nəfəri öldürüb.', '2023-01-01..2023-08-31'],
    ['2021-ci ilin əvvəlindən minalar 55 nəfəri öldürüb.', '2021..2023-09-12 running'],
    ['2020-ci ilin payızından minalar 55 nəfəri öldürüb.', '2020..2023-09-12 running'],
    ['2020-ci ilin dekabrından 2023-cü il sentyabrın 1-dək minalar 55 nəfəri öldürüb.', '2020-12..2023-09-01 running'],
    ['2021-ci ilin dekabrından 2022-ci ilin fevralınadək minalar 55 nəfəri öldürüb.', '2021-12..2022-02'],
    ['2020-ci ilin noyabrından dünənədək minalar 55 nəfəri öldürüb.', '2020-11..2023-09-11 running'],
    ['Ötən təqvim ilində minalar 55 nəfəri öldürüb.', '2022..2022'],
    ['İlin yeddi ayının yekunlarına görə minalar 55 nəfəri öldürüb.', '2023-01..2023-07'],
    ['Son üç ildə minalar 55 nəfəri öldürüb.', '..'],
    ['2022-ci ilin hesabatı yayılıb. Son illərdə minalardan 12 hektar təmizlənib.', '..'],
    ['2022-ci ilin iyunundan minalar 55 nəfəri öldürüb.', '2022-06..2023-09-12 running'],
    ['2022-ci ili necə bitirdiniz? Minalardan 12 hektar təmizlədik.', '2022..2022'],
    ['2022-ci ili yada saldıq. Minalardan 12 hektar təmizlədik.', '..'],
    ['Sentyabrın 5-də çoban minaya düşüb. Həmin axşam orada iki mina tapılıb.', '2023-09-05..2023-09-05'],
    ['Sentyabrın 5-də çoban minaya düşüb. Sonra orada iki mina tapılıb.', '..'],
    ['Məlumatda deyilir ki, sentyabrın 5-də iki mina tapılıb.', '2023-09-05..2023-09-05'],
    ['Noyabrın 10-da imzalanmış Bəyanatdan sonra minalar 55 nəfəri öldürüb.', '2020-11-10..2023-09-12 running'],
    ['2022-ci il noyabrın 10-dan sonra minalar 55 nəfəri öldürüb.', '2022-11-10..2023-09-12 running'],
    ['2022-ci ilin hesabatı yayılıb. Hesabat dövründə minalar 55 nəfəri öldürüb.', '2022..2022'],
    ['2022-ci ilin martında iş aparılıb. Ay ərzində minalar 55 nəfəri öldürüb.', '2022-03..2022-03'],
    ['2022-ci ildə iş aparılıb. Otuz il ərzində minalar 55 nəfəri öldürüb.', '..'],
  ])('tell their period: %s', (text, expected) => {
    expect(periodOf(text + SAID)).toBe(expected)
  })

  it('are one count where a headline rounds them', () => {
    const text = (more: string) =>
      `Minalardan 300-dən çox insan zərər çəkib\n\nMüharibədən sonra minalardan ${more} nəfər zərər çəkib.${SAID}`
    expect(casualties(text('303'))).toEqual(['EVERYONE CASUALTY 303'])
    expect(casualties(text('403'))).toEqual(['EVERYONE CASUALTY 300 AT_LEAST', 'EVERYONE CASUALTY 403'])
  })

  it('of areas alike', () => {
    const text = (more: string) =>
      `ANAMA avqustda 6 min hektardan artıq ərazini minalardan təmizləyib\n\nANAMA bildirib ki, avqustda ${more} hektar ərazi minalardan təmizlənib.`
    expect(cleared(text('6 240,5'))).toEqual(['6240.5 ha'])
    expect(cleared(text('8 240,5'))).toEqual(['6000 ha', '8240.5 ha'])
  })
})

describe('Azerbaijani names of bodies', () => {
  it.each([
    ['Xarici İşlər Nazirliyi Ermənistanın minalar basdırdığını bildirib.', 'MINISTRY_OF_FOREIGN_AFFAIRS_AZ'],
    ['Ermənistan Xarici İşlər Nazirliyi bildirib ki, Azərbaycana mina xəritələri verib.', 'GOVERNMENT_AM'],
  ])('are of the country that stands before them: %s', (text, expected) => {
    expect(reading(text).issuer.code).toBe(expected)
  })
})

describe('Azerbaijani wordings of clearance', () => {
  it.each([
    ['Avqustda 12 hektar yer minadan arıdılıb.', ['12 ha']],
    ['Avqustda üzərimizə 14 hektar götürmüşdük, 12 hektarını minalardan təmizlədik.', ['12 ha']],
    ['İşğaldan azad edilmiş 12 hektarda buğda yetişib.', []],
    ['Avqustda 12 hektar sahə minalardan təmizlənib. Xəritələrdə 400 mina göstərilib.', ['12 ha']],
    ['Avqustda 12 hektar sahə minalardan təmizlənib. Oradan 400 mina çıxarılıb.', ['12 ha', 'MINE 400']],
  ])('count what was cleared: %s', (text, expected) => {
    expect(cleared(`${text} Bu barədə ANAMA məlumat yayıb.`)).toEqual(expected)
  })

  it('take the period of a heading', () => {
    const list = 'ANAMA\nHəftəlik yekun: 4–9.09.2023\n\n▪️ Təmizlənən sahə: 12 ha\n▪️ Aşkarlanıb: 5 mina\n'
    expect(periodOf(list)).toBe('2023-09-04..2023-09-09')
  })
})

describe('Azerbaijani texts on mines', () => {
  it.each([
    ['Mina qurbanlarına mali yardım göstərilir. Mali dəstək artırılır. Minaya düşən 30 nəfər ölüb.', true],
    ['Mədəniyyət mərkəzində mədəni tədbir keçirilib. Minaya düşən 30 nəfər yad edilib, onlar ölüb.', true],
    ['Mədəndə partlayış olub. Minaya yaxın mədən işçisi ölüb.', false],
  ])('are told from those on other things: %s', (text, expected) => {
    expect(reading(text).relevant).toBe(expected)
  })
})
