import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAddress, readDay } from '../../core/sources/files/fields.ts'
import { readJson } from '../../core/sources/files/json.ts'

const folder = join(import.meta.dirname, '..', '..', 'samples')
const samples = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))

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
})

it('there are samples in each language, each under an address of its own', () => {
  const drafts = samples.map(({ content }) => read(content))
  expect(new Set(drafts.map(({ url }) => url)).size).toBe(samples.length)
  for (const language of ['az', 'ru'])
    expect(drafts.filter((draft) => draft.language === language).length).toBeGreaterThanOrEqual(2)
})
