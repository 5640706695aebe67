import type { Single } from '../../people/singles.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/** Fewest words of a full name, and fewest letters of each. */
const FEWEST = 2
const SHORTEST = 3

const NAME = /^\p{Lu}\p{Ll}/u

/** Letters that forms of one name begin with alike. */
const STEM = 4

/**
 * "Elchin Mammadov, 34, lost part of his foot. A helper, Sahib Gasimov, was cut in the face": whether somebody has another full name than
 * any of those of whom the sentences before tell what befell them.
 */
export function isOfOtherName(single: Single, sentence: Sentence, earlier: readonly AccidentFacts[]): boolean {
  const own = fullName(single, sentence)
  if (own.length < FEWEST) return false
  const told = earlier.flatMap(({ singles, sentence: before }) =>
    singles.filter(({ outcome }) => outcome !== null).map((one) => fullName(one, before)),
  )
  // Whom an earlier sentence leaves nameless is the one whom the last before this names.
  const isNamed = (told.at(-1)?.length ?? 0) >= FEWEST
  return isNamed && !told.some((name) => name.length >= FEWEST && isOfOne(name, own))
}

/** Whether every word of the shorter name is one of the longer: a patronymic may be left out, a surname is shared by relatives. */
function isOfOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((word) => long.some((other) => other.slice(0, STEM) === word.slice(0, STEM)))
}

/** The words of a full name in, right after or right before what calls somebody ("Sergeant Emil Nasibov", "Ali Aliyev, 34"). */
function fullName({ from, to }: Single, sentence: Sentence): readonly string[] {
  const { tokens, verbatim } = sentence
  // A headline in capitals names nobody.
  const isName = (at: number): boolean => {
    const { word = '', start = 0, end = 0 } = tokens[at] ?? {}
    return word.length >= SHORTEST && NAME.test(verbatim.slice(start, end))
  }
  const runFrom = (start: number): readonly string[] => {
    let end = start
    while (isName(end)) end++
    return tokens.slice(start, end).map(({ word }) => word)
  }
  const after = runFrom(/^[,(]$/.test(tokens[to]?.word ?? '') ? to + 1 : to)
  if (after.length >= FEWEST) return after
  let start = from
  while (start > 0 && isName(start - 1)) start--
  const before = tokens.slice(start, from).map(({ word }) => word)
  if (before.length >= FEWEST) return before
  // "Deminer Orkhan Safarov, 29", but not "employee of the Mine Action Agency".
  return runFrom(isName(from) ? from : from + 1)
}
