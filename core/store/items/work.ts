import * as v from 'valibot'
import type { Work } from '../factStore.ts'
import { workKey } from '../keys.ts'
import type { Item } from '../table.ts'
import { parseItem, VERSION } from './parse.ts'

const WORK_VERSION = 1
const shape = v.object({ publication: v.string(), revision: v.string() })

/** Guards against work that a dead run left undone: it stands until a pass has finished it. */
export const workItem = (work: Work, epoch: number): Item => ({
  ...workKey(work.publication, work.revision),
  [VERSION]: WORK_VERSION,
  publication: work.publication,
  revision: work.revision,
  epoch,
})

export const workOf = (item: Item): Work => parseItem(item, WORK_VERSION, shape)
