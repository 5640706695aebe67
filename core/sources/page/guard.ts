import { Parser } from 'htmlparser2'
import { type Rejection, reject } from '../files/rejection.ts'

/** What a page may hold. Readers that build a tree take minutes on a page nested 2,000 deep, and can't be stopped half-way. */
export const LIMITS = { depth: 100, elements: 20_000, attributesOfOne: 200, attributes: 60_000 } as const

/** Nested tags cost the parser time that grows with the square of their number: it is stopped between pieces of this length. */
const PIECE = 8192

/** Why `html` is not to be handed to a reader; null where it may be. Linear in its length. */
export function hostilityOf(html: string): Rejection | null {
  const count = { depth: 0, deepest: 0, elements: 0, attributes: 0, ofThis: 0, mostOfOne: 0 }
  const parser = new Parser({
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
  })
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE))
    const rejection = excess(count)
    if (rejection) return rejection
  }
  parser.end()
  return excess(count)
}

function excess(count: { deepest: number; elements: number; attributes: number; mostOfOne: number }): Rejection | null {
  const limits: readonly (readonly [is: number, limit: number, what: string])[] = [
    [count.deepest, LIMITS.depth, 'elements inside each other'],
    [count.elements, LIMITS.elements, 'elements'],
    [count.mostOfOne, LIMITS.attributesOfOne, 'attributes in one element'],
    [count.attributes, LIMITS.attributes, 'attributes'],
  ]
  const broken = limits.find(([is, limit]) => is > limit)
  return broken ? reject('HOSTILE_PAGE', `the page has more than ${broken[1]} ${broken[2]}`).rejection : null
}
