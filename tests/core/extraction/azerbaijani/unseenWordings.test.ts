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
