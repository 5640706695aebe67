import type { Population } from '../../model/casualties.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

/** A name has two words at least, and so many at most. */
const FEWEST = 2
const MOST = 4
/** Fewest letters of a word of a name. */
const SHORTEST = 3
/** Most tokens between names and what befell them ("who was seriously"). */
const BEFORE_HARM = 4

export interface Run {
  readonly from: number
  readonly to: number
}

/**
 * People given by their names alone, right before what befell them: "Vusal Aliyev, who was killed by a mine", "soldiers Emin Rzayev
 * and Tural Abbasov were injured". Of the group that a word for people right before the names tells. None where the sentence counts
 * people and does not go on with "who", or says beside a name who that was ("a shepherd, Elvin Rahimov").
 */
export function namedPeople(
  sentence: Sentence,
  pack: LanguagePack,
  marks: readonly Mark<Meaning>[],
  names: WordsOfNames,
): readonly Mark<Meaning>[] {
  const { grammar, numbers, words } = pack
  if (!grammar.nobodysName) return []
  const { tokens } = sentence
  const runs = runsOf(names)
  if (runs.length === 0) return []
  const counts = words.holds(sentence, numbers.words)
  return listsOf(runs, (a, b) => isListed(tokens.slice(a, b), grammar.and)).flatMap(
    (list): readonly Mark<Meaning>[] => {
      const [first, last] = [list[0], list.at(-1)]
      if (!first || !last) return []
      if (!isHarmedNext(last.to, tokens, marks, grammar) && !isLedByHarm(first.from, marks, grammar)) return []
      if (counts && !grammar.relative?.has(tokens[last.to + 1]?.word ?? '')) return []
      const lead = marks.find(({ value, to }) => value.is === 'PERSON' && to <= first.from && first.from - to <= 1)
      const isTold = lead?.value.is === 'PERSON' && lead.value.one === true
      const beside = marks.some(
        ({ value, from }) => value.is === 'PERSON' && from >= last.to && from - last.to <= BEFORE_HARM,
      )
      if (isTold || beside) return []
      const population = lead?.value.is === 'PERSON' ? lead.value.population : 'EVERYONE'
      return list.map((run) => somebody(run, population, tokens))
    },
  )
}

/** Whoever the words of a name mean. */
export const somebody = ({ from, to }: Run, population: Population, tokens: Sentence['tokens']): Mark<Meaning> => ({
  value: { is: 'PERSON', population, one: true, called: true },
  from,
  to,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** Whether a folded word, written large, is no part of a name: a day, a month, a word that opens sentences, a land. */
export const isNoName = (word: string, { grammar, calendar }: Pick<LanguagePack, 'grammar' | 'calendar'>): boolean =>
  grammar.nobodysName?.has(word) === true || calendar.months.has(word) || calendar.weekdays.has(word)

/** The tokens that can be words of a name, in order. */
export type WordsOfNames = readonly number[]

/** The capitalised words that mean nothing else. */
export function wordsOfNames(
  { tokens, verbatim, folded }: Sentence,
  marks: readonly Mark<Meaning>[],
  pack: LanguagePack,
): WordsOfNames {
  const names: number[] = []
  for (const [at, { word, start, end }] of tokens.entries()) {
    // A small letter is the same when folded.
    if (verbatim.charCodeAt(start) === folded.charCodeAt(start) || word.length < SHORTEST) continue
    if (marks.some(({ from, to }) => at >= from && at < to) || isNoName(word, pack)) continue
    if (/^\p{Lu}\p{Ll}/u.test(verbatim.slice(start, end))) names.push(at)
  }
  return names
}

/** Words of names in a row. */
export function runsOf(names: WordsOfNames): readonly Run[] {
  const runs: Run[] = []
  for (let nth = 0; nth < names.length; ) {
    const from = names[nth] ?? 0
    let to = from
    while (names[nth] === to) {
      nth++
      to++
    }
    if (to - from >= FEWEST && to - from <= MOST) runs.push({ from, to })
  }
  return runs
}

/** Names in lists, as what stands between two joins them: tokens from the end of the one to the begin of the other. */
export function listsOf(
  runs: readonly Run[],
  isJoined: (from: number, to: number) => boolean,
): readonly (readonly Run[])[] {
  const lists: Run[][] = []
  for (const run of runs) {
    const last = lists.at(-1)?.at(-1)
    if (last && isJoined(last.to, run.from)) lists.at(-1)?.push(run)
    else lists.push([run])
  }
  return lists
}

/** Whether commas and "and" alone stand between two names. */
function isListed(tokens: Sentence['tokens'], and: ReadonlySet<string>): boolean {
  return tokens.length > 0 && tokens.length <= 2 && tokens.every(({ word }) => word === ',' || and.has(word))
}

/** Most tokens of a clause that says who somebody is ("who was standing nearby"). */
const WHO = 10

/** Where a relative clause that tells no harm ends, if one begins at a token: "Elnur Jafarov, who was standing nearby, was wounded". */
function afterRelative(
  at: number,
  tokens: Sentence['tokens'],
  marks: readonly Mark<Meaning>[],
  { relative }: LanguagePack['grammar'],
): number {
  if (tokens[at]?.word !== ',' || !relative?.has(tokens[at + 1]?.word ?? '')) return at
  const end = tokens.findIndex(({ word }, index) => index > at + 1 && index <= at + WHO && /^[,;]$/.test(word))
  const isOfHarm = marks.some(({ value, from }) => value.is === 'OUTCOME' && from > at && from < end)
  return end < 0 || isOfHarm ? at : end + 1
}

/** Whether a word for death or injury follows, with forms of "be", "who" and adverbs alone between, or a clause on who that is. */
export function isHarmedNext(
  start: number,
  tokens: Sentence['tokens'],
  marks: readonly Mark<Meaning>[],
  grammar: LanguagePack['grammar'],
): boolean {
  const { bridges, passive, adverb, relative } = grammar
  const at = afterRelative(start, tokens, marks, grammar)
  for (let next = at; next <= at + BEFORE_HARM; next++) {
    const mark = marks.find(({ from }) => from === next)
    if (mark) {
      const { value } = mark
      return value.is === 'OUTCOME' && value.outcome !== 'CASUALTY' && !value.noun && !value.total && !value.abstract
    }
    const word = tokens[next]?.word ?? ''
    const isBridge = word === ',' || bridges.has(word) || passive.has(word) || adverb.test(word) || relative?.has(word)
    if (!isBridge) return false
  }
  return false
}

/** "Погибли Али Мамедов и Вели Алиев": where verbs can stand first, one right before the names. */
const isLedByHarm = (at: number, marks: readonly Mark<Meaning>[], { tooAfterVerb }: LanguagePack['grammar']): boolean =>
  tooAfterVerb === true &&
  marks.some(
    ({ value, to }) =>
      to === at &&
      value.is === 'OUTCOME' &&
      value.outcome !== 'CASUALTY' &&
      !value.noun &&
      !value.total &&
      !value.event,
  )
