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
    findings: [...new Set(findings.map(({ name }) => name))],
    explanations: findings.map(({ explanation }) => explanation),
    problems: problems.slice(0, MOST_NAMED).map(told),
  }
}

const A_LINE = 100

/** Lines beside that one which name every problem, where it has not room for all: an inbox keeps no other record of them. */
export const problemLines = (sourceId: string, problems: readonly Problem[]) =>
  problems.length <= MOST_NAMED
    ? []
    : Array.from({ length: Math.ceil(problems.length / A_LINE) }, (_, line) => ({
        event: 'not read',
        sourceId,
        problems: problems.slice(line * A_LINE, (line + 1) * A_LINE).map(told),
      }))

const told = ({ url, reason }: Problem): string => `${url}: ${reason}`
