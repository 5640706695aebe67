import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readRegistry } from '../../../cli/live/registry.ts'
import { healthLines, healthTable } from '../../../cli/output/sources.ts'
import { sourceEntry } from '../../../core/sources/entry.ts'
import { INBOX, SOURCES } from '../../../core/sources/registry.ts'
import { folderWith } from '../../core/sources/temporaryFolder.ts'
import { agendaItem } from '../../core/store/liveRecords.ts'

const wire = sourceEntry({
  id: 'wire',
  name: 'The Wire',
  kind: 'feed',
  url: 'https://wire.example/rss',
  known: 'A feed.',
})
const run = {
  ...{ startedAt: '2026-03-05T12:00:30.000Z', finishedAt: '2026-03-05T12:00:40.000Z', error: null },
  ...{ discovered: 25, stored: 2, irrelevant: 22, failed: 1 },
  findings: [{ name: 'SILENT', explanation: 'It listed little.' }],
  live: { fresh: 3, screenedOut: 22, pages: 3, unchanged: 0, waiting: 1, givenUp: 1 },
}
const agenda = [
  agendaItem({ url: 'https://wire.example/1', attempts: 2, dueAt: '2026-03-05T13:00:00.000Z' }),
  agendaItem({
    url: 'https://wire.example/2',
    attempts: 8,
    givenUpAt: '2026-03-04T10:00:00.000Z',
    reason: 'GONE: \u0007',
  }),
  agendaItem({ url: 'https://wire.example/3', purpose: 'REVISIT', attempts: 0, reason: null }),
]

it('shows a source on a line, and what is wrong with it', () => {
  const lines = healthTable([
    { source: wire, runs: [run], agenda },
    { source: sourceEntry({ ...wire, id: 'new', enabled: false }), runs: [], agenda: [] },
    { source: INBOX, runs: [], agenda: [] },
  ]).split('\n')
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['source', 'kind', 'reads', 'status', 'last run', 'listed', 'stored', 'failed', 'waiting', 'given up', 'findings'],
    ['wire', 'feed', 'every 60 min', 'SILENT', '2026-03-05 12:00', '25', '2', '1', '1', '1', 'SILENT'],
    ['new', 'feed', 'off', 'UNREAD', '-', '-', '-', '-', '0', '0'],
    ['import', 'folder', 'by hand', 'UNREAD', '-', '-', '-', '-', '0', '0'],
  ])
})

it('tells of one source all that it knows, controls shown and not obeyed', () => {
  expect(healthLines({ source: wire, runs: [run], agenda })).toEqual([
    'The Wire (wire), feed at https://wire.example/rss',
    'Known: A feed.',
    '',
    'Status: SILENT',
    '2026-03-05 12:00  25 listed, 3 of them new, 3 pages asked for, 2 stored, 22 irrelevant, 1 failed, 1 waiting, 1 given up; SILENT: It listed little.',
    'tried 2 times, next at 2026-03-05 13:00: https://wire.example/1: the site did not answer',
    'tried 8 times, given up at 2026-03-04 10:00: https://wire.example/2: GONE: \u2407',
  ])
})

it('takes the registry from a file, its folders from where the file lies', async () => {
  const folder = folderWith()
  writeFileSync(join(folder, 'sources.json'), JSON.stringify([{ id: 'drop', name: 'Drop', kind: 'folder', url: 'in' }]))
  const registry = await readRegistry({ sources: 'sources.json', 'allow-host': ['127.0.0.1:8080', '[::1]:81'] }, folder)
  expect(registry.sources.map(({ id, url }) => [id, url])).toEqual([
    ['drop', join(folder, 'in')],
    ['import', ''],
  ])
  expect(registry.allowedHosts).toEqual(['127.0.0.1:8080', '[::1]:81'])
  expect((await readRegistry({}, folder)).sources).toBe(SOURCES)
})

it('says what is wrong with a registry', async () => {
  const folder = folderWith({ 'sources.json': '[{}]' })
  await expect(readRegistry({ sources: 'sources.json' }, folder)).rejects.toThrow(
    /sources\.json: \[0\]\.id: it is missing/,
  )
})
