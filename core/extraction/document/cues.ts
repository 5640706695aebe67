import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import { holdsWord } from '../text/tokens.ts'
import type { Mark } from '../words/lexicon.ts'
import type { AuthorityWords, Cue } from './authorityWords.ts'
import type { Mention } from './mentions.ts'

/** Bodies that speak together. */
export type Group = readonly Mention[]
type Found = Pick<Mark<Cue>, 'value' | 'from' | 'to'>

/** Most tokens between a cue and its body; a language whose verbs come last allows more after it. */
const REACH = { before: 6, said: 2, titled: 12, after: 14, statement: 30, afterAnaphor: 3, verbLast: 40 }

/** The words of one language where they stand in a sentence. */
export interface CueMarks {
  readonly words: AuthorityWords
  readonly before: readonly Mark<Cue>[]
  readonly after: readonly Mark<Cue>[]
  readonly possessions: ReadonlySet<string>
  readonly parting: ReadonlySet<string>
  /** Words of office and those that join them to a name or body. */
  readonly titles: ReadonlySet<string>
  readonly data: ReadonlySet<string>
  readonly holds: ReadonlySet<string>
  readonly staff: readonly Mark<true>[]
  /** The words of each phrase that makes the body after it one spoken to or of, by their last. */
  readonly listeners: ReadonlyMap<string | undefined, readonly (readonly string[])[]>
}

/** The words that cite a group of bodies; null where it is only named. */
export function cueOf(sentence: Sentence, group: Group, next: Group | undefined, marks: CueMarks): Found | null {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return null
  if (first.anaphor === 'VIEW') return { value: 'SAYS', from: first.from, to: first.to }
  const label = labelOf(sentence, group)
  if (label) return label
  if (isEmployer(sentence, group, marks) || isListener(sentence, group, marks)) return null
  const before = cueBefore(sentence, first, marks) ?? possession(sentence, last, marks)
  if (before) return before
  const after = cueAfter(sentence, last, next, marks)
  return after === null || first.kind !== 'HOSPITAL' || hospitalSpeaks(sentence, last, after, marks) ? after : null
}

/** Most tokens from a hospital to its verb of speech, and to its doctors. */
const WARD = { verb: 3, medic: 8 }

/** "Doctors at the Barda hospital said", "the hospital in Barda said": else people are only taken there ("to hospital, he said"). */
function hospitalSpeaks({ tokens }: Sentence, { from, to, body }: Mention, cue: Found, { words }: CueMarks): boolean {
  const between = tokens.slice(to, cue.from)
  if (between.length <= WARD.verb && !between.some(({ word }) => word === ',')) return true
  const beside = [...tokens.slice(Math.max(0, from - WARD.medic), from), ...between.slice(0, WARD.verb)]
  return body !== null && beside.some(({ word }) => words.medics?.has(word))
}

/** So far into a line a name stands that heads what its body says. */
const LABEL = 6

