import type { ClaimName, RevisionCard } from '../../core/model/publication.ts'
import { builder } from '../builder.ts'
import { globalIdOf } from '../globalId.ts'
import { CLAIM_TYPES } from '../nodes.ts'

export const RevisionRef = builder.objectRef<RevisionCard>('Revision')

const idsOf = (claims: readonly ClaimName[]): string[] =>
  claims.map(({ id, kind }) => globalIdOf(CLAIM_TYPES[kind], id))

RevisionRef.implement({
  description: 'A text of a publication, as it was fetched.',
  fields: (t) => ({
    textHash: t.exposeString('textHash', { description: 'SHA-256 of the text, in hex.' }),
    retrievedAt: t.field({
      type: 'DateTime',
      description: 'When this text was first fetched.',
      resolve: ({ retrievedAt }) => retrievedAt,
    }),
    extraction: t.exposeInt('extraction', { description: 'The version of the extractor that last read it.' }),
    claimsAdded: t.field({
      type: ['ID'],
      description: 'Ids of the claims that the text before it did not make; all of them for the first.',
      resolve: ({ claimsAdded }) => idsOf(claimsAdded),
    }),
    claimsRemoved: t.field({
      type: ['ID'],
      description: 'Ids of the claims of the text before it that it makes no more; `node` answers null for them.',
      resolve: ({ claimsRemoved }) => idsOf(claimsRemoved),
    }),
    claimsChanged: t.field({
      type: ['ID'],
      description:
        'Ids of the claims that the text before it made too, and of which it tells something else, such as a corrected number. What they told before: `claims(withdrawn: true)`.',
      resolve: ({ claimsChanged }) => idsOf(claimsChanged),
    }),
  }),
})
