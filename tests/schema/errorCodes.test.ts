import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { StoreError } from '../../core/store/errors.ts'
import { ERROR_CODES, type ErrorCode } from '../../schema/errors.ts'
import {
  ALIASES_MAX,
  ANSWER_MAX,
  BODY_MAX,
  COST_MAX,
  DEPTH_MAX,
  LIST_COST,
  PAGE_MAX,
  READS_MAX,
  TOKENS_MAX,
  TOTALS_COST,
  VALUE_COST,
  VALUES_MAX,
} from '../../schema/limits.ts'
import { type Answer, type Api, apiOver, storeOf } from './api.ts'

let api: Api
let down: Api
let broken: Api
beforeAll(async () => {
  const { reads } = await storeOf([])
  const failing = (fault: Error) => apiOver({ ...reads, listStatements: () => Promise.reject(fault) })
  api = apiOver(reads)
  down = failing(new StoreError('UNAVAILABLE', 'no answer'))
  broken = failing(new TypeError('a bug'))
})

const JSON_TYPE = 'application/json'
const GRAPHQL_TYPE = 'application/graphql-response+json'
const post = (body: string, type = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type, accept: GRAPHQL_TYPE },
  body,
})
const asking = (query: string, more: object = {}): RequestInit => post(JSON.stringify({ query, ...more }))
const STATEMENTS = '{ statements { nodes { id } } }'

interface Refusal {
  readonly what: string
  readonly code: ErrorCode
  readonly status: number
  /** Whichever type of JSON is asked for; else 200 for those who ask for the older one. */
  readonly always?: boolean
  readonly of?: () => Api
  readonly path?: string
  readonly send?: RequestInit
}

const get = { method: 'GET', headers: { accept: GRAPHQL_TYPE } }
const manyFields = `{ ${'sources { id } '.repeat(600)} }`
const byId = 'query ($id: ID!) { node(id: $id) { id } }'

const REFUSED: readonly Refusal[] = [
  { what: 'a body that is no JSON', code: 'BAD_REQUEST', status: 400, always: true, send: post('{') },
  {
    what: 'several queries at once',
    code: 'BAD_REQUEST',
    status: 400,
    always: true,
    send: post('[{"query":"{__typename}"}]'),
  },
  { what: 'a body without a query', code: 'BAD_REQUEST', status: 400, send: post('{}') },
  {
    what: 'variables that are a list',
    code: 'BAD_REQUEST',
    status: 400,
    always: true,
    send: asking(byId, { variables: [1] }),
  },
  {
    what: 'variables in the address that are no JSON',
    code: 'BAD_REQUEST',
    status: 400,
    always: true,
    path: '/graphql?query={__typename}&variables={',
    send: get,
  },
  { what: 'another method', code: 'BAD_REQUEST', status: 405, always: true, send: { method: 'DELETE' } },
  {
    what: 'a body of a form',
    code: 'UNSUPPORTED_MEDIA_TYPE',
    status: 415,
    always: true,
    send: post('query={a}', 'text/plain'),
  },
  {
    what: 'a body of 10 MB',
    code: 'REQUEST_ENTITY_TOO_LARGE',
    status: 413,
    always: true,
    send: asking('#'.repeat(10_000_000)),
  },
  { what: 'a query that does not parse', code: 'GRAPHQL_PARSE_FAILED', status: 400, send: asking('{') },
  { what: 'a field that is none', code: 'GRAPHQL_VALIDATION_FAILED', status: 400, send: asking('{ nonsense }') },
  { what: 'a mutation', code: 'GRAPHQL_VALIDATION_FAILED', status: 400, send: asking('mutation { a }') },
  { what: 'a subscription', code: 'GRAPHQL_VALIDATION_FAILED', status: 400, send: asking('subscription { a }') },
  {
    what: 'a name of no operation',
    code: 'OPERATION_RESOLUTION_FAILURE',
    status: 400,
    always: true,
    send: asking('query A { __typename }', { operationName: 'B' }),
  },
  { what: 'too many tokens', code: 'TOO_COMPLEX', status: 400, send: asking(manyFields) },
  { what: 'a variable that is not sent', code: 'BAD_USER_INPUT', status: 400, send: asking(byId) },
  {
    what: 'a variable that is sent as null',
    code: 'BAD_USER_INPUT',
    status: 400,
    send: asking(byId, { variables: { id: null } }),
  },
  {
    what: 'a variable of another type',
    code: 'BAD_USER_INPUT',
    status: 400,
    send: asking('query ($first: Int) { statements(first: $first) { nodes { id } } }', { variables: { first: 'two' } }),
  },
  {
    what: 'a variable that is no value of an enum',
    code: 'BAD_USER_INPUT',
    status: 400,
    send: asking('query ($kind: PlaceKind) { places(kind: $kind) { id } }', { variables: { kind: 'CITY' } }),
  },
  {
    what: 'null in a list of values',
    code: 'BAD_USER_INPUT',
    status: 400,
    send: asking('query ($b: AccidentDimension = YEAR) { accidentTotals(by: [$b]) { accidents } }', {
      variables: { b: null },
    }),
  },
  { what: 'a malformed id', code: 'BAD_USER_INPUT', status: 200, send: asking('{ node(id: "x") { id } }') },
  {
    what: 'a cursor of no list',
    code: 'BAD_CURSOR',
    status: 200,
    send: asking('{ statements(after: "x") { nodes { id } } }'),
  },
  { what: 'a store that does not answer', code: 'UNAVAILABLE', status: 200, of: () => down, send: asking(STATEMENTS) },
  { what: 'a fault of ours', code: 'INTERNAL_SERVER_ERROR', status: 200, of: () => broken, send: asking(STATEMENTS) },
]

