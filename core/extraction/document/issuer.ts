import { type Authority, authorityKey, authorityOf, NOT_STATED } from '../../model/authority.ts'
import { endsIn } from '../text/endings.ts'
import type { Sentence } from '../text/sentences.ts'
import { type AuthorityWords, type Cue, HOSPITAL } from './authorityWords.ts'
import type { Cited, Voice } from './speakers.ts'

/** What shows whose page it is beside who is cited in it. */
export interface Signs {
  /** The lines that head the page. */
  readonly head: readonly Sentence[]
  /** The same, and the lines that end it, with the bodies they name: read only for the few texts where those tell something. */
  readonly headings: () => readonly Voice[]
  readonly closing: () => readonly Voice[]
  /** Whether a sentence speaks of the author of its text ("we", "our") outside of quotations. */
  readonly speaksOfSelf: (sentence: Sentence) => boolean
}

/** Whose statement a text carries. */
export interface Issuers {
  readonly issuer: Authority
  /** The other bodies of a joint statement, in the order of the text. */
  readonly coIssuers: readonly Authority[]
}

/** How much a citation counts by its cue: who issues or speaks comes before who is cited for a figure. */
const BY_CUE: Readonly<Record<Cue, number>> = { STATES: 1.3, SAYS: 1, DATA: 0.8, BACK: 0.4 }
/** How much it counts by the place of its sentence: texts name the principal statement's body first. */
const BY_PLACE = [5, 4, 3, 2]
const LATER = 1
/** A body of no code of its own seldom issues what this project reads, but often speaks beside it. */
const OTHER_BODY = 0.85
const SYMPATHY = 0.3
/** How much it counts that the text begins with a body, cited or not; that a body signs it; that it stands at its head; in a text that speaks of itself. */
const BY_SIGN = { SUBJECT: 2.5, SIGNED: 12, LETTERHEAD: 12 }
const LEAD = 4
/** Shorter ones are headings and datelines. */
const TOKENS_OF_A_SENTENCE = 8

/** The body that the text carries a statement of: the one cited first and most. */
export function issuersOf(all: readonly Voice[], words: AuthorityWords, signs: Signs): Issuers {
  const own = signerOf(all, words) ?? preparerOf(all, words) ?? publisherOf(all, words, signs)
  if (own !== null) return { issuer: own, coIssuers: [] }
  const asked = interviewed(all, words)
  if (asked !== null) return { issuer: asked, coIssuers: [] }
  const voices = all.filter(({ sentence }) => isSentence(sentence))
  const scores = new Map<string, { readonly body: Authority; readonly score: number }>()
  const add = (body: Authority, score: number): void => {
    const key = authorityKey(body)
    scores.set(key, { body, score: (scores.get(key)?.score ?? 0) + score })
  }
  const isTold = voices.slice(0, ACCOUNT).some(({ cited }) => cited.some(({ bodies }) => !isHospital(bodies[0])))
  voices.forEach((voice, place) => {
    for (const [body, weight] of weightsOf(voice)) {
      if (isTold && isHospital(body)) continue
      add(body, weight * factorOf(body, voice, words) * (BY_PLACE[place] ?? LATER))
    }
  })
  const [lead] = voices
  if (lead?.subject && !isHospital(lead.subject))
    add(lead.subject, BY_SIGN.SUBJECT * factorOf(lead.subject, lead, words))
  if (voices.some(({ sentence }) => signs.speaksOfSelf(sentence)) && !hasLabels(voices)) {
    const [letterhead, signature] = [namedAlone(signs.headings(), words), namedAlone(signs.closing(), words)]
    if (letterhead) add(letterhead, BY_SIGN.LETTERHEAD)
    if (signature) add(signature, BY_SIGN.SIGNED)
  }
  const released = all.findLast((voice, at) => at > 0 && isLine(voice) && words.signed?.test(voice.sentence.folded))
  if (released?.named[0]) add(released.named[0], BY_SIGN.SIGNED)
  const periodical = periodicalOf(signs, words)
  if (periodical) add(periodical, BY_SIGN.LETTERHEAD)
  const best =
    [...scores.values()].sort((a, b) => b.score - a.score)[0]?.body ??
    namedInLead(voices) ??
    namedInLead(signs.headings().filter((voice) => !isAddress(voice, words)))
  const isRebuttal = ({ sentence: { folded } }: Voice): boolean =>
    !folded.includes('"') && words.rebuts?.test(folded) === true
  if (best?.code === 'GOVERNMENT_AM' && all.some(isRebuttal))
    return { issuer: authorityOf('MINISTRY_OF_FOREIGN_AFFAIRS_AZ'), coIssuers: [] }
  if (best === null || speaksForItself(voices, best, words)) return { issuer: NOT_STATED, coIssuers: [] }
  return { issuer: best, coIssuers: coIssuersOf(voices, best, words) }
}

