import { extract } from '../../../../core/extraction/extract.ts'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { alternativesWithout, examplesIn, finds, SLOT } from './examples.ts'
import { type Fact, factsOf } from './facts.ts'
import type { Entry } from './lists.ts'

/** What a fact's line may be made of: the phrase as it stands in the sentence, the list it is of, what its table gives it. */
export interface Slot {
  readonly form: string
  /** The entry as its vocabulary writes it. */
  readonly written: string
  readonly list: string
  readonly worth: number | null
}
type Line = string | ((slot: Slot) => string)

/**
 * What a phrase in the slot does to a fact. `TELLS`: it is read with the phrase, and neither with the other words nor with as many
 * words of nonsense. `HIDES`: the reverse. `SHIELDS`: it is not read with the phrase, which holds words that would tell it
 * ("mine warning signs"), but is where nonsense stands before the last of them. `FREES`: the reverse of that.
 */
type Effect = 'TELLS' | 'HIDES' | 'SHIELDS' | 'FREES'

/**
 * Sentences with one slot, `{phrase|other}`: an example of the entries of a list, and words of the same kind that mean nothing to
 * the reader. Where the example begins with a capital letter, so do the entries put in its place. After a `=` the other words are
 * the only ones that the phrase is held against ("{both|=two}"). Of a pattern several examples can stand there ("{find/located|=cleared}").
 */
export interface Framing {
  readonly line: Line
  readonly effect: Effect
  /** Whether the sentences stand for a whole text, without the lead of their language. */
  readonly alone: boolean
  readonly frames: readonly string[]
}

export type Framings = Readonly<Record<string, readonly Framing[]>>

const framing =
  (effect: Effect, alone: boolean) =>
  (line: Line, ...frames: readonly string[]): Framing => ({ line, effect, alone, frames })
export const tells = framing('TELLS', false)
export const hides = framing('HIDES', false)
export const shields = framing('SHIELDS', false)
export const frees = framing('FREES', false)
export const tellsAlone = framing('TELLS', true)
export const hidesAlone = framing('HIDES', true)

/** A Tuesday, in the middle of a month and a year. */
const PUBLISHED = '2023-09-12'

/** How phrases of one language are written out, and what comes before its sentences. */
export interface Writing {
  readonly language: string
  readonly lead: string
  /** What can stand for the `_` of phrases, one set of words at a time. */
  readonly fillers: readonly (readonly string[])[]
  /** Full words that begin like the `word*` of a phrase, and endings that any such word can have. */
  readonly wordsFrom: (stem: string) => readonly string[]
  readonly endings: readonly string[]
}

/** So many forms of one entry are tried: one that is read is enough. */
const MOST_FORMS = 8

/** Phrases of an entry as a text would write them. */
export function formsOf({ phrases }: Entry, writing: Writing): readonly string[] {
  const step = Math.max(1, Math.ceil(phrases.length / MOST_FORMS))
  const chosen = phrases.filter((_, at) => at % step === 0)
  return [
    ...new Set(chosen.flatMap((phrase) => filled(phrase, writing.fillers)).flatMap((phrase) => whole(phrase, writing))),
  ]
}

function filled(phrase: string, fillers: readonly (readonly string[])[]): readonly string[] {
  if (!phrase.includes('_')) return [phrase]
  return fillers.map((words) => {
    let at = 0
    return phrase.replace(/_/g, () => words[at++ % words.length] ?? '')
  })
}

function whole(phrase: string, { wordsFrom, endings }: Writing): readonly string[] {
  const bare = phrase.replace(/[*~]/g, '')
  const last = /(?<stem>\S+)\*$/u.exec(phrase)?.groups?.stem
  const full = last === undefined ? [] : wordsFrom(last).map((word) => bare.slice(0, bare.length - last.length) + word)
  return last === undefined ? [bare] : [bare, ...full, ...endings.map((ending) => bare + ending)]
}

