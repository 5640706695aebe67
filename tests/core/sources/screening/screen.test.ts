import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { screen } from '../../../../core/sources/screening/screen.ts'
import headlines from './unrelated.json' with { type: 'json' }

const url = 'https://outlet.example/1'
const byTitle = (title: string): boolean => screen({ title, summary: null, url })

test.each([
  ['Two injured as mine explodes in Aghdam'],
  ['ANAMA: weekly figures'],
  ['Shepherd loses leg in Jabrayil'],
  ['Armenia hands over minefield maps'],
  ['12,000 hectares cleared since January'],
  ['Ağdamda mina partlayıb'],
  ['Fizulidə traktor sürücüsü xəsarət alıb'],
  ['TƏRTƏRDƏ PARTLAYIŞ OLUB'],
  ['Minaların xəritələri təhvil verilib'],
  ['Səbinə Əliyeva beynəlxalq təşkilatlara müraciət edib'],
  ['Bir ayda 640 hektar ərazi təmizlənib'],
  ['Двое подорвались на мине в Агдаме'],
  ['Подрыв трактора в Физули'],
  ['Инженерные войска подвели итоги месяца'],
  ['Сапёры обезвредили снаряд'],
])('"%s" passes', (title) => {
  expect(byTitle(title)).toBe(true)
})

test.each([
  ['Minister meets ambassador'],
  ['Mingəçevirdə minarə bərpa edilib'],
  ['Bakıda minik avtomobilləri'],
  ['Minsk и Минск, минимум и министр'],
  ['Manatın məzənnəsi'],
])('"%s" does not', (title) => {
  expect(byTitle(title)).toBe(false)
})

test('a summary counts, and so does an address, in what languages it is written and however it is escaped', () => {
  expect(screen({ title: 'Incident in the south', summary: 'A mine exploded on Monday.', url })).toBe(true)
  for (const path of [
    'agdamda-mina-partlayib-12345',
    'Ombudsman_039_s_appeal',
    'podryv-na-mine.html',
    '%D0%BC%D0%B8%D0%BD%D0%B0',
  ])
    expect(screen({ title: 'Read more', summary: null, url: `https://outlet.example/${path}` })).toBe(true)
  expect(screen({ title: 'Monthly report', summary: null, url: 'https://anama.gov.az/en/reports/7' })).toBe(true)
  expect(screen({ title: 'Monthly report', summary: null, url: 'https://outlet.example/%E0%A4%A/7' })).toBe(false)
})

test('an entry that says nothing of itself passes', () => {
  expect(screen({ title: null, summary: null, url })).toBe(true)
  expect(screen({ title: null, summary: 'BAKU, August 6.', url })).toBe(true)
  expect(screen({ title: null, summary: null, url: 'https://outlet.example/football-results' })).toBe(false)
})

/** As a feed lists an article: its title, and the beginning of its text. */
const corpus = globSync(`${import.meta.dirname}/../../../corpus/**/*.json`)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')))
  .filter(({ relevant }) => relevant === true)

test('of the labelled articles in scope, 95 of 100 pass by title and first lines', () => {
  const passed = corpus.filter(({ title, text }) =>
    screen({ title, summary: String(text).replace(title, '').slice(0, 300), url }),
  )
  expect(corpus.length).toBeGreaterThan(100)
  expect(passed.length / corpus.length).toBeGreaterThanOrEqual(0.95)
})

test('of other news, 2 of 100 headlines pass at most', () => {
  const titles = Object.values(headlines.general).flat()
  expect(titles.length).toBeGreaterThanOrEqual(200)
  expect(titles.filter(byTitle).length / titles.length).toBeLessThanOrEqual(0.02)
})

test('whatever is listed is screened, in time that grows no faster than the text', () => {
  fc.assert(
    fc.property(
      fc.webUrl(),
      fc.option(fc.string({ unit: 'grapheme' })),
      fc.option(fc.string()),
      (address, title, summary) => {
        expect(screen({ title, summary, url: address })).toBeTypeOf('boolean')
      },
    ),
    { numRuns: 1000 },
  )
  const started = performance.now()
  for (const piece of ['mina', 'partlay', 'x ', '-', 'ə']) screen({ title: piece.repeat(100_000), summary: null, url })
  expect(performance.now() - started).toBeLessThan(2000)
})
