import * as v from 'valibot'
import type { IngestionRun } from '../../model/source.ts'
import { runKey } from '../keys.ts'
import { runShape } from '../shapes/run.ts'
import type { Item } from '../table.ts'
import { json, parseItem, VERSION } from './parse.ts'

const RUN_VERSION = 1
const shape = v.object({ run: json(runShape) })

/** The last pass over a source. */
export const runItem = (sourceId: string, run: IngestionRun): Item => ({
  ...runKey(sourceId),
  [VERSION]: RUN_VERSION,
  startedAt: run.startedAt,
  run: JSON.stringify(run),
})

export const runOf = (item: Item): IngestionRun => parseItem(item, RUN_VERSION, shape).run
