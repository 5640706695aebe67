import * as v from 'valibot'
import { blockKey } from '../keys.ts'
import type { Item } from '../table.ts'
import { parseItem, VERSION } from './parse.ts'

const BLOCK_VERSION = 1
const shape = v.object({ sk: v.string() })

/** Leads from what a publication has in common with others to that publication. Too many cost a read, too few a wrong answer. */
export const blockItem = (block: string, publication: string): Item => ({
  ...blockKey(block, publication),
  [VERSION]: BLOCK_VERSION,
})

export const publicationOfBlock = (item: Item): string => parseItem(item, BLOCK_VERSION, shape).sk
