import { gunzipSync } from 'node:zlib'
import { serverAudits } from 'graphql-http'
import { beforeAll, describe, expect, it } from 'vitest'
import { StoreError } from '../../core/store/errors.ts'
import { type Answer, type Api, apiOver, storeOf } from './api.ts'

let api: Api
let explored: Api
beforeAll(async () => {
  const { reads } = await storeOf()
  api = apiOver(reads)
  explored = apiOver(reads, { explorer: { html: '<!doctype html><title>Explorer</title>' } })
})

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  api.fetch('/graphql', { method: 'POST', headers, body })

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: 'http://yoga/graphql',
    fetchFn: (address: string, init?: RequestInit) => {
      const { pathname, search } = new URL(address)
      return api.fetch(pathname + search, init)
    },
  })

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })

  it('is answered for anybody, from any site, without credentials', async () => {
    const headers = { origin: 'https://elsewhere.example' }
    const answers = [
      await api.fetch('/graphql?query={__typename}', { headers }),
      await api.fetch('/graphql', {
        method: 'OPTIONS',
        headers: { ...headers, 'access-control-request-method': 'POST' },
      }),
    ]
    for (const answer of answers) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    'application/jsonp',
  ])('takes no body of %s', async (type) => {
    const answer = await post('query={__typename}', { 'content-type': type })
    expect(answer.status).toBe(415)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] })
  })

  it('takes a JSON body whatever else its type says', async () => {
    const answer = await post('{"query":"{__typename}"}', { 'content-type': 'application/json; charset=utf-8' })
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('takes one query at a time', async () => {
    const answer = await post('[{"query":"{__typename}"},{"query":"{__typename}"}]')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
  })

  it('is not harmed by names that objects have anyway', async () => {
    const answer = await post('{"query":"{__typename}","variables":{"__proto__":{"polluted":true},"constructor":1}}')
    expect(answer.status).toBe(200)
    expect('polluted' in {}).toBe(false)
  })
})

describe('an answer', () => {
  const PLACES = '/graphql?query={places{name,alternateNames}}'
  const get = (path: string, headers: Record<string, string> = {}) => api.fetch(path, { headers })

  it.each([
    ['gzip', true],
    ['br, deflate,GZIP', true],
    ['br;q=1.0, gzip;q=0.8', true],
    ['gzip;q=0, br', false],
    ['gzip; q=0.000', false],
    ['identity', false],
    ['', false],
  ])('is compressed for those who take that: %j', async (accepted, compressed) => {
    const answer = await get(PLACES, { 'accept-encoding': accepted })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-encoding')).toBe(compressed ? 'gzip' : null)
    expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    const plain = compressed ? gunzipSync(bytes) : bytes
    expect(JSON.parse(plain.toString()).data.places.length).toBeGreaterThan(20)
    if (compressed) expect(Number(answer.headers.get('content-length'))).toBe(bytes.length)
  })

  it('that is short is sent as it is', async () => {
    const answer = await get('/graphql?query={__typename}', { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('tells caches that it hangs on the type that was asked for, and to ask again', async () => {
    const answer = await get(PLACES)
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Encoding')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it('to HEAD is that to GET, without its body', async () => {
    const [head, same] = [await api.fetch(PLACES, { method: 'HEAD' }), await get(PLACES)]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(Object.fromEntries(head.headers)).toEqual({
      ...Object.fromEntries(same.headers),
      'content-length': String((await same.arrayBuffer()).byteLength),
    })
  })
})

describe('a browser that opens the address', () => {
  const open = (served: Api) => served.fetch('/graphql', { headers: { accept: 'text/html,application/xhtml+xml,*/*' } })

  it('is shown the explorer', async () => {
    const answer = await open(explored)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('<title>Explorer</title>')
  })

  it('is answered like anybody where there is none', async () => {
    const answer = await open(api)
    expect(answer.headers.get('content-type')).not.toContain('text/html')
  })
})

describe('a fault', () => {
  const SECRET = 'arn:aws:dynamodb:eu-central-1:123:table/secret SLOT#STATEMENT#x'

  const failing = async (fault: Error) => {
    const { reads } = await storeOf([])
    const broken = apiOver({
      ...reads,
      listStatements: async () => {
        throw fault
      },
    })
    const answer = await broken.refused('{ places { name } statements { nodes { id } } }')
    expect(JSON.stringify(answer)).not.toMatch(/arn|SLOT|secret|\.ts|originalError|stack/)
    expect(broken.faults).toEqual([fault])
    return answer
  }

  it.each(['UNAVAILABLE', 'THROTTLED'] as const)('of the store that passes (%s) says to try again', async (fault) => {
    const [error] = await failing(new StoreError(fault, SECRET))
    expect(error).toMatchObject({
      message: 'The store did not answer. Send the same query again after a few seconds.',
      path: ['statements'],
      extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 2 },
    })
  })

  it.each([
    ['an item that cannot be read', new StoreError('UNREADABLE_ITEM', SECRET)],
    ['a bug', new TypeError(SECRET)],
  ])('that stays (%s) is hidden and reported', async (_what, fault) => {
    const [error] = await failing(fault)
    expect(error).toMatchObject({
      message: 'A fault on our side: trying again will not mend it. It has been logged.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    })
  })

  it('of the client is reported to nobody', async () => {
    await api.refused('{ statements(first: 0) { nodes { id } } }')
    await api.refused('{ nonsense }')
    await api.refused('{')
    expect(api.faults).toEqual([])
  })
})

describe('the answer', () => {
  it('to a query that does not parse or fit the schema says where', async () => {
    const accept = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
    for (const query of [
      '{',
      '{ nonsense }',
      'query ($x: Date) { sources { id } }',
      '{ statements(first: "1") { nodes { id } } }',
    ]) {
      const answer = await post(JSON.stringify({ query }), accept)
      const { errors = [] } = (await answer.json()) as Answer
      expect([answer.status, errors[0]?.extensions?.code]).toEqual([400, expect.stringMatching(/^GRAPHQL_|^BAD_/)])
    }
  })
})
