import * as v from 'valibot'
import { idOf } from '../../model/id.ts'
import type { Work } from '../factStore.ts'
import { type Key, workKey } from '../keys.ts'
import type { Item } from '../table.ts'
import { json, parseItem, VERSION } from './parse.ts'
import { withdrawalShape } from './withdrawal.ts'

const WORK_VERSION = 1
const workShape: v.GenericSchema<unknown, Work> = v.union([
  v.object({ publication: v.string(), revision: v.string(), retrievedAt: v.string(), extraction: v.number() }),
  v.object({ publication: v.string(), withdrawal: withdrawalShape }),
])
const shape = v.object({ work: json(workShape) })

/** Of the fact, whole: a marker that somebody holds for one fact is not in the way of another's. */
export function keyOfWork(work: Work): Key {
  const { publication } = work
  if ('revision' in work) return workKey(work.retrievedAt, publication, `${work.revision}#${work.extraction}`)
  const { decidedAt, reason } = work.withdrawal
  return workKey(decidedAt, publication, idOf('withdrawal', reason === null ? 'undone' : `for ${reason}`))
}

/** Guards against work that a dead run left undone: it stands until a pass has finished it. */
export const workItem = (work: Work, epoch: number): Item => ({
  ...keyOfWork(work),
  [VERSION]: WORK_VERSION,
  work: JSON.stringify(work),
  epoch,
})

export const workOf = (item: Item): Work => parseItem(item, WORK_VERSION, shape).work
