import type { LanguagePack } from '../languages/language.ts'
import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { listsOf, type Run, runsOf, somebody, type WordsOfNames } from './names.ts'

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
  names: WordsOfNames,
): readonly Mark<Meaning>[] {
  const { grammar } = pack
  const { surname } = grammar
  if (!surname) return []
  const { tokens } = sentence
  const isSurname = ({ to }: Run): boolean => surname.test(tokens[to - 1]?.word ?? '')
  const full = [...runsOf(names), ...initialled(sentence, marks)].filter(isSurname)
  const runs = [...full, ...givenAlone(sentence, pack, names, marks)].toSorted((a, b) => a.from - b.from)
  const isJoined = (a: number, b: number): boolean => isListed(tokens.slice(a, b), grammar, marks, a)
  return listsOf(runs, isJoined).flatMap((list): readonly Mark<Meaning>[] => {
    const [first, last] = [list[0], list.at(-1)]
    if (!first || !last || !isHarmed(last.to, tokens, marks, grammar)) return []
    const leadOf = ({ from }: Run): Mark<Meaning> | undefined =>
      marks.find(({ value, to }) => value.is === 'PERSON' && to === from)
    const lead = leadOf(first)
    const population = lead?.value.is === 'PERSON' && !lead.value.one ? lead.value.population : 'EVERYONE'
    // A word for one person right before a name is who is meant by it.
    return list.flatMap((run) => {
      const own = leadOf(run)
      return own?.value.is === 'PERSON' && own.value.one ? [] : [somebody(run, population, tokens)]
    })
  })
}

/** Most tokens from one name to the next: what joins them and what somebody is ("habelə icra nümayəndəsinin müavini"). */
const NEXT = 7

const OF_LISTED: ReadonlySet<Meaning['is']> = new Set(['PERSON', 'EMPLOYER', 'OBJECT'])

/** Whether tokens between two names, the first at `start`, only join them and say who the second is. */
const isListed = (
  between: Sentence['tokens'],
  { and }: LanguagePack['grammar'],
  marks: readonly Mark<Meaning>[],
  start: number,
): boolean =>
  between.length <= NEXT &&
  (between[0]?.word === ',' || and.has(between[0]?.word ?? '')) &&
  between.slice(1).every(({ word }) => /^(?:\p{L}+|-)$/u.test(word) && !FINITE.test(word)) &&
  !marks.some(({ value, from }) => from >= start && from < start + between.length && !OF_LISTED.has(value.is))

/**
 * "Nəsimi ölüb, Sabirin gözü zədələnib": given names with no other name beside them. That one alone was injured mostly says again how somebody
 * counted before was.
 */
function givenAlone(
  sentence: Sentence,
  { grammar, words }: LanguagePack,
  names: WordsOfNames,
  marks: readonly Mark<Meaning>[],
): readonly Run[] {
  const { givenNames } = grammar
  const { tokens } = sentence
  if (!givenNames || names.length === 0 || !words.holds(sentence, givenNames)) return []
  const isGiven = (at: number): boolean =>
    givenNames.has(tokens[at]?.word ?? '') && !names.includes(at - 1) && !names.includes(at + 1)
  const given = names.filter(isGiven)
  const isBesideOthers = given.length > 1 || marks.some(({ value }) => value.is === 'PERSON')
  const isDead = (at: number): boolean =>
    marks.some(({ from, value }) => from === at + 1 && value.is === 'OUTCOME' && value.outcome === 'KILLED')
  return given.filter((at) => isBesideOthers || isDead(at)).map((at) => ({ from: at, to: at + 1 }))
}

/** "E.Məmmədov": an initial and a surname. */
const initialled = ({ tokens, verbatim }: Sentence, marks: readonly Mark<Meaning>[]): readonly Run[] =>
  tokens.flatMap(({ word, start }, at): readonly Run[] => {
    const initial = tokens[at - 2]
    const isInitial = tokens[at - 1]?.word === '.' && initial?.word.length === 1 && initial.end + 1 === start
    const isName = isInitial && word.length > 2 && isCapitalAt(verbatim, start)
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
