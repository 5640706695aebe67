import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { anyOf, type Concepts, follows, type Place } from '../words/concepts.ts'

const REFUSING = anyOf('REFUSE', 'NOT_GIVE')

/** "Turns a deaf ear to requests for maps": that a request of before is refused asks for nothing. Where the word of asking comes last, what is asked for can be to refuse. */
export const isRefused = ({ tokens }: Sentence, concepts: Concepts, ask: Place, pack: LanguagePack): boolean =>
  !pack.asksLast &&
  concepts
    .of(REFUSING)
    .some((word) => follows(word, ask, 2) && tokens.slice(word.to, ask.from).every((token) => !joins(token.word, pack)))

/** Whether a word or sign joins parts of a sentence. */
export const joins = (word: string, { grammar }: LanguagePack): boolean =>
  grammar.and.has(word) || grammar.meanwhile?.has(word) === true || /^[,;:]$/.test(word)

/** Most tokens between "whether" and the duty that is asked about; "ли" stands right behind it. */
const ASKED_ABOUT = 8

/** "Asked if donors should pay more": a question about a duty puts it on nobody. */
export const isQuestion = ({ tokens }: Sentence, concepts: Concepts, must: Place): boolean =>
  concepts.of('WHETHER').some((word) => {
    if (follows(must, word, 1)) return true
    return follows(word, must, ASKED_ABOUT) && tokens.slice(word.to, must.from).every((token) => token.word !== ',')
  })
