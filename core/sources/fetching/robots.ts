import robotsParser from 'robots-parser'
import type { Clock } from './clock.ts'
import { type Failure, failure } from './failures.ts'
import type { Landing } from './outcomes.ts'
import { PRODUCT } from './userAgent.ts'

/** What a site's robots.txt says to this program. */
export interface RobotsRules {
  readonly kind: 'RULES'
  allows(url: URL): boolean
  /** Milliseconds that it wants between two requests, capped. */
  readonly delay: number
}

/** Bytes of a robots.txt that are read; what comes after does not count (RFC 9309, 2.5, wants 500 KiB at least). */
export const ROBOTS_BYTES = 512_000
/** Wildcards that are read: half a megabyte of them takes the parser seconds for each address. */
const WILDCARDS = 5_000
/** How long rules hold, and how long a robots.txt that could not be had is not asked for again, in milliseconds (2.4: a day at most). */
const FRESH = { RULES: 3_600_000, FAILURE: 600_000 } as const
/** Longest delay that is taken from a robots.txt, in milliseconds: crawl-delay is no part of the standard. */
const LONGEST_DELAY = 60_000

/** The package's types tell of a default export that its CommonJS module does not have. */
const parserOf = 'default' in robotsParser ? robotsParser.default : robotsParser

const EVERYTHING: RobotsRules = { kind: 'RULES', allows: () => true, delay: 0 }

/**
 * What an answer for robots.txt means (RFC 9309, 2.3.1): 4xx and endless redirects that there are no rules; 5xx and anything that
 * kept it from being read that nothing of the site may be asked for now.
 */
export function rulesOf(robots: URL, found: Landing | Failure): RobotsRules | Failure {
  if (found.kind === 'FAILURE') {
    const { fault, reason, notBefore } = found
    return fault === 'REDIRECT_LOOP' ? EVERYTHING : failure(fault, `robots.txt: ${reason}`, { notBefore })
  }
  const { status, body } = found.answer
  if (status >= 500) return failure('SERVER_ERROR', `robots.txt: the server answered ${status}`)
  if (status !== 200) return EVERYTHING
  const parsed = parserOf(robots.href, bounded(new TextDecoder().decode(body)))
  return {
    kind: 'RULES',
    allows: (url) => parsed.isAllowed(url.href, PRODUCT) ?? true,
    delay: Math.min(Math.max(parsed.getCrawlDelay(PRODUCT) ?? 0, 0) * 1000, LONGEST_DELAY),
  }
}

/** The lines of a robots.txt that are read: whole ones, since half a rule is another rule. */
function bounded(text: string): string {
  const single = text.replace(/\*{2,}/g, '*')
  const read = single.split('*', WILDCARDS).join('*')
  const isWhole = read.length === single.length && text.length < ROBOTS_BYTES
  return isWhole ? read : read.slice(0, read.lastIndexOf('\n') + 1)
}

/** The rules of each site, asked for once by whoever comes first. */
export class Robots {
  readonly #clock: Clock
  readonly #ask: (robots: URL) => Promise<Landing | Failure>
  readonly #sites = new Map<
    string,
    { readonly asked: Promise<RobotsRules | Failure>; readonly until: Promise<number> }
  >()

  constructor(clock: Clock, ask: (robots: URL) => Promise<Landing | Failure>) {
    this.#clock = clock
    this.#ask = ask
  }

  async of({ origin }: URL): Promise<RobotsRules | Failure> {
    for (let known = this.#sites.get(origin); known; known = this.#sites.get(origin)) {
      if ((await known.until) > this.#clock.now()) return known.asked
      if (this.#sites.get(origin) === known) break
    }
    const robots = new URL('/robots.txt', origin)
    const asked = this.#ask(robots).then((found) => rulesOf(robots, found))
    this.#sites.set(origin, { asked, until: asked.then((rules) => this.#until(rules)) })
    return asked
  }

  #until(rules: RobotsRules | Failure): number {
    const asked = rules.kind === 'FAILURE' && rules.notBefore !== null ? Date.parse(rules.notBefore) : null
    return asked ?? this.#clock.now() + FRESH[rules.kind]
  }
}
