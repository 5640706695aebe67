/** A feed, site or folder that publications are read from: plain data, read by the runtime, the schema and the infrastructure alike. */
export interface SourceEntry {
  /** Names the source for ever: stored with every publication and run. */
  readonly id: string
  readonly name: string
  readonly homepage: string | null
  /** Hosts whose pages are its publications, subdomains included. */
  readonly hosts: readonly string[]
  /** Entries it usually lists a day; null where none can be expected. */
  readonly expectedPerDay: number | null
}

/** Where a publication belongs whose address no entry claims. */
export const IMPORTED_FILES = 'import'

/**
 * The sources, news carriers first, then authorities. Addresses and daily numbers come from other projects' public notes
 * of September 2026 (the prosecutor's from common knowledge) and have not been confirmed by a run of this one.
 */
export const SOURCES: readonly SourceEntry[] = [
  entry('trend', 'Trend News Agency', 'https://en.trend.az/', ['trend.az'], 30),
  entry('azernews', 'Azernews', 'https://www.azernews.az/', ['azernews.az'], null),
  entry('report', 'Report', 'https://report.az/', ['report.az'], 100),
  entry('apa', 'APA', 'https://apa.az/', ['apa.az'], 45),
  entry('azertac', 'AZERTAC', 'https://azertag.az/', ['azertag.az'], 80),
  entry('news-az', 'News.az', 'https://news.az/', ['news.az'], null),
  entry('caliber', 'Caliber.Az', 'https://caliber.az/', ['caliber.az'], null),
  entry('president', 'President of the Republic of Azerbaijan', 'https://president.az/', ['president.az'], null),
  entry('ombudsman', 'Commissioner for Human Rights (Ombudsman)', 'https://ombudsman.az/', ['ombudsman.az'], null),
  entry('anama', 'Mine Action Agency (ANAMA)', 'https://anama.gov.az/', ['anama.gov.az'], null),
  entry('mod', 'Ministry of Defence', 'https://mod.gov.az/', ['mod.gov.az'], null),
  entry('prosecutor', "Prosecutor General's Office", 'https://genprosecutor.gov.az/', ['genprosecutor.gov.az'], null),
  entry(IMPORTED_FILES, 'Imported files', null, [], null),
]

/** The id of the source that pages at `url` belong to: the entry with the longest matching host, else "Imported files". */
export function sourceIdOf(url: string): string {
  const host = new URL(url).hostname
  const claims = SOURCES.flatMap(({ id, hosts }) =>
    hosts.filter((h) => isWithin(host, h)).map((h) => ({ id, host: h })),
  )
  claims.sort((a, b) => b.host.length - a.host.length)
  return claims[0]?.id ?? IMPORTED_FILES
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

function entry(
  id: string,
  name: string,
  homepage: string | null,
  hosts: readonly string[],
  expectedPerDay: number | null,
): SourceEntry {
  return { id, name, homepage, hosts, expectedPerDay }
}
