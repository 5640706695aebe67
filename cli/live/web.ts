import type { SourceTools } from '../../core/ingest/sources/tools.ts'
import { delayOf, webTools } from '../../core/ingest/sources/webTools.ts'
import { systemClock } from '../../core/sources/fetching/clock.ts'
import { createFetcher } from '../../core/sources/fetching/createFetcher.ts'
import { userAgentOf } from '../../core/sources/fetching/userAgent.ts'
import { NO_CONTACT } from '../../core/sources/registry.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import type { Registry } from './registry.ts'

/**
 * Does what needs the web, politely. What hosts asked for is kept in `store`, for later runs and for others at work; without
 * one it is forgotten at the end.
 */
export async function onWeb<T>(
  { sources, allowedHosts, contact }: Registry,
  store: Pick<FactStore, 'notBefore' | 'putNotBefore'> | null,
  work: (tools: SourceTools) => Promise<T>,
): Promise<T> {
  const fetcher = createFetcher({
    userAgent: userAgentOf(contact ?? NO_CONTACT),
    clock: systemClock,
    allowedHosts,
    delayOf: delayOf(sources),
    ...(store && { politeness: { notBefore: store.notBefore, hold: store.putNotBefore } }),
  })
  try {
    return await work(webTools(fetcher))
  } finally {
    await fetcher.close()
  }
}
