/** Where a site's pages hold the text of an article: the element with this value of this attribute, of a class among others. */
export interface BodyMark {
  readonly attribute: 'class' | 'id' | 'itemprop'
  readonly value: string
}

/**
 * Sites whose articles are marked in a way that is known, by their host. A mark that a page lacks does no harm: the page is
 * then read like any other. Trend's is from an older scraper, ReliefWeb's from its open-source theme; none was seen by a run
 * of this program.
 */
const SITES: Readonly<Record<string, BodyMark>> = {
  'trend.az': { attribute: 'itemprop', value: 'articleBody' },
  'reliefweb.int': { attribute: 'class', value: 'rw-article__content' },
}

/** How the pages of the site at `address` mark their text; null where that is not known. */
export function bodyMarkAt(address: string | null): BodyMark | null {
  if (address === null) return null
  const host = new URL(address).hostname
  const site = Object.keys(SITES).find((domain) => host === domain || host.endsWith(`.${domain}`))
  return site === undefined ? null : (SITES[site] ?? null)
}
