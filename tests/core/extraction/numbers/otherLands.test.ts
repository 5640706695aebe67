import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'

const LEADS = {
  en: 'Azerbaijan and other lands are full of mines, ANAMA said.',
  az: 'ANAMA bildirib ki, Azərbaycan minalarla doludur.',
  ru: 'ANAMA заявило, что Азербайджан полон мин.',
} as const

const figuresIn = (language: keyof typeof LEADS, text: string): readonly number[] =>
  extract(`${LEADS[language]} ${text}`, { publishedOn: '2024-05-14', language }).claims.flatMap((claim) =>
    claim.kind === 'CASUALTY_FIGURE' ? claim.counts.map(({ value }) => value) : [],
  )

describe('a sentence that names this land and another', () => {
  it.each<[keyof typeof LEADS, string, readonly number[]]>([
    ['en', 'In 2023 mines killed 300 people in Ukraine and 68 in Azerbaijan.', [68]],
    ['en', 'In Ukraine 300 civilians were killed by mines in 2023, while in Azerbaijan 68 died.', [68]],
    ['en', 'In Azerbaijan 68 people were killed by mines in 2023, and 300 in Ukraine.', [68]],
    ['en', 'In 2023 mines killed 68 people in Azerbaijan, a land as full of mines as Ukraine.', [68]],
    ['az', '2023-cü ildə Ukraynada minalardan 300 nəfər, Azərbaycanda isə 68 nəfər ölüb.', [68]],
    ['ru', 'В 2023 году на Украине от мин погибли 300 человек, в Азербайджане – 68.', [68]],
  ])('%s: %s', (language, text, values) => {
    expect(figuresIn(language, text)).toEqual(values)
  })
})
