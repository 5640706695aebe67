import type { Evidence } from '../../core/model/claim.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { keyOf } from '../globalId.ts'
import { publicationNode } from '../nodes.ts'
import { entriesOf } from '../pages.ts'
import { PublicationRef } from '../refs.ts'

export const EvidenceType = builder.objectRef<Evidence>('Evidence').implement({
  description:
    'The words of one publication that state a claim. Of a text that was edited later, they are known until then.',
  fields: (t) => ({
    publication: t.field({
      type: PublicationRef,
      description: 'Where they stand.',
      resolve: async (evidence, _, { loaders }) => {
        const card = await loaders.publication.load(evidence.publication)
        // Publications are never removed: one without a record is a fault of the store's.
        if (!card) throw new Error(`Publication ${evidence.publication} is cited, and not stored`)
        return publicationNode(card)
      },
    }),
    quote: t.exposeString('quote', { description: "Verbatim from the publication's text." }),
    start: t.exposeInt('start', {
      description: "Offset of the quote's first character in the publication's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: "Offset just past the quote's last character." }),
    textHash: t.exposeString('textHash', {
      description:
        'SHA-256, in hex, of the text that the offsets count in: the latest of the publication that had these words in the time they were known.',
    }),
    knownFrom: t.field({
      type: 'DateTime',
      description: 'When the first of the texts was fetched that have stated it in these words without a break.',
      resolve: ({ knownFrom }) => knownFrom,
    }),
    knownTo: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When a text was fetched that does not have them any more; null where the current one has.',
      resolve: ({ knownTo }) => knownTo,
    }),
  }),
})

interface EvidenceRequest {
  readonly publication?: string | null | undefined
  readonly first?: number | null | undefined
}

/** What is at hand of a claim's or a number's sentences. */
interface EvidenceAtHand {
  readonly evidence: readonly Evidence[]
  /** Whether these may be only the first of them. */
  readonly clipped: boolean
  /** Reads all of them. */
  readonly whole: () => Promise<readonly Evidence[]>
}

/**
 * The sentences that the arguments ask for.
 *
 * @param usual how many where they name no number
 * @throws GraphQLError (BAD_USER_INPUT)
 */
export async function evidenceOf(
  args: EvidenceRequest,
  usual: number,
  { evidence, clipped, whole }: EvidenceAtHand,
  context: Context,
): Promise<readonly Evidence[]> {
  const first = entriesOf('first', args.first, usual)
  const publication = args.publication == null ? null : keyOf('Publication', args.publication)
  const suffices = !clipped || (publication === null && evidence.length >= first)
  const all = suffices ? evidence : await whole()
  return (publication === null ? all : await statedIn(publication, all, context)).slice(0, first)
}

/** One publication's own. An id it had before two addresses were found to be one page's leads to it as well. */
async function statedIn(id: string, all: readonly Evidence[], { loaders }: Context): Promise<readonly Evidence[]> {
  const own = all.filter(({ publication }) => publication === id)
  if (own.length > 0) return own
  const card = await loaders.publication.load(id)
  return card === null || card.id === id ? own : all.filter(({ publication }) => publication === card.id)
}
