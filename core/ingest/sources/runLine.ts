import type { IngestionRun } from '../../model/source.ts'
import type { Problem } from './tally.ts'

/** Problems that a line names; it counts all. */
const MOST_NAMED = 5

/** The one structured line that a run leaves in the log. */
export function runLine(sourceId: string, run: IngestionRun, problems: readonly Problem[]) {
  const { startedAt, finishedAt, findings = [], live, error, ...counts } = run
  const seconds = finishedAt === null ? null : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  return {
    event: 'source read',
    sourceId,
    startedAt,
    seconds,
    ...counts,
    ...live,
    error,
    findings: findings.map(({ name }) => name),
    explanations: findings.map(({ explanation }) => explanation),
    problems: problems.slice(0, MOST_NAMED).map(({ url, reason }) => `${url}: ${reason}`),
  }
}
