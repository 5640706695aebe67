import { Parser } from 'htmlparser2'
import { type Rejection, reject } from '../files/rejection.ts'

/**
 * What a page may hold. `pieces` are comments and stretches of text that entities and stray brackets cut: a tree keeps each by
 * itself, and 2 MB of `<` take more than 128 MB. Readers that build a tree take minutes on a page nested 2,000 deep, and
 * can't be stopped half-way.
 */
export const LIMITS = {
  depth: 100,
  elements: 20_000,
  attributesOfOne: 200,
  attributes: 60_000,
  pieces: 60_000,
} as const

/** Nested tags cost the parser time that grows with the square of their number: it is stopped between pieces of this length. */
const PIECE = 8192

/** What a feed may hold: hundreds of items of some dozen elements each. Their text is put together again, so its pieces cost nothing. */
const FEED_LIMITS: Limits = { ...LIMITS, elements: 100_000, attributes: 100_000, pieces: Number.POSITIVE_INFINITY }

type Limits = Readonly<Record<keyof typeof LIMITS, number>>

/** Why `markup`, a page or (`xml`) a feed, is not to be handed to a reader; null where it may be. Linear in its length. */
export function hostilityOf(markup: string, { xml = false } = {}): Rejection | null {
  const limits = xml ? FEED_LIMITS : LIMITS
  const count = { depth: 0, deepest: 0, elements: 0, attributes: 0, ofThis: 0, mostOfOne: 0, pieces: 0 }
  const countPiece = (): void => {
    count.pieces++
  }
  const parser = new Parser(
    {
      onopentagname: () => {
        count.elements++
        count.deepest = Math.max(count.deepest, ++count.depth)
        count.ofThis = 0
      },
      onattribute: () => {
        count.attributes++
        count.mostOfOne = Math.max(count.mostOfOne, ++count.ofThis)
      },
      onclosetag: () => {
        count.depth--
      },
      ontext: countPiece,
      oncomment: countPiece,
      onprocessinginstruction: countPiece,
    },
    { xmlMode: xml },
  )
  for (let at = 0; at < markup.length; at += PIECE) {
    parser.write(markup.slice(at, at + PIECE))
    const rejection = excess(count, limits)
    if (rejection) return rejection
  }
  parser.end()
  return excess(count, limits)
}

interface Count {
  readonly deepest: number
  readonly elements: number
  readonly attributes: number
  readonly mostOfOne: number
  readonly pieces: number
}

function excess(count: Count, limits: Limits): Rejection | null {
  const counted: readonly (readonly [is: number, limit: number, what: string])[] = [
    [count.deepest, limits.depth, 'elements inside each other'],
    [count.elements, limits.elements, 'elements'],
    [count.mostOfOne, limits.attributesOfOne, 'attributes in one element'],
    [count.attributes, limits.attributes, 'attributes'],
    [count.pieces, limits.pieces, 'pieces of text'],
  ]
  const broken = counted.find(([is, limit]) => is > limit)
  return broken ? reject('HOSTILE_PAGE', `it has more than ${broken[1]} ${broken[2]}`).rejection : null
}
