import { describe, expect, it } from 'vitest'
import { claimsOf, cleared, periodOf } from './reading.ts'

const SAID = ', сообщили в ANAMA Азербайджана.'

describe('Russian clearance figures', () => {
  it.each([
    [
      `В августе обезврежены 656 противопехотных, 270 противотанковых мин и 1 465 неразорвавшихся боеприпасов${SAID}`,
      ['ANTI_PERSONNEL_MINE 656', 'ANTI_VEHICLE_MINE 270', 'UNEXPLODED_ORDNANCE 1465'],
    ],
    [
      `За неделю обезврежено 58 мин${SAID} Из них 40 - противопехотные, 18 - противотанковые.`,
      ['MINE 58', 'ANTI_PERSONNEL_MINE 40', 'ANTI_VEHICLE_MINE 18'],
    ],
    [
      `В 2022 году от мин очищено 41 915,77 га, уничтожено 27 863 мины и НВБ${SAID}`,
      ['41915.77 ha', 'EXPLOSIVE_ORDNANCE 27863'],
    ],
    [`В мае от мин очищено 12 кв. км территории${SAID}`, ['1200 ha']],
    [`В мае от мин очищено без малого 5,2 тыс. га (5 187,3 га)${SAID}`, ['5187.3 ha']],
    [`В мае саперы прошли 140 с лишним тысяч гектаров${SAID}`, ['140000 ha']],
    [`В мае обезврежено семьдесят шесть (76) противотанковых мин${SAID}`, ['ANTI_VEHICLE_MINE 76']],
    [`В мае земли, освобожденные от оккупации, посетили саперы, 300 га освобождено от оккупации${SAID}`, []],
    [`В мае от мин очищено 25 000 квадратных метров${SAID}`, ['2.5 ha']],
    [
      `В мае саперы нашли 13 единиц неразорвавшихся боеприпасов и два взрывных устройства${SAID}`,
      ['UNEXPLODED_ORDNANCE 13', 'EXPLOSIVE_ORDNANCE 2'],
    ],
    [`В мае площадь обследованной и очищенной от мин территории составила 2263,07 га${SAID}`, ['2263.07 ha']],
  ])('%s', (text, expected) => {
    expect(cleared(text)).toEqual(expected)
  })

  it.each([
    ['За неделю с 4 по 10 сентября', '2023-09-04..2023-09-10'],
    ['В период с 28 августа по 3 сентября', '2023-08-28..2023-09-03'],
    ['За период с 1 по 31 августа 2023 года', '2023-08-01..2023-08-31'],
    ['За январь-август 2023 года', '2023-01..2023-08'],
    ['По итогам марта', '2023-03..2023-03'],
    ['В прошлом месяце', '2023-08..2023-08'],
    ['По состоянию на 1 сентября', '..2023-09-01 running'],
  ])('%s: %s', (words, expected) => {
    expect(periodOf(`${words} от мин очищено 325,6 га${SAID}`)).toBe(expected)
  })

  it.each([
    `Предстоит очистить от мин еще 9 200 га${SAID}`,
    `Площадь, подозреваемая на наличие мин, составляет 1 млн 12 тыс. га${SAID}`,
    `Обследовано на мины 300 га${SAID}`,
    `Хлопком засеяно 3450 гектаров, мин там нет${SAID}`,
    `Саперы нашли 14 взрывателей и 300 патронов, а мин не было${SAID}`,
  ])('none in: %s', (text) => {
    expect(cleared(text)).toEqual([])
  })

  it('leave the preposition after a word of estimate to it', () => {
    const text = `Количество тех, кто из-за мин лишен возможности вернуться домой, оценивается примерно в 700 000 человек${SAID}`
    expect(claimsOf(text, 'DISPLACEMENT_FIGURE')[0]).toMatchObject({ people: 700_000, certainty: 'APPROXIMATE' })
  })

  it('take a month earlier for the one before that told last', () => {
    const text = `В марте от мин очищено 400 га${SAID} Месяцем ранее очищено 380 га.`
    expect(claimsOf(text, 'CLEARANCE_FIGURE').map(({ period, hectares }) => [period.from, hectares])).toEqual([
      ['2023-03', 400],
      ['2023-02', 380],
    ])
  })

  it('know the districts in every case and form', () => {
    const text = `В мае в Агдамском, Физулинском, Джебраильском районах, в Шуше и под Губадлы очищено от мин 40 га${SAID}`
    expect(claimsOf(text, 'CLEARANCE_FIGURE')[0]?.places).toEqual(['AZ-AGM', 'AZ-FUZ', 'AZ-CAB', 'AZ-SUS', 'AZ-QBI'])
  })
})
