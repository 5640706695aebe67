import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { figureLines } from '../figureLines.ts'

const figuresIn = (language: string, text: string): readonly string[] =>
  figureLines(extract(text, { publishedOn: '2024-11-12', language }).claims)

const EN = 'Mines remain a threat in Azerbaijan, the Ombudsman has said in a statement.'
const AZ = 'Azərbaycan Ombudsmanı mina təhlükəsi barədə bəyanat yayıb.'
const RU = 'Омбудсмен Азербайджана выступила с заявлением о минной угрозе.'
const TOTAL = 'Since the end of the war, 345 people have become victims of mines.'
const SPLIT = 'Of them, 65 were killed and 280 were injured.'

describe('the day that a line on the data tells for the figures around it', () => {
  it.each([
    ['a paragraph before', 'en', `${EN}\n\nAll data are given as of 1 November.\n\n${TOTAL}`],
    [
      'past sentences that count nothing',
      'en',
      `${EN} The figures below are as of 1 November 2024. Mines are found in fields and on roads. ${TOTAL}`,
    ],
    ['after the parts', 'en', `${EN} ${TOTAL} ${SPLIT}\n\nThe data are valid as of 1 November.`],
    ['of a stretch that closes', 'en', `${EN} The statistics cover the period up to 1 November 2024. ${TOTAL}`],
    [
      'in Azerbaijani',
      'az',
      `${AZ} Statistika noyabrın 1-nə qədər olan dövrü əhatə edir.\n\nMüharibə başa çatandan bəri 345 nəfər mina qurbanı olub.`,
    ],
    [
      'in Azerbaijani, behind',
      'az',
      `${AZ} Müharibə başa çatandan bəri 345 nəfər mina qurbanı olub. Onlardan 65 nəfəri həlak olub.\n\nMəlumat 1 noyabr 2024-cü il tarixinədir.`,
    ],
    [
      'in Russian',
      'ru',
      `${RU} Статистика обновлена 1 ноября 2024 года.\n\nС момента окончания войны жертвами мин стали 345 человек.`,
    ],
  ])('%s', (_, language, text) => {
    expect(figuresIn(language, text)[0]).toMatch(/^2020-11-10\.\.2024-11-01\+ 345/)
  })

  it('is that of the parts, too', () => {
    expect(figuresIn('en', `${EN} ${TOTAL} ${SPLIT}\n\nThe data are valid as of 1 November.`)).toEqual([
      '2020-11-10..2024-11-01+ 345 65 280',
    ])
  })

  it.each([
    ['where the line speaks of something else', `${EN}\n\nAll schools were open as of 1 November.\n\n${TOTAL}`],
    ['where it counts something itself', `${EN}\n\nAs of 1 November the list held 12 cleared hectares.\n\n${TOTAL}`],
    [
      'where the figure is of another body',
      `${EN} The statistics were updated on 1 November 2024.\n\nAccording to the Prosecutor General's Office, 345 people have become victims of mines since the end of the war.`,
    ],
    [
      'where it stands too far off',
      `${EN} ${TOTAL}${' Mines are found in fields.'.repeat(6)} The data are valid as of 1 November.`,
    ],
  ])('is none of a figure %s', (_, text) => {
    expect(figuresIn('en', text)).toContain('2020-11-10..2024-11-12+ 345')
  })
})

describe('the start of a total that the line right after it tells', () => {
  it.each([
    ['en', `${EN} So far 345 people have become victims of mines. These figures are counted from the end of the war.`],
    ['az', `${AZ} Bu günədək minalardan 345 nəfər həlak olub. Statistika 2020-ci il noyabrın 10-dan aparılır.`],
    ['ru', `${RU} К настоящему времени от мин погибли 345 человек. Статистика ведётся с 10 ноября 2020 года.`],
  ])('is that of the data (%s)', (language, text) => {
    expect(figuresIn(language, text)[0]).toMatch(/^2020-11-10\.\./)
  })

  it.each([
    ['the line counts something itself', 'The figures cover the time since November 2020, when 3 men were killed.'],
    ['it speaks of no data', 'The border has been closed since November 2020.'],
    ['it stands in another paragraph', '\n\nThese figures are counted from the end of the war.'],
  ])('is not told where %s', (_, line) => {
    expect(figuresIn('en', `${EN} So far 345 people have become victims of mines. ${line}`)[0]).toMatch(/^\.\./)
  })
})
