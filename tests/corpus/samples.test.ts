import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAddress, readDay } from '../../core/sources/files/fields.ts'
import { readJson } from '../../core/sources/files/json.ts'

const folder = join(import.meta.dirname, '..', '..', 'samples')
const samples = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))

/** How a sample's last line says in its language what it is. */
const DECLARED: Readonly<Record<string, RegExp>> = {
  en: /^This is a sample text written for Minetrace, an illustration;/,
  az: /^Bu, Minetrace üçün yazılmış nümunə mətndir, illüstrasiyadır;/,
  ru: /^Это образец текста, написанный для Minetrace, иллюстрация;/,
}
/** The samples speak of offices: nobody who lives is made to say what a sample invents. */
const NAMED = /Sabina|Səbinə|Сабина|Aliyev|Əliyev|Алиев/iu

const read = (content: string) => {
  const draft = readJson(content)
  if ('rejection' in draft) throw new Error(draft.rejection.reason)
  return draft.value
}

describe('a sample', () => {
  it.each(samples)('$name has all fields, an invented address, and the length of a news item', ({ content }) => {
    const { url, title, published, language, text } = read(content)
    expect(readAddress(url ?? '')).toEqual({ value: url })
    expect(new URL(url ?? '').hostname).toMatch(/\.example$/)
    expect(readDay(published ?? '')).toEqual({ value: published })
    expect(title).toBeTruthy()
    expect(['en', 'az', 'ru']).toContain(language)
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(100)
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(300)
  })

  it.each(samples)('$name says in its last line that it is one, and names no official', ({ content }) => {
    const { title, text, language } = read(content)
    expect(text.split('\n').at(-1)).toMatch(DECLARED[language ?? ''] ?? /never/)
    expect(`${title} ${text}`).not.toMatch(NAMED)
    if (language === 'en') expect(text).not.toMatch(/\b(?:she|he|her|his)\b/i)
  })
})

it('there are samples in each language, each under an address of its own', () => {
  const drafts = samples.map(({ content }) => read(content))
  expect(new Set(drafts.map(({ url }) => url)).size).toBe(samples.length)
  for (const language of ['az', 'ru'])
    expect(drafts.filter((draft) => draft.language === language).length).toBeGreaterThanOrEqual(2)
})
