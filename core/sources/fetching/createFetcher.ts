import { refusalOf } from './addresses.ts'
import { backoff } from './backoff.ts'
import type { Clock } from './clock.ts'
import { dnsLookup, guardedAgent, type Lookup } from './connector.ts'
import { type Answer, exchange, type Question } from './exchange.ts'
import { type Failure, failure } from './failures.ts'
import type { Fetcher, FetchOutcome, FetchRequest } from './fetcher.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Landing, outcomeOf, pauseOf } from './outcomes.ts'
import { memoryPoliteness, type PolitenessStore } from './politeness.ts'
import { follow } from './redirects.ts'
import { ROBOTS_BYTES, Robots } from './robots.ts'
import { Turns } from './turns.ts'

export interface FetcherOptions {
  /** As `userAgentOf` makes it. */
  readonly userAgent: string
  readonly clock: Clock
  /** `HOST:PORT` of addresses that are asked although they are private or on an unusual port, as `readHostPort` gives them. */
  readonly allowedHosts?: readonly string[]
  /** Milliseconds between two requests to `HOST` or `HOST:PORT`; robots.txt may ask for more. */
  readonly delayOf: (host: string) => number
  readonly politeness?: PolitenessStore
  readonly lookup?: Lookup
  /** 0 to 1, for the jitter of waiting times. */
  readonly random?: () => number
  readonly limits?: Partial<Limits>
}

/** A fetcher with its own connections, robots.txt rules and turns: one a run, or one a process. `close` ends the connections. */
export function createFetcher({
  userAgent,
  clock,
  allowedHosts = [],
  delayOf,
  politeness = memoryPoliteness(),
  lookup = dnsLookup,
  random = Math.random,
  ...given
}: FetcherOptions): Fetcher & { close(): Promise<void> } {
  const limits = { ...LIMITS, ...given.limits }
  const admitted = new Set(allowedHosts)
  const agent = guardedAgent({ admitted, lookup })
  const turns = new Turns(clock)
  const robots = new Robots(clock, (url) => persistently(() => visitRobots(url)))

  /** One request to one address, when its host's turn comes. */
  const ask = (question: Omit<Question, 'milliseconds'>, delay: number, budget: { left: number }) =>
    turns.take(question.url.host, delay, async (): Promise<Answer | Failure> => {
      const { host } = question.url
      const notBefore = await politeness.notBefore(host)
      if (notBefore !== null && Date.parse(notBefore) > clock.now()) return leftAlone(host, notBefore)
      const began = clock.now()
      const answer = await exchange(agent, { ...question, milliseconds: Math.max(1, Math.ceil(budget.left)) })
      budget.left -= clock.now() - began
      const pause = answer.kind === 'ANSWER' ? pauseOf(answer, clock.now()) : null
      if (pause === null) return answer
      const until = new Date(pause).toISOString()
      await politeness.hold(host, until)
      return leftAlone(host, until)
    })

  async function visitRobots(robotsUrl: URL): Promise<Landing | Failure> {
    const budget = { left: limits.milliseconds }
    const headers = { 'user-agent': userAgent, accept: 'text/plain, */*;q=0.1' }
    const found = await follow({ url: robotsUrl, body: null }, limits.redirects, async (url, body) => {
      const refusal = refusalOf(url, admitted)
      if (refusal) return failure('ADDRESS_REFUSED', refusal)
      return ask({ url, headers, body, limitOf: () => ROBOTS_BYTES, cut: true }, delayOf(url.host), budget)
    })
    if (found.kind === 'FAILURE' || found.answer.status < 500) return found
    return failure('SERVER_ERROR', `the server answered ${found.answer.status}`, { passing: true })
  }

  async function visit(start: URL, request: FetchRequest): Promise<FetchOutcome | Failure> {
    const budget = { left: limits.milliseconds }
    const limitOf = (headers: Headers) =>
      /^application\/pdf\b/i.test(headers.get('content-type') ?? '') ? limits.pdfBytes : limits.bytes
    const landing = await follow({ url: start, body: request.body ?? null }, limits.redirects, async (url, body) => {
      const refusal = refusalOf(url, admitted)
      if (refusal) return failure('ADDRESS_REFUSED', refusal)
      const rules = await robots.of(url)
      if (rules.kind === 'FAILURE') return rules
      if (!rules.allows(url)) return failure('ROBOTS_DISALLOWED', `robots.txt of ${url.host} keeps programs from it`)
      const headers = headersOf(userAgent, request, body)
      return ask({ url, headers, body, limitOf, cut: false }, Math.max(delayOf(url.host), rules.delay), budget)
    })
    if (landing.kind === 'FAILURE') return landing
    const { etag = null, lastModified = null } = request.validators ?? {}
    return outcomeOf(landing, { conditional: etag !== null || lastModified !== null })
  }

  /** Does it again, after a growing pause, where it failed for a reason that passes. */
  async function persistently<T extends { readonly kind: string }>(
    work: () => Promise<T | Failure>,
  ): Promise<T | Failure> {
    for (let attempt = 1; ; attempt++) {
      const result = await work()
      const isPassing = 'passing' in result && result.passing
      if (!isPassing || attempt >= limits.attempts) return result
      await clock.sleep(backoff(attempt, random))
    }
  }

  return {
    async fetch(request) {
      const url = URL.parse(request.url)
      if (url) url.hash = ''
      const result = url
        ? await persistently(() => visit(url, request))
        : failure('ADDRESS_REFUSED', 'the address can not be read')
      if (result.kind !== 'FAILURE') return result
      const { fault, reason, notBefore } = result
      return { kind: 'FAILED', fault, reason, notBefore }
    },
    close: () => agent.destroy(),
  }
}

const leftAlone = (host: string, notBefore: string): Failure =>
  failure('TOO_MANY_REQUESTS', `${host} wants to be left alone until ${notBefore}`, { notBefore })

function headersOf(userAgent: string, { accept, validators }: FetchRequest, body: string | null) {
  return {
    'user-agent': userAgent,
    accept,
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
    ...(body === null ? {} : { 'content-type': 'application/json' }),
  }
}
