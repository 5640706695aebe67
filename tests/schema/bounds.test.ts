import { getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, apiOver, counted, storeOf } from './api.ts'

let api: Api
let reads: string[]
beforeAll(async () => {
  const counting = counted((await storeOf()).reads)
  reads = counting.reads
  api = apiOver(counting.store)
})

describe('allowed are', () => {
  it('100 statements with 50 publications and 50 claims each, with evidence and its publication', async () => {
    const { statements } = await api.ask(`{ statements(first: 100) { nodes { id issuer { name }
      publications(first: 50) { nodes { url title source { name } } }
      claims(first: 50) { nodes { id attributedTo { name } evidence { quote publication { url title } } } } } } }`)
    expect(statements.nodes).toHaveLength(27)
  })

  it('the whole introspection', async () => {
    const { __schema } = await api.ask(getIntrospectionQuery())
    expect(__schema.types.length).toBeGreaterThan(50)
  })
})

const WHOLE_SCHEMA =
  '__schema { types { name fields { name args { name type { name } } type { name ofType { name ofType { name } } } } enumValues { name description } } }'
const LISTS = ['statements', 'publications', 'claims'] as const
const nested = (sizes: readonly string[]) =>
  sizes.reduceRight((inner, size, level) => `${LISTS[level]}${size} { nodes { id ${inner} } }`, '')
const levels = (depth: number) =>
  `{ sources { id } ${'place(name: "Aghdam") { '.repeat(1)} ${'parent { '.repeat(depth)} id ${'} '.repeat(depth)} } }`

describe('refused, before anything is read, are', () => {
  it.each([
    ['three nested lists of 100', `{ ${nested(['(first: 100)', '(first: 100)', '(first: 100)'])} }`],
    [
      '100 sentences of 100 claims of 100 statements',
      '{ statements(first: 100) { nodes { claims(first: 100) { nodes { evidence(first: 100) { quote } } } } } }',
    ],
    ['numbers that would make it cheap', `{ ${nested(['(first: -100)', '(first: -100)', '(last: 100000)'])} }`],
    ['levels without end', levels(20)],
    ['introspection under 40 names', `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: ${WHOLE_SCHEMA}`).join(' ')} }`],
    [
      'introspection under 40 names, in fragments',
      `{ ...A ...B } ${['A', 'B'].map((name) => `fragment ${name} on Query { ${Array.from({ length: 20 }, (_, n) => `${name}${n}: __schema { ...S }`).join(' ')} }`).join(' ')}
      fragment S on __Schema { types { ...T } } fragment T on __Type { fields { name type { fields { name type { name } } } } }`,
    ],
    [
      'the fields of a type, for each of its fields, under 50 names',
      `{ ${Array.from({ length: 50 }, (_, n) => `a${n}: __type(name: "Claim") { fields { type { fields { args { name } type { enumValues { name description } possibleTypes { name description interfaces { name } } } } } } }`).join(' ')} }`,
    ],
  ])('%s', async (_what, query) => {
    reads.length = 0
    const errors = await api.refused(query)
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX', limit: expect.any(Number) } }])
    expect(reads).toEqual([])
  })

  it('sizes in variables, and in the operation that is chosen', async () => {
    const query = `query Small { sources { id } }
      query Large($n: Int) { statements(first: $n) { nodes { publications(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } }`
    const send = async (operationName: string) => {
      const body = JSON.stringify({ query, operationName, variables: { n: 100 } })
      const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
      const answer = await api.fetch('/graphql', { method: 'POST', headers, body })
      return [answer.status, await answer.json()]
    }
    expect(await send('Small')).toMatchObject([200, { data: {} }])
    expect(await send('Large')).toMatchObject([
      400,
      { errors: [{ message: expect.stringMatching(/^The query may cost \d+; 100000 is allowed\./) }] },
    ])
  })

  it.each([
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['10,000 levels', levels(10_000)],
  ])('%s, before they are parsed', async (_what, query) => {
    const [error] = await api.refused(query)
    expect(error).toMatchObject({
      message: expect.stringContaining('2000 tokens'),
      extensions: { code: 'TOO_COMPLEX', limit: 2000 },
    })
  })

  it.each([
    ['of one list', `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    [
      'in fragments, each time they are spread',
      `{ a: places { ...P } b: places { ...P ...P } } fragment P on Place { ${Array.from({ length: 33 }, (_, n) => `n${n}: name`).join(' ')} }`,
    ],
  ])('101 fields under other names, %s', async (_what, query) => {
    reads.length = 0
    const errors = await api.refused(query)
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX', aliases: 101, limit: 100 } }])
    expect(reads).toEqual([])
  })

  it('fragments that hold each other', async () => {
    const [error] = await api.refused(
      '{ sources { ...A } } fragment A on Source { ...B } fragment B on Source { ...A }',
    )
    expect(error?.message).toContain('Cannot spread fragment "A" within itself')
  })

  it('fragments that double their fields at each step', async () => {
    const steps = Array.from(
      { length: 25 },
      (_, n) => `fragment F${n} on Place { a: parent { ...F${n + 1} } b: parent { ...F${n + 1} } }`,
    )
    const errors = await api.refused(`{ places { ...F0 } } ${steps.join('\n')} fragment F25 on Place { id }`)
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }])
  })
})
