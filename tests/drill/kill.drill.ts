import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../cli/importing.ts'
import { publicationIdOf } from '../../core/model/id.ts'
import type { ReadStore } from '../../core/store/store.ts'
import { type Started, start } from '../cli/processes.ts'
import { quietWorld } from '../cli/quietWorld.ts'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { answersOf } from '../support/answers.ts'
import { SHORT_FILES as FILES, urlsIn } from './corpusFiles.ts'
import { answersIn, lookInto } from './dataAnswers.ts'

const DYING = fileURLToPath(new URL('./dyingMinetrace.ts', import.meta.url))
const URLS = urlsIn(FILES)
const MOMENTS = 12
/** A write is killed before the engine has it, when it may be in the middle of it, or once the answer is back. */
const WHENS = ['sent', 'turned', 'answered'] as const

const ingest = (moment: string, data: string): Started => start(DYING, moment, 'ingest', ...FILES, '--data', data)

/** How many publications the import had said were read. */
const acknowledged = ({ printed }: Started): number =>
  Math.max(0, ...[...printed().matchAll(/Reading publications: (\d+) of/g)].map(([, number]) => Number(number)))

async function undisturbed(): Promise<{ answers: string; writes: number }> {
  const data = folderWith()
  const whole = ingest('0 sent', data)
  await whole.prints(new RegExp(`^${FILES.length} new, `, 'm'))
  const [, writes] = await whole.prints(/^writes: (\d+)$/m)
  await whole.ended
  const { answers, left } = await answersIn(data, URLS)
  expect(left).toBe(0)
  expect(Number(writes)).toBeGreaterThan(FILES.length)
  return { answers, writes: Number(writes) }
}

/** Of the publications that had been acknowledged, those that are not there, or without what they state. */
async function missing(reads: ReadStore, count: number): Promise<string[]> {
  const ids = URLS.slice(0, count).map(publicationIdOf)
  const [publications, statements] = [await reads.publications(ids), await reads.statements(ids)]
  return ids.filter((_, at) => !publications[at] || (publications[at].relevant && !statements[at]))
}

/** What a killed import lost of the publications that it had acknowledged, and what the data come to once it is run again. */
const runAgain = (data: string, count: number) =>
  lookInto(data, async ({ facts, reads }) => {
    const lost = await missing(reads, count)
    await importFiles(facts, FILES, quietWorld())
    return { lost, answers: await answersOf(reads, URLS), left: (await facts.listWork()).length }
  })

let whole: ReturnType<typeof undisturbed> | null = null
const said = new Set<number>()

describe('an import that is killed at one of its writes, from the first to almost the last', () => {
  it.each(Array.from({ length: MOMENTS }, (_, n) => n))(
    `has lost nothing that it had said was read, and run again ends in the same answers: %i of ${MOMENTS}`,
    async (n) => {
      whole ??= undisturbed()
      const { answers: expected, writes } = await whole
      const moment = `${1 + Math.floor(((writes - 1) * n) / (MOMENTS - 0.5))} ${WHENS[n % WHENS.length]}`
      const data = folderWith()
      const killed = ingest(moment, data)
      await killed.ended
      expect(killed.process.signalCode, `${moment}: ${killed.printed()}`).toBe('SIGKILL')
      said.add(acknowledged(killed))
      expect(await runAgain(data, acknowledged(killed)), moment).toEqual({ lost: [], answers: expected, left: 0 })
    },
  )

  it('was killed before it had said anything, and after it had said that a batch was read', () => {
    expect([Math.min(...said), Math.max(...said)]).toEqual([
      0,
      expect.toSatisfy((most: number) => most > FILES.length / 2),
    ])
  })
})
