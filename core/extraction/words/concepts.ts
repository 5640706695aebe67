import { SentenceNotes } from '../text/sentenceNotes.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { lexiconOf, type Mark, marksOfSentence, type Term } from './lexicon.ts'
import type { LexiconGroup } from './lexiconGroup.ts'

/**
 * What words of maps, appeals and accusations mean, in any language:
 * - maps: `MAP`, `PAPER` (a map where maps are spoken of), `DOCUMENT` and `INFORMATION` (one in a text about mines, of a `HOLDER`: who has such maps, in any case), `OTHER_MAP`, `ASIDE` (words that look like a denial or duty and are none: "not only", "should be noted"), `GIVE` (to hand over, not yet done), `GAVE`, `HANDED` (a participle beside its noun), `GOT`, `NOT_GIVE`
 *   (refusing and negation in one), `WITHHOLD`, `REFUSE`, `NOT`, `LACK`, `ACCURATE`, `ACCURACY`, `INACCURATE`, `MATCH`, `IRREAL`, `CAUSED`,
 *   `COVER`, `NOTHING`, `PERCENT`, `SHARE` ("a quarter")
 * - laying: `MINE`, `LAY` (active), `LAID` (passive participle), `LAYING` (the act), `ACCUSED`, `ACCUSED_AGENT` ("by Armenia"), `BY`,
 *   `DOER` (an accused in a form that is a subject wherever it stands), `BE`, `OTHER_SUBJECT`, `NOBODY`, `DENY`, `THEM`, `THEY` (whoever was accused before)
 * - law: `BREACH`, `LAW`, `GENEVA`, `PROTOCOL_I`, `MINE_BAN`, `CCW`, `RIGHTS`, `DUTY`
 * - appeals: `ASK`, `NOT_ASK`, `WHETHER` (makes a duty a question), `MUST`, `ADDRESSEE`, `DONOR` (one who gives money), `TURN_TO` (stands before one), `PUBLIC`, and what is asked for
 */
export type Concept =
  | (
      | 'MAP'
      | 'PAPER'
      | 'DOCUMENT'
      | 'INFORMATION'
      | 'HOLDER'
      | 'OTHER_MAP'
      | 'ASIDE'
      | 'GIVE'
      | 'GAVE'
      | 'HANDED'
      | 'GOT'
      | 'NOT_GIVE'
      | 'WITHHOLD'
      | 'REFUSE'
      | 'NOT'
      | 'LACK'
    )
  | ('ACCURATE' | 'ACCURACY' | 'INACCURATE' | 'MATCH' | 'IRREAL' | 'CAUSED' | 'COVER' | 'NOTHING' | 'PERCENT' | 'SHARE')
  | (
      | 'MINE'
      | 'LAY'
      | 'LAID'
      | 'LAYING'
      | 'ACCUSED'
      | 'ACCUSED_AGENT'
      | 'BY'
      | 'DOER'
      | 'NOBODY'
      | 'BE'
      | 'OTHER_SUBJECT'
    )
  | ('DENY' | 'THEM' | 'THEY')
  | ('BREACH' | 'LAW' | 'GENEVA' | 'PROTOCOL_I' | 'MINE_BAN' | 'CCW' | 'RIGHTS' | 'DUTY')
  | (
      | 'ASK'
      | 'NOT_ASK'
      | 'WHETHER'
      | 'MUST'
      | 'ADDRESSEE'
      | 'DONOR'
      | 'TURN_TO'
      | 'PUBLIC'
      | 'CONDEMN'
      | 'ACCOUNT'
      | 'SANCTION'
      | 'STOP'
      | 'TERROR'
    )
  | (
      | 'SUPPORT'
      | 'DEMINING'
      | 'RECOGNISE'
      | 'URGENT'
      | 'CANNOT_WAIT'
      | 'PRESSURE'
      | 'TAKE'
      | 'MEASURE'
      | 'FOR'
      | 'PURPOSE'
      | 'ACT'
      | 'IT_MUST'
      | 'OTHER_HELP'
      | 'TOWARDS'
    )

/** The phrases of each concept, as in `lexicon.ts`. One phrase may stand for several; of overlapping ones the longest counts. */
export type ConceptWords = Readonly<Partial<Record<Concept, readonly string[]>>>

/** Where the words of a concept stand in a sentence; tokens `from` to `to` (exclusive). */
export type Place = Pick<Mark<unknown>, 'from' | 'to' | 'start' | 'end'>

/** Several concepts, of which a place has one. */
export interface AnyOf {
  readonly concepts: readonly Concept[]
  readonly bits: number
}

/** A concept, or one of several (see `anyOf`). */
export type Wanted = Concept | AnyOf

/** What sentences are asked for again and again is made ready once. */
export const anyOf = (...concepts: readonly Concept[]): AnyOf => ({ concepts, bits: bitsOf(concepts) })

