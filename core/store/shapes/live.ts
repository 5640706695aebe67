import * as v from 'valibot'
import type { AgendaItem, FetchRecord, SourceState } from '../../model/source.ts'

export const fetchRecordShape: v.GenericSchema<unknown, FetchRecord> = v.object({
  url: v.string(),
  fetchedAt: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  goneAt: v.nullable(v.string()),
})

export const agendaItemShape: v.GenericSchema<unknown, AgendaItem> = v.object({
  url: v.string(),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  language: v.nullable(v.string()),
  listedAt: v.string(),
  purpose: v.picklist(['READ', 'REVISIT']),
  visits: v.number(),
  attempts: v.number(),
  reason: v.nullable(v.string()),
  dueAt: v.string(),
  givenUpAt: v.nullable(v.string()),
})

export const sourceStateShape: v.GenericSchema<unknown, SourceState> = v.object({
  cursor: v.nullable(v.string()),
  listed: v.array(v.string()),
  watchedSince: v.string(),
  lastRunAt: v.string(),
  tally: v.array(v.object({ at: v.string(), fresh: v.number() })),
})
