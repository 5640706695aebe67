import type { AgendaItem, FetchRecord, SourceState } from '../../../core/model/source.ts'

const AT = '2024-01-01T00:00:00.000Z'

export const fetchRecord = (over: Partial<FetchRecord> = {}): FetchRecord => ({
  url: 'https://news.example/1',
  fetchedAt: AT,
  etag: '"one"',
  lastModified: null,
  goneAt: null,
  ...over,
})

export const agendaItem = (over: Partial<AgendaItem> = {}): AgendaItem => ({
  url: 'https://news.example/1',
  title: 'A title',
  published: null,
  language: null,
  listedAt: AT,
  purpose: 'READ',
  visits: 0,
  attempts: 1,
  reason: 'the site did not answer',
  dueAt: AT,
  givenUpAt: null,
  ...over,
})

export const sourceState: SourceState = {
  cursor: '{"page":2}',
  listed: ['a', 'b'],
  watchedSince: AT,
  lastRunAt: AT,
  tally: [{ at: AT, fresh: 2 }],
}