/** Reads sentences of one language, each once. */
export function frameReader({ language, lead }: Writing) {
  const known = new Map<string, readonly Fact[]>()
  const read = (text: string): readonly Fact[] => {
    const before = known.get(text)
    if (before) return before
    const extracted = extract(text, { publishedOn: PUBLISHED, language })
    for (const { quote, start, end } of extracted.claims.flatMap(({ evidence }) => evidence))
      if (text.slice(start, end) !== quote) throw new Error(`not verbatim: ${quote}`)
    const facts = factsOf(extracted)
    known.set(text, facts)
    return facts
  }
  /** Whether a text states a line in the words of the frame alone; a period, in words that hold `form`. */
  const states = (frame: string, alone: boolean, line: string, form = ''): boolean =>
    read(alone ? frame : `${lead}\n\n${frame}`).some(
      (fact) =>
        fact.line === line &&
        fact.quotes.every((quote) => isOf(quote, frame)) &&
        (fact.words === undefined || fact.words.includes(form)),
    )

  return (framing: Framing, frame: string, slot: Slot): boolean => {
    const { effect, alone } = framing
    const { example = '', other = '' } = SLOT.exec(frame)?.groups ?? {}
    const inCase = (phrase: string): string =>
      /^\p{Lu}/u.test(example) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase
    const line = typeof framing.line === 'string' ? framing.line : framing.line({ ...slot, form: inCase(slot.form) })
    const stated = (phrase: string, told?: string): boolean => {
      return states(joined(frame.replace(SLOT, () => inCase(phrase))), alone, line, told)
    }
    const isTelling = effect === 'TELLS' || effect === 'FREES'
    const isParted = effect === 'SHIELDS' || effect === 'FREES'
    const told = effect === 'TELLS' && OF_TIME.test(slot.list) ? joined(inCase(slot.form)) : undefined
    if (stated(slot.form, told) !== isTelling) return false
    const words = slot.form.split(' ')
    const nonsense = words.map(() => NONSENSE).join(' ')
    const controls = isParted ? [parted(slot.form)] : other.startsWith('=') ? [other.slice(1)] : [other, nonsense]
    return controls.every((control) => stated(control) !== isTelling)
  }
}

/** Without the blanks before signs that lists part from their words. */
const joined = (text: string): string => text.replace(/\s+(?=(?:[.,;:]|'s)(?:\s|$))/gu, '')

/** Lists whose words tell a period, and so stand among the words that it is told in. */
const OF_TIME = /^(?:times|calendar) /

/** A word of no language. */
const NONSENSE = 'qyqy'

/** Nonsense before the last word: "mine action" is "mine qyqy action", "mine-clearance" is "mine- qyqy clearance". */
const parted = (form: string): string => form.replace(/(?<=[\s-])(?=\S+$)|^(?=[^\s-]+$)/u, `${NONSENSE} `)

const SENTENCE_END = /[.!?]\s/u

/** Whether a quote is the frame's one sentence, or lies in its several. */
const isOf = (quote: string, frame: string): boolean =>
  SENTENCE_END.test(frame) ? frame.includes(quote) : frame === quote

/** The example of a frame, where it is one of many forms of the entry. */
function ownForms({ phrases }: Entry, frame: string): readonly string[] {
  const example = fold(SLOT.exec(frame)?.groups?.example ?? '')
  return phrases.length > MOST_FORMS && phrases.includes(example) ? [example] : []
}

/** The entries of a list that none of its frames reads, and what of a pattern's alternatives only they would find, where they are `strict`. */
export function uncoveredIn(
  list: string,
  entries: readonly Entry[],
  framings: readonly Framing[],
  { writing, reads, isStrict }: { writing: Writing; reads: ReturnType<typeof frameReader>; isStrict: boolean },
): readonly string[] {
  const framed = framings.flatMap((framing) => framing.frames.map((frame) => ({ framing, frame })))
  const isReadIn = ({ framing, frame }: (typeof framed)[number], form: string, { written, worth }: Entry): boolean =>
    reads(framing, frame, { form, list, written, worth })
  return entries.flatMap((entry) => {
    const { written } = entry
    if (!entry.isPattern) {
      const isRead = framed.some((one) =>
        [...ownForms(entry, one.frame), ...formsOf(entry, writing)].some((form) => isReadIn(one, form, entry)),
      )
      return isRead ? [] : [written]
    }
    const examples = framed.flatMap((one) =>
      examplesIn(one.frame).filter((example) => finds(written, example) && isReadIn(one, example.words, entry)),
    )
    if (examples.length === 0) return [written]
    return isStrict ? alternativesWithout(examples, written).map((alternative) => `${written}: ${alternative}`) : []
  })
}

/** The frames of a list: those of its name, else of what its name begins with ("times MONTHS *"). */
export const framingsOf = (framings: Framings, list: string): readonly Framing[] | undefined =>
  framings[list] ??
  Object.entries(framings).find(([name]) => name.endsWith('*') && list.startsWith(name.slice(0, -1)))?.[1]
