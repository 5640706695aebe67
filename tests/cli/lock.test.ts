import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Holder, readLock, takeLock } from '../../cli/engine/lock.ts'
import { folderWith } from '../core/sources/temporaryFolder.ts'

const holder = (pid: number): Holder => ({ pid, startedAt: '2023-04-04T00:00:00.000Z', port: 1, token: `token ${pid}` })

test('a folder that nobody has held has no lock', async () => {
  expect(await readLock(folderWith())).toBeNull()
})

test('of many that take the same number at once, one has it', async () => {
  const data = folderWith()
  const taken = await Promise.all(Array.from({ length: 50 }, (_, pid) => takeLock(data, 1, holder(pid))))
  expect(taken.filter((won) => won)).toHaveLength(1)
  expect(await readLock(data)).toEqual({ generation: 1, holder: holder(taken.indexOf(true)) })
  expect(readdirSync(join(data, 'lock'))).toEqual(['1'])
})

test('a number that a later holder has cleared away can not be taken again', async () => {
  const data = folderWith()
  await takeLock(data, 1, holder(1))
  await takeLock(data, 2, holder(2))
  expect(await takeLock(data, 1, holder(3))).toBe(false)
  expect(await readLock(data)).toEqual({ generation: 2, holder: holder(2) })
})

test('whatever processes saw before they took, the last to have it is the highest, and each number was had once', async () => {
  const contenders = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), {
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(contenders, async (rounds) => {
      const data = folderWith()
      const had: number[] = []
      for (const round of rounds) {
        const results = await Promise.all(round.map((number, at) => takeLock(data, number, holder(at))))
        const won = round.filter((_, at) => results[at])
        expect(new Set(won).size).toBe(won.length)
        had.push(...won)
        expect((await readLock(data))?.generation).toBe(Math.max(...had))
      }
    }),
    { numRuns: 40 },
  )
})