/** So many sentences give the account of an accident: where an authority is cited in them, the hospital only adds how people are. */
const ACCOUNT = 5
const isHospital = (body: Authority | undefined): boolean => body?.code === 'OTHER' && body.name === HOSPITAL

/** So many questions make an interview. */
const QUESTIONS = 3
const TURN = /^(?:[–—-]|(?:q|a|s|c|в|о|sual|cavab|вопрос|ответ):)\s/iu

/**
 * In an interview whoever is asked speaks: the body named before the first question, for whom somebody answers; nobody's where none is,
 * or one only hires whoever is asked. Null where the text is none.
 */
function interviewed(all: readonly Voice[], { hired }: AuthorityWords): Authority | null {
  const opens = ({ sentence }: Voice, at: number): boolean => all[at - 1]?.sentence.paragraph !== sentence.paragraph
  // Most texts ask nothing, which is seen at once.
  if (all.filter(({ sentence }) => sentence.verbatim.endsWith('?')).length < QUESTIONS) return null
  const turns = all.filter((voice, at) => TURN.test(voice.sentence.verbatim) && opens(voice, at))
  const questions = turns.filter(({ sentence }) =>
    all.findLast((other) => other.sentence.paragraph === sentence.paragraph)?.sentence.verbatim.endsWith('?'),
  )
  const [first] = turns
  if (questions.length < QUESTIONS || first === undefined) return null
  const lead = all
    .slice(0, all.indexOf(first))
    .flatMap(({ named, sentence }) => (hired?.test(sentence.folded) ? [] : named))
  return lead[0] ?? NOT_STATED
}

/** So many lines head a report. */
const TITLE = 5

/** "Prepared by the United Nations Country Team", in a line at the head of a report. */
const preparerOf = (voices: readonly Voice[], { prepared }: AuthorityWords): Authority | null =>
  voices.slice(0, TITLE).find((voice) => isLine(voice) && prepared?.test(voice.sentence.folded))?.named[0] ?? null

/** So many lines after the closing of a letter tell who signs it. */
const SIGNATURE = 4

/** Who signs a letter: the body named after "Yours sincerely". */
function signerOf(voices: readonly Voice[], { closings = [] }: AuthorityWords): Authority | null {
  const at = voices.findLastIndex(({ sentence }) => isClosing(sentence, closings))
  const bodies = at < 0 ? [] : voices.slice(at + 1, at + 1 + SIGNATURE).flatMap(({ named }) => named)
  return bodies.find(({ code }) => code !== 'OTHER') ?? bodies[0] ?? null
}

const isClosing = ({ folded, tokens }: Sentence, closings: readonly string[]): boolean =>
  tokens.length <= CLOSING && closings.includes(folded.replace(/[,.!]$/, ''))

/** Most tokens of the closing of a letter. */
const CLOSING = 8

/** What parts the name of an organisation from the rest of a line. */
const BAR = /\||\s[-–—]\s|,\s/u

/** Most words of an organisation's name. */
const NAME = 6

/** An organisation that heads its own study or review with its name, in a line or before the first bar of one. */
function publisherOf(
  voices: readonly Voice[],
  { publishers }: AuthorityWords,
  { head, headings }: Signs,
): Authority | null {
  const isPublisher = ({ folded }: Sentence): boolean => publishers?.name.test(folded.split(BAR)[0] ?? '') === true
  if (!head.some(isPublisher)) return null
  const line = headings().find(
    ({ sentence, named }) => named.every(({ code }) => code === 'OTHER') && isPublisher(sentence),
  )
  const name = line?.sentence.verbatim.split(BAR)[0]?.trim()
  if (!name || name.split(/\s+/).length > NAME || /[.!?:]$/.test(name)) return null
  const isOwn = [...head, ...voices.map(({ sentence }) => sentence)].some(({ folded }) =>
    publishers?.publication.test(folded),
  )
  return isOwn ? { code: 'OTHER', name } : null
}

