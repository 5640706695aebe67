import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { DATA_LEADS, type Language } from '../dataLeads.ts'
import { figureLines } from '../figureLines.ts'

const figuresIn = (language: Language, text: string): readonly string[] =>
  figureLines(extract(DATA_LEADS[language] + text, { publishedOn: '2024-11-12', language }).claims)

describe('a list of totals, one a year', () => {
  it.each<[Language, string]>([
    ['en', 'Mine casualties by year: 2021 – 65, 2022 – 44, 2023 – 51.'],
    ['en', 'Mine deaths by year: 2021: 65; 2022: 44; 2023: 51.'],
    ['en', 'Killed by mines: 65 (2021), 44 (2022), 51 (2023).'],
    ['en', 'In 2021 mines killed 65 people, in 2022 44 and in 2023 51.'],
    ['az', 'Mina qurbanları illər üzrə: 2021 – 65, 2022 – 44, 2023 – 51.'],
    ['az', 'Minalardan ölənlər illər üzrə: 2021-ci ildə 65, 2022-ci ildə 44, 2023-cü ildə 51.'],
    ['az', 'Minalardan ölənlər: 65 (2021), 44 (2022), 51 (2023).'],
    ['ru', 'Жертвы мин по годам: 2021 – 65, 2022 – 44, 2023 – 51.'],
    ['ru', 'Погибшие от мин по годам: в 2021 году – 65, в 2022 – 44, в 2023 – 51.'],
    ['ru', 'Погибли на минах: 65 (2021), 44 (2022), 51 (2023).'],
  ])('gives each its own year (%s): %s', (language, text) => {
    expect(figuresIn(language, text)).toEqual(['2021..2021 65', '2022..2022 44', '2023..2023 51'])
  })

  it.each<[Language, string, readonly string[]]>([
    // No list.
    ['en', 'The list of mine casualties: 2021 people, 65 of them killed.', ['.. 2021 65']],
    [
      'en',
      'In 2021 mines killed 65 people, and in 2022 500 mines were destroyed.',
      ['2021..2021 65', '2022..2022 500'],
    ],
    ['en', 'Mines killed 65 people in 2021, the highest count for years (2019).', ['2021..2021 65']],
    ['ru', 'В 2021 году на минах погибли 65 человек, в 2022 году 44 ранены.', ['2021..2021 65', '2022..2022 44']],
  ])('is told from other numbers (%s): %s', (language, text, figures) => {
    expect(figuresIn(language, text)).toEqual(figures)
  })
})
