import type { Answering, Outlet } from './outlet.ts'
import { frontPage } from './pages.ts'
import * as trap from './traps.ts'

/** Where a redirect must not lead, in the forms that people try. */
export const PRIVATE = [
  'http://127.0.0.1/',
  'http://localhost/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://10.0.0.1/',
] as const

/** A host at whose address something is wrong, and what reading it comes to. */
export interface HostileInput {
  readonly id: string
  readonly answer: Answering
  /** The named outcome; null where it can be read all the same. */
  readonly fault: string | null
  readonly robots?: string
}

const XML = { 'content-type': 'application/rss+xml' }
const item = '<item><title>Mine blast in Aghdam</title><link>/a</link></item>'

export const HOSTILE: readonly HostileInput[] = [
  { id: 'azernews', answer: trap.answering(403, { 'cf-mitigated': 'challenge' }), fault: 'CHALLENGED' },
  {
    id: 'just-a-moment',
    answer: trap.answering(200, { 'content-type': 'text/html' }, '<title>Just a moment...</title>'),
    fault: 'CHALLENGED',
  },
  { id: 'day-az', answer: trap.answering(410), fault: 'GONE' },
  { id: 'axar', answer: trap.answering(404), fault: 'GONE' },
  { id: 'forbidden', answer: trap.answering(403), fault: 'REFUSED_BY_SITE' },
  { id: 'failing', answer: trap.answering(500), fault: 'SERVER_ERROR' },
  { id: 'throttled-seconds', answer: trap.throttled('120'), fault: 'TOO_MANY_REQUESTS' },
  { id: 'throttled-date', answer: trap.throttled('Fri, 01 Jan 2100 00:00:00 GMT'), fault: 'TOO_MANY_REQUESTS' },
  { id: 'throttled-long', answer: trap.throttled('99999999'), fault: 'TOO_MANY_REQUESTS' },
  { id: 'throttled-junk', answer: trap.throttled('soon'), fault: 'TOO_MANY_REQUESTS' },
  { id: 'silent', answer: trap.silent, fault: 'TIMED_OUT' },
  { id: 'dripping', answer: trap.dripping(100), fault: 'TIMED_OUT' },
  { id: 'stalling', answer: trap.stalling, fault: 'TIMED_OUT' },
  { id: 'huge', answer: trap.huge({ megabytes: 100, told: true }), fault: 'TOO_LARGE' },
  { id: 'huge-untold', answer: trap.huge({ megabytes: 100 }), fault: 'TOO_LARGE' },
  { id: 'endless', answer: trap.huge(), fault: 'TOO_LARGE' },
  { id: 'gzip-bomb', answer: trap.bomb('gzip'), fault: 'TOO_LARGE' },
  { id: 'brotli-bomb', answer: trap.bomb('br'), fault: 'TOO_LARGE' },
  { id: 'nested-bomb', answer: trap.bomb('gzip, gzip'), fault: 'BROKEN_ANSWER' },
  { id: 'short', answer: trap.short, fault: 'BROKEN_ANSWER' },
  { id: 'no-http', answer: trap.raw('220 mail.example ESMTP\r\n'), fault: 'BROKEN_ANSWER' },
  {
    id: 'endless-head',
    answer: trap.raw(`HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(100_000)}`),
    fault: 'BROKEN_ANSWER',
  },
  {
    id: 'html',
    answer: trap.answering(200, { 'content-type': 'text/html' }, String(frontPage('News', null).body)),
    fault: 'HTML_FOR_FEED',
  },
  {
    id: 'empty',
    answer: trap.answering(200, XML, '<rss version="2.0"><channel></channel></rss>'),
    fault: 'NO_ENTRIES',
  },
  { id: 'nothing', answer: trap.answering(200, XML), fault: 'UNREADABLE_LISTING' },
  {
    id: 'bare-ampersand',
    answer: trap.answering(200, XML, `<rss version="2.0"><channel><title>A & B</title>${item}</channel></rss>`),
    fault: null,
  },
  {
    id: 'cut-off',
    answer: trap.answering(200, XML, `<rss version="2.0"><channel>${item}<item><title>Mi`),
    fault: null,
  },
  { id: 'billion-laughs', answer: trap.answering(200, XML, trap.BILLION_LAUGHS), fault: null },
  {
    id: 'quadratic',
    answer: page(trap.quadratic, 'application/rss+xml'),
    fault: 'NO_ENTRIES',
  },
  { id: 'outside-entity', answer: trap.answering(200, XML, trap.OUTSIDE_ENTITY), fault: null },
  {
    id: 'nested-feed',
    answer: page(trap.nestedFeed, 'application/rss+xml'),
    fault: 'UNREADABLE_LISTING',
  },
  { id: 'loop', answer: trap.answering(302, { location: '/rss' }), fault: 'REDIRECT_LOOP' },
  {
    id: 'chain',
    answer: ({ url }, response) => response.writeHead(302, { location: `${url}1` }).end(),
    fault: 'REDIRECT_LOOP',
  },
  {
    id: 'closed',
    answer: trap.answering(200, XML),
    fault: 'ROBOTS_DISALLOWED',
    robots: 'User-agent: *\nDisallow: /\n',
  },
  ...[
    ...PRIVATE,
    'file:///etc/passwd',
    'ftp://news.example/',
    'http://user:secret@news.example/',
    'http://news.example:22/',
  ].map((location, at) => ({
    id: `to-private-${at + 1}`,
    answer: trap.answering(302, { location }),
    fault: 'ADDRESS_REFUSED',
  })),
]

/** Pages at the address of an article. */
export const HOSTILE_PAGES: readonly HostileInput[] = [
  { id: 'nested-page', answer: page(trap.nestedPage), fault: 'HOSTILE_PAGE' },
  { id: 'wide-page', answer: page(trap.widePage), fault: 'HOSTILE_PAGE' },
  { id: 'attributes', answer: page(trap.attributes), fault: 'HOSTILE_PAGE' },
  { id: 'open-brackets', answer: page(trap.openBrackets), fault: 'HOSTILE_PAGE' },
  { id: 'entities', answer: page(() => `<html><body><p>${'&amp;'.repeat(900_000)}`), fault: 'HOSTILE_PAGE' },
  { id: 'comments', answer: page(() => `<html><body><p>${'<!-->'.repeat(900_000)}`), fault: 'HOSTILE_PAGE' },
  { id: 'one-word', answer: page(() => `<html><body><p>${'a'.repeat(4_900_000)}`), fault: null },
  { id: 'pdf-bomb', answer: page(trap.pdfBomb, 'application/pdf'), fault: 'TOO_LARGE' },
  { id: 'no-pdf', answer: page(() => 'mine', 'application/pdf'), fault: 'NOT_PDF' },
]

function page(body: () => string | Uint8Array, type = 'text/html'): Answering {
  return (...given) => trap.answering(200, { 'content-type': type }, body())(...given)
}

/** Hostile sources as outlets of the played site. */
export const HOSTILE_OUTLETS: readonly Outlet[] = [...HOSTILE, ...HOSTILE_PAGES].map(outletOf)

function outletOf({ id, answer, robots }: HostileInput): Outlet {
  const paths = ['/rss', '/rss1', '/rss11', '/rss111', '/rss1111', '/rss11111']
  return {
    id,
    name: id,
    language: 'en',
    articles: [],
    source: { kind: 'feed', url: '/rss' },
    ...(robots ? { robots } : {}),
    routes: {},
    traps: Object.fromEntries(paths.map((path) => [path, answer])),
  }
}