/** "Defence Ministry: blast occurred today", "MINISTER: I thank the deputy." A number after it is only of the body ("ANAMA: 12"). */
function labelOf({ tokens }: Sentence, group: Group): Found | null {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last || first.from > LABEL) return null
  const colon = tokens[last.to - 1]?.word === ':' ? last.to - 1 : last.to
  if (tokens[colon]?.word !== ':' || !/^[\p{L}"]/u.test(tokens[colon + 1]?.word ?? '')) return null
  return { value: 'SAYS', from: colon, to: colon + 1 }
}

/** Whether a group is only spoken to or of. */
export function isListener(
  sentence: Sentence,
  group: Group,
  { words, listeners }: Pick<CueMarks, 'words' | 'listeners'>,
): boolean {
  const { tokens } = sentence
  const { genitive } = words
  const [first] = group
  if (isObject(sentence, group, words)) return true
  if (first === undefined || first.body === null) return false
  if (first.from === 0) return false
  const before = tokens[first.from - 1]?.word ?? ''
  const end = before !== 'of' && genitive.includes(before) ? first.from - 1 : first.from
  const isBefore = (phrase: readonly string[]): boolean =>
    phrase.length <= end && phrase.every((word, at) => tokens[end - phrase.length + at]?.word === word)
  return listeners.get(end > 0 ? tokens[end - 1]?.word : undefined)?.some(isBefore) ?? false
}

/** "BMT-ni çağırır", "nazirliyə göndərdiyi": a body in a case of whom one speaks to, but not "nazirliyə istinadən" (with reference to). */
function isObject({ tokens }: Sentence, group: Group, { objects }: AuthorityWords): boolean {
  const last = group.at(-1)
  if (objects === undefined || last === undefined) return false
  const isJoined = tokens[last.to]?.word === '-'
  const word = tokens[isJoined ? last.to + 1 : last.to - 1]?.word ?? ''
  const isCited = objects.except.test(tokens[isJoined ? last.to + 2 : last.to]?.word ?? '')
  return !isCited && (isJoined ? objects.endings.has(word) : objects.words.test(word))
}

/** "ANAMA's deminers", "ANAMA (the agency) staff", but not "say ANAMA, deminers cleared". */
const isEmployer = ({ tokens }: Sentence, group: Group, marks: CueMarks): boolean =>
  group.every((mention) =>
    marks.staff.some(
      ({ from }) => from === mention.to || (from === mention.to + 1 && tokens[mention.to]?.word !== ','),
    ),
  )

function cueBefore(sentence: Sentence, first: Mention, marks: CueMarks): Found | null {
  if (first.anaphor === 'OWNER') return null
  const cue = marks.before.findLast((mark) => mark.to <= first.from)
  if (!cue) return null
  // "С конца войны, сказал он, очищено": between commas only.
  if (first.anaphor === 'SPEAKER')
    return cue.value === 'SAYS' && cue.to === first.from && sentence.tokens[cue.from - 1]?.word === ',' ? cue : null
  const between = sentence.tokens.slice(cue.to, first.from)
  const reach = cue.value === 'SAYS' ? REACH.said : REACH.before
  if (cue.value === 'SAYS' && between.length <= REACH.titled && isTitle(sentence, cue.to, first.from, marks)) return cue
  const isApart = between.some((token) => /^[.;:,]$/.test(token.word) || marks.parting.has(token.word))
  return between.length <= reach && !isApart ? cue : null
}

/** Whether only a name and an office stand between ("said Ramil Azizov, a spokesman for"), or the outlet spoken to («сообщили «Вестям гор» в»). */
function isTitle({ tokens, verbatim }: Sentence, from: number, to: number, { titles }: CueMarks): boolean {
  const all = tokens.slice(from, to)
  const [open, close] = [all.findIndex(({ word }) => word === '"'), all.findLastIndex(({ word }) => word === '"')]
  const between = open < close ? all.toSpliced(open, close - open + 1) : all
  const isOfName = ({ word, start }: (typeof tokens)[number]): boolean =>
    word === ',' || titles.has(word) || isCapitalAt(verbatim, start)
  return between.some(({ word }) => titles.has(word)) && between.every(isOfName)
}

/** Most tokens from a body's ending to what it owns. */
const OWNED = 3

/** "ANAMA's monthly bulletin", "the ministry's press service", "ANAMA data", "the ministry has 40 victims". */
function possession(sentence: Sentence, last: Mention, marks: CueMarks): Found | null {
  const { tokens } = sentence
  const [from, to] = [last.to, last.to + 1]
  const sign = tokens[from]?.word ?? ''
  if (marks.data.has(sign)) return { value: 'DATA', from, to }
  if (marks.holds.has(sign) && /^\p{Nd}/u.test(tokens[to]?.word ?? '')) return { value: 'SAYS', from, to }
  const owns = sign === "'s" || sign === "'"
  return owns && holdsWord(tokens.slice(to, to + OWNED), marks.possessions) ? { value: 'DATA', from, to } : null
}

function cueAfter(sentence: Sentence, last: Mention, next: Group | undefined, marks: CueMarks): Found | null {
  if (last.isOblique) return null
  const limit = next?.[0] && next[0].kind !== 'NAME' ? next[0].from : Number.POSITIVE_INFINITY
  const aside = marks.words.verbLast ? undefined : cuePastAside(sentence, last, next?.[0]?.from, marks)
  if (aside) return aside
  const cue = marks.after.find(
    (mark) => mark.from >= last.to && mark.from <= Math.min(limit, last.to + reachOf(mark, last, marks)),
  )
  if (!cue) return null
  return sentence.tokens.slice(last.to, cue.from).some((token) => /^[.;]$/.test(token.word)) ? null : cue
}

/** Most tokens of an aside between a body and its verb. */
const ASIDE = 24

/**
 * "The fund, which worked with the authorities of Armenia, reported": a verb after the comma that closes what one right after the body
 * opens, where another body stands `inside`, or nothing but a name ("its chief, Kanan Isgandarov, said").
 */
function cuePastAside(
  { tokens, verbatim }: Sentence,
  { to }: Mention,
  inside: number | undefined,
  { after }: CueMarks,
): Found | undefined {
  if (tokens[to]?.word !== ',') return undefined
  const comma = tokens.findIndex(({ word }, at) => at > to && /^[,.;:]$/.test(word))
  if (tokens[comma]?.word !== ',' || comma - to > ASIDE) return undefined
  const isName = tokens.slice(to + 1, comma).every(({ start }) => isCapitalAt(verbatim, start))
  if (!isName && (inside === undefined || inside > comma)) return undefined
  return after.find(({ from }) => from === comma + 1)
}

function reachOf(cue: Found, last: Mention, marks: CueMarks): number {
  if (marks.words.verbLast) return REACH.verbLast
  if (last.anaphor === 'SPEAKER' || last.anaphor === 'OWNER') return REACH.afterAnaphor
  return cue.value === 'STATES' ? REACH.statement : REACH.after
}
