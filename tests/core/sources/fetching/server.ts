import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import type { Clock } from '../../../../core/sources/fetching/clock.ts'
import { createFetcher, type FetcherOptions } from '../../../../core/sources/fetching/createFetcher.ts'
import { userAgentOf } from '../../../../core/sources/fetching/userAgent.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

export interface Server {
  readonly host: string
  readonly port: number
  /** `METHOD /path` of every request, in their order. */
  readonly asked: string[]
  readonly requests: IncomingMessage[]
  at(path: string): string
}

/** A server on loopback that answers by path; 404 elsewhere. A text stands for a page. */
export async function serverOf(answers: Readonly<Record<string, string | Answering>>): Promise<Server> {
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    requests.push(request)
    const answer = answers[new URL(request.url ?? '', 'http://any').pathname]
    if (typeof answer === 'function') answer(request, response)
    else response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(answer)
  }
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  return { host, port, asked, requests, at: (path) => `http://${host}${path}` }
}

export const START = Date.parse('2026-11-29T12:00:00Z')

/** A clock that stands still but for those who sleep, and what they slept. */
export function standingClock(): Clock & { readonly slept: number[]; pass(milliseconds: number): void } {
  let now = START
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
    pass: (milliseconds) => {
      now += milliseconds
    },
  }
}

/** A fetcher that may ask `servers`, waits on no real clock, and is closed after the test. */
export function fetcherFor(servers: readonly { readonly host: string }[], options: Partial<FetcherOptions> = {}) {
  const clock = options.clock ?? standingClock()
  const fetcher = createFetcher({
    userAgent: userAgentOf('https://minetrace.example/about'),
    allowedHosts: servers.map(({ host }) => host),
    delayOf: () => 0,
    random: () => 1,
    ...options,
    clock,
  })
  closing.push(() => fetcher.close())
  return {
    ask: (url: string, more: Partial<Parameters<typeof fetcher.fetch>[0]> = {}) =>
      fetcher.fetch({ url, accept: 'text/html', ...more }),
  }
}
