import { idOf } from '../../model/id.ts'
import type { Day, Instant } from '../../model/partialDate.ts'
import type { SourceState } from '../../model/source.ts'
import type { ListedEntry } from '../../sources/readers/reader.ts'
import type { SourceEntry } from '../../sources/registry.ts'
import type { FactStore } from '../../store/factStore.ts'
import { finishWork } from '../ingestArticles.ts'
import { currentReader, type Reader } from '../reader.ts'
import { dueOf, forgotten, unread } from './agenda.ts'
import { type ListedPage, pagesOf } from './listing.ts'
import { recordedRun, type SourceRun } from './recordedRun.ts'
import type { Tally } from './tally.ts'
import { Interrupted, interruptible, type SourceTools } from './tools.ts'
import { findingsOf, watched } from './watch.ts'
import { type Round, workThrough } from './workThrough.ts'

/** Pages that one run asks for, those of its listing included, unless told otherwise; one more may be under way. */
const MOST_PAGES = 60

export interface SourceRunOptions {
  readonly store: FactStore
  readonly source: SourceEntry
  /** The whole registry: pages of other sources' sites belong to those. */
  readonly sources: readonly SourceEntry[]
  readonly tools: SourceTools
  readonly now: () => Instant
  /** When no page is begun any more; null for a run that may take its time. */
  readonly deadline: Instant | null
  readonly stop: AbortSignal
  readonly mostPages?: number
  readonly reader?: Reader
  /** Backfill: as far back as this day. It goes on where one from this day that was cut short stood. */
  readonly since?: Day
  /** Hears of each page of a listing that was worked through, with the day it reached. */
  readonly onListed?: (reached: Day | null) => void
}

/**
 * One run over one source: finishes what other runs left, lists what is new, reads the pages that promise a statement, tries
 * those again that could not be read, and looks again at recent ones. No entry stops another. What is left over waits on the
 * source's agenda; where the listing goes on is saved last, so whatever dies on the way is done again by the next run.
 *
 * @throws {StoreError} where the store fails; the run is recorded with that error if it still can be.
 */
export async function readSource(options: SourceRunOptions): Promise<SourceRun> {
  const { store, source, since } = options
  const { state, ...done } = await recordedRun(options, (tally) => runThrough(options, tally))
  if (since === undefined) await store.putSourceState(source.id, state)
  return done
}

async function runThrough(options: SourceRunOptions, tally: Tally) {
  const { store, source, tools, stop, reader = currentReader, now, since } = options
  const isOver = (): boolean =>
    stop.aborted ||
    tally.pages + tally.listings > (options.mostPages ?? MOST_PAGES) ||
    (options.deadline !== null && now() >= options.deadline)
  tally.leave((await finishWork(store, reader, isOver)).undone)
  const state = await store.sourceState(source.id)
  const agenda = new Map((await store.agenda(source.id)).map((item) => [item.url, item]))
  const round: Round = {
    ...options,
    ...{ reader, agenda, tally, resting: new Set<string>() },
    tools: { ...tools, fetcher: interruptible(tools.fetcher, stop) },
    isOver,
  }
  const undertaking = since === undefined ? null : `backfill of ${source.id} since ${since}`
  const start = undertaking === null ? (state?.cursor ?? null) : await store.progress(undertaking)
  const listing = await list(round, start, state?.listed ?? [], async (reached) => {
    if (undertaking !== null) await store.putProgress(undertaking, reached)
  })
  if (since === undefined && !round.isOver()) await workThrough(dueOf(agenda.values(), now()), round)
  await store.removeAgenda(
    source.id,
    forgotten(agenda.values(), now()).map(({ url }) => url),
  )

  if (undertaking !== null && listing.isWhole) await store.putProgress(undertaking, null)
  const watch = watched(state, tally.fresh, now(), source)
  if (listing.error === null && since === undefined) tally.findings.push(...findingsOf(watch, source))
  const left = [...agenda.values()]
  tally.givenUp = left.filter(({ givenUpAt }) => givenUpAt !== null).length
  tally.waiting = left.filter(({ givenUpAt, purpose }) => givenUpAt === null && purpose === 'READ').length
  return { error: listing.error, cutShort: round.isOver(), state: nextState(state, listing, watch) }
}

interface Listed {
  readonly cursor: string | null
  readonly names: readonly string[] | null
  readonly error: string | null
  /** Whether it was listed to its end. */
  readonly isWhole: boolean
}

/** Lists the source and reads what is new, page after page of the listing. `saved` is told the cursor after each. */
async function list(
  round: Round,
  start: string | null,
  before: readonly string[],
  saved: (cursor: string) => Promise<void>,
): Promise<Listed> {
  const { source, tools, since, now, tally, onListed } = round
  const known = new Set(before)
  const names: string[] = []
  let cursor = start
  try {
    const pages = pagesOf({ source, tools, cursor: start, now, ...(since === undefined ? {} : { since }) })
    for await (const page of pages) {
      if (page.kind === 'UNCHANGED')
        return { cursor, names: names.length > 0 ? names : null, error: null, isWhole: true }
      if (page.kind === 'FAILED') {
        tally.find(page.fault, `${page.reason}.`)
        if (page.notBefore !== null) round.resting.add(new URL(source.url).host)
        return { cursor, names: null, error: `${page.fault}: ${page.reason}`, isWhole: false }
      }
      const fresh = page.entries.map(nameOf).filter((name) => !known.has(name))
      tally.fresh += fresh.length
      names.push(...page.entries.map(nameOf))
      await readPage(page, round)
      cursor = page.cursor
      await saved(cursor)
      onListed?.(earliestDay(page.entries))
      if (round.isOver()) return { cursor, names, error: null, isWhole: !page.more }
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    return { cursor, names: null, error: null, isWhole: false }
  }
  return { cursor, names, error: null, isWhole: true }
}

async function readPage(page: Extract<ListedPage, { kind: 'LISTED' }>, round: Round): Promise<void> {
  const { tally, tools, store, agenda, now } = round
  tally.listings++
  tally.discovered += page.entries.length
  tally.screenedOut += page.screenedOut.length
  for (const warning of page.warnings) tally.find(/\bguid\b/.test(warning) ? 'SAME_GUID' : 'ODD_LISTING', warning)
  const addresses = page.promising.map(({ url }) => tools.plainAddressOf(url))
  const forms = [...page.promising.map(({ url }) => url), ...addresses]
  const records = await store.fetchRecords(forms)
  const known = new Set([...agenda.keys(), ...forms.filter((_, at) => records[at] !== null)])
  const fresh = page.promising.filter(({ url }, at) => !known.has(url) && !known.has(addresses[at] ?? ''))
  await workThrough(
    fresh.map((entry) => unread(entry, now())),
    round,
  )
}

function nextState(
  before: SourceState | null,
  { cursor, names, error }: Listed,
  watch: ReturnType<typeof watched>,
): SourceState {
  const listed = (error === null && names) || before?.listed || []
  return { ...watch, cursor, listed: listed.slice(0, MOST_NAMES) }
}

/** Entries of a listing that are remembered, to tell which are new in the next. */
const MOST_NAMES = 2000
const nameOf = ({ url }: ListedEntry): string => idOf('entry', url).slice(0, 10)

const earliestDay = (entries: readonly ListedEntry[]): Day | null =>
  entries
    .flatMap(({ published }) => published?.slice(0, 10) ?? [])
    .sort()
    .at(0) ?? null
