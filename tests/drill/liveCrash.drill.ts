import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainAddressOf } from '../../core/sources/page/address.ts'
import { factStoreOn } from '../../core/store/factStoreOn.ts'
import { readStoreOn } from '../../core/store/readStoreOn.ts'
import type { Item, Table } from '../../core/store/table.ts'
import { answersOf } from '../support/answers.ts'
import { memoryTable } from '../support/memoryTable.ts'
import { type PlayedWeb, playWeb } from '../support/playedWeb.ts'
import { OUTLETS } from '../support/site/outlets.ts'
import { mortal } from './mortal.ts'

/** Two outlets whose articles are edited, vanish, move and are added, and an index that lists pages of one and of a third. */
const PLAYED = ['trend', 'prosecutor', 'gdelt', 'meridian'] as const
const READ = ['trend', 'prosecutor', 'gdelt'] as const

let web: PlayedWeb
beforeAll(async () => {
  web = await playWeb(PLAYED)
})
afterAll(() => web.close())

const urls = (): string[] =>
  OUTLETS.filter(({ id }) => PLAYED.some((played) => played === id)).flatMap(({ id, articles }) =>
    articles.flatMap(({ path, later }) =>
      [path, ...(later && 'movedTo' in later ? [later.movedTo] : [])].map((one) =>
        plainAddressOf(new URL(one, web.site.origin(id)).href),
      ),
    ),
  )
const answers = (table: Table): Promise<string> => answersOf(readStoreOn(table), urls())

/** One round over all sources, as processes do it one after the other. */
async function round(table: Table, tools = web.tools): Promise<void> {
  const store = factStoreOn(table)
  for (const id of READ) await web.read(id, store, { tools })
}

describe.each([
  ['the first round, over an empty store', 1],
  ['the second round, an hour and a half later', 2],
])('a process that dies at any write or fetch of %s', (_, number) => {
  it('leaves what the next run ends in the same answers, and no work undone', async () => {
    let before: readonly Item[] = []
    if (number === 2) {
      const table = memoryTable()
      await round(table)
      before = table.items()
      web.site.nextRound()
      web.passHours(1.5)
    }
    const undisturbed = memoryTable(before)
    const whole = mortal(undisturbed, web.tools, Number.POSITIVE_INFINITY)
    await round(whole.table, whole.tools)
    const expected = await answers(undisturbed)
    expect(whole.lived()).toBeGreaterThan(60)
    for (let moments = 0; moments < whole.lived(); moments++) {
      const table = memoryTable(before)
      const dying = mortal(table, web.tools, moments)
      await expect(round(dying.table, dying.tools), `${moments}`).rejects.toThrow()
      await round(table)
      expect(await answers(table), `killed after moment ${moments} of ${whole.lived()}`).toBe(expected)
      expect(await factStoreOn(table).listWork()).toEqual([])
    }
    process.stdout.write(`round ${number}: killed at each of ${whole.lived()} writes and fetches\n`)
  })
})
