import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { IngestionRun } from '../../core/model/source.ts'
import { METRICS } from '../runtime/metrics.ts'

/** Writes that a run ended in an error, of which there is no more to count. */
export function emitFailure(metrics: Metrics, sourceId: string): void {
  metrics.addMetadata(METRICS.beside, sourceId)
  metrics.addMetric(METRICS.failing, MetricUnit.Count, 1)
  metrics.publishStoredMetrics()
}

/** Writes what a run came to as one line of CloudWatch's embedded metric format. */
export function emitRun(metrics: Metrics, sourceId: string, run: IngestionRun): void {
  const found = (name: string): number => Number(run.findings?.some((finding) => finding.name === name) ?? false)
  const counts: readonly (readonly [string, number])[] = [
    [METRICS.listed, run.discovered],
    [METRICS.fresh, run.live?.fresh ?? run.discovered],
    [METRICS.stored, run.stored],
    [METRICS.failed, run.failed],
    [METRICS.waiting, run.live?.waiting ?? 0],
    [METRICS.givenUp, run.live?.givenUp ?? 0],
    [METRICS.failing, Number(run.error !== null)],
    [METRICS.silent, found('SILENT')],
    [METRICS.frantic, found('FRANTIC')],
  ]
  metrics.addMetadata(METRICS.beside, sourceId)
  for (const [name, count] of counts) metrics.addMetric(name, MetricUnit.Count, count)
  if (run.finishedAt !== null) {
    const milliseconds = Date.parse(run.finishedAt) - Date.parse(run.startedAt)
    metrics.addMetric(METRICS.duration, MetricUnit.Milliseconds, milliseconds)
  }
  metrics.publishStoredMetrics()
}
