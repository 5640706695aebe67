import { type Authority, authorityKey } from '../../model/authority.ts'
import { addDays, type Day, daysBetween, isDay } from '../../model/partialDate.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { datesIn, resolved } from '../time/dates.ts'
import { entriesIn } from '../time/saidOn.ts'
import { weekdaysIn } from '../time/weekdays.ts'
import { marksIn, marksOfSentence } from '../words/lexicon.ts'
import type { Cited, Voice } from './speakers.ts'

export interface IssuedOnInput {
  /** The whole text's, page furniture included. */
  readonly sentences: readonly Sentence[]
  readonly voices: readonly Voice[]
  readonly issuer: Authority
  readonly publishedOn: Day | null
  readonly pack: LanguagePack
}

/** Outlets carry a statement at most this many days late; an older date belongs to something else. */
const LATEST = 7
const LEAD = 6
const DATELINE = 14

/** The day the statement was made: the one its dateline or the citation of its issuer tells, else the day of publication. */
export function issuedOnOf(input: IssuedOnInput): Day | null {
  const { publishedOn } = input
  for (const stated of [datelines(input), citedDays(input)])
    for (const day of stated) if (isNear(day, publishedOn)) return day
  return publishedOn ?? pageDay(input)
}

const isNear = (day: Day, publishedOn: Day | null): boolean => {
  const days = publishedOn === null ? 0 : daysBetween(day, publishedOn)
  return days >= 0 && days <= LATEST
}

/** What no dateline speaks of ("Напомним, взрыв произошел 20 октября"). */
const EVENTS: ReadonlySet<string> = new Set(['EVENT', 'OUTCOME', 'HAPPENED', 'CLEARED', 'FOUND'])

/** "BAKU, Azerbaijan, July 14." A line of two days tells a period; "TUESDAY, 11 OCTOBER." above others like it heads a day of a digest. */
function* datelines({ sentences, publishedOn, pack }: IssuedOnInput): Generator<Day> {
  for (const sentence of sentences.slice(0, LEAD)) {
    if (!isDateline(sentence)) continue
    if (marksOfSentence(pack.terms, sentence).some(({ value }) => EVENTS.has(value.is))) continue
    const days = new Set(daysIn(sentence, publishedOn, pack).map(({ day }) => day))
    if (days.size === 1 && !isOfDigest(sentence, { sentences, publishedOn, pack })) yield* days
  }
}

/** Whether a line heads an entry of a text that tells of several days one after the other. */
const isOfDigest = (
  { paragraph }: Sentence,
  { sentences, publishedOn, pack }: Pick<IssuedOnInput, 'sentences' | 'publishedOn' | 'pack'>,
): boolean =>
  entriesIn({
    sentences,
    publishedOn,
    datesOf: (sentence) => datesIn(sentence, pack),
    weekdays: pack.calendar.weekdays,
  }).has(paragraph)

const isDateline = ({ tokens, verbatim }: Sentence): boolean =>
  tokens.length <= DATELINE && /^[^\p{L}]*(?:\([^)]{1,40}\)\s*)?\p{Lu}{3,}[,\s]|^\p{Lu}\p{L}+, /u.test(verbatim)

/** Days that stand beside the words by which the issuer speaks ("said on Saturday"), or date its statement ("dated 12 February"). */
function* citedDays({ voices, issuer, publishedOn, pack }: IssuedOnInput): Generator<Day> {
  const key = authorityKey(issuer)
  let isCited = false
  for (let at = 0; at < voices.length && (at < LEAD || !isCited); at++) {
    const { sentence, cited = [] } = voices[at] ?? {}
    const cues = cited.filter(({ bodies }) => bodies.some((body) => authorityKey(body) === key))
    if (!sentence || cues.length === 0) continue
    isCited = true
    for (const stated of daysIn(sentence, publishedOn, pack))
      if (cues.some((cue) => isOfCue(sentence, stated, cue, pack))) yield stated.day
  }
}

function isOfCue(sentence: Sentence, { from, to }: StatedDay, { cueFrom, cueTo }: Cited, pack: LanguagePack): boolean {
  if (isDated(sentence, from, pack.document.authorities.dated)) return true
  if (isQuoted(sentence, from, cueTo)) return false
  const isVerbLast = pack.grammar.verbLast !== undefined
  const beside = { from, to, cueFrom, cueTo, isVerbLast }
  return isBeside(sentence, beside) || (isVerbLast ? isOfOccasion : isAdverbial)(sentence, beside, pack)
}

const isDated = ({ tokens }: Sentence, from: number, dated: readonly string[] = []): boolean =>
  dated.some((phrase) => {
    const words = phrase.split(' ')
    return words.length <= from && words.every((word, at) => tokens[from - words.length + at]?.word === word)
  })

/** "Defence Ministry: on 5 May a mine ...": after the colon stands what was said. */
const isQuoted = ({ tokens }: Sentence, from: number, cueTo: number): boolean =>
  from >= cueTo && tokens[cueTo - 1]?.word === ':'

interface Beside {
  readonly from: number
  readonly to: number
  readonly cueFrom: number
  readonly cueTo: number
  readonly isVerbLast: boolean
}

