import * as v from 'valibot'
import type { SourceState } from '../../model/source.ts'
import { sourceStateKey } from '../keys.ts'
import { pack } from '../packed.ts'
import { sourceStateShape } from '../shapes/live.ts'
import type { Item } from '../table.ts'
import { packed, parseItem, VERSION } from './parse.ts'

const STATE_VERSION = 1
const shape = v.object({ state: packed(sourceStateShape) })

/** Where the next run of a source goes on. Written last of all, so that whatever died before is done again. */
export const sourceStateItem = (sourceId: string, state: SourceState): Item => ({
  ...sourceStateKey(sourceId),
  [VERSION]: STATE_VERSION,
  state: pack(state),
})

export const sourceStateOf = (item: Item): SourceState => parseItem(item, STATE_VERSION, shape).state
