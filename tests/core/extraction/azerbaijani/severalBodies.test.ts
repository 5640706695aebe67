import { describe, expect, it } from 'vitest'
import { claimsOf, cleared, periodOf, reading } from './reading.ts'

const reportsOf = (text: string): readonly string[] =>
  claimsOf(text, 'ACCIDENT_REPORT').map(
    ({ occurredOn, place, attributedTo, counts }) =>
      `${attributedTo.code} ${occurredOn} ${place} ${counts.map(({ outcome, value }) => `${outcome} ${value}`)}`,
  )
const actionsOf = (text: string): readonly string[] => claimsOf(text, 'APPEAL').map(({ action }) => action)

const FIRST =
  'Baş Prokurorluğun məlumatına görə, sentyabrın 5-də Ağdamda avtomobil minaya düşüb, iki nəfər ölüb, yeddi nəfər yaralanıb.'

describe('Azerbaijani texts with several bodies', () => {
  it.each([
    [
      `${FIRST}\n\nOmbudsmanın açıqlamasına görə, partlayışda iki nəfər ölüb, səkkiz nəfər yaralanıb.`,
      [
        'PROSECUTOR_GENERAL_AZ 2023-09-05 AZ-AGM KILLED 2,INJURED 7',
        'OMBUDSMAN_AZ 2023-09-05 AZ-AGM KILLED 2,INJURED 8',
      ],
    ],
    [
      `${FIRST}\n\nOmbudsmanın açıqlamasına görə, partlayışda iki nəfər ölüb, yeddi nəfər yaralanıb.`,
      ['PROSECUTOR_GENERAL_AZ 2023-09-05 AZ-AGM KILLED 2,INJURED 7'],
    ],
  ])('give each body that tells other numbers a report: %s', (text, expected) => {
    expect(reportsOf(text)).toEqual(expected)
  })
})

describe('Azerbaijani appeals', () => {
  const lead = 'Ombudsman Səbinə Əliyeva konfransda minalar barədə çıxış edib.\n\n'
  it.each([
    ['Sizdən iki şey diləyirəm. Ermənistana təzyiq edin.', ['EXERT_PRESSURE']],
    ['Sizdən iki şey danışdım. Ermənistana təzyiq edin.', []],
    ['Minatəmizləmə bahadır. O, donor ölkələri vəsaiti artırmağa səsləyib.', ['SUPPORT_MINE_ACTION']],
    ['Minatəmizləmə bahadır. O, bələdiyyələri vəsaiti artırmağa səsləyib.', []],
    ['Mina terroru davam edir, Təhlükəsizlik Şurası qəti mövqe ortaya qoymalıdır.', ['TAKE_MEASURES']],
    [
      'Ermənistandan iki şey tələb olunur – mina basdırmağı kəsmək və xəritələri çatdırmaq.',
      ['PROVIDE_MINE_MAPS', 'STOP_LAYING_MINES'],
    ],
  ])('are read in the imperative, of donors and after a dash: %s', (text, expected) => {
    expect(actionsOf(lead + text).toSorted()).toEqual(expected)
  })
})

describe('Azerbaijani numbers beside words like them', () => {
  const SAID = ' Bu barədə ANAMA məlumat yayıb.'
  it.each([
    ['Avqustda 12 məktəbin təhlükəsizliyi təmin edilib, 5 mina tapılıb.', ['MINE 5']],
    ['Avqustda 12 TƏM tapılıb.', ['ANTI_VEHICLE_MINE 12']],
    ['Avqustda təhlükəsizlik üçün minalar tapılıb.', []],
    ['Avqustda üç mina tapılıb.', ['MINE 3']],
  ])('%s', (text, expected) => {
    expect(cleared(text + SAID)).toEqual(expected)
  })

  it.each([
    ['Bu ay 12 mina tapılıb.', '2023-09..2023-09'],
    ['Bu ayın 11-də 12 mina tapılıb.', '2023-09-11..2023-09-11'],
    ['Ötən ay 5 214,9 hektar sahə minalardan təmizlənib.', '2023-08..2023-08'],
    ['Yanvardan avqusta 12 mina tapılıb.', '2023-01..2023-08'],
    ['– ANAMA-nın iyul ayına dair hesabatı: 12 mina tapılıb.', '2023-07..2023-07'],
  ])('tell no day and no end: %s', (text, expected) => {
    expect(periodOf(text + SAID)).toBe(expected)
  })
})

describe('Azerbaijani lists of names', () => {
  it.each([
    [
      'Sentyabrın 5-də Ağdamda minaya düşən sürücü Məhərrəm İbrahimov və çoban Sirac Abışov həlak olub.',
      ['PROSECUTOR_GENERAL_AZ 2023-09-05 AZ-AGM KILLED 2'],
    ],
    [
      'Sentyabrın 5-də Ağdamda minaya düşən sürücü Məhərrəm İbrahimov, çoban Sirac Abışov və bəstəkar Arif Əliyev həlak olub.',
      ['PROSECUTOR_GENERAL_AZ 2023-09-05 AZ-AGM KILLED 3'],
    ],
    // Nobody can say who the second is, and so how many.
    [
      'Sentyabrın 5-də Ağdamda minaya düşən sürücü Məhərrəm İbrahimov, bəstəkar Arif Əliyev və çoban Sirac Abışov həlak olub.',
      ['PROSECUTOR_GENERAL_AZ 2023-09-05 AZ-AGM KILLED 3'],
    ],
    [
      'Sentyabrın 5-də Ağdamda minaya düşən sürücü Məhərrəm İbrahimov, evin qonağı olan bəstəkar Arif Əliyev və çoban Sirac Abışov həlak olub.',
      ['PROSECUTOR_GENERAL_AZ 2023-09-05 AZ-AGM KILLED 3'],
    ],
  ])('count those named, and nobody where more are named than are known: %s', (text, expected) => {
    expect(reportsOf(`${text} Bu barədə Baş Prokurorluq məlumat yayıb.`)).toEqual(expected)
  })
})

it('takes no end of a stretch for the day of a statement', () => {
  const issuedOn = (days: string): string | null =>
    reading(`ANAMA ${days} məlumat yayıb. Avqustda 12 hektar sahə minalardan təmizlənib.`).issuedOn
  expect(issuedOn('sentyabrın 9-da')).toBe('2023-09-09')
  expect(issuedOn('3-9 sentyabr')).toBe('2023-09-12')
})
