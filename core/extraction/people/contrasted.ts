import { type Clause, wordAt } from '../words/clause.ts'
import { tokens } from './peopleParts.ts'

/** Most words of how or where somebody was hurt: "sol qolundan". */
const HOW = 3

/**
 * "Sürücü başından, sərnişini qolundan yaralanıb", "biri ağır, ...": how or where the first of two people was hurt stands between them,
 * before the comma, so that they are two whom one verb tells of. Tokens from the end of the one to the begin of the other.
 */
export function isContrasted(clause: Clause, a: number, b: number): boolean {
  const { limb, adverb, verbLast } = clause.pack.grammar
  if (!limb || !verbLast) return false
  const comma = tokens(a, b).find((at) => wordAt(clause, at) === ',')
  if (comma === undefined || comma === a || comma - a > HOW) return false
  const last = wordAt(clause, comma - 1)
  return limb.test(last) || adverb.test(last)
}