describe('every refusal has its code', () => {
  it.each(REFUSED)('$what: $code', async ({ code, status, of = () => api, path = '/graphql', send = {} }) => {
    const response = await of().fetch(path, send)
    const { errors = [] } = (await response.json()) as Answer
    expect([response.status, errors.map(({ extensions }) => extensions?.code)]).toEqual([status, [code]])
    expect(errors[0]?.message).toMatch(/^[A-Z`"].{8}/)
  })

  it.each(REFUSED)(
    '$what, in the older type',
    async ({ code, status, always, of = () => api, path = '/graphql', send = {} }) => {
      const headers = { ...send.headers, accept: JSON_TYPE }
      const response = await of().fetch(path, { ...send, headers })
      expect([response.status, await response.json()]).toMatchObject([
        always ? status : 200,
        { errors: [{ extensions: { code } }] },
      ])
    },
  )

  it('and every code is shown here', () => {
    expect(new Set(REFUSED.map(({ code }) => code))).toEqual(new Set(Object.keys(ERROR_CODES)))
  })
})

describe('docs/errors.md tells', () => {
  const docs = readFileSync('docs/errors.md', 'utf8')

  it('the codes', () => {
    const told = [...docs.matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)].map(([, code, meaning]) => [code, meaning])
    expect(Object.fromEntries(told)).toEqual(ERROR_CODES)
  })

  it('the limits', () => {
    const told = [...docs.matchAll(/^\| .+ \| ([\d,]+) \| `[A-Z_]+` \|$/gm)].map(([, limit]) => limit)
    const limits = [BODY_MAX, TOKENS_MAX, DEPTH_MAX, ALIASES_MAX, COST_MAX, READS_MAX, ANSWER_MAX, PAGE_MAX, VALUES_MAX]
    expect(told).toEqual(limits.map((limit) => limit.toLocaleString('en')))
    expect(docs).toContain(`1 an object, ${VALUE_COST} a value`)
    expect(docs).toContain(`costs ${LIST_COST} besides, totals ${TOTALS_COST.toLocaleString('en')}:`)
  })
})
