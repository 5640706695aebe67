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
  groups: pack(columnsOf(groups)),
})

/** A reader of cells whose groups have the given shape. */
export function cellReader<G>(group: v.GenericSchema<unknown, G>): (item: Item) => readonly G[] {
  const columns = v.pipe(
    v.record(v.string(), v.array(v.unknown())),
    v.transform((all): unknown => rowsOf(all)),
  )
  const groups: v.GenericSchema<unknown, G[]> = v.pipe(columns, v.array(group))
  const shape = v.object({ groups: packed(groups) })
  return (item) => parseItem(item, CELL_VERSION, shape).groups
}

type Columns = Record<string, unknown[]>

/** Groups are alike in much: field by field they pack to less than half of what they do one by one. */
const columnsOf = (groups: readonly object[]): Columns =>
  Object.fromEntries(
    Object.keys(groups[0] ?? {}).map((name) => [name, groups.map((group): unknown => Reflect.get(group, name))]),
  )

const rowsOf = (columns: Columns): object[] =>
  (Object.values(columns)[0] ?? []).map((_, at) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[at]])),
  )