export interface Concepts {
  /** In the order of the text. */
  readonly of: (wanted: Wanted) => readonly Place[]
  readonly has: (wanted: Wanted) => boolean
  /** Whether nothing but those and small words ("the", "of") stands at tokens `from` to `to` (exclusive). */
  readonly fill: (wanted: Wanted, from: number, to: number) => boolean
}

export type ConceptReader = (sentence: Sentence) => Concepts

/**
 * Reads sentences by the words of one language, each once while it is in use. `endings`, `group`: as in `lexiconOf`. `small`:
 * folded words that stand everywhere and tell nothing.
 */
export function conceptReader(
  words: ConceptWords,
  endings?: ReadonlySet<string>,
  group?: LexiconGroup,
  small: ReadonlySet<string> = new Set(),
): ConceptReader {
  const lexicon = lexiconOf(termsOf(words), endings, group)
  const read = new SentenceNotes((sentence): Concepts => {
    const marks = marksOfSentence(lexicon, sentence)
    return marks.length > 0 ? new ConceptsRead(marks, sentence.tokens, small) : NONE
  })
  return (sentence) => read.of(sentence)
}

/** The concepts that a phrase stands for, and a bit for each, which some share: most questions are answered by those. */
interface Told {
  readonly concepts: readonly string[]
  readonly bits: number
}

/** By letters that are seldom those of two concepts of one sentence. */
const bitOf = (concept: string): number =>
  1 << ((28 * concept.charCodeAt(0) + 15 * concept.charCodeAt(1) + concept.length) % 31)
const bitsOf = (concepts: readonly string[]): number => {
  let bits = 0
  for (const concept of concepts) bits |= bitOf(concept)
  return bits
}

/** One term a phrase, with all concepts it stands for: one object for those of the same, so that few are in use. */
function termsOf(words: ConceptWords): readonly Term<Told>[] {
  const byPhrase = new Map<string, string[]>()
  for (const [concept, phrases] of Object.entries(words))
    for (const phrase of phrases) {
      const told = byPhrase.get(phrase)
      if (!told) byPhrase.set(phrase, [concept])
      else if (!told.includes(concept)) told.push(concept)
    }
  const known = new Map<string, Told>()
  return Array.from(byPhrase, ([phrase, concepts]) => {
    const name = concepts.join(' ')
    const value = known.get(name) ?? { concepts, bits: bitsOf(concepts) }
    known.set(name, value)
    return { value, phrases: [phrase] }
  })
}

class ConceptsRead implements Concepts {
  readonly #marks: readonly Mark<Told>[]
  readonly #tokens: readonly Token[]
  readonly #small: ReadonlySet<string>
  readonly #bits: number

  constructor(marks: readonly Mark<Told>[], tokens: readonly Token[], small: ReadonlySet<string>) {
    let bits = 0
    for (const { value } of marks) bits |= value.bits
    this.#marks = marks
    this.#tokens = tokens
    this.#small = small
    this.#bits = bits
  }

  has(wanted: Wanted): boolean {
    const bits = this.#bits & bitsWanted(wanted)
    if (bits === 0) return false
    for (const { value } of this.#marks) if ((value.bits & bits) !== 0 && isOneOf(value, wanted)) return true
    return false
  }

  of(wanted: Wanted): readonly Place[] {
    const bits = this.#bits & bitsWanted(wanted)
    if (bits === 0) return NOWHERE
    let found: Place[] | undefined
    for (const mark of this.#marks)
      if ((mark.value.bits & bits) !== 0 && isOneOf(mark.value, wanted)) {
        if (found) found.push(mark)
        else found = [mark]
      }
    return found ?? NOWHERE
  }

  fill(wanted: Wanted, from: number, to: number): boolean {
    const places = this.of(wanted)
    for (let at = from; at < to; at++) {
      const isSmall = this.#small.has(this.#tokens[at]?.word ?? '')
      if (!isSmall && !places.some((place) => place.from <= at && at < place.to)) return false
    }
    return true
  }
}

const bitsWanted = (wanted: Wanted): number => (typeof wanted === 'string' ? bitOf(wanted) : wanted.bits)

/** By loops: a built-in search takes longer over so few. */
function isOneOf(told: Told, wanted: Wanted): boolean {
  if (typeof wanted === 'string') return stands(wanted, told.concepts)
  for (const concept of wanted.concepts) if (stands(concept, told.concepts)) return true
  return false
}

function stands(concept: string, concepts: readonly string[]): boolean {
  for (const one of concepts) if (one === concept) return true
  return false
}

const NOWHERE: readonly Place[] = []
const NONE: Concepts = { has: () => false, of: () => NOWHERE, fill: () => false }

/** Whether `b` begins after `a`, with at most `most` tokens between. */
export const follows = (a: Place, b: Place, most: number): boolean => b.from >= a.to && b.from - a.to <= most

/** Whether at most `most` tokens stand between two places, in either order; places that overlap are near. */
export const near = (a: Place, b: Place, most: number): boolean =>
  follows(a, b, most) || follows(b, a, most) || (a.from < b.to && b.from < a.to)
