/**
 * How a source is listed: an RSS, Atom or JSON feed; a web page of links; a news sitemap; the APIs of ReliefWeb (v2) and of
 * GDELT (DOC 2.0); a folder of files, in the cloud one of the inbox bucket.
 */
export type SourceKind = 'feed' | 'list' | 'sitemap' | 'reliefweb' | 'gdelt' | 'folder'

/** Kinds that are asked for what whole texts say: their titles need not promise anything. */
export const SEARCHED_KINDS: ReadonlySet<SourceKind> = new Set(['reliefweb', 'gdelt'])

/** What only some kinds of source need to be told; every kind has a default for what is left out. */
export interface SourceSettings {
  /** list: a regular expression for the addresses of entries among the links of a page. */
  readonly entryLinks?: string
  /** list: the address of a further page, `{page}` standing for its number, from 2. Without: the page's own link to the next. */
  readonly pageUrl?: string
  /** reliefweb, gdelt: what is searched for, in the words of that API. */
  readonly query?: string
}

/** A feed, site or folder that publications are read from: plain data, read by the runtime, the schema and the infrastructure alike. */
export interface SourceEntry {
  /** Names the source for ever: stored with every publication and run. Lower-case letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  readonly homepage: string | null
  /** Hosts whose pages are its publications, subdomains included; with a port where that is not the scheme's own. */
  readonly hosts: readonly string[]
  /** BCP 47 language of what it lists; null where that is mixed. */
  readonly language: string | null
  readonly kind: SourceKind
  /** The address that lists it: of the feed, page, sitemap or API. Of a folder, the folder; empty for the inbox. */
  readonly url: string
  /** Minutes between two runs. */
  readonly schedule: number
  /** Least time between two requests to one of its hosts. */
  readonly hostDelaySeconds: number
  /** Entries it usually lists anew in a day; null where none can be expected. */
  readonly expectedPerDay: number | null
  /** Whether the schedule reads it. One that is off can still be checked and read by hand. */
  readonly enabled: boolean
  /** What is known of it and by whom it was seen, and what nobody has confirmed. Empty where there is nothing to say. */
  readonly known: string
  readonly unverified: string
  readonly settings?: SourceSettings
}

/** What an entry must tell of itself; the rest has defaults. */
export type SourceDraft = Pick<SourceEntry, 'id' | 'name' | 'kind' | 'url'> & Partial<SourceEntry>

const DEFAULTS = {
  homepage: null,
  language: null,
  schedule: 60,
  hostDelaySeconds: 5,
  expectedPerDay: null,
  enabled: true,
  known: '',
  unverified: '',
} as const

/** The entry that a draft means. Left to itself, a source on the web claims the host of its address. */
export const sourceEntry = (draft: SourceDraft): SourceEntry => ({
  ...DEFAULTS,
  hosts: URL.canParse(draft.url) && draft.kind !== 'folder' ? [new URL(draft.url).host] : [],
  ...draft,
})
