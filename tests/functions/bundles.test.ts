import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingestArticles } from '../../core/ingest/ingestArticles.ts'
import { minetraceStack } from '../../infra/stack.ts'
import { type Bundle, bundleFunctions, copiesOf, FUNCTIONS } from '../../scripts/bundle.ts'
import { type TestStore, testStore } from '../support/testStore.ts'
import { callBundle } from './bareProcess.ts'
import { type FakeInbox, fakeInbox } from './fakeInbox.ts'
import { type FakeLambda, fakeLambda } from './fakeLambda.ts'
import { httpApiEvent } from './httpApiEvent.ts'

const samples = join(import.meta.dirname, '../../samples')

let folder: string
let bundles: readonly Bundle[]
let template: Template
let store: TestStore
let inbox: FakeInbox
let lambda: FakeLambda
/** What closes what has been opened, as far as that came. */
const opened: (() => unknown)[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minetrace-bundles-'))
  opened.push(() => rmSync(folder, { recursive: true, force: true }))
  bundles = await bundleFunctions(folder)
  template = Template.fromStack(
    minetraceStack(new App(), { retain: false, bundles: folder, contact: 'https://wire.example/' }),
  )
  store = await testStore()
  opened.push(() => store.close())
  const files = readdirSync(samples).map((name) => [`import/${name}`, readFileSync(join(samples, name))] as const)
  inbox = await fakeInbox('the-inbox', new Map([...files, ['import/broken.json', Buffer.from('{')]]))
  opened.push(() => inbox.close())
  lambda = await fakeLambda()
  opened.push(() => lambda.close())
})

afterAll(async () => {
  for (const close of opened) await close()
})

/** The variables that the template gives a function, with names of things on this machine where it refers to resources. */
function environmentOf(name: string): Record<string, string> {
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'))
  const [, found] = functions.find(([id]) => id.toLowerCase().startsWith(name)) ?? []
  const variables: Record<string, string | { Ref: string }> = found?.Properties.Environment.Variables
  const local = (ref: string) => (ref.startsWith('Table') ? store.table : 'the-inbox')
  return Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [key, typeof value === 'string' ? value : local(value.Ref)]),
  )
}

const call = (name: keyof typeof FUNCTIONS, events: readonly unknown[], remaining?: number) =>
  callBundle({
    ...(remaining === undefined ? {} : { remaining }),
    bundle: join(folder, name, 'index.js'),
    events,
    environment: environmentOf(name),
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
      AWS_ENDPOINT_URL_S3: inbox.endpoint,
      AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
    },
  })

describe('every bundle', () => {
  it('stays within its budget', () => {
    for (const { name, bytes } of bundles) expect(bytes).toBeLessThanOrEqual(FUNCTIONS[name])
  })

  it('holds graphql once, or not at all', () => {
    const copies = Object.fromEntries(bundles.map(({ name, metafile }) => [name, copiesOf('graphql', metafile).length]))
    expect(copies).toEqual({ graphql: 1, ingest: 0, rebuild: 0 })
  })

  it('ends at its start, loudly, without what the template gives', async () => {
    const start = callBundle({ bundle: join(folder, 'graphql/index.js'), events: [], environment: {} })
    await expect(start).rejects.toThrow('The environment variable TABLE_NAME is not set')
  })
})

// In this order: what ingest stored is what the API serves.
describe('the bundled functions in bare processes', () => {
  it('read the inbox on the event of the schedule, a broken file aside, and fetch nothing the second time', async () => {
    const [first, second] = await call('ingest', [{ sourceId: 'import' }, { sourceId: 'import' }])
    const files = readdirSync(samples).length
    expect(first).toMatchObject({ discovered: files + 1, stored: files, failed: 1, error: null })
    expect(second).toMatchObject({ discovered: files + 1, stored: 0, failed: 0, error: null })
    expect(inbox.fetched.slice(files + 1)).toEqual([])
  })

  it('fail on a source that has no reader, so that the event is not lost', async () => {
    await expect(call('ingest', [{ sourceId: 'nobody' }])).rejects.toThrow('There is no reader for the source "nobody"')
  })

  it('answer the events that an HTTP API sends: POST, base64, GET', async () => {
    const list = 'nodes { url title textHash source { name homepage } }'
    const query = `{ a: publications(first: 100) { ${list} } b: publications(first: 100, filter: { relevant: false }) { ${list} } }`
    const body = JSON.stringify({ query })
    const headers = { 'content-type': 'application/json' }
    const answers = await call('graphql', [
      httpApiEvent({ method: 'POST', headers, body }),
      httpApiEvent({ method: 'POST', headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
      httpApiEvent({
        method: 'GET',
        query: new URLSearchParams({ query }).toString(),
        headers: { 'accept-encoding': 'identity' },
      }),
    ])
    const urls = readdirSync(samples).map((name): string => JSON.parse(readFileSync(join(samples, name), 'utf8')).url)
    // Compressed for those who take that, and then in base64.
    expect(answers).toMatchObject([true, true, false].map((isBase64Encoded) => ({ isBase64Encoded })))
    for (const answer of answers) {
      expect(answer).toMatchObject({ statusCode: 200 })
      expect(urlsIn(answer).sort()).toEqual(urls.sort())
    }
  })

  it('let other sites ask, and refuse what is no query', async () => {
    const origin = { origin: 'https://reader.example', 'access-control-request-method': 'POST' }
    const [preflight, form, nothing] = await call('graphql', [
      httpApiEvent({ method: 'OPTIONS', headers: origin }),
      httpApiEvent({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }),
      httpApiEvent({ method: 'GET', headers: { accept: 'application/graphql-response+json' } }),
    ])
    expect(preflight).toMatchObject({ statusCode: 204 })
    expect(preflight).toHaveProperty('headers.access-control-allow-origin')
    expect(preflight).not.toHaveProperty('headers.access-control-allow-credentials', 'true')
    expect(form).toMatchObject({ statusCode: 415 })
    expect(nothing).toMatchObject({ statusCode: 400 })
  })

  it('rebuild part after part, each asking for the next, until all is done', async () => {
    const articles = Array.from({ length: 40 }, (_, n) => ({
      url: `https://wire.example/${n}`,
      ...{ sourceId: 'import', title: null, publishedOn: null, language: 'en', text: `Nothing, ${n} times.` },
    }))
    for await (const _ of ingestArticles({ store: store.facts, articles, retrievedAt: '2026-01-01T00:00:00.000Z' }));
    const events: unknown[] = [{}]
    let publications = 0
    for (const event of events) {
      const [part] = await call('rebuild', [event], 1_000)
      expect(part).toMatchObject({
        publications: expect.any(Number),
        after: lambda.invocations.at(-1)?.event.after ?? null,
      })
      for (const { name, type } of lambda.invocations) expect([name, type]).toEqual(['the-function', 'Event'])
      publications += Number((part as { publications: number }).publications)
      events.push(...lambda.invocations.splice(0).map((invocation) => invocation.event))
    }
    // The last one finds nothing left.
    expect(events).toHaveLength(Math.ceil((40 + readdirSync(samples).length) / 25) + 1)
    expect(publications).toBe(40 + readdirSync(samples).length)
    expect(await store.facts.progress('rebuild')).toBeNull()
  })
})

function urlsIn(answer: unknown): string[] {
  const { body = '', isBase64Encoded = false } = answer as APIGatewayProxyStructuredResultV2
  const { a, b } = JSON.parse(isBase64Encoded ? gunzipSync(Buffer.from(body, 'base64')).toString() : body).data
  return [...a.nodes, ...b.nodes].map(({ url }: { url: string }) => url)
}
