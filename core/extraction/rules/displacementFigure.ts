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
    const [quantity] = people
    if (!quantity || returned(clauseAround(sentence, quantity), context.pack.grammar.returning)) return []
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

/** The part of a sentence, between commas, that a number stands in: others can tell of other people. */
function clauseAround({ folded, tokens }: Sentence, { from, to }: Quantity): string {
  const isComma = ({ word }: Token): boolean => word === ',' || word === ';'
  const start = tokens.slice(0, from).findLast(isComma)?.end ?? 0
  const end = tokens.slice(to).find(isComma)?.start ?? folded.length
  return folded.slice(start, end)
}

const returned = (folded: string, returning: RegExp): boolean => returning.test(folded)
