import * as v from 'valibot'
import type { Withdrawal } from '../../model/publication.ts'
import { withdrawalKey } from '../keys.ts'
import type { Item } from '../table.ts'
import { parseItem, VERSION } from './parse.ts'

const WITHDRAWAL_VERSION = 1
export const withdrawalShape = v.object({ reason: v.nullable(v.string()), decidedAt: v.string() })

/** Guards a publication's absence: it stays out, whatever is read of it, until a later decision takes it in again. */
export const withdrawalItem = (publication: string, { reason, decidedAt }: Withdrawal): Item => ({
  ...withdrawalKey(publication),
  [VERSION]: WITHDRAWAL_VERSION,
  reason,
  decidedAt,
})

export const withdrawalOf = (item: Item): Withdrawal => parseItem(item, WITHDRAWAL_VERSION, withdrawalShape)
