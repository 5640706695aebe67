import * as v from 'valibot'
import type { Key } from '../keys.ts'
import type { Item } from '../table.ts'
import { parseItem, VERSION } from './parse.ts'

const YEAR_VERSION = 1
const shape = v.object({ sk: v.string() })

/** Tells readers that a family of rows has, or will soon have, rows in a year. Written before the first of them, never removed. */
export const yearItem = (entry: Key): Item => ({ ...entry, [VERSION]: YEAR_VERSION })

export const yearOfEntry = (item: Item): string => parseItem(item, YEAR_VERSION, shape).sk
