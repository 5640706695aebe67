import * as v from 'valibot'
import type { Accident } from '../../model/accident.ts'
import type { Comparison } from '../../model/discrepancy.ts'
import type { StatementRecord } from '../../model/statement.ts'
import type { Slot } from '../factStore.ts'
import { isComparisonSlot, isStatementSlot, slotKey } from '../keys.ts'
import { pack } from '../packed.ts'
import { accidentShape } from '../shapes/accident.ts'
import { comparisonShape } from '../shapes/discrepancy.ts'
import { statementShape } from '../shapes/statement.ts'
import type { Item } from '../table.ts'
import { packed, parseItem, VERSION } from './parse.ts'

const SLOT_VERSION = 1
const rowKeys = v.array(v.object({ partition: v.string(), sort: v.string() }))
const aliasShape = v.object({ slot: v.string(), head: v.nullable(v.string()) })
const base = { ...aliasShape.entries, epoch: v.number(), rows: packed(v.object({ has: rowKeys, had: rowKeys })) }

const statementSlot = v.object({ ...base, record: v.nullable(packed(statementShape)) })
const accidentSlot = v.object({ ...base, record: v.nullable(packed(accidentShape)) })
const comparisonSlot = v.object({ ...base, record: v.nullable(packed(comparisonShape)) })
const statementRecord = v.object({ record: v.nullable(packed(statementShape)) })
const accidentRecord = v.object({ record: v.nullable(packed(accidentShape)) })
const comparisonRecord = v.object({ record: v.nullable(packed(comparisonShape)) })

/** Guards a derived record: written only over what its writer read, so the pass that saw most has the last word. */
export const slotItem = (slot: Slot): Item => ({
  ...slotKey(slot.key),
  [VERSION]: SLOT_VERSION,
  slot: slot.key,
  epoch: slot.epoch,
  head: slot.head,
  record: slot.record && pack(slot.record),
  rows: pack({ has: slot.rows, had: slot.formerRows }),
})

export function slotOf(item: Item): Slot {
  const { slot, epoch, head, record, rows } = parseSlot(item)
  return { key: slot, epoch, head, record, rows: rows.has, formerRows: rows.had }
}

function parseSlot(item: Item) {
  const slot = typeof item.slot === 'string' ? item.slot : ''
  if (isStatementSlot(slot)) return parseItem(item, SLOT_VERSION, statementSlot)
  return isComparisonSlot(slot)
    ? parseItem(item, SLOT_VERSION, comparisonSlot)
    : parseItem(item, SLOT_VERSION, accidentSlot)
}

/** Of a slot, what leads a reader to its record. */
export const aliasOf = (item: Item): { readonly slot: string; readonly head: string | null } =>
  parseItem(item, SLOT_VERSION, aliasShape)

export const statementOf = (item: Item): StatementRecord | null => parseItem(item, SLOT_VERSION, statementRecord).record
export const accidentOf = (item: Item): Accident | null => parseItem(item, SLOT_VERSION, accidentRecord).record
export const comparisonOf = (item: Item): Comparison | null => parseItem(item, SLOT_VERSION, comparisonRecord).record
