import type { LanguagePack } from '../languages/language.ts'
import { isCapitalAt, isCapitalised } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import { patternFor } from '../words/sentencePatterns.ts'
import type { Meaning } from '../words/terms.ts'

/** Whether words that can mean people mean nobody where they stand. */
export const isNobody = (mark: Mark<Meaning>, sentence: Sentence, pack: LanguagePack): boolean =>
  isOfAnimal(mark, sentence, pack) ||
  (mark.value.is === 'PERSON' &&
    (isDenied(mark, sentence, pack) ||
      isHelper(mark, sentence, pack) ||
      isPatronymic(mark, sentence, pack) ||
      isUncounted(mark, sentence, pack) ||
      isSpeaker(mark, sentence, pack) ||
      isCompanion(mark, sentence, pack)))

/** "No woman was among the injured" */
const isDenied = ({ value, from }: Mark<Meaning>, { tokens }: Sentence, { grammar }: LanguagePack): boolean =>
  value.is === 'PERSON' && value.one === true && grammar.denials?.has(tokens[from - 1]?.word ?? '') === true

/** Most characters of the words by which somebody helped. */
const HELP = 50

/** "A soldier carried him to the road", "was found by his son": who helped those harmed. */
const isHelper = ({ value, start, end }: Mark<Meaning>, { folded }: Sentence, { grammar }: LanguagePack): boolean =>
  value.is === 'PERSON' &&
  value.one === true &&
  grammar.helping !== undefined &&
  (grammar.helping.after.test(folded.slice(end, end + HELP)) ||
    grammar.helping.before?.test(folded.slice(Math.max(0, start - HELP), start)) === true)

/** Most tokens from "with" to the participle that tells who was with somebody. */
const COMPANY = 6

/** "Atası ilə birlikdə mal-qara otaran məktəbli həlak olub": with whom somebody was, of whom a verb before a noun tells alone. */
function isCompanion({ to }: Mark<Meaning>, { tokens }: Sentence, { grammar }: LanguagePack): boolean {
  const { verbLast, besides, and } = grammar
  if (!verbLast || !and.has(tokens[to]?.word ?? '') || !besides?.test(tokens[to + 1]?.word ?? '')) return false
  const after = tokens.slice(to + 2, to + 2 + COMPANY)
  const end = after.findIndex(({ word }) => /^[,;:.()]$/.test(word))
  return after.slice(0, end < 0 ? COMPANY : end).some(({ word }) => verbLast.test(word))
}

/** "İt ölüb": the death of an animal right before the verb; not of somebody "tending sheep". */
const isOfAnimal = ({ value, from }: Mark<Meaning>, { tokens }: Sentence, { grammar }: LanguagePack): boolean =>
  value.is === 'OUTCOME' &&
  !value.noun &&
  grammar.animals?.has(tokens[from - 1]?.word ?? '') === true &&
  grammar.participle?.test(tokens[from - 2]?.word ?? '') !== true

/** "Əliyev Rəşad Həsən oğlu": the end of a full name is nobody besides. */
function isPatronymic(
  { from, to }: Mark<Meaning>,
  { tokens, verbatim }: Sentence,
  { grammar: { patronymics } }: LanguagePack,
): boolean {
  const [name, last] = [tokens[from - 1], tokens[from]]
  if (!patronymics || to - from !== 1 || !name || !last || !patronymics.words.has(last.word)) return false
  return isCapitalAt(verbatim, name.start) && !patronymics.owner.test(name.word)
}

/** Most tokens from a number to the word for those it counts: its ending and a word that says nothing ("165-i isə hərbidir"). */
const COUNTED = 4

/** "Polis əraziyə gəlib", "hərbi hissə": words that stand for people only after a number, and not before what else is counted. */
function isUncounted(
  { from, to, end }: Mark<Meaning>,
  { tokens, folded }: Sentence,
  { grammar: { countedOnly, bridges, numberEndings }, numbers }: LanguagePack,
): boolean {
  if (!countedOnly || to - from !== 1 || !countedOnly.words.has(tokens[from]?.word ?? '')) return false
  // With an ending it is no part of what follows: "üç polisdən biri".
  const isBare = countedOnly.bare.has(tokens[from]?.word ?? '')
  if (isBare && !countedOnly.after.test(folded.slice(end, end + NEXT))) return true
  for (let at = from - 1; at >= 0 && at >= from - COUNTED; at--) {
    const word = tokens[at]?.word ?? ''
    if (/^\d/.test(word) || numbers.words.has(word)) return false
    if (word !== '-' && !bridges.has(word) && !numberEndings?.all.has(word)) return true
  }
  return true
}

/** Most characters that are looked at after it. */
const NEXT = 20

/** Most words of a name between somebody and what they said. */
const NAME = 3

/** "Polkovnik Rauf İsabəyli dedi": who tells of it, where verbs come last. */
function isSpeaker({ value, to }: Mark<Meaning>, sentence: Sentence, { grammar }: LanguagePack): boolean {
  if (!grammar.verbLast || !grammar.spoken || value.is !== 'PERSON' || !value.one) return false
  let at = to
  while (at < to + NAME && isCapitalised(sentence, at)) at++
  return grammar.spoken.has(sentence.tokens[at]?.word ?? '')
}

/** Most characters from a recalled event to whom it harmed. */
const RECALLED = 60

/** "A week after a farmer was killed there": somebody by whom another event is recalled. */
export const isRecalled = ({ value, start }: Mark<Meaning>, sentence: Sentence, pack: LanguagePack): boolean =>
  value.is === 'PERSON' &&
  value.one === true &&
  patternFor('recalled', sentence, pack)?.test(sentence.folded.slice(Math.max(0, start - RECALLED), start)) === true
