import * as v from 'valibot'
import { laterIsLess } from '../../model/address.ts'
import type { Revision } from '../../model/publication.ts'
import { currentKey, publicationEntryKey, revisionKey, textKey } from '../keys.ts'
import { pack } from '../packed.ts'
import { revisionFactsShape } from '../shapes/publication.ts'
import type { Item } from '../table.ts'
import { packed, parseItem, VERSION } from './parse.ts'

type RevisionFacts = Omit<Revision, 'text'>

const REVISION_VERSION = 1
const CURRENT_VERSION = 1

const TEXT_VERSION = 1

const revisionShape = v.object({ facts: packed(revisionFactsShape) })
const textShape = v.object({ text: packed(v.string()) })
const currentShape = v.object({ facts: packed(revisionFactsShape) })

/** An article as it was fetched, without its text. */
export const revisionItem = (facts: RevisionFacts): Item => ({
  ...revisionKey(facts.publication, facts.id),
  [VERSION]: REVISION_VERSION,
  retrievedAt: facts.retrievedAt,
  facts: pack(facts),
})

export const revisionOf = (item: Item): RevisionFacts => parseItem(item, REVISION_VERSION, revisionShape).facts

/** A text, apart from what histories read. Stands before the revision that holds it. */
export const textItem = ({ publication, textHash, text }: Revision): Item => ({
  ...textKey(publication, textHash),
  [VERSION]: TEXT_VERSION,
  text: pack(text),
})

export const textOf = (item: Item): string => parseItem(item, TEXT_VERSION, textShape).text

/**
 * Orders the revisions of one publication: the last one is what it says now. What was read from its own address comes after
 * all that was read from others, and of those, what the first by host and path gave comes last.
 */
export function revisionOrder({
  retrievedAt,
  id,
  readFrom,
}: Pick<RevisionFacts, 'retrievedAt' | 'id' | 'readFrom'>): string {
  const fetched = `${retrievedAt}#${id}`
  return readFrom === undefined ? fetched : `0#${laterIsLess(readFrom)}#${fetched}`
}

/** Names a publication's current revision. */
export const currentItem = (facts: RevisionFacts): Item => ({
  ...currentKey(facts.publication),
  [VERSION]: CURRENT_VERSION,
  order: revisionOrder(facts),
  facts: pack(facts),
})

export const currentOf = (item: Item): RevisionFacts => parseItem(item, CURRENT_VERSION, currentShape).facts

/** An entry in the directory of all publications. */
export const publicationEntryItem = (publication: string): Item => ({
  ...publicationEntryKey(publication),
  [VERSION]: CURRENT_VERSION,
})
