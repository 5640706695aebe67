import { describe, expect, it } from 'vitest'
import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import { readFolder } from '../../core/sources/files/folder.ts'
import { minetrace, serve } from '../cli/processes.ts'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { answersOf } from '../support/answers.ts'
import { memoryStore } from '../support/memoryStore.ts'
import { FILES, urlsIn } from './corpusFiles.ts'
import { answersIn } from './dataAnswers.ts'

const URLS = urlsIn(FILES)
/** Every second file, so that what belongs together lies in both halves. */
const HALVES = [0, 1].map((half) => FILES.filter((_, at) => at % 2 === half))

/** The answers of one undisturbed import of all, in this process and in memory. */
async function answersOfOne(): Promise<string> {
  const { facts: store, reads } = memoryStore()
  const { entries } = await readFolder(FILES)
  const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
  for await (const _ of ingestArticles({ store, articles, retrievedAt: new Date().toISOString() }));
  return answersOf(reads, URLS)
}

/** Imports both halves at once, and answers how many publications each took in. */
const importHalves = (data: string): Promise<number[]> =>
  Promise.all(
    HALVES.map(async (files) => {
      const command = minetrace('ingest', ...files, '--data', data)
      const [, count] = await command.prints(/^(\d+) new, 0 changed, 0 unchanged/m)
      await command.ended
      return Number(count)
    }),
  )

describe('two imports of different halves at once end in the answers of one import of all', () => {
  it.each([
    ['without a server', async () => undefined],
    ['beside a server', async (data: string) => void (await serve('--data', data, '--no-samples'))],
  ])('%s', async (_, begin) => {
    const data = folderWith()
    await begin(data)
    expect(await importHalves(data)).toEqual(HALVES.map(({ length }) => length))
    const { answers, left } = await answersIn(data, URLS)
    expect(left).toBe(0)
    expect(answers).toBe(await answersOfOne())
  })
})
