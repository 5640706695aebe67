import * as v from 'valibot'
import type { Revision } from '../../model/publication.ts'
import { currentKey, publicationEntryKey, revisionKey } from '../keys.ts'
import { pack } from '../packed.ts'
import { revisionFactsShape } from '../shapes/publication.ts'
import type { Item } from '../table.ts'
import { packed, parseItem, VERSION } from './parse.ts'

const REVISION_VERSION = 1
const CURRENT_VERSION = 1

const revisionShape = v.object({ facts: packed(revisionFactsShape), text: packed(v.string()) })
const currentShape = v.object({ facts: packed(revisionFactsShape) })

/** An article as it was fetched, its text apart from the rest. */
export function revisionItem({ text, ...facts }: Revision): Item {
  return {
    ...revisionKey(facts.publication, facts.id),
    [VERSION]: REVISION_VERSION,
    retrievedAt: facts.retrievedAt,
    facts: pack(facts),
    text: pack(text),
  }
}

export function revisionOf(item: Item): Revision {
  const { facts, text } = parseItem(item, REVISION_VERSION, revisionShape)
  return { ...facts, text }
}

/** Orders the revisions of one publication: the last one is what it says now. */
export const revisionOrder = (facts: Omit<Revision, 'text'>): string => `${facts.retrievedAt}#${facts.id}`

/** Names a publication's current revision. */
export const currentItem = (facts: Omit<Revision, 'text'>): Item => ({
  ...currentKey(facts.publication),
  [VERSION]: CURRENT_VERSION,
  order: revisionOrder(facts),
  facts: pack(facts),
})

export const currentOf = (item: Item): Omit<Revision, 'text'> => parseItem(item, CURRENT_VERSION, currentShape).facts

/** An entry in the directory of all publications. */
export const publicationEntryItem = (publication: string): Item => ({
  ...publicationEntryKey(publication),
  [VERSION]: CURRENT_VERSION,
})
