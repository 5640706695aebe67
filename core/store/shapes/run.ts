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
  findings: v.exactOptional(v.array(v.object({ name: v.string(), explanation: v.string() }))),
  live: v.exactOptional(
    v.object({
      fresh: v.number(),
      screenedOut: v.number(),
      pages: v.number(),
      unchanged: v.number(),
      waiting: v.number(),
      givenUp: v.number(),
    }),
  ),
})