/** Short ones count where they end as sentences and are no datelines: "ANAMA reported this." */
const isSentence = ({ tokens, verbatim }: Voice['sentence']): boolean =>
  tokens.length >= TOKENS_OF_A_SENTENCE || (/\.["”»)]*$/u.test(verbatim) && !/\p{Nd}/u.test(verbatim))

const factorOf = (body: Authority, voice: Voice, words: AuthorityWords): number =>
  (body.code === 'OTHER' ? OTHER_BODY : 1) * (isSympathy(voice, words) ? SYMPATHY : 1)

const isSympathy = ({ sentence }: Voice, { sympathy }: AuthorityWords): boolean =>
  sympathy?.some((stem) => sentence.folded.includes(stem)) ?? false

/** The strongest citation of each body in one sentence. */
function weightsOf(voice: Voice): readonly (readonly [Authority, number])[] {
  if (voice.cited.length === 0) return []
  const weights = new Map<string, readonly [Authority, number]>()
  for (const { cue, bodies } of voice.cited) {
    const body = bodies[0]
    if (body === undefined) continue
    const before = weights.get(authorityKey(body))?.[1] ?? 0
    weights.set(authorityKey(body), [body, Math.max(before, BY_CUE[cue])])
  }
  return [...weights.values()]
}

/** Where nobody is cited: the first body of a code that the lead names or shows at its work. */
function namedInLead(voices: readonly Voice[]): Authority | null {
  const bodies = voices.slice(0, LEAD).flatMap(({ named, doer }) => [...named, ...(doer ? [doer] : [])])
  return bodies.find((body) => body.code !== 'OTHER') ?? null
}

/** Whether several speak in turn, each named before a colon. */
const hasLabels = (voices: readonly Voice[]): boolean =>
  voices.some(({ cited, sentence }) => cited.some(({ cueFrom }) => sentence.tokens[cueFrom]?.word === ':'))

/** Most tokens of a line that is a letterhead or a signature. */
const SHORT_LINE = 16

const isLine = ({ sentence }: Voice): boolean =>
  sentence.tokens.length <= SHORT_LINE && !endsIn(sentence.verbatim, '.!?')

const isAddress = ({ sentence }: Voice, { addressing }: AuthorityWords): boolean =>
  addressing?.includes(sentence.tokens[0]?.word ?? '') ?? false

/** A body that heads its own bulletin: "ANAMA · Weekly summary". */
function periodicalOf({ head, headings }: Signs, words: AuthorityWords): Authority | null {
  const isPeriodical = head.some(({ folded, tokens }) => tokens.length <= SHORT_LINE && words.periodicals?.test(folded))
  return isPeriodical ? namedAlone(headings(), words) : null
}

/** The body, or the holder of its office, that a line of its own begins with: a letterhead, a signature. */
const namedAlone = (lines: readonly Voice[], words: AuthorityWords): Authority | null =>
  lines.find((voice) => voice.subject !== null && isLine(voice) && !isAddress(voice, words))?.subject ?? null

/** Whether the outlet tells the lead on its own authority, and the body comes in only later. */
function speaksForItself(voices: readonly Voice[], body: Authority, words: AuthorityWords): boolean {
  const lead = voices.slice(0, LEAD)
  const own = lead.find(({ sentence }) => words.ownAuthority.some((phrase) => sentence.folded.includes(phrase)))
  if (!own) return false
  const isAfter = ({ sentence }: Voice): boolean => sentence.paragraph > own.sentence.paragraph
  return !lead.some(
    (voice) =>
      !(own === lead[0] && isAfter(voice)) &&
      voice.cited.some(({ bodies }) => bodies.some((other) => isSame(other, body))),
  )
}

function coIssuersOf(voices: readonly Voice[], issuer: Authority, words: AuthorityWords): readonly Authority[] {
  const isJoint = (cited: Cited): boolean => cited.bodies.length > 1 && isSame(cited.bodies[0] ?? NOT_STATED, issuer)
  const voice = voices.find(
    ({ cited, sentence }) =>
      cited.some(isJoint) && sentence.tokens.some((token) => words.joint.some((stem) => token.word.startsWith(stem))),
  )
  const bodies = voice?.cited.find(isJoint)?.bodies.slice(1) ?? []
  const distinct = new Map(bodies.map((body) => [authorityKey(body), body]))
  distinct.delete(authorityKey(issuer))
  return [...distinct.values()]
}

const isSame = (a: Authority, b: Authority): boolean => authorityKey(a) === authorityKey(b)
