import { beforeAll, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../../core/model/id.ts'
import { ARRIVALS, runScene } from '../../drill/scene.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import { type Dump, dumpOf, storeOf } from './dumps.ts'

let dump: Dump

beforeAll(async () => {
  const store = memoryStore()
  await runScene(store.facts, ARRIVALS)
  dump = await dumpOf(store)
})

const edited = (path: string, edit: (content: string) => string): Dump => ({ ...dump, [path]: edit(dump[path] ?? '') })
const without = (path: string): Dump => Object.fromEntries(Object.entries(dump).filter(([name]) => name !== path))
const secondLine = (content: string, line: string): string => content.replace(/\n.*\n/, `\n${line}\n`)

describe('a dump is refused, and nothing is written,', () => {
  it.each<[string, () => Dump, RegExp]>([
    ['without its description', () => without('datapackage.json'), /holds no datapackage\.json: it is no dump/],
    ['with a broken description', () => edited('datapackage.json', () => '{'), /datapackage\.json in .* is damaged/],
    [
      'with the description of something else',
      () => edited('datapackage.json', () => '{}'),
      /does not describe a dump/,
    ],
    [
      'of another format',
      () => edited('datapackage.json', (json) => json.replace('"format": 1,', '"format": 9,')),
      /has format 9; this version of Minetrace reads format 1/,
    ],
    ['without one of its files', () => without('facts/texts.jsonl'), /facts\/texts\.jsonl is missing/],
    [
      'with a line that is no JSON',
      () => edited('facts/publications.jsonl', (lines) => secondLine(lines, '{"publication":')),
      /facts\/publications\.jsonl, line 2 is damaged: it is no JSON/,
    ],
    [
      'with a line that holds something else',
      () => edited('facts/publications.jsonl', (lines) => secondLine(lines, '{"publication":"p"}')),
      /facts\/publications\.jsonl, line 2 is damaged: see revisions/,
    ],
    [
      'with another text than the one that was hashed',
      () => edited('facts/texts.jsonl', (lines) => lines.replace('at minute', 'at  minute')),
      /facts\/texts\.jsonl, line 1 is damaged: its text is not the one that its hash names/,
    ],
    [
      'with a value that was changed',
      () => edited('facts/publications.jsonl', (lines) => lines.replace('"value":304', '"value":305')),
      /facts\/publications\.jsonl is not the file that was exported: its checksum is sha256:\w{64}, /,
    ],
    [
      'with an end that is missing',
      () => edited('facts/texts.jsonl', (lines) => lines.slice(0, lines.lastIndexOf('\n', lines.length - 2) + 1)),
      /facts\/texts\.jsonl is not the file that was exported/,
    ],
  ])('%s', async (_, damaged, message) => {
    const store = memoryStore()
    await expect(storeOf(damaged(), store)).rejects.toThrow(message)
    const empty = memoryStore()
    expect(await dumpOf(store)).toEqual(await dumpOf(empty))
  })

  it('without texts, which says why that can not be restored', async () => {
    const store = await storeOf(dump)
    await expect(storeOf(await dumpOf(store, false))).rejects.toThrow(
      /was exported --without-texts: it lacks facts\/texts\.jsonl, from which everything is derived/,
    )
  })

  it('where the store holds publications already', async () => {
    const store = memoryStore()
    await runScene(store.facts, ARRIVALS.slice(2, 3))
    await expect(storeOf(dump, store)).rejects.toThrow(/holds publications already; .* Name another folder/)
    expect(await store.facts.current([publicationIdOf(ARRIVALS[0]?.article.url ?? '')])).toEqual([null])
  })
})
