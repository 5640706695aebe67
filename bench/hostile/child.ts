// Reads what stands at one address as a run of a source would, and prints what came of it. Started by run.ts, with little memory.

import { type SourceDraft, sourceEntry } from '../../core/sources/entry.ts'
import { systemClock } from '../../core/sources/fetching/clock.ts'
import { createFetcher } from '../../core/sources/fetching/createFetcher.ts'
import { decodeBody } from '../../core/sources/fetching/decodeBody.ts'
import { userAgentOf } from '../../core/sources/fetching/userAgent.ts'
import { readPdf } from '../../core/sources/files/pdf.ts'
import { readPage } from '../../core/sources/page/page.ts'
import { READERS } from '../../core/sources/readers/readers.ts'
import type { Reading, Task } from './run.ts'

const { drafts, allowedHosts, isPage }: Task = JSON.parse(process.argv[2] ?? '')
const fetcher = createFetcher({
  userAgent: userAgentOf('https://minetrace.example/about'),
  clock: systemClock,
  allowedHosts,
  delayOf: () => 0,
})

async function listed(draft: SourceDraft): Promise<string | null> {
  const source = sourceEntry(draft)
  if (source.kind === 'folder') throw new RangeError('folders are not read here')
  const now = new Date().toISOString()
  const listing = await READERS[source.kind].list({ source, fetcher, cursor: null, now })
  return listing.kind === 'FAILED' ? listing.fault : null
}

async function visited({ url }: SourceDraft): Promise<string | null> {
  const outcome = await fetcher.fetch({ url, accept: '*/*' })
  if (outcome.kind !== 'FETCHED') return outcome.kind === 'FAILED' ? outcome.fault : outcome.kind
  const { body, contentType } = outcome
  const isPdf = contentType === 'application/pdf'
  const read = isPdf ? await readPdf(body) : readPage(decodeBody(body, contentType))
  return 'rejection' in read ? read.rejection.kind : null
}

// Resident memory as it is here, and (in units of 1,024 bytes) the most that it ever was.
const before = process.memoryUsage().rss
const began = performance.now()
const faults = await Promise.all(
  drafts.map(async (draft) => [draft.id, await (isPage ? visited(draft) : listed(draft))] as const),
)
const reading: Reading = {
  faults: Object.fromEntries(faults),
  milliseconds: performance.now() - began,
  megabytesBefore: before / 1_000_000,
  megabytesPeak: (process.resourceUsage().maxRSS * 1024) / 1_000_000,
}
console.log(JSON.stringify(reading))
await fetcher.close()
