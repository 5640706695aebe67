import Table from 'cli-table3'
import type { CheckedPage, SourceCheck } from '../../core/ingest/sources/checkSource.ts'
import type { AgendaItem, IngestionRun } from '../../core/model/source.ts'
import { statusOf } from '../../core/model/source.ts'
import type { SourceEntry } from '../../core/sources/registry.ts'
import { printable } from './terminal.ts'

/** A source and what its runs have left. */
export interface SourceHealth {
  readonly source: SourceEntry
  /** Latest first. */
  readonly runs: readonly IngestionRun[]
  readonly agenda: readonly AgendaItem[]
}

/** A table without lines, a row a source. */
export function healthTable(all: readonly SourceHealth[]): string {
  const table = new Table({
    head: [
      'source',
      'kind',
      'reads',
      'status',
      'last run',
      'listed',
      'stored',
      'failed',
      'waiting',
      'given up',
      'findings',
    ],
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    colAligns: ['left', 'left', 'left', 'left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
  })
  for (const { source, runs, agenda } of all) {
    const [last] = runs
    table.push([
      source.id,
      source.kind,
      readsOf(source),
      statusOf(last ?? null),
      last ? minuteOf(last.startedAt) : '-',
      ...[last?.discovered, last?.stored, last?.failed].map((count) => count ?? '-'),
      agenda.filter(({ purpose, givenUpAt }) => purpose === 'READ' && givenUpAt === null).length,
      agenda.filter(({ givenUpAt }) => givenUpAt !== null).length,
      [...new Set(last?.findings?.map(({ name }) => name))].join(', '),
    ])
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** The inbox is read by `ingest PATH` alone: on this machine it has no folder to look into. */
function readsOf({ kind, url, enabled, schedule }: SourceEntry): string {
  if (kind === 'folder' && url === '') return 'by hand'
  return enabled ? `every ${schedule} min` : 'off'
}

/** All that is known of one source, in lines. */
export function healthLines({ source, runs, agenda }: SourceHealth): string[] {
  const problems = agenda.filter(({ reason }) => reason !== null)
  return [
    `${source.name} (${source.id}), ${source.kind} at ${source.url || 'the inbox'}`,
    ...(source.known ? [`Known: ${source.known}`] : []),
    ...(source.unverified ? [`Unverified: ${source.unverified}`] : []),
    '',
    `Status: ${statusOf(runs[0] ?? null)}${source.enabled ? '' : ', off'}`,
    ...runs.slice(0, MOST_SHOWN).map((run) => `${minuteOf(run.startedAt)}  ${runSummary(run)}`),
    ...problems.slice(0, MOST_SHOWN).map(({ url, attempts, reason, givenUpAt, dueAt }) => {
      const next = givenUpAt === null ? `next at ${minuteOf(dueAt)}` : `given up at ${minuteOf(givenUpAt)}`
      return printable(`tried ${attempts} times, ${next}: ${url}: ${reason}`)
    }),
    ...(problems.length > MOST_SHOWN ? [`and ${problems.length - MOST_SHOWN} more`] : []),
  ]
}
const MOST_SHOWN = 20

/** What a run did, on one line. */
export function runSummary({
  discovered,
  stored,
  irrelevant,
  failed,
  error,
  findings = [],
  live,
}: IngestionRun): string {
  const counts = [
    `${discovered} listed`,
    ...(live ? [`${live.fresh} of them new`, `${live.pages} pages asked for`] : []),
    `${stored} stored`,
    `${irrelevant} irrelevant`,
    `${failed} failed`,
    ...(live && live.waiting > 0 ? [`${live.waiting} waiting`] : []),
    ...(live && live.givenUp > 0 ? [`${live.givenUp} given up`] : []),
  ].join(', ')
  const told = findings.map(({ name, explanation }) => `${name}: ${explanation}`)
  return printable([counts, ...told, ...(error !== null && told.length === 0 ? [error] : [])].join('; '))
}

/** What a run over a source would do, in lines. */
export function checkLines({ entries, promising, findings, more, pages }: SourceCheck): string[] {
  return [
    ...findings.map(({ name, explanation }) => `${name}: ${explanation}`),
    `Lists ${entries.length} entries${more ? ' and more pages of them' : ''}; ${promising.length} promise a statement, ${entries.length - promising.length} would be left out by title and summary.`,
    ...promising.map(({ url, title }) => `  would read ${url}  ${title ?? ''}`),
    ...pages.map(pageLine),
    'Nothing was stored.',
  ].map(printable)
}

function pageLine({ entry, visit, claims, relevant }: CheckedPage): string {
  if (visit.kind !== 'READ') return `${entry.url}: ${visit.kind}${'reason' in visit ? `, ${visit.reason}` : ''}`
  const page = visit.article?.page
  const told = [
    `published ${page?.publishedOn ?? 'on an unknown day'}`,
    `language ${page?.language ?? 'unknown'}`,
    `${page?.text.length ?? 0} characters`,
    relevant ? `${claims} claims` : 'no statement in scope',
  ]
  return `${visit.url}: ${told.join(', ')}`
}

const minuteOf = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'mid']
    .flatMap((edge) => ['', '-mid', '-left', '-right'].map((part) => [`${edge}${part}`, '']))
    .concat(['left', 'left-mid', 'mid-mid', 'right', 'right-mid', 'middle'].map((part) => [part, ''])),
)
