import { evidenceOf } from '../evidence.ts'
import type { Match, Rule } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Quantity } from '../words/clause.ts'

/** No count of the displaced is smaller: lesser numbers near the word count families or visitors. */
const SMALLEST = 1000

/** Numbers of displaced people, not of those who came back. */
export const displacementFigure: Rule = {
  name: 'displacement figure',
  read(sentence, context) {
    const { clause, means } = context.facts(sentence)
    if (!means.has('DISPLACED')) return []
    const people = clause.quantities.filter(({ noun, value }) => {
      const counted = noun === null || noun.value.is === 'PERSON' || noun.value.is === 'DISPLACED'
      return value >= SMALLEST && counted
    })
    // "About 21,000 people have moved back, while some 620,000 remain displaced"
    const isOwn = (one: Quantity): boolean => {
      const [from, to] = clauseAround(sentence, one)
      const opening = sentence.tokens.find(({ start }) => start >= from)?.word ?? ''
      if (!context.pack.grammar.partJoints?.has(opening)) return false
      return clause.marks.some(({ value, start, end }) => value.is === 'DISPLACED' && start >= from && end <= to)
    }
    const quantity = people.find(isOwn) ?? people[0]
    if (!quantity) return []
    const part = sentence.folded.slice(...clauseAround(sentence, quantity))
    if (context.pack.grammar.returning.test(part)) return []
    const evidence = evidenceOf(sentence, sentence.tokens[quantity.from]?.start)
    const { value, certainty } = quantity
    const match: Match = {
      rule: 'displacement figure',
      sentence,
      continues: false,
      draft: {
        kind: 'DISPLACEMENT_FIGURE',
        attributedTo: context.attributedTo(sentence),
        evidence: [evidence],
        people: value,
        certainty,
      },
    }
    return [match]
  },
}

/** Where the part of a sentence between commas begins and ends that a number stands in: others can tell of other people. */
function clauseAround({ folded, tokens }: Sentence, { from, to }: Quantity): readonly [number, number] {
  const isComma = ({ word }: Token): boolean => word === ',' || word === ';'
  const start = tokens.slice(0, from).findLast(isComma)?.end ?? 0
  const end = tokens.slice(to).find(isComma)?.start ?? folded.length
  return [start, end]
}
