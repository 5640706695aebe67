import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../core/model/id.ts'
import { type Started, start } from '../cli/processes.ts'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { SHORT_FILES as FILES, urlsIn } from './corpusFiles.ts'
import { answersIn, lookInto } from './dataAnswers.ts'

const DYING = fileURLToPath(new URL('./dyingMinetrace.ts', import.meta.url))
const URLS = urlsIn(FILES)
const MOMENTS = 20
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
const missing = (data: string, count: number): Promise<string[]> =>
  lookInto(data, async ({ reads }) => {
    const ids = URLS.slice(0, count).map(publicationIdOf)
    const [publications, statements] = [await reads.publications(ids), await reads.statements(ids)]
    return ids.filter((_, at) => !publications[at] || (publications[at].relevant && !statements[at]))
  })

let whole: ReturnType<typeof undisturbed> | null = null
const said = new Set<number>()

describe('an import that is killed at one of its writes, from the first to almost the last', () => {
  it.each(Array.from({ length: MOMENTS }, (_, n) => n))(
    `has lost nothing that it had said was read, and run again ends in the same answers: %i of ${MOMENTS}`,
    async (n) => {
      whole ??= undisturbed()
      const { answers: expected, writes } = await whole
      const moment = `${1 + Math.floor(((writes - 1) * n) / MOMENTS)} ${WHENS[n % WHENS.length]}`
      const data = folderWith()
      const killed = ingest(moment, data)
      await killed.ended
      expect(killed.process.signalCode, `${moment}: ${killed.printed()}`).toBe('SIGKILL')
      said.add(acknowledged(killed))
      expect(await missing(data, acknowledged(killed)), moment).toEqual([])
      const again = ingest('0 sent', data)
      await again.prints(/^\d+ new, \d+ changed, \d+ unchanged/m)
      await again.ended
      const { answers, left } = await answersIn(data, URLS)
      expect(left, moment).toBe(0)
      expect(answers, moment).toBe(expected)
    },
  )

  it('was killed before it had said anything, and after it had said that a batch was read', () => {
    expect([...said].sort((a, b) => a - b)).toEqual([0, 25])
  })
})
