import type { Outcome, Population } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import type { Meaning } from '../words/terms.ts'
import { endOfGroups } from './groupLists.ts'
import type { Told } from './people.ts'

/** The outcome that the words of a part name before its number: "among the dead 55 civilians"; "among the victims" only where both outcomes were told. */
export function subsetBefore(clause: Clause, { from }: Quantity, isOfBoth: boolean): Outcome | null {
  const before = clause.marks.findLast((mark) => mark.to <= from && from - mark.to <= 2)
  if (before?.value.is !== 'SUBSET' || clause.quantities.some(({ to, noun }) => (noun?.to ?? to) === before.from))
    return null
  return before.value.outcome === 'CASUALTY' && !isOfBoth ? null : (before.value.outcome ?? null)
}

/** And after it: "58 из погибших", "50 civilians among the dead"; none where the words lead to a number after them. */
export function subsetAfter(clause: Clause, quantity: Quantity): Outcome | null {
  const end = endOfGroups(clause, quantity)
  const after = clause.markAt.get(end) ?? clause.markAt.get(pastCopula(clause, end))
  if (after?.value.is !== 'SUBSET' || !after.value.outcome) return null
  return clause.quantities.some(({ from }) => from === after.to) ? null : after.value.outcome
}

/** Most words of "have also been" between those counted and the words for those among whom they are. */
const COPULA = 3

/** "15 women have been among the victims": where forms of "be" between people and the words of their part end. */
function pastCopula(clause: Clause, end: number): number {
  const { oneMore, bridges } = clause.pack.grammar
  if (!oneMore?.articles) return end
  let at = end
  while (at < end + COPULA && !clause.markAt.has(at) && bridges.has(wordAt(clause, at))) at++
  return at
}

/** "Yaralananlar arasında mətbəxdə işləyən 3 qadın da var": the outcome that a sentence names first of those who it says are among them. */
export function thereAre(clause: Clause, { from, to, noun }: Quantity): Outcome | null {
  const { exists } = clause.pack.grammar
  const [first] = clause.marks
  if (!exists || first?.value.is !== 'SUBSET' || !first.value.outcome || first.to > from || first.from > OPENING)
    return null
  const end = Math.max(noun?.to ?? 0, to)
  const isAlone = !clause.quantities.some((other) => other.from < from)
  return isAlone && [end, end + 1].some((at) => exists.has(wordAt(clause, at))) ? first.value.outcome : null
}

/** Fewer of one group among all harmed are mostly those of one accident. */
const FEWEST_OF_ALL = 10

/** "Среди пострадавших с 1991 года 358 детей", "among the mine victims since 1991 are 358 children": a group's number that alone follows words for all who were harmed, which open its sentence. */
export function amongVictims(clause: Clause, quantity: Quantity): Outcome | null {
  const { from, noun, value, partitive } = quantity
  const [subset, ...marks] = clause.marks
  if (subset?.value.is !== 'SUBSET' || !subset.value.harmed || subset.from > OPENING || subset.to > from) return null
  const isGroup = noun?.value.is === 'PERSON' && noun.value.population !== 'EVERYONE'
  if (!isGroup || partitive || value < FEWEST_OF_ALL || clause.quantities[0] !== quantity) return null
  return marks.some((mark) => TELLING.has(mark.value.is)) ? null : 'CASUALTY'
}

/** What says more of those counted than that they were harmed. */
const TELLING: ReadonlySet<Meaning['is']> = new Set(['OUTCOME', 'CONDITION', 'UNHARMED', 'WAR', 'DISPLACED'])

/** Most tokens before the words of a part that open a sentence ("bundan başqa"). */
const OPENING = 2

/** Most tokens from a part to the word that says there are such. */
const EXISTING = 6

/** "Zərər çəkən 405 nəfər arasında 9 qadın, 5 uşaq var": parts of a number that those words stand right behind. */
export function isAmongCounted(clause: Clause, { from, to }: Quantity): boolean {
  const { among, exists } = clause.pack.grammar
  if (!among || !exists) return false
  const isWhole = (other: Quantity): boolean => {
    const end = Math.max(other.noun?.to ?? 0, other.to)
    return end < from && among.has(wordAt(clause, end))
  }
  const after = clause.sentence.tokens.slice(to, to + EXISTING)
  return after.some(({ word }) => exists.has(word)) && clause.quantities.some(isWhole)
}

/** "Hərbçilərdən 15-i həlak olub, 162-si yaralanıb": the group that the number told last was taken from goes on. */
export function sourceGroup(clause: Clause, last: Told | undefined): Population | null {
  const { partOfGroup, bridges } = clause.pack.grammar
  if (!partOfGroup || !last) return null
  const at = bridges.has(wordAt(clause, last.from - 1)) ? last.from - 2 : last.from - 1
  const group = clause.marks.find(({ to }) => to === at + 1)
  const isSource = group?.value.is === 'PERSON' && partOfGroup.test(wordAt(clause, at))
  return isSource && group.value.is === 'PERSON' && group.value.population !== 'EVERYONE'
    ? group.value.population
    : null
}
