import { publicationIdOf } from '../model/id.ts'
import type { AgendaItem, IngestionRun } from '../model/source.ts'
import { agendaItem, agendaItemOf } from './items/agenda.ts'
import { fetchItem, fetchOf } from './items/fetch.ts'
import { hostItem, notBeforeOf } from './items/host.ts'
import { runItem, runsItem, runsOf } from './items/run.ts'
import { sourceStateItem, sourceStateOf } from './items/sourceState.ts'
import { agendaKey, agendaPartition, fetchKey, hostKey, keyText, runsKey, sourceStateKey } from './keys.ts'
import type { LiveFacts } from './liveFacts.ts'
import { type Condition, stretchItems, type Table } from './table.ts'

/** Runs that a source's history holds. */
const MOST_RUNS = 20

const notAfter = (attribute: string, value: string): Condition => ({ attribute, is: '<=', value, orAbsent: true })

/** What runs over sources keep for each other, on any table. */
export const liveFactsOn = (table: Table): LiveFacts => ({
  async fetchRecords(urls) {
    const keys = urls.map((url) => fetchKey(publicationIdOf(url)))
    const found = await table.batchGet(keys, { consistent: true })
    const records = new Map(found.map((item) => [keyText(item), fetchOf(item)]))
    return keys.map((key) => records.get(keyText(key)) ?? null)
  },
  async putFetchRecord(record) {
    await table.put(fetchItem(record), notAfter('fetchedAt', record.fetchedAt))
  },

  async agenda(sourceId) {
    const entries: AgendaItem[] = []
    for await (const item of stretchItems(table, { pk: agendaPartition(sourceId), consistent: true }))
      entries.push(agendaItemOf(item))
    return entries
  },
  putAgenda: (sourceId, entries) => table.batchPut(entries.map((entry) => agendaItem(sourceId, entry))),
  async removeAgenda(sourceId, urls) {
    for (const url of urls) await table.remove(agendaKey(sourceId, publicationIdOf(url)), ANY)
  },

  async sourceState(sourceId) {
    const item = await table.get(sourceStateKey(sourceId))
    return item && sourceStateOf(item)
  },
  async putSourceState(sourceId, state) {
    await table.put(sourceStateItem(sourceId, state))
  },

  async notBefore(host) {
    const item = await table.get(hostKey(host))
    return item && notBeforeOf(item)
  },
  async putNotBefore(host, until) {
    await table.put(hostItem(host, until), notAfter('notBefore', until))
  },

  async putRun(sourceId, run) {
    await table.put(runItem(sourceId, run), notAfter('startedAt', run.startedAt))
    for (;;) {
      const item = await table.get(runsKey(sourceId))
      const seen = item ? runsOf(item) : { writes: 0, runs: [] }
      const runs = latestFirst([run, ...seen.runs.filter(({ startedAt }) => startedAt !== run.startedAt)])
      const unchanged: Condition = item
        ? { attribute: 'writes', is: '=', value: seen.writes, orAbsent: false }
        : 'ABSENT'
      if (await table.put(runsItem(sourceId, runs, seen.writes + 1), unchanged)) return
    }
  },
  async recentRuns(sourceId) {
    const item = await table.get(runsKey(sourceId))
    return item ? runsOf(item).runs : []
  },
})

/** Holds for every item that there is: each carries its version. */
const ANY: Condition = { attribute: 'v', is: '<=', value: Number.MAX_SAFE_INTEGER, orAbsent: true }

const latestFirst = (runs: readonly IngestionRun[]): IngestionRun[] =>
  runs.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).slice(0, MOST_RUNS)
