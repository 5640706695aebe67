import type { Instant } from '../../model/partialDate.ts'

/** What hosts asked for that outlives a run. */
export interface PolitenessStore {
  /** Before when `host` (`HOST`, or `HOST:PORT` where the port is unusual) is not to be asked; null where it said nothing. */
  notBefore(host: string): Promise<Instant | null>
  /** Keeps what `host` asked for; a later call replaces an earlier one. */
  hold(host: string, notBefore: Instant): Promise<void>
}

/** Keeps it for as long as the process lives. */
export function memoryPoliteness(): PolitenessStore {
  const held = new Map<string, Instant>()
  return {
    notBefore: async (host) => held.get(host) ?? null,
    hold: async (host, notBefore) => {
      held.set(host, notBefore)
    },
  }
}
