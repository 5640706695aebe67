import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, afterReading, dueOf, later, MOST_ATTEMPTS } from '../../../../core/ingest/sources/agenda.ts'
import { findingsOf, watched } from '../../../../core/ingest/sources/watch.ts'
import type { AgendaItem } from '../../../../core/model/source.ts'
import { agendaItem } from '../../store/liveRecords.ts'
import { source } from './fakeWeb.ts'

const NOW = '2026-03-05T12:00:00.000Z'

describe('an entry that fails', () => {
  it('waits twice as long each time, a day at most, and is given up after the eighth', () => {
    let item: AgendaItem = agendaItem({ attempts: 0 })
    const waits: number[] = []
    for (let n = 0; n < MOST_ATTEMPTS; n++) {
      item = afterFailure(item, 'slow', NOW)
      waits.push((Date.parse(item.dueAt) - Date.parse(NOW)) / 3_600_000)
      expect(item.givenUpAt !== null).toBe(n === MOST_ATTEMPTS - 1)
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 24, 24])
  })

  it('is not due any more once it was given up', () => {
    expect(dueOf([agendaItem({ givenUpAt: NOW }), agendaItem({ dueAt: later(NOW, 1) })], NOW)).toEqual([])
  })
})

it('does first what was never read, then what is longest due', () => {
  const items = [
    agendaItem({ url: 'https://a.example/', purpose: 'REVISIT', dueAt: later(NOW, -9) }),
    agendaItem({ url: 'https://b.example/', dueAt: later(NOW, -1) }),
    agendaItem({ url: 'https://c.example/', dueAt: later(NOW, -2) }),
  ]
  expect(dueOf(items, NOW).map(({ url }) => url)).toEqual([
    'https://c.example/',
    'https://b.example/',
    'https://a.example/',
  ])
})

it('does not look again at an article of long ago', () => {
  expect(afterReading(agendaItem({ published: '2026-01-01' }), 'https://a.example/', NOW)).toBeNull()
  expect(afterReading(agendaItem({ published: '2026-03-04' }), 'https://a.example/', NOW)).toMatchObject({
    purpose: 'REVISIT',
    dueAt: later(NOW, 1),
  })
})

describe('the watch over a source', () => {
  const entry = source({ expectedPerDay: 24 })

  it('never calls a source silent or frantic that lists what is expected, however its runs are spaced', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 80 }), (hours) => {
        let [watch, at] = [watched(null, 500, NOW, entry), NOW]
        for (const gap of hours) {
          at = later(at, gap)
          watch = watched(watch, gap, at, entry)
          expect(findingsOf(watch, entry)).toEqual([])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('calls every source silent that lists nothing for two days, and none before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 80 }), (hours) => {
        let [watch, at] = [watched(null, 500, NOW, entry), NOW]
        for (const gap of hours) {
          at = later(at, gap)
          watch = watched(watch, 0, at, entry)
          const silent = findingsOf(watch, entry).map(({ name }) => name)
          expect(silent).toEqual(at >= later(NOW, 48) ? ['SILENT'] : [])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('begins anew after a gap: what came in it was seen by nobody', () => {
    const before = watched(watched(null, 0, NOW, entry), 0, later(NOW, 10), entry)
    expect(watched(before, 40, later(NOW, 60), entry)).toEqual({
      watchedSince: later(NOW, 60),
      lastRunAt: later(NOW, 60),
      tally: [],
    })
  })

  it('says nothing of a source that nothing is expected of', () => {
    const watch = { watchedSince: NOW, lastRunAt: later(NOW, 60), tally: [] }
    expect(findingsOf(watch, source({ expectedPerDay: null }))).toEqual([])
  })
})
