import { AUTHORITIES } from './authorities.ts'
import { CARRIERS } from './carriers.ts'
import { type SourceEntry, sourceEntry } from './entry.ts'
import { INDEXES } from './indexes.ts'

export type { SourceEntry, SourceKind } from './entry.ts'

/** Where a publication belongs whose address no entry claims. */
export const IMPORTED_FILES = 'import'

/** Sent to sites where nobody gave a contact of their own: an address that says so. */
export const NO_CONTACT = 'https://minetrace.invalid/no-contact-given'

/** The folder of files that an operator lays down: part of every registry. */
export const INBOX: SourceEntry = sourceEntry({
  id: IMPORTED_FILES,
  name: 'Imported files',
  kind: 'folder',
  url: '',
})

/** The sources, news outlets first, then authorities, then indexes of others' publications. */
export const SOURCES: readonly SourceEntry[] = [...CARRIERS, ...AUTHORITIES, ...INDEXES, INBOX]

/** The id of the source that pages at `url` belong to: the entry with the longest matching host, else "Imported files". */
export function sourceIdOf(url: string, sources: readonly SourceEntry[] = SOURCES): string {
  const { hostname, host } = new URL(url)
  const claims = sources.flatMap(({ id, hosts }) =>
    hosts.filter((h) => isWithin(h.includes(':') ? host : hostname, h)).map((h) => ({ id, host: h })),
  )
  claims.sort((a, b) => b.host.length - a.host.length)
  return claims[0]?.id ?? IMPORTED_FILES
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
