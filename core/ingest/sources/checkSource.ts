import type { Instant } from '../../model/partialDate.ts'
import type { Finding } from '../../model/source.ts'
import type { ListedEntry } from '../../sources/readers/reader.ts'
import type { SourceEntry } from '../../sources/registry.ts'
import { currentReader } from '../reader.ts'
import { pagesOf } from './listing.ts'
import type { SourceTools } from './tools.ts'
import { type Visit, visit } from './visit.ts'

/** Pages that a check asks for: enough to see whether they can be read. */
const MOST_PAGES = 3

export interface CheckedPage {
  readonly entry: ListedEntry
  readonly visit: Visit
  /** Claims in it, where it was read. */
  readonly claims: number
  readonly relevant: boolean
}

/** What a run over a source would do. */
export interface SourceCheck {
  readonly entries: readonly ListedEntry[]
  readonly promising: readonly ListedEntry[]
  readonly findings: readonly Finding[]
  /** Whether there is more to list after the first page of the listing. */
  readonly more: boolean
  readonly pages: readonly CheckedPage[]
}

/** Lists a source once and reads its first promising pages, as a run would. Stores nothing, and knows nothing of earlier runs. */
export async function checkSource(options: {
  readonly source: SourceEntry
  readonly sources: readonly SourceEntry[]
  readonly tools: SourceTools
  readonly now: () => Instant
}): Promise<SourceCheck> {
  const { source, sources, tools, now } = options
  const { value: page } = await pagesOf({ source, tools, cursor: null, now }).next()
  if (!page || page.kind === 'UNCHANGED') return { entries: [], promising: [], findings: [], more: false, pages: [] }
  if (page.kind === 'FAILED')
    return {
      ...{ entries: [], promising: [], more: false, pages: [] },
      findings: [{ name: page.fault, explanation: page.reason }],
    }
  const pages: CheckedPage[] = []
  for (const entry of page.promising.slice(0, MOST_PAGES)) {
    const visited = await visit(entry, { tools, sources, now, recordOf: async () => null })
    const article = visited.kind === 'READ' ? visited.article?.page : undefined
    const reading = article ? currentReader.read({ ...article, url: entry.url, sourceId: source.id }) : null
    pages.push({ entry, visit: visited, claims: reading?.claims.length ?? 0, relevant: reading?.relevant ?? false })
  }
  const findings = page.warnings.map((explanation) => ({ name: 'ODD_LISTING', explanation }))
  return { entries: page.entries, promising: page.promising, findings, more: page.more, pages }
}
