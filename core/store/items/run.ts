import * as v from 'valibot'
import type { IngestionRun } from '../../model/source.ts'
import { runKey, runsKey } from '../keys.ts'
import { pack } from '../packed.ts'
import { runShape } from '../shapes/run.ts'
import type { Item } from '../table.ts'
import { json, packed, parseItem, VERSION } from './parse.ts'

const RUN_VERSION = 1
const shape = v.object({ run: json(runShape) })
const historyShape = v.object({ writes: v.number(), runs: packed(v.array(runShape)) })

/** The last pass over a source. */
export const runItem = (sourceId: string, run: IngestionRun): Item => ({
  ...runKey(sourceId),
  [VERSION]: RUN_VERSION,
  startedAt: run.startedAt,
  run: JSON.stringify(run),
})

export const runOf = (item: Item): IngestionRun => parseItem(item, RUN_VERSION, shape).run

/** The last passes, latest first; `writes` guards against two runs that add to them at once. */
export const runsItem = (sourceId: string, runs: readonly IngestionRun[], writes: number): Item => ({
  ...runsKey(sourceId),
  [VERSION]: RUN_VERSION,
  writes,
  runs: pack(runs),
})

export const runsOf = (item: Item): { readonly writes: number; readonly runs: readonly IngestionRun[] } =>
  parseItem(item, RUN_VERSION, historyShape)
