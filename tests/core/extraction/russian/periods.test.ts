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
