import * as v from 'valibot'
import { progressKey } from '../keys.ts'
import type { Item } from '../table.ts'
import { parseItem, VERSION } from './parse.ts'

const PROGRESS_VERSION = 1
const shape = v.object({ reached: v.nullable(v.string()) })

/** How far a long undertaking has come. */
export const progressItem = (undertaking: string, reached: string | null): Item => ({
  ...progressKey(undertaking),
  [VERSION]: PROGRESS_VERSION,
  reached,
})

export const progressOf = (item: Item): string | null => parseItem(item, PROGRESS_VERSION, shape).reached
