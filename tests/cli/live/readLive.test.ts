import { expect, it } from 'vitest'
import { readLive } from '../../../cli/live/live.ts'
import { sourceEntry } from '../../../core/sources/entry.ts'
import { StoreError } from '../../../core/store/errors.ts'
import type { FactStore } from '../../../core/store/factStore.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import { quietWorld } from '../quietWorld.ts'

// Refused before anything is asked for.
const sources = ['good', 'bad'].map((id) =>
  sourceEntry({ id, name: id, kind: 'feed', url: `http://127.0.0.1:1/${id}`, schedule: 60 }),
)

it('goes on with the other sources where the record of one can not be read', async () => {
  const { facts } = memoryStore()
  const store: FactStore = {
    ...facts,
    async recentRuns(id) {
      if (id === 'bad') throw new StoreError('UNREADABLE_ITEM', 'Item SOURCE#bad RUNS is of version 9.')
      return facts.recentRuns(id)
    },
  }
  const stop = new AbortController()
  const told: { event: string; sourceId: string; error: string }[] = []
  const err = (line: string) => {
    told.push(JSON.parse(line))
    if (new Set(told.map(({ event, sourceId }) => `${event} ${sourceId}`)).size === 3) stop.abort()
  }
  const world = quietWorld({ err }, { stop: stop.signal })
  await readLive(store, { sources, allowedHosts: [], contact: null }, world)
  expect(told.filter(({ event }) => event === 'run failed')).toEqual([
    { event: 'run failed', sourceId: 'bad', error: 'Item SOURCE#bad RUNS is of version 9.' },
  ])
  expect(new Set(told.filter(({ event }) => event === 'source read').map(({ sourceId }) => sourceId))).toEqual(
    new Set(['good', 'bad']),
  )
})
