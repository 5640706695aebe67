import type { Population } from '../../../model/casualties.ts'
import { isRatio } from '../../numbers/uncounted.ts'
import type { Context } from '../../rule.ts'
import { type Clause, wordAt } from '../../words/clause.ts'
import type { Mark } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import type { AccidentFacts } from '../accidentFacts.ts'

/** Most tokens between "all" and the group ("both men, aged 44 and 19, were civilians"), and between "the victims" and it. */
const ALL = 10
const VICTIMS = 4

/** The group that a sentence gives all who were harmed: "all of them civilians", "the victims were civilians"; null where none does. */
export function groupOfAll(facts: readonly AccidentFacts[], context: Context): Population | null {
  for (const { sentence } of facts) {
    const { clause, numbers } = context.facts(sentence)
    const isSingular = clause.pack.grammar.verbLast !== undefined
    const group = clause.marks.find(
      (mark) => isGroup(mark, isSingular) && !isListed(clause, mark) && isOfAll(clause, mark),
    )
    if (group?.value.is === 'PERSON' && !numbers.some((number) => isRatio(clause, number)))
      return group.value.population
  }
  return null
}

const GROUPS: ReadonlySet<Population> = new Set(['CIVILIAN', 'MILITARY', 'DEMINER'])

/** Where nouns after a number stand in the singular, so can what all are said to be. */
const isGroup = ({ value }: Mark<Meaning>, isSingular: boolean): boolean =>
  value.is === 'PERSON' && (isSingular || !value.one) && GROUPS.has(value.population)

/** "Both civilians and soldiers" names two groups. */
const isListed = (clause: Clause, { to, from }: Mark<Meaning>): boolean =>
  [from - 1, to].some((at) => {
    const { and, or } = clause.pack.grammar
    const word = wordAt(clause, at)
    return and.has(word) || or.has(word)
  })

function isOfAll(clause: Clause, group: Mark<Meaning>): boolean {
  const { everyone, passive, as } = clause.pack.grammar
  for (let at = group.from - 1; at >= 0 && at >= group.from - ALL; at--) {
    const mark = clause.markAt.get(at)
    const word = wordAt(clause, at)
    if (/^[.;:]$/.test(word)) return false
    if (everyone?.has(word)) return !clause.quantities.some(({ noun }) => noun?.from === group.from)
    if (mark?.value.is === 'OUTCOME' && mark.value.noun && group.from - at <= VICTIMS)
      return clause.sentence.tokens.slice(mark.to, group.from).some(({ word }) => passive.has(word) || as.has(word))
    if (mark?.value.is === 'OUTCOME') return false
  }
  return false
}
