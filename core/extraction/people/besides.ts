import type { Population } from '../../model/casualties.ts'
import type { Clause } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** Most tokens from somebody's owner to the word for them ("его 16-летний младший брат", "his 15-year-old nephew"). */
const OWNED = 6

/** "His nephew": somebody of one told of before, whom adjectives alone part from the word that owns them. */
function isOwned({ sentence: { tokens }, pack: { grammar }, markAt }: Clause, from: number): boolean {
  const owners = grammar.fellows?.owners ?? grammar.owners
  for (let at = from - 1; at >= 0 && at >= from - OWNED; at--) {
    const { word = '' } = tokens[at] ?? {}
    if (owners?.has(word)) return true
    const is = markAt.get(at)?.value.is
    if (is === 'PERSON' || is === 'OUTCOME' || /^[,;:.()]$/.test(word)) return false
  }
  return false
}

/** "Второй сапер", "the second driver", "ikinci minaaxtaran": one more than those told of before, the first whom the sentence names. */
function isNext({ sentence: { tokens }, pack: { grammar }, marks }: Clause, from: number): boolean {
  const nth = grammar.laterDeaths?.words.get(tokens[from - 1]?.word ?? '')
  return nth !== undefined && nth > 1 && !marks.some(({ to, value }) => to <= from && value.is === 'PERSON')
}

/** "Həmkarı da", "köməkçisi", "его племянник", "напарник": a fellow or a relative of the one told of before. */
export const isBesides = (clause: Clause, { from, to, value }: Mark<Meaning>): boolean => {
  if (value.is === 'PERSON' && isOwned(clause, from)) return true
  const { tokens } = clause.sentence
  if (isNext(clause, from)) return true
  const { too, relations, relatives } = clause.pack.grammar
  const isFirst = !clause.marks.some((mark) => mark.to <= from && mark.value.is === 'PERSON')
  if (isFirst && relatives?.has(tokens[to - 1]?.word ?? '')) return true
  if (!too?.has(tokens[to]?.word ?? '')) return false
  const isRelation = relations?.test(tokens[to - 1]?.word ?? '') === true
  return isRelation && isFirst
}

const GROUPS: ReadonlySet<Population> = new Set(['CIVILIAN', 'MILITARY', 'DEMINER'])

/** "Polis əməkdaşı, ANAMA-nın minaaxtaranı": where no article parts two names of one, people of two groups are two. */
export const isOfOtherGroup = ({ pack }: Clause, a: Population, b: Population): boolean =>
  pack.grammar.verbLast !== undefined && a !== b && GROUPS.has(a) && GROUPS.has(b)

/** Most words between those that say so and people ("yaxınlıqda heyvan otaran iki uşaq"). */
const FAR = 8

/** "Bir qadın da", "yanında olan həmkəndlisi", "ранена и женщина", "находившийся рядом брат": whom the words about them tell of besides others. */
export function isHarmedToo(clause: Clause, { from, to }: Pick<Mark<Meaning>, 'from' | 'to'>): boolean {
  const { too, besides, also } = clause.pack.grammar
  const { tokens } = clause.sentence
  const end = clause.quantities.find((quantity) => quantity.from === from)?.noun?.to ?? to
  if (too?.has(tokens[end]?.word ?? '')) return true
  for (let at = from - 1; at >= 0 && at >= from - FAR; at--) {
    const word = tokens[at]?.word ?? ''
    const mark = clause.markAt.get(at)
    if (besides?.test(word) || also?.has(word)) return true
    // "Ранена и женщина"
    if (mark?.value.is === 'OUTCOME' && !mark.value.noun)
      return clause.pack.grammar.nounsOpen === true && clause.pack.grammar.and.has(tokens[at + 1]?.word ?? '')
    if (/^[.;:()]$/.test(word) || (mark && STOPS.has(mark.value.is))) return false
  }
  return false
}

const STOPS: ReadonlySet<Meaning['is']> = new Set(['PERSON', 'EVENT', 'OUTCOME', 'ORDNANCE'])
