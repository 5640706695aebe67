import * as v from 'valibot'
import type { Reading } from '../../model/publication.ts'
import { readingKey } from '../keys.ts'
import { pack } from '../packed.ts'
import { readingShape } from '../shapes/publication.ts'
import type { Item } from '../table.ts'
import { packed, parseItem, VERSION } from './parse.ts'

const READING_VERSION = 1
const shape = v.object({ reading: packed(readingShape) })
const cardShape = v.object({ language: v.string(), relevant: v.boolean() })

/** What the newest extractor that was asked read in one revision. What cards show of it can be read without unpacking. */
export const readingItem = (publication: string, revision: string, reading: Reading): Item => ({
  ...readingKey(publication, revision),
  [VERSION]: READING_VERSION,
  extraction: reading.extraction,
  language: reading.language,
  relevant: reading.relevant,
  reading: pack(reading),
})

export const readingOf = (item: Item): Reading => parseItem(item, READING_VERSION, shape).reading

export const readingCardOf = (item: Item): Pick<Reading, 'language' | 'relevant'> =>
  parseItem(item, READING_VERSION, cardShape)
