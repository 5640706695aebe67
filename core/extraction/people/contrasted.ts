import { isCapitalAt } from '../text/capitals.ts'
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
  if (isNamedEach(clause, a, b) || isOfFamily(clause, a, b) || isSetAgainst(clause, a, b)) return true
  if (!limb || !verbLast) return false
  if (hasOwnVerb(clause, a, b)) return true
  const comma = tokens(a, b).find((at) => wordAt(clause, at) === ',')
  if (comma === undefined || comma === a || comma - a > HOW) return false
  const last = wordAt(clause, comma - 1)
  return limb.test(last) || adverb.test(last)
}

/** "Aqronom ayağını itirib, sürücüsü travma alıb": somebody of the one told of before, of whom a verb of their own has told already. */
function hasOwnVerb(clause: Clause, a: number, b: number): boolean {
  const { relations } = clause.pack.grammar
  const next = clause.markAt.get(b)
  if (!next || !relations?.test(wordAt(clause, next.to - 1)) || wordAt(clause, b - 1) !== ',') return false
  const told = clause.marks.findLast(({ from, to }) => from >= a && to < b)
  return told?.value.is === 'OUTCOME' && told.value.outcome !== 'CASUALTY' && told.to === b - 1
}

/** "Механик отделался ушибами, а машинисту раздробило голени": after a word that sets them against one of whom a verb has told already. */
function isSetAgainst(clause: Clause, a: number, b: number): boolean {
  const { correction } = clause.pack.grammar
  const told = clause.marks.findLast(({ from, to, value }) => from >= a && to < b && value.is === 'OUTCOME')
  if (!correction || told?.value.is !== 'OUTCOME' || told.value.outcome === 'CASUALTY') return false
  return wordAt(clause, told.to) === ',' && correction.but.has(wordAt(clause, told.to + 1))
}

/** "Sürücü Elçin Məmmədov, yerli çoban Rauf Quliyev", "Elçin Məmmədov, Rauf Quliyev": each with a name of their own. */
function isNamedEach(clause: Clause, a: number, b: number): boolean {
  const { tokens: words, verbatim } = clause.sentence
  const surname = clause.pack.grammar.surname ?? clause.pack.grammar.surnameAlone
  const next = clause.markAt.get(b)
  const isParted = tokens(a, b).some((at) => wordAt(clause, at) === ',' && surname?.test(wordAt(clause, at - 1)))
  if (!next || !isParted) return false
  const near = words.slice(next.from, next.from + NAMED)
  const end = near.findIndex(({ word }) => word === ',' || clause.pack.grammar.and.has(word))
  return near
    .slice(0, end < 0 ? NAMED : end)
    .some(({ word, start }) => surname?.test(word) && isCapitalAt(verbatim, start))
}

/** Most tokens from the word for somebody to the end of their name. */
const NAMED = 7

/** "Ata, ana və oğul". */
function isOfFamily(clause: Clause, a: number, b: number): boolean {
  const { family } = clause.pack.grammar
  const next = clause.markAt.get(b)
  const isKin = (at: number): boolean => family?.has(wordAt(clause, at)) === true
  return b - a === 1 && wordAt(clause, a) === ',' && next !== undefined && isKin(a - 1) && isKin(next.to - 1)
}
