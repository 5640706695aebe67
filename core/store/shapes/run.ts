import * as v from 'valibot'
import type { IngestionRun } from '../../model/source.ts'

export const runShape: v.GenericSchema<unknown, IngestionRun> = v.object({
  startedAt: v.string(),
  finishedAt: v.nullable(v.string()),
  discovered: v.number(),
  stored: v.number(),
  irrelevant: v.number(),
  failed: v.number(),
  error: v.nullable(v.string()),
})
