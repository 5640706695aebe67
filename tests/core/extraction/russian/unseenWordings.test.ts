import { describe, expect, it } from 'vitest'
import { casualties, claimsOf, harmed, periodOf, reading } from './reading.ts'

const SAID = ' Об этом сообщила Генеральная прокуратура Азербайджана.'
const placesOf = (text: string): readonly string[] =>
  claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn, place }) => `${occurredOn} ${place}`)

describe('Russian wordings of accidents', () => {
  it.each([
    ['В Агдаме подорвался на мине пастух. Получив ранения, он скончался.', ['EVERYONE KILLED 1']],
    ['В Агдаме подорвался на мине пастух. Получив ранения, он доставлен в больницу.', ['EVERYONE INJURED 1']],
    [
      'В Агдаме подорвались двое военнослужащих. Военнослужащие ранены при взрыве ранее установленной мины, двое военнослужащих получили ожоги.',
      ['MILITARY INJURED 2'],
    ],
  ])('end with what befell people: %s', (text, expected) => {
    expect(harmed(text + SAID)).toEqual(expected)
  })

  it.each([
    ['В ночь с 4 на 5 сентября в Агдаме взорвалась мина, ранен житель.', ['2023-09-05 AZ-AGM']],
    ['В ночь с 31 августа на 1 сентября в Агдаме взорвалась мина, ранен житель.', ['2023-09-01 AZ-AGM']],
    [
      '3 сентября при взрыве мины в Физули был ранен рабочий, а 9-го числа в Агдаме на мине погиб чабан.',
      ['2023-09-03 AZ-FUZ', '2023-09-09 AZ-AGM'],
    ],
    ['3 сентября при взрыве мины в Физули был ранен рабочий, а чабан погиб.', ['2023-09-03 AZ-FUZ']],
    ['4 сентября в Агдаме при взрыве ранее установленной мины ранен житель.', ['2023-09-04 AZ-AGM']],
    ['В марте 2022 года в Физули на противопехотной мине подорвались двое строителей.', ['2022-03 AZ-FUZ']],
    ['В марте 2022 года на минах подорвались двое строителей.', []],
    ['В Агдаме взорвалась граната, ранен житель.', ['null AZ-AGM']],
  ])('tell day and district: %s', (text, expected) => {
    expect(placesOf(text + SAID)).toEqual(expected)
  })
})

describe('Russian wordings of totals', () => {
  it.each([
    ['Семь из каждых десяти жертв мин - мирные жители.', []],
    [
      'В 2022 году от мин пострадали 30 человек, семь из них - мирные жители.',
      ['EVERYONE CASUALTY 30', 'CIVILIAN CASUALTY 7'],
    ],
    [
      'В 2022 году от мин пострадали 303 человека. Из них 57 погибли, 246 ранены. Среди погибших 45 мирных жителей.',
      ['EVERYONE CASUALTY 303', 'EVERYONE KILLED 57', 'EVERYONE INJURED 246', 'CIVILIAN KILLED 45'],
    ],
    [
      'В 2022 году на минах ранены 29 человек. Среди погибших семь мирных жителей.',
      ['EVERYONE CASUALTY 29', 'CIVILIAN KILLED 7'],
    ],
  ])('count what is told: %s', (text, expected) => {
    expect(casualties(text + SAID)).toEqual(expected)
  })

  it('are one figure where sentences go on with them', () => {
    const text = `В 2022 году от мин пострадали 303 человека. Из них 57 погибли, 246 ранены.${SAID}`
    expect(claimsOf(text, 'CASUALTY_FIGURE')).toHaveLength(1)
    expect(claimsOf(text.replace('Из них', 'В 2021 году'), 'CASUALTY_FIGURE')).toHaveLength(2)
  })

  it.each([
    ['Опубликован отчет за 2022 год. В отчетный период мины убили 55 человек.', '2022..2022'],
    ['В марте 2022 года шла работа. За месяц мины убили 55 человек.', '2022-03..2022-03'],
  ])('tell their period: %s', (text, expected) => {
    expect(periodOf(text + SAID)).toBe(expected)
  })

  it('are one count where a headline rounds them', () => {
    const text = `От мин пострадали более 300 человек\n\nПосле войны от мин пострадали 303 человека.${SAID}`
    expect(casualties(text)).toEqual(['EVERYONE CASUALTY 303'])
  })
})

describe('Russian texts on grenades', () => {
  it.each([
    ['В Агдаме взорвалась граната, пострадал ребенок.', true],
    ['В Агдаме продают гранаты и гранатовый сок.', false],
  ])('are in scope where they go off: %s', (text, expected) => {
    expect(reading(text).relevant).toBe(expected)
  })
})
