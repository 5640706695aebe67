import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { listsOf, type Run, runsOf, somebody, wordsOfNames } from './names.ts'

/** Most tokens between names and the verb that tells what befell them ("minaya düşərək sol ayağından"). */
const BEFORE_VERB = 10

/** Forms of verbs by which a sentence tells something. */
const FINITE = /(?:[iuü]b|d[iuü]|m[iuü]ş(?:d[iuü]r?)?|[iuü]r)(?:l[aə]r)?$/u

/**
 * People given by their full names alone, where verbs come last: "Elçin Məmmədov minaya düşərək həlak olub", "E.Məmmədov ayağından
 * yaralanıb". Only how it came about stands between the names and the verb. Of the group that a word in the plural right before tells.
 */
export function namedBeforeVerbs(
  sentence: Sentence,
  pack: LanguagePack,
  marks: readonly Mark<Meaning>[],
): readonly Mark<Meaning>[] {
  const { grammar } = pack
  const { surname } = grammar
  if (!surname) return []
  const { tokens } = sentence
  const isSurname = ({ to }: Run): boolean => surname.test(tokens[to - 1]?.word ?? '')
  const runs = [...runsOf(sentence, wordsOfNames(sentence, marks, pack)), ...initialled(sentence, marks)]
    .filter(isSurname)
    .toSorted((a, b) => a.from - b.from)
  return listsOf(runs, tokens, grammar.and).flatMap((list): readonly Mark<Meaning>[] => {
    const [first, last] = [list[0], list.at(-1)]
    if (!first || !last || !isHarmed(last.to, tokens, marks, grammar)) return []
    const lead = marks.find(({ value, to }) => value.is === 'PERSON' && to === first.from)
    if (lead?.value.is === 'PERSON' && lead.value.one) return []
    const population = lead?.value.is === 'PERSON' ? lead.value.population : 'EVERYONE'
    return list.map((run) => somebody(run, population, tokens))
  })
}

/** "E.Məmmədov": an initial and a surname. */
const initialled = ({ tokens, verbatim }: Sentence, marks: readonly Mark<Meaning>[]): readonly Run[] =>
  tokens.flatMap(({ word, start, end }, at): readonly Run[] => {
    const initial = tokens[at - 2]
    const isInitial = tokens[at - 1]?.word === '.' && initial?.word.length === 1 && initial.end + 1 === start
    const isName = isInitial && word.length > 2 && /^\p{Lu}/u.test(verbatim.slice(start, end))
    return isName && !marks.some(({ from, to }) => at >= from && at < to) ? [{ from: at - 2, to: at + 1 }] : []
  })

/** Whether a verb of death or injury follows with only how it came about before it. */
function isHarmed(
  end: number,
  tokens: Sentence['tokens'],
  marks: readonly Mark<Meaning>[],
  { bridges, adverb, limb, causes, converb }: LanguagePack['grammar'],
): boolean {
  for (let at = end; at <= end + BEFORE_VERB; ) {
    const mark = marks.find(({ from }) => from === at)
    const word = tokens[at]?.word ?? ''
    if (mark?.value.is === 'OUTCOME') {
      const last = tokens[mark.to - 1]?.word ?? ''
      if (mark.value.noun || mark.value.total) return false
      if (!converb?.test(last)) return FINITE.test(last)
    } else if (mark && mark.value.is !== 'EVENT' && mark.value.is !== 'ORDNANCE' && mark.value.is !== 'HAPPENED')
      return false
    else if (!mark && !bridges.has(word) && !adverb.test(word) && !limb?.test(word) && causes?.has(word) !== true)
      return false
    at = mark?.to ?? at + 1
  }
  return false
}
