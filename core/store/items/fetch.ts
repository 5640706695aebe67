import * as v from 'valibot'
import { publicationIdOf } from '../../model/id.ts'
import type { FetchRecord } from '../../model/source.ts'
import { fetchKey } from '../keys.ts'
import { fetchRecordShape } from '../shapes/live.ts'
import type { Item } from '../table.ts'
import { json, parseItem, VERSION } from './parse.ts'

const FETCH_VERSION = 1
const shape = v.object({ record: json(fetchRecordShape) })

/** What an address answered last. Written after what it gave was taken in, so that nothing counts as known that is not stored. */
export const fetchItem = (record: FetchRecord): Item => ({
  ...fetchKey(publicationIdOf(record.url)),
  [VERSION]: FETCH_VERSION,
  fetchedAt: record.fetchedAt,
  record: JSON.stringify(record),
})

export const fetchOf = (item: Item): FetchRecord => parseItem(item, FETCH_VERSION, shape).record
