import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Meaning } from '../words/terms.ts'

/** Most tokens of a subject whose verb and unit are left out. */
const SUBJECT = 9
/** What no subject of such a clause names. */
export const OTHER = new Set<Meaning['is'] | undefined>([
  'ORDNANCE',
  'AREA',
  'OBJECT',
  'OUTCOME',
  'CLEARED',
  'FOUND',
  'UNCLEARED',
  'LAID',
  'MAP',
])

/** "Private firms cleared 9,204 and the army 4,420 hectares": the unit that the number right after shares with one before, told of another subject. */
export function unitAfter(clause: Clause, { to }: Quantity, next: Quantity | undefined): Quantity | null {
  const joint = wordAt(clause, to)
  if (next?.noun?.value.is !== 'AREA' || !(joint === ',' || clause.pack.grammar.and.has(joint))) return null
  if (next.from === to + 1 && isRespective(clause)) return next
  if (!clause.marks.some(({ value }) => value.is === 'CLEARED')) return null
  return namesSubject(clause, to + 1, next.from) ? next : null
}

/** "Kalbajar and Lachin come last with 6,033 and 5,871 hectares respectively": whether its numbers are those of what it lists, one by one. */
export const isRespective = ({ sentence, pack }: Clause): boolean =>
  pack.words.holds(sentence, pack.grammar.respectively)

/** Whether a clause of its own names nobody but who did the same and how much: ", the Defence Ministry 600 and ...". */
export function hasOwnSubject(clause: Clause, { from, to }: Quantity): boolean {
  const { tokens } = clause.sentence
  const { and } = clause.pack.grammar
  const isJoint = (word: string): boolean => word === ',' || word === ';' || and.has(word)
  const next = wordAt(clause, to)
  if (!(next === '' || next === '.' || isJoint(next))) return false
  const start = tokens.slice(0, from).findLastIndex(({ word }) => isJoint(word)) + 1
  return start > 0 && namesSubject(clause, start, wordAt(clause, from - 1) === '-' ? from - 1 : from)
}

/** Whether the tokens name a subject and nothing else. */
function namesSubject(clause: Clause, start: number, end: number): boolean {
  const { of, stops } = clause.pack.grammar
  const subject = clause.sentence.tokens.slice(start, end)
  if (subject.length === 0 || subject.length > SUBJECT) return false
  return subject.every(
    ({ word }, at) =>
      (/^\p{L}/u.test(word) || word === "'s") &&
      !OTHER.has(clause.markAt.get(start + at)?.value.is) &&
      (!stops.has(word) || (of.has(word) && at > 0 && at < subject.length - 1)),
  )
}
