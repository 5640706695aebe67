import * as v from 'valibot'
import type { Reading, Revision } from '../../model/publication.ts'
import type { PublicationCard } from '../../model/statement.ts'
import { authorityShape, claimShape, spanShape } from './claim.ts'

export const revisionFactsShape: v.GenericSchema<unknown, Omit<Revision, 'text'>> = v.object({
  publication: v.string(),
  id: v.string(),
  url: v.string(),
  sourceId: v.string(),
  title: v.nullable(v.string()),
  publishedOn: v.nullable(v.string()),
  language: v.nullable(v.string()),
  textHash: v.string(),
  retrievedAt: v.string(),
  readFrom: v.exactOptional(v.string()),
  movedTo: v.exactOptional(v.string()),
})

export const readingShape: v.GenericSchema<unknown, Reading> = v.object({
  extraction: v.number(),
  language: v.string(),
  relevant: v.boolean(),
  issuer: authorityShape,
  coIssuers: v.array(authorityShape),
  issuedOn: v.nullable(v.string()),
  claims: v.array(claimShape(spanShape)),
  wording: v.array(v.number()),
})

export const publicationCardShape: v.GenericSchema<unknown, PublicationCard> = v.object({
  id: v.string(),
  url: v.string(),
  sourceId: v.string(),
  title: v.nullable(v.string()),
  publishedOn: v.nullable(v.string()),
  retrievedAt: v.string(),
  language: v.string(),
  textHash: v.string(),
  relevant: v.boolean(),
  withdrawnFor: v.nullable(v.string()),
})
