import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SourceDraft } from '../../../core/sources/entry.ts'
import type { Article } from './articles/article.ts'
import type { Given, Listed, Outlet, Scene } from './outlet.ts'
import { OUTLETS } from './outlets.ts'
import { plainPage } from './pages.ts'

/** One request that an outlet was sent. */
export interface Asked {
  readonly outlet: string
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly status: number
  readonly round: number
}

/** Outlets on loopback, each on a port that the system chose: what is listed, and what stands where, is the same on every start. */
export interface Site {
  readonly asked: readonly Asked[]
  /** `http://127.0.0.1:PORT` of an outlet. */
  origin(outlet: string): string
  /** Entries of a registry, as `--sources` reads them. */
  readonly sources: readonly SourceDraft[]
  /** `HOST:PORT` of every outlet, as `--allow-host` takes it. */
  readonly allowedHosts: readonly string[]
  /** 1 at the start; in the second round some pages have changed, others are gone, moved or new. */
  round(): number
  nextRound(): void
  close(): Promise<void>
}

const HOUR = 3_600_000

/** Starts `outlets`. What they published is dated from `now`, in milliseconds since 1970. */
export async function startSite({
  now = Date.now(),
  outlets = OUTLETS,
}: {
  readonly now?: number
  readonly outlets?: readonly Outlet[]
} = {}): Promise<Site> {
  const asked: Asked[] = []
  let round = 1
  const ports = new Map<string, string>()
  const origins = (id: string): string => ports.get(id) ?? 'http://nowhere.invalid'

  const answer = (outlet: Outlet, request: IncomingMessage, response: ServerResponse): void => {
    const { method = 'GET', url = '/' } = request
    response.on('close', () => asked.push({ outlet: outlet.id, method, path: url, status: response.statusCode, round }))
    const { pathname, searchParams } = new URL(url, 'http://any')
    const trap = outlet.traps?.[pathname]
    if (trap) {
      trap(request, response)
      return
    }
    const listed = outlet.articles.filter(({ since = 1 }) => since <= round).map((article) => listedOf(article, now))
    listed.sort((a, b) => b.published.getTime() - a.published.getTime())
    const scene: Scene = { origin: origins(outlet.id), listed, origins, search: searchParams }
    const refused = outlet.refuses?.(request) ?? null
    give(request, response, refused === null ? found(outlet, pathname, scene, round) : refusal(refused))
  }

  const servers: Server[] = []
  for (const outlet of outlets) {
    const server = createServer((request, response) => answer(outlet, request, response)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    servers.push(server)
    ports.set(outlet.id, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  }
  return {
    asked,
    origin: origins,
    sources: outlets.flatMap((outlet) => entryOf(outlet, origins(outlet.id)) ?? []),
    allowedHosts: [...ports.values()].map((origin) => new URL(origin).host),
    round: () => round,
    nextRound: () => {
      round++
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections()
      await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
    },
  }
}

function listedOf(article: Article, now: number): Listed {
  const published = new Date(Math.floor((now - article.hoursAgo * HOUR) / 1000) * 1000)
  return { article, path: article.listedAt ?? article.path, published }
}

function found(outlet: Outlet, pathname: string, scene: Scene, round: number): Given {
  if (pathname === '/robots.txt' && outlet.robots !== undefined) return { type: 'text/plain', body: outlet.robots }
  const route = outlet.routes[pathname]
  if (route) return route(scene)
  const page = scene.listed.find(({ article, path }) => [...addressesOf(article), bare(path)].includes(pathname))
  if (!page) return refusal(404)
  const { later } = page.article
  if (round === 1 || !later) return pageOf(outlet, page, scene)
  if ('status' in later) return refusal(later.status)
  if ('paragraphs' in later) return pageOf(outlet, { ...page, article: { ...page.article, ...later } }, scene)
  if (pathname === later.movedTo)
    return pageOf(outlet, { ...page, article: { ...page.article, path: later.movedTo } }, scene)
  return { ...refusal(301), headers: { location: later.movedTo } }
}

const addressesOf = ({ path, later }: Article): readonly string[] =>
  later && 'movedTo' in later ? [path, later.movedTo] : [path]
const bare = (path: string): string => new URL(path, 'http://any').pathname
const pageOf = (outlet: Outlet, page: Listed, scene: Scene): Given => (outlet.page ?? plainPage)(page, scene)
const refusal = (status: number): Given => ({ type: 'text/html', body: `<title>${status}</title>`, status })

function give(
  request: IncomingMessage,
  response: ServerResponse,
  { type, body, status = 200, headers = {} }: Given,
): void {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  if (status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
  else response.writeHead(status, { 'content-type': type, ...(status === 200 ? { etag } : {}), ...headers }).end(body)
}

function entryOf({ id, name, language, source }: Outlet, origin: string): SourceDraft | null {
  if (!source) return null
  return { id, name, language, ...source, url: origin + source.url, schedule: 1, hostDelaySeconds: 0 }
}
