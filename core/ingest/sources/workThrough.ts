import type { AgendaItem } from '../../model/source.ts'
import type { Reader } from '../reader.ts'
import { toldFault } from '../told.ts'
import { afterFailure, afterReading, afterRest } from './agenda.ts'
import type { SourceRunOptions } from './readSource.ts'
import { recordFetches, takeIn } from './takeIn.ts'
import type { Tally } from './tally.ts'
import { Interrupted } from './tools.ts'
import { type Visit, visit } from './visit.ts'

/** A run under way. */
export interface Round extends SourceRunOptions {
  readonly reader: Reader
  /** The source's agenda as this run knows it, by address. */
  readonly agenda: Map<string, AgendaItem>
  readonly tally: Tally
  /** Hosts that asked to be left alone in this run. */
  readonly resting: Set<string>
  readonly isOver: () => boolean
}

/** Asks for the pages of these entries, one after the other, and takes in what they hold. What is left over goes on the agenda. */
export async function workThrough(items: readonly AgendaItem[], round: Round): Promise<void> {
  const { store, source, agenda } = round
  const left: AgendaItem[] = []
  for (const item of items) {
    if (round.isOver() || round.resting.has(new URL(item.url).host)) left.push(item)
    else if (!(await workOn(item, round))) left.push(item)
  }
  const fresh = left.filter(({ url }) => !agenda.has(url))
  for (const item of fresh) agenda.set(item.url, item)
  await store.putAgenda(source.id, fresh)
}

/** False where the run was told to stop before the page was there. */
async function workOn(item: AgendaItem, round: Round): Promise<boolean> {
  const { store, tools, sources, now, tally } = round
  const recordOf = async (url: string) => (await store.fetchRecords([url]))[0] ?? null
  let visited: Visit
  try {
    visited = await visit(item, { tools, sources, now, recordOf })
  } catch (error) {
    if (error instanceof Interrupted) return false
    throw error
  }
  tally.pages++
  if (visited.kind === 'FAILED' && visited.fault === 'TOO_MANY_REQUESTS') {
    round.resting.add(new URL(item.url).host)
    tally.find('TOO_MANY_REQUESTS', `${visited.reason}.`)
    await plan(item, afterRest(item, visited.notBefore, now()), round)
  } else if (visited.kind === 'FAILED') await failed(item, `${visited.fault}: ${visited.reason}`, round)
  else await answered(item, visited, round)
  return true
}

async function answered(item: AgendaItem, visited: Exclude<Visit, { kind: 'FAILED' }>, round: Round): Promise<void> {
  const { store, source, sources, reader, tally } = round
  if (visited.kind === 'GONE') {
    const [record] = await store.fetchRecords([visited.url])
    // What was never read has no publication that could be gone.
    if (!record) return failed(item, `GONE: ${visited.reason}`, round)
    const goneAt = record.goneAt ?? visited.fetchedAt
    await store.putFetchRecord({ ...record, fetchedAt: visited.fetchedAt, goneAt })
  } else if (visited.kind === 'UNCHANGED') {
    const [record] = await store.fetchRecords([visited.url])
    if (record?.goneAt) await store.putFetchRecord({ ...record, fetchedAt: visited.fetchedAt, goneAt: null })
    tally.unchanged++
  } else {
    const taken = await takeIn(visited, { store, source, sources, reader })
    if (taken && 'fault' in taken)
      return failed(item, toldFault(taken.fault), round, `${taken.fault}: ${taken.message}`)
    if (taken) tally.take(taken)
    else tally.unchanged++
    await plan(item, afterReading(item, visited.url, visited.fetchedAt), round)
    return recordFetches(visited, store)
  }
  await plan(item, afterReading(item, visited.url, visited.fetchedAt), round)
}

/** `detail` says more than everybody may read. */
async function failed(item: AgendaItem, reason: string, round: Round, detail = reason): Promise<void> {
  const next = afterFailure(item, reason, round.now())
  const givenUp = next.givenUpAt !== null
  round.tally.fail(item.url, detail, givenUp)
  if (/^CHALLENGED\b/.test(reason)) round.tally.find('CHALLENGED', `${item.url}: ${reason}.`)
  if (givenUp) round.tally.find('GIVEN_UP', `${item.url} is not tried any more: ${reason}.`)
  await plan(item, next, round)
}

/** Puts what is next for an entry on the agenda, and takes off what was there for it. */
async function plan(item: AgendaItem, next: AgendaItem | null, { store, source, agenda }: Round): Promise<void> {
  if (next) {
    await store.putAgenda(source.id, [next])
    agenda.set(next.url, next)
  }
  if (next?.url === item.url || !agenda.has(item.url)) return
  await store.removeAgenda(source.id, [item.url])
  agenda.delete(item.url)
}
