import type { Fetcher } from '../../sources/fetching/fetcher.ts'
import { plainAddressOf } from '../../sources/page/address.ts'
import { articleFrom } from '../../sources/page/article.ts'
import { READERS } from '../../sources/readers/readers.ts'
import { IMPORTED_FILES, type SourceEntry, sourceIdOf } from '../../sources/registry.ts'
import { screen } from '../../sources/screening/screen.ts'
import type { SourceTools } from './tools.ts'

/** What runs over sources on the web work with. */
export const webTools = (fetcher: Fetcher): SourceTools => ({
  fetcher,
  readerOf: (kind) => {
    if (kind === 'folder') throw new RangeError('A folder is not on the web.')
    return READERS[kind]
  },
  plainAddressOf,
  isPromising: screen,
  readPage: articleFrom,
})

/** Seconds between two requests to a host that no source says anything of. */
const USUAL_DELAY = 5

/** Milliseconds between two requests to `HOST` or `HOST:PORT`, as the source says that lists there or whose host it is. */
export function delayOf(sources: readonly SourceEntry[]): (host: string) => number {
  const listing = new Map(
    sources.flatMap((source) => (URL.canParse(source.url) ? [[new URL(source.url).host, source] as const] : [])),
  )
  return (host) => {
    const owner = sources.find(({ id }) => id === sourceIdOf(`http://${host}/`, sources) && id !== IMPORTED_FILES)
    return ((listing.get(host) ?? owner)?.hostDelaySeconds ?? USUAL_DELAY) * 1000
  }
}
