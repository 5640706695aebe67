import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { resultOf } from '../../functions/graphql/httpEvent.ts'
import { exceeds } from '../../schema/answerSize.ts'
import { ANSWER_MAX } from '../../schema/limits.ts'
import { type Answer, type Api, apiOver, storeOf } from './api.ts'
import { STATEMENT } from './world.ts'

/** Bytes of what Lambda is sent for a body, without what goes around it. */
const sent = (value: unknown): number => Buffer.byteLength(JSON.stringify(JSON.stringify(value))) - 2

describe('the size of an answer', () => {
  it('is that of its JSON as a string in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }), (value) => {
        expect(exceeds(value, sent(value))).toBe(false)
        expect(exceeds(value, sent(value) - 1)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(['"', '\\', '\n', '\u0000', 'ş', 'Агдам', '🜨', '\ud800', '\u2028'])('counts %j as it is written', (text) => {
    const value = { [text]: [text, { text }, null, true, -1.5, {}, []] }
    expect(exceeds(value, sent(value))).toBe(false)
    expect(exceeds(value, sent(value) - 1)).toBe(true)
  })
})

describe('an answer', () => {
  let api: Api
  beforeAll(async () => {
    const title = 'Ş'.repeat(50_000)
    api = apiOver((await storeOf([{ ...STATEMENT, title }])).reads)
  })
  /** Each of 100 kB. */
  const titles = (times: number) =>
    `{ publications(first: 1) { nodes { ${Array.from({ length: times }, (_, n) => `t${n}: title`).join(' ')} } } }`

  it('of more than 5 MB is refused, with what to ask for instead', async () => {
    expect(await api.refused(titles(60))).toMatchObject([
      {
        message:
          'The answer is longer than 5 MB. Lower `first` of its lists and page on, or ask for fewer fields of each object.',
        extensions: { code: 'TOO_COMPLEX', limit: 5_000_000 },
      },
    ])
  })

  it('of just less is given, and fits into an answer of Lambda', async () => {
    const body = JSON.stringify({ query: titles(49) })
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const result = await resultOf(response)
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThan(6 * 1024 * 1024)
    const { data }: Answer = JSON.parse(result.body ?? '')
    expect(Object.keys(data.publications.nodes[0])).toHaveLength(49)
    expect(Buffer.byteLength(result.body ?? '')).toBeGreaterThan(ANSWER_MAX * 0.95)
  })
})
