import { describe, expect, it } from 'vitest'
import { casualties, claimsOf, cleared, periodOf } from './reading.ts'

const SAID = ', сообщили в ANAMA Азербайджана.'
const cleared300 = (when: string): string => `${when} от мин очищено 300 га${SAID}`

describe('Russian words of periods', () => {
  it.each([
    ['С ноября 2020-го до вывода войск в июне 2022 года', '2020-11..2022-06 running'],
    ['С ноября 2020 года до его ухода в июне 2022-го', '2020-11..2022-06 running'],
    ['С апреля 2022-го по март 2023-го', '2022-04..2023-03'],
    ['В 2021-2022 годах', '2021..2022'],
    ['За 2021-2022 гг.', '2021..2022'],
    ['В 2021-м', '2021..2021'],
    ['За лето', '2023-06..2023-08'],
    ['Два месяца назад', '2023-07..2023-07'],
    ['Год назад', '2022..2022'],
    ['За истекшее полугодие', '2023-01..2023-06'],
    ['На 1 сентября', '..2023-09-01 running'],
    ['К началу сентября', '..2023-09 running'],
    ['С ноября 2020 года по сегодня', '2020-11..2023-09-12 running'],
    ['За 2021 и 2022 годы', '2021..2022'],
    ['В 2020, 2021 и 2022 годах', '2020..2022'],
    ['С 25-го по 30-е августа', '2023-08-25..2023-08-30'],
    ['С двадцатого августа по второе сентября', '2023-08-20..2023-09-02'],
    ['30-го августа', '2023-08-30..2023-08-30'],
    ['В первой декаде сентября', '2023-09-01..2023-09-10'],
    ['С начала сентября', '2023-09..2023-09'],
    ['С начала августа', '2023-08..2023-09-12 running'],
    ['За прошедшие с начала года восемь месяцев', '2023-01..2023-08'],
    ['В январе прошлого', '2022-01..2022-01'],
    ['С 10 ноября 2020 года и до сегодняшнего дня', '2020-11-10..2023-09-12 running'],
    ['С ноября 2020 года, когда закончилась война,', '2020-11..2023-09-12 running'],
    ['С тех пор как в ноябре 2020 года закончилась война,', '2020-11-10..2023-09-12 running'],
    ['После того как в ноябре 2020 года замолчали пушки,', '2020-11-10..2023-09-12 running'],
    ['С конца 2020 года', '2020..2023-09-12 running'],
    ['С момента окончания боев до 1 июня этого года', '2020-11-10..2023-06-01 running'],
  ])('%s', (words, expected) => {
    expect(periodOf(cleared300(words))).toBe(expected)
  })

  it.each([
    ['На встрече с гостями 21 августа', 'with whom, not since when'],
    ['С помощью коллег 21 августа', 'by what, not since when'],
  ])('%s: %s', (words) => {
    expect(periodOf(cleared300(words))).not.toMatch(/running/)
  })

  it('take "last year\'s" for the year before that told last, beside the figure of that year', () => {
    const text = `Агентство ANAMA Азербайджана выложило отчет за 2022 год. Всего очищено от мин 60 211,4 га, на 12 процентов больше прошлогодних 53 760.`
    expect(claimsOf(text, 'CLEARANCE_FIGURE').map(({ period, hectares }) => [period.from, hectares])).toEqual([
      ['2022', 60_211.4],
      ['2021', 53_760],
    ])
  })

  const perPeriod = (text: string): readonly (readonly [string | null, string | null, unknown])[] =>
    claimsOf(text + SAID, 'CLEARANCE_FIGURE').map(({ period, hectares, ordnance }) => [
      period.from,
      period.to,
      hectares ?? ordnance[0]?.value,
    ])

  it.each([
    ['Площадь очищенных от мин земель выросла с 9000 га в июле до 12 771 га в августе', 9000, 12_771],
    ['Площадь очищенных от мин земель выросла с 12 га в июле до 25 в августе', 12, 25],
    ['Число найденных мин выросло с 312 в июле до 415 в августе', 312, 415],
    ['В июле от мин очистили 400 га, месяцем позже - 500 га', 400, 500],
    ['В июле от мин очистили 400 га, а в следующем месяце - 500 га', 400, 500],
  ])('give what rose and what it rose to their own month: %s', (text, before, after) => {
    expect(perPeriod(text)).toEqual([
      ['2023-07', '2023-07', before],
      ['2023-08', '2023-08', after],
    ])
  })

  it.each([
    [
      'В первом квартале от мин очистили 11 300 га, во втором – 14 000 га',
      '2023-01..2023-03 11300',
      '2023-04..2023-06 14000',
    ],
    [
      'В первом полугодии 2022 года от мин очистили 11 300 га, во втором – 14 000',
      '2022-01..2022-06 11300',
      '2022-07..2022-12 14000',
    ],
    [
      'За полугодие от мин очистили 25 300 га, в том числе во втором квартале 14 000 га',
      '2023-01..2023-06 25300',
      '2023-04..2023-06 14000',
    ],
    [
      'За полугодие ANAMA обезвредило 3 200 мин, в том числе 700 в июне',
      '2023-01..2023-06 3200',
      '2023-06..2023-06 700',
    ],
    [
      'За полгода от мин очистили 25 300 га - больше, чем за тот же период 2022 года, когда было очищено 22 600 га',
      '2023-01..2023-06 25300',
      '2022-01..2022-06 22600',
    ],
    ['Очищено от мин: 2021 год - 14 000 га, 2022 - 34 000 га', '2021..2021 14000', '2022..2022 34000'],
  ])('give a part, and what it is compared with, their own: %s', (text, ...figures) => {
    const read = claimsOf(text + SAID, 'CLEARANCE_FIGURE').map(
      ({ period, hectares, ordnance }) => `${period.from}..${period.to} ${hectares ?? ordnance[0]?.value}`,
    )
    expect(read.toSorted()).toEqual(figures.toSorted())
  })

  it('give the dead of a year and of the next their own', () => {
    const text = 'Число погибших на минах снизилось с 15 человек в 2021 году до 9 человек в 2022 году'
    const told = claimsOf(text + SAID, 'CASUALTY_FIGURE')
    expect(
      told.map(({ period, counts }) => [period.from, ...counts.map(({ value, certainty }) => [value, certainty])]),
    ).toEqual([
      ['2021', [15, 'EXACT']],
      ['2022', [9, 'EXACT']],
    ])
  })

  it('keep the day of an accident after "на"', () => {
    const text = `Взрыв мины в Агдаме пришелся на 5 сентября, ранен пастух${SAID}`
    const night = `В ночь на 5 сентября в Агдаме мина ранила пастуха${SAID}`
    expect(claimsOf(night, 'ACCIDENT_REPORT').map(({ occurredOn }) => occurredOn)).toEqual(['2023-09-05'])
    expect(claimsOf(text, 'ACCIDENT_REPORT').map(({ occurredOn }) => occurredOn)).toEqual(['2023-09-05'])
  })

  it('take "over that time" for the stretch told last', () => {
    const text = `С января по июнь 2022 года очищено от мин 300 га${SAID} За то же время от мин погибли 25 человек.`
    expect([cleared(text), casualties(text)]).toEqual([['300 ha'], ['EVERYONE KILLED 25']])
    expect(claimsOf(text, 'CASUALTY_FIGURE')[0]?.period).toMatchObject({ from: '2022-01', to: '2022-06' })
  })

  it('take "in the year" for the one that the sentence before tells, else that of publication', () => {
    const years = (before: string): readonly (string | null)[] =>
      claimsOf(`${before} Всего за год извлечено 3 200 мин${SAID}`, 'CLEARANCE_FIGURE').map(({ period }) => period.from)
    expect(years('В 2022 году очищено от мин 9 600 га.')).toEqual(['2022'])
    expect(years('Саперы очищают землю.')).toEqual(['2023'])
    expect(years('С 2021 года по июль 2022 года очищено от мин 9 600 га.').at(-1)).toBe('2023')
  })
})
