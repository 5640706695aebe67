import { Metrics } from '@aws-lambda-powertools/metrics'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emitFailure, emitRun } from '../../functions/ingest/runMetrics.ts'
import { METRICS } from '../../functions/runtime/metrics.ts'

const run = {
  ...{ startedAt: '2026-03-05T12:00:00.000Z', finishedAt: '2026-03-05T12:00:10.000Z', error: 'NO_ENTRIES: none' },
  ...{ discovered: 25, stored: 2, irrelevant: 22, failed: 1 },
  findings: [{ name: 'SILENT', explanation: 'It listed little.' }],
  live: { fresh: 3, screenedOut: 22, pages: 3, unchanged: 0, waiting: 4, givenUp: 5 },
}

let lines: string[]
beforeEach(() => {
  lines = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('writes one line of embedded metrics a run, all sources under the same few names, with the source beside them', () => {
  const metrics = new Metrics({ namespace: METRICS.namespace, serviceName: 'ingest' })
  emitRun(metrics, 'trend', run)
  emitRun(metrics, 'apa', { ...run, error: null, findings: [] })
  const [first, second] = lines.map((line) => JSON.parse(line))
  expect(lines).toHaveLength(2)
  const [{ Namespace, Dimensions, Metrics: declared }] = first._aws.CloudWatchMetrics
  expect([Namespace, Dimensions]).toEqual(['Minetrace', [['service']]])
  const { namespace: _, beside: _beside, ...names } = METRICS
  expect(declared.map(({ Name }: { Name: string }) => Name).sort()).toEqual(Object.values(names).sort())
  expect(first).toMatchObject({
    ...{ source: 'trend', EntriesListed: 25, EntriesFresh: 3, PublicationsStored: 2, EntriesFailed: 1 },
    ...{ EntriesWaiting: 4, EntriesGivenUp: 5, RunFailed: 1, SourceSilent: 1, SourceFrantic: 0, RunDuration: 10_000 },
  })
  expect(second).toMatchObject({ source: 'apa', RunFailed: 0, SourceSilent: 0 })
})

it('tells alarms of a run that ended in an error, and the next run alone of itself', () => {
  const metrics = new Metrics({ namespace: METRICS.namespace, serviceName: 'ingest' })
  emitFailure(metrics, 'trend')
  emitRun(metrics, 'trend', { ...run, error: null })
  const [failed, next] = lines.map((line) => JSON.parse(line))
  expect(failed).toMatchObject({ service: 'ingest', source: 'trend', RunFailed: 1 })
  expect(failed._aws.CloudWatchMetrics[0].Metrics).toHaveLength(1)
  expect(next).toMatchObject({ source: 'trend', RunFailed: 0 })
})
