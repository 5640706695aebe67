import { readSource, type SourceRunOptions } from '../../core/ingest/sources/readSource.ts'
import type { SourceRun } from '../../core/ingest/sources/recordedRun.ts'
import type { SourceTools } from '../../core/ingest/sources/tools.ts'
import { webTools } from '../../core/ingest/sources/webTools.ts'
import { createFetcher } from '../../core/sources/fetching/createFetcher.ts'
import { userAgentOf } from '../../core/sources/fetching/userAgent.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import { parseRegistry } from '../../core/sources/registryFile.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { OUTLETS } from './site/outlets.ts'
import { type Asked, type Site, startSite } from './site/site.ts'

/** The played outlets, and what reads them as the product does, but by a clock that a test moves on. */
export interface PlayedWeb {
  readonly site: Site
  /** All sources; those of outlets that are not played are left out. */
  readonly sources: readonly SourceEntry[]
  readonly tools: SourceTools
  readonly now: () => string
  passHours(hours: number): void
  /** One run over a source. */
  read(id: string, store: FactStore, over?: Partial<SourceRunOptions>): Promise<SourceRun>
  /** What the outlets were asked since the last call, robots.txt left out. */
  asked(): Asked[]
  close(): Promise<void>
}

/** Starts outlets, all of them or those named. */
export async function playWeb(ids: readonly string[] = OUTLETS.map(({ id }) => id)): Promise<PlayedWeb> {
  let at = Date.parse('2026-03-05T12:00:00Z')
  const site = await startSite({ now: at, outlets: OUTLETS.filter(({ id }) => ids.includes(id)) })
  const fetcher = createFetcher({
    userAgent: userAgentOf('https://minetrace.example/about'),
    clock: {
      now: () => at,
      sleep: async (milliseconds) => {
        at += milliseconds
      },
    },
    allowedHosts: site.allowedHosts,
    delayOf: () => 0,
  })
  const sources = parseRegistry(JSON.stringify(site.sources))
  const tools = webTools(fetcher)
  // Each look at the clock takes a millisecond, so that no two fetches are of one moment.
  const now = () => new Date(at++).toISOString()
  let told = 0
  return {
    ...{ site, sources, tools, now },
    passHours: (hours) => {
      at += hours * 3_600_000
    },
    read(id, store, over = {}) {
      const source = sources.find((entry) => entry.id === id)
      if (!source) throw new RangeError(`There is no source ${id} on the played site.`)
      const stop = new AbortController().signal
      return readSource({ store, source, sources, tools, now, stop, deadline: null, ...over })
    },
    asked() {
      const since = site.asked.slice(told)
      told = site.asked.length
      return since.filter(({ path }) => path !== '/robots.txt')
    },
    async close() {
      await fetcher.close()
      await site.close()
    },
  }
}
