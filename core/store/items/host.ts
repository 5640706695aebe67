import * as v from 'valibot'
import type { Instant } from '../../model/partialDate.ts'
import { hostKey } from '../keys.ts'
import type { Item } from '../table.ts'
import { parseItem, VERSION } from './parse.ts'

const HOST_VERSION = 1
const shape = v.object({ notBefore: v.string() })

/** Guards a host's wish to be left alone: no run asks it before that moment. */
export const hostItem = (host: string, notBefore: Instant): Item => ({
  ...hostKey(host),
  [VERSION]: HOST_VERSION,
  notBefore,
})

export const notBeforeOf = (item: Item): Instant => parseItem(item, HOST_VERSION, shape).notBefore
