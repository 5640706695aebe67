import * as v from 'valibot'
import type { Retrieval, Revision } from '../../model/publication.ts'
import { retrievalKey } from '../keys.ts'
import type { Item } from '../table.ts'
import { parseItem, VERSION } from './parse.ts'

const RETRIEVAL_VERSION = 1
const shape: v.GenericSchema<unknown, Retrieval> = v.object({ revision: v.string(), retrievedAt: v.string() })

/** That a publication had a revision at an instant. */
export const retrievalItem = ({
  publication,
  id,
  retrievedAt,
}: Pick<Revision, 'publication' | 'id' | 'retrievedAt'>): Item => ({
  ...retrievalKey(publication, retrievedAt, id),
  [VERSION]: RETRIEVAL_VERSION,
  revision: id,
  retrievedAt,
})

export const retrievalOf = (item: Item): Retrieval => parseItem(item, RETRIEVAL_VERSION, shape)
