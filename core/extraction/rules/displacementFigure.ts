import { evidenceOf } from '../evidence.ts'
import type { Match, Rule } from '../rule.ts'

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
    const [quantity] = people
    if (!quantity || returned(sentence.folded, context.pack.grammar.returning)) return []
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

const returned = (folded: string, returning: RegExp): boolean => returning.test(folded)
