import * as v from 'valibot'
import type { Cell } from '../factStore.ts'
import { cellKey } from '../keys.ts'
import { pack } from '../packed.ts'
import type { Item } from '../table.ts'
import { packed, parseItem, VERSION } from './parse.ts'

const CELL_VERSION = 1

/** Guards totals: written only over a fold of a lower epoch, so the one that was read last has the last word. */
export const cellItem = ({ list, span, groups }: Cell, epoch: number): Item => ({
  ...cellKey(list, span),
  [VERSION]: CELL_VERSION,
  epoch,
  groups: pack(groups),
})

/** A reader of cells whose groups have the given shape. */
export function cellReader<G>(group: v.GenericSchema<unknown, G>): (item: Item) => readonly G[] {
  const shape = v.object({ groups: packed(v.array(group)) })
  return (item) => parseItem(item, CELL_VERSION, shape).groups
}
