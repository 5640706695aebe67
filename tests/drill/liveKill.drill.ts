import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainAddressOf } from '../../core/sources/page/address.ts'
import { type Started, start } from '../cli/processes.ts'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { OUTLETS } from '../support/site/outlets.ts'
import { type Site, startSite } from '../support/site/site.ts'
import { answersIn } from './dataAnswers.ts'

const DYING = fileURLToPath(new URL('./dyingMinetrace.ts', import.meta.url))
const MOMENTS = 12
/** A write is killed before the engine has it, when it may be in the middle of it, or once the answer is back. */
const WHENS = ['sent', 'turned', 'answered'] as const
const PLAYED = OUTLETS.filter(({ id }) => ['trend', 'prosecutor'].includes(id))

let site: Site
beforeAll(async () => {
  site = await startSite({ outlets: PLAYED })
})
afterAll(() => site.close())

const urls = (): string[] =>
  PLAYED.flatMap(({ id, articles }) => articles.map(({ path }) => plainAddressOf(new URL(path, site.origin(id)).href)))

/** Sources are due every three seconds: one whose run was recorded before the end is read again while somebody waits for it. */
function serveLive(moment: string, data: string): Started {
  const registry = join(folderWith(), 'sources.json')
  writeFileSync(registry, JSON.stringify(site.sources.map((source) => ({ ...source, schedule: 0.05 }))))
  return start(
    DYING,
    moment,
    ...['serve', '--live', '--no-samples', '--port', '0', '--data', data, '--sources', registry],
    ...site.allowedHosts.flatMap((host) => ['--allow-host', host]),
  )
}

/** Lets a server read every source once, stops it as Ctrl-C does, and answers how often it wrote. */
async function readOnce(data: string): Promise<number> {
  const server = serveLive('0 sent', data)
  for (const { id } of PLAYED)
    await server.prints(new RegExp(`"event":"source read","sourceId":"${id}".*"error":null,"findings":\\[\\]`))
  server.process.kill('SIGINT')
  expect(await server.ended, server.printed()).toBe(0)
  expect(server.printed()).toContain('Stopped; everything is stored.')
  return Number(/^writes: (\d+)$/m.exec(server.printed())?.[1])
}

let whole: Promise<{ answers: string; writes: number }> | null = null
async function undisturbed(): Promise<{ answers: string; writes: number }> {
  const data = folderWith()
  const writes = await readOnce(data)
  const { answers, left } = await answersIn(data, urls())
  expect([left, writes > 100]).toEqual([0, true])
  return { answers, writes }
}

describe('serve --live that is killed at one of its writes, from the first to almost the last', () => {
  it.each(Array.from({ length: MOMENTS }, (_, n) => n))(
    `ends in the same answers once it is started again, nothing lost or doubled: %i of ${MOMENTS}`,
    async (n) => {
      whole ??= undisturbed()
      const { answers: expected, writes } = await whole
      const moment = `${1 + Math.floor(((writes - 1) * n) / (MOMENTS - 0.5))} ${WHENS[n % WHENS.length]}`
      const data = folderWith()
      const killed = serveLive(moment, data)
      await killed.ended
      expect(killed.process.signalCode, `${moment}: ${killed.printed()}`).toBe('SIGKILL')
      await readOnce(data)
      const { answers, left } = await answersIn(data, urls())
      expect(left, moment).toBe(0)
      expect(answers, moment).toBe(expected)
    },
  )
})
