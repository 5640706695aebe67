import { tableLines } from '../tables/tableRows.ts'
import { endsIn } from '../text/endings.ts'
import type { Sentence } from '../text/sentences.ts'
import { type FurnitureLine, type FurniturePatterns, kindOfLine } from './furnitureLines.ts'

/** A sentence has at least this many words where nothing else tells it from the lines of a list of headlines. */
const WORDS_OF_A_SENTENCE = 12

/**
 * Indexes of the sentences that do not belong to the text itself: menus, dates of the page, captions, notes of the editors, legal
 * notices, share lines, and lists of other headlines. What ends like a sentence and stands outside such a list is never among them.
 */
export function furnitureOf(sentences: readonly Sentence[], patterns: FurniturePatterns): ReadonlySet<number> {
  const furniture = new Set<number>()
  const tables = tableLines(sentences)
  let inList = false
  let inNotice: number | null = null
  let paragraph: number | null = null
  sentences.forEach((sentence, at) => {
    const kind = kindOfLine(sentence, patterns)
    const isNewParagraph = paragraph !== sentence.paragraph
    paragraph = sentence.paragraph
    if (inList && endsList(sentence, kind, isNewParagraph)) inList = false
    if (inNotice !== null && sentence.paragraph > inNotice) inNotice = null
    if (kind === 'HEADING') inList = true
    if (kind === 'NOTICE') inNotice = noticeEnd(sentences, at)
    if (tables.has(sentence.index)) return
    if (kind !== null || inList || inNotice !== null) furniture.add(sentence.index)
  })
  return new Set([...furniture, ...tailOf(sentences, furniture)])
}

/** Short lines after the last sentence, where furniture stands before them: headlines of other articles under no heading. */
function tailOf(sentences: readonly Sentence[], furniture: ReadonlySet<number>): readonly number[] {
  const isLoose = (sentence: Sentence): boolean =>
    sentence.tokens.length <= WORDS_OF_A_SENTENCE && !endsIn(sentence.verbatim, '.!?…')
  const last = sentences.findLastIndex((sentence) => !furniture.has(sentence.index) && !isLoose(sentence))
  const first = sentences.findIndex((sentence, at) => at > last && furniture.has(sentence.index))
  return first < 0 || last < 0 ? [] : sentences.slice(first).map((sentence) => sentence.index)
}

/** A list of headlines ends where a paragraph reads like a text again. */
function endsList(sentence: Sentence, kind: FurnitureLine | null, isNewParagraph: boolean): boolean {
  if (!isNewParagraph || kind !== null) return false
  const isItem = /^[-–—•*»«·>\d[(]/u.test(sentence.verbatim)
  return !isItem && sentence.tokens.length >= WORDS_OF_A_SENTENCE && endsIn(sentence.verbatim, '.!?…')
}

/** The last paragraph of a notice: its own, or the next one where it is a bare heading. */
function noticeEnd(sentences: readonly Sentence[], at: number): number {
  const sentence = sentences[at]
  const next = sentences[at + 1]
  if (!sentence) return 0
  const isBare = next !== undefined && next.paragraph !== sentence.paragraph && sentence.verbatim.endsWith(':')
  return isBare ? next.paragraph : sentence.paragraph
}
