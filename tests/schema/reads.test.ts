import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenReads } from '../../core/store/store.ts'
import { READS_MAX } from '../../schema/limits.ts'
import { EXAMPLES } from '../../web/explorer/examples.ts'
import { type Api, apiOver, counted, storeOf } from './api.ts'

/** A field under so many names, `a0`, `a1` and so on. */
const times = (count: number, fieldOf: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => `a${n}: ${fieldOf(n)}`).join(' ')
const claims = (n: number): string => `claims(first: ${n + 1}) { edges { cursor } }`
const total = (): string => 'accidentTotals(by: []) { accidents }'

let api: Api
/** Since the test began: names of the reads of the store, and how many requests they sent to the engine. */
const reads: string[] = []
let sent = 0
beforeAll(async () => {
  const { openReads } = await storeOf()
  const open: OpenReads = ({ take }) => {
    const within = openReads({
      take(requests) {
        take(requests)
        sent += requests
      },
    })
    return counted(within, reads).store
  }
  api = apiOver(openReads({ take: () => undefined }), { openReads: open })
})
beforeEach(() => {
  reads.length = 0
  sent = 0
})

describe('refused before anything is read are', () => {
  it.each([
    ['130 lists of each place', `{ places { ${times(130, () => claims(0))} } }`],
    ['130 totals of each place', `{ places { ${times(130, total)} } }`],
    ['20 lists of each place', `{ places { ${times(20, claims)} } }`],
    ['4 totals of each place', `{ places { ${times(4, total)} } }`],
    ['a sentence under 600 names', `{ claims(first: 100) { nodes { evidence { ${times(600, () => 'quote')} } } } }`],
    [
      'sentences of 5,000 claims under 100 names',
      `{ statements(first: 100) { nodes { claims(first: 50) { nodes { evidence { ${times(100, () => 'quote')} } } } } } }`,
    ],
  ])('%s', async (_what, query) => {
    expect(await api.refused(query)).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }])
    expect([reads, sent]).toEqual([[], 0])
  })
})

describe('a query that reads too much on its way', () => {
  const query = `{ sources { name } places { name ${times(15, claims)} } }`

  it('is refused as a whole, with what to ask for instead', async () => {
    const [error, ...others] = await api.refused(query)
    expect(error).toMatchObject({
      message: expect.stringMatching(/^The query takes more than 250 reads of the store\. Ask for /),
      extensions: { code: 'TOO_COMPLEX', limit: READS_MAX },
    })
    expect(others).toEqual([])
    expect(api.faults).toEqual([])
  })

  it('has sent no more than its budget, and sends nothing afterwards', async () => {
    await api.refused(query)
    const then = sent
    expect(then).toBeLessThanOrEqual(READS_MAX)
    await api.ask('{ places { name } }')
    expect(sent).toBe(then)
  })

  it('leaves those of others their own', async () => {
    const [, { claims: others }] = await Promise.all([
      api.refused(query),
      api.ask('{ claims(first: 1) { nodes { id } } }'),
    ])
    expect(others.nodes).toHaveLength(1)
  })
})

describe('allowed are', () => {
  it('a list and a total of each place', async () => {
    const { places } = await api.ask(`{ places { name ${claims(4)} ${total()} } }`)
    expect(places.length).toBeGreaterThan(20)
    expect(sent).toBeLessThan(READS_MAX)
  })

  it('100 statements with 50 publications and 50 claims each, with evidence and its publication', async () => {
    await api.ask(`{ statements(first: 100) { nodes { id issuedOn headline issuer { code name }
      publications(first: 50) { nodes { id url title language publishedOn source { name } } }
      claims(first: 50) { nodes { id kind attributedTo { code name }
        evidence { quote start end publication { url title language publishedOn } } } } } } }`)
    expect(sent).toBeLessThan(12)
  })

  it.each(EXAMPLES)('what the explorer shows:\n%s', async (query) => {
    await api.ask(query)
    expect(sent).toBeLessThan(20)
  })
})

it('a query reads once what it asks for under several names', async () => {
  const data = await api.ask(`{ ${times(9, total)} place(name: "Agdam") { ${times(9, () => claims(1))} } }`)
  expect(data.a8).toEqual(data.a0)
  expect(reads).toEqual(['accidentTotals', 'listClaims'])
})