/** Right before the cue, with at most an ending between ("27-də"); or after it with at most one word ("on"), where verbs don't come last. */
function isBeside({ tokens }: Sentence, { from, to, cueFrom, cueTo, isVerbLast }: Beside): boolean {
  if (isVerbLast) return cueFrom >= to && cueFrom - to <= 2
  const between = tokens.slice(cueTo, from)
  return to === cueFrom || (from >= cueTo && between.length <= 1 && between.every(({ word }) => /\p{L}/u.test(word)))
}

/** Most tokens between the words of speech and the day of speaking. */
const ADVERBIAL = 9
/** Tokens of "the death on" between them. */
const ANNOUNCED = 3

/**
 * "On Wednesday the agency said", "told reporters in Baku on Tuesday", "speaking in Baku on Tuesday, the minister said": nothing between
 * them tells of what else happened on that day.
 */
function isAdverbial(
  sentence: Sentence,
  { from, to, cueFrom, cueTo }: Omit<Beside, 'isVerbLast'>,
  pack: LanguagePack,
): boolean {
  const { tokens, folded } = sentence
  const [start, end] = from >= cueTo ? [cueTo, from] : [to, cueFrom]
  const speaking = pack.document.authorities.speaking ?? []
  const opens = from <= 1 || speaking.some((word) => folded.startsWith(word))
  if (start > end || end - start > ADVERBIAL || (from < cueTo && !opens)) return false
  const between = tokens.slice(start, end)
  if (
    from >= cueTo &&
    endsStretch(
      between.map(({ word }) => word),
      pack,
    )
  )
    return false
  if (
    between.some(({ word }) => /^[\p{Nd};:"]/u.test(word)) ||
    (from >= cueTo && between.some(({ word }) => word === ','))
  )
    return false
  // "Announced the death on Monday": what is announced has no day of its own.
  if (from >= cueTo && between.length <= ANNOUNCED && between[0]?.word === 'the') return true
  return !marksIn(pack.terms, between).some(({ value }) => EVENTS.has(value.is) || value.is === 'ORDNANCE')
}

/** Most tokens from a day to the participle of an occasion ("-də keçirilən"), and from there to the words of speech. */
const OCCASION = 5
const SPEAKERS = 12

/** "Oktyabrın 17-də keçirilən görüşdə nazir bildirib", "iyulun 22-də yayılmış məlumata görə": where verbs come last, the day of the occasion on which somebody speaks. */
function isOfOccasion({ tokens }: Sentence, { to, cueFrom }: Omit<Beside, 'isVerbLast'>, pack: LanguagePack): boolean {
  const { speaking = [] } = pack.document.authorities
  const at = tokens.findIndex(({ word }, index) => index >= to && index < to + OCCASION && speaking.includes(word))
  if (at < 0 || cueFrom <= at || cueFrom - at > SPEAKERS) return false
  const between = tokens.slice(at, cueFrom)
  return (
    !between.some(({ word }) => /^[,;:]$/.test(word)) &&
    !marksIn(pack.terms, between).some(({ value }) => EVENTS.has(value.is))
  )
}

/** "Added up the seven days that ended on Sunday", "the events of last Friday": a day that a noun right before it owns, or that ends a stretch. */
function endsStretch(between: readonly string[], { calendar, grammar }: LanguagePack): boolean {
  const { spans } = calendar
  const isUnit = (word: string): boolean =>
    [spans?.days, spans?.months, spans?.severalDays, spans?.severalMonths].some((units) => units?.has(word))
  const last = between.findLast((word) => grammar.lastMonth?.has(word) !== true) ?? ''
  return between.some(isUnit) || (between.length > 1 && grammar.of.has(last))
}

interface StatedDay {
  readonly from: number
  readonly to: number
  readonly day: Day
}

function daysIn(sentence: Sentence, publishedOn: Day | null, pack: LanguagePack): readonly StatedDay[] {
  const days: StatedDay[] = []
  for (const date of datesIn(sentence, pack)) {
    const day = resolved(date, publishedOn)
    if (day !== null && isDay(day) && !endsRange(sentence, date.from)) days.push({ from: date.from, to: date.to, day })
  }
  if (publishedOn === null) return days
  for (const { from, to, start } of weekdaysIn(sentence, pack, publishedOn))
    if (start !== null && isDay(start)) days.push({ from, to, day: start })
  for (const { value, from, to } of marksOfSentence(pack.times, sentence))
    if (value.is === 'RELATIVE' && value.unit === 'DAY') days.push({ from, to, day: addDays(publishedOn, -value.back) })
  return days
}

/** "3-9 iyun": the end of a stretch is no day on which somebody spoke. */
const endsRange = ({ tokens }: Sentence, from: number): boolean =>
  from > 1 && tokens[from - 1]?.word === '-' && /^\d{1,2}$/.test(tokens[from - 2]?.word ?? '')

/** Where the day of publication is unknown: the full date that the page shows above its text. */
function pageDay({ sentences, pack }: IssuedOnInput): Day | null {
  const dates = sentences
    .slice(0, LEAD)
    .filter(({ tokens }) => tokens.length <= DATELINE)
    .flatMap((sentence) => daysIn(sentence, null, pack))
  return dates[0]?.day ?? null
}
