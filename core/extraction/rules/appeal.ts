import type { AppealAction } from '../../model/claim.ts'
import { addressedBy, askedFor, firstAction, isForPublic, turnedTo, wordsOf } from '../acts/addressees.ts'
import { actionsIn, type Request } from '../acts/appealActions.ts'
import { documentsAskedFor } from '../acts/mapsMeant.ts'
import { isQuestion, isRefused, joins } from '../acts/unasked.ts'
import { evidenceOf } from '../evidence.ts'
import type { Context, Match, Rule } from '../rule.ts'
import { LONGEST_LIST, leadOfList } from '../text/listItems.ts'
import { precedingSentences } from '../text/paragraph.ts'
import type { Sentence } from '../text/sentences.ts'
import { anyOf, type Concepts, follows, type Place } from '../words/concepts.ts'
import { spokeOfMines } from './mineMapReport.ts'

/** What a body asks others to do: one match for each action of each word of asking. Advice to the public is none. */
export const appeal: Rule = {
  name: 'appeal',
  read(sentence, context) {
    const concepts = context.pack.concepts(sentence)
    const listed = concepts.has('ASK')
      ? NONE
      : [...listedWishes(sentence, concepts, context), ...pleas(sentence, context)]
    if (listed.length === 0 && !concepts.has(ASKING)) return NONE
    const hadMaps = precedingSentences(sentence, context, MEMORY).some((before) =>
      context.pack.concepts(before).has('MAP'),
    )
    const hadDonors = precedingSentences(sentence, context, 1).some((before) =>
      context.pack.concepts(before).has('DONOR'),
    )
    const documents = documentsAskedFor(concepts, () => ({
      ofMaps: hadMaps,
      ofMines: spokeOfMines(sentence, context),
      isVerbLast: context.pack.asksLast,
    }))
    const attributedTo = context.attributedTo(sentence)
    const matchesOf = (asked: readonly Asked[]): readonly Match[] =>
      asked.flatMap(({ request, addressees, before, at, lead, isNamed }) =>
        actionsIn(concepts, request, { addressees, hadMaps, documents, hadDonors }).flatMap(
          (action): readonly Match[] => {
            if (isNamed === false && !ASKED_OF_ANYBODY.has(action)) return []
            const told = askedFor(action, addressees, concepts)
            const named = [...(lead ?? []), ...wordsOf(sentence, told.length > 0 ? told : before)]
            // "Yerevan insists that it handed over the maps", "Baku never asked for them, Yerevan says": who has them asks nobody for them.
            if (action === 'PROVIDE_MINE_MAPS' && attributedTo.code === 'GOVERNMENT_AM' && named.length === 0) return []
            const match: Match = {
              rule: appeal.name,
              sentence,
              continues: false,
              draft: {
                kind: 'APPEAL',
                attributedTo,
                evidence: [evidenceOf(sentence, at.start)],
                action,
                addressees: named,
              },
            }
            return [match]
          },
        ),
      )
    const wished = matchesOf([...listed, ...wishesIn(sentence, concepts, context)])
    return wished.length > 0 ? wished : matchesOf(dutiesIn(sentence, concepts, context))
  },
}

/** So many sentences a speaker goes on with what is asked for: "I ask three things of you. Recognise ... Increase ..." */
const PLEAS = 4

/** What a sentence in the imperative asks for, after one of its paragraph that says that something is asked. */
function pleas(sentence: Sentence, context: Context): readonly Asked[] {
  const { grammar, concepts } = context.pack
  if (grammar.imperative === undefined) return NONE
  const isAsked = precedingSentences(sentence, context, PLEAS).some(
    (before) => before.paragraph === sentence.paragraph && concepts(before).has('ASK'),
  )
  if (!isAsked || !grammar.imperative.test(sentence.folded)) return NONE
  const whole = { from: 0, to: sentence.tokens.length, start: 0, end: 0 }
  return [{ request: whole, addressees: [], before: [], at: whole }]
}

const ASKING = anyOf('ASK', 'MUST')
const LEADING = anyOf('PURPOSE', 'TOWARDS')
const NONE: readonly never[] = []

const MEMORY = 2
/** Most tokens between whom a duty is put on and the word that does. */
const SUBJECT = 10
/** The same where verbs come last, with what is asked for between. */
const FAR_SUBJECT = 16
/** Most tokens from an impersonal word of duty to whose it is. */
const BEHIND = 2

interface Asked {
  readonly request: Request
  readonly addressees: readonly Place[]
  /** Whom the speaker turned to before, asked where the words of asking name nobody. */
  readonly before: readonly Place[]
  readonly at: Place
  /** Whom the sentence that leads to a list names, in its words. */
  readonly lead?: readonly string[]
  /** False of a duty that is put on nobody who is known to be asked ("global powers must"). */
  readonly isNamed?: boolean
}

/** What is asked for even where it is not known of whom: nobody plans those for himself, as an agency does its clearance. */
const ASKED_OF_ANYBODY: ReadonlySet<AppealAction> = new Set(['CONDEMN', 'IMPOSE_SANCTIONS', 'EXERT_PRESSURE'])

function addresseeBeforeColon({ tokens, folded }: Sentence, concepts: Concepts): Place | undefined {
  if (!folded.includes(':')) return undefined
  const [to] = concepts.of(LEADING)
  if (!to || to.from > 1) return undefined
  const addressee = concepts.of('ADDRESSEE').find((place) => follows(to, place, 2))
  return addressee && tokens[addressee.to]?.word === ':' ? addressee : undefined
}

/** An item of a list that a sentence with a word of asking leads to, and "To the member states: help us". */
function listedWishes(sentence: Sentence, concepts: Concepts, context: Context): readonly Asked[] {
  const whole = { from: 0, to: sentence.tokens.length, start: 0, end: 0 }
  const addressee = addresseeBeforeColon(sentence, concepts)
  if (addressee)
    return [{ request: { from: addressee.to, to: whole.to }, addressees: [addressee], before: [], at: whole }]
  const turned = turnedItem(sentence, context)
  if (turned) return [turned]
  const lead = leadOfList(sentence, context)
  if (lead === null) return NONE
  const [wish] = wishesIn(lead, context.pack.concepts(lead), context)
  const named = wish && (wish.addressees.length > 0 ? wish.addressees : wish.before)
  return named ? [{ request: whole, addressees: [], before: [], at: whole, lead: wordsOf(lead, named) }] : []
}

/** Most tokens of whom an item turns to. */
const TURNED = 12

/** "The Ombudsman turns:", and below it "to the UN council - to condemn ...": whoever it turns to stands before the dash. */
function turnedItem(sentence: Sentence, context: Context): Asked | null {
  const opens = (other: Sentence): boolean =>
    context.pack
      .concepts(other)
      .of('TURN_TO')
      .some(({ from }) => from === 0)
  const { tokens, verbatim } = sentence
  if (!opens(sentence)) return null
  const dash = tokens.findIndex(({ word }) => word === '-')
  if (dash < 2 || dash > TURNED) return null
  const lead = precedingSentences(sentence, context, LONGEST_LIST).find((other) => !opens(other))
  if (!lead?.verbatim.endsWith(':') || !context.pack.concepts(lead).has('ASK')) return null
  const name = verbatim.slice(tokens[1]?.start, tokens[dash - 1]?.end)
  const at = { from: 0, to: tokens.length, start: 0, end: 0 }
  return { request: { from: dash + 1, to: tokens.length }, addressees: [], before: [], at, lead: [name] }
}

function wishesIn(sentence: Sentence, concepts: Concepts, context: Context): readonly Asked[] {
  const asks = concepts.of('ASK').filter((ask) => !isRefused(sentence, concepts, ask, context.pack))
  const { length } = sentence.tokens
  return asks.flatMap((at, order): readonly Asked[] => {
    const before = asks[order - 1]?.to ?? 0
    const after = asks[order + 1]?.from ?? length
    const requests = context.pack.asksLast
      ? [
          {
            from: afterSaying(sentence, before, at.from, context),
            to: opensWish(sentence, at, context) ? after : at.to,
          },
        ]
      : requestsOf(sentence, concepts, { from: at.from, to: after }, context)
    return requests.flatMap((request) => {
      const addressed = addressedBy(concepts, at, request, before)
      if (isForPublic(concepts, request, addressed)) return []
      return [{ request, addressees: addressed, before: turnedTo(concepts, at, before), at }]
    })
  })
}

/** "Xəritələri gizlətdiyini bildirib və sülh istəyib": where verbs come last, what is said before "and" is not what is asked for after it. */
function afterSaying({ tokens }: Sentence, from: number, to: number, { pack }: Context): number {
  const { reporting, and } = pack.grammar
  for (let at = to - 2; at >= from; at--)
    if (reporting.has(tokens[at]?.word ?? '') && and.has(tokens[at + 1]?.word ?? '')) return at + 2
  return from
}

/** Most tokens between "and" and whom it goes on to. */
const ARTICLES = 2

/** "Urged Armenia to hand over the maps, and donors to help": one word of asking, one request each of those it asks. */
function requestsOf(
  { tokens }: Sentence,
  concepts: Concepts,
  { from, to }: Request,
  { pack }: Context,
): readonly Request[] {
  const first = firstAction(concepts, from, to)
  const starts = concepts
    .of('ADDRESSEE')
    .filter((place) => place.from > first && place.to < to)
    .filter((place) => concepts.of('PURPOSE').some((word) => word.from === place.to))
    .filter(({ from: at }) =>
      Array.from({ length: ARTICLES + 1 }, (_, back) => at - 1 - back).some((at) =>
        joins(tokens[at]?.word ?? '', pack),
      ),
    )
    .map((place) => place.from)
  return [from, ...starts].map((start, order) => ({ from: start, to: starts[order] ?? to }))
}

/** Whether what is asked for follows although the word of asking ends its clause: "çağırıb ki, ...", "tələb edirik: ...". */
const opensWish = ({ tokens }: Sentence, { to }: Place, { pack }: Context): boolean =>
  pack.grammar.that.has(tokens[to]?.word ?? '') || /^[:-]$/.test(tokens[to]?.word ?? '')

/** "The international community should assist": a duty that the speaker puts on somebody. */
function dutiesIn(sentence: Sentence, concepts: Concepts, context: Context): readonly Asked[] {
  const { asksLast } = context.pack
  let before: { readonly at: Place; readonly subject: Place | undefined } | undefined
  const duties = concepts.of('MUST').filter((at) => !isQuestion(sentence, concepts, at))
  return duties.map((at) => {
    const last = (places: readonly Place[]): Place | undefined =>
      places.filter(({ to }) => to <= at.from && at.from - to <= (asksLast ? FAR_SUBJECT : SUBJECT)).at(-1)
    // "Ermənistanın xəritələri verməli olduğunu bildirib": where verbs come last, the accused own what they must do.
    // "Пора Еревану отдать карты", "необходимо, чтобы Армения": behind an impersonal word stands whose duty it is.
    const isImpersonal = concepts.of('IT_MUST').some(({ from }) => from === at.from)
    const behind = isImpersonal ? concepts.of('ADDRESSEE').find((place) => follows(at, place, BEHIND)) : undefined
    const own = behind ?? last(concepts.of('ADDRESSEE')) ?? (asksLast ? last(concepts.of('ACCUSED')) : undefined)
    // "Dövlətlər xəritələri verməlidir və minaları pisləməlidir": where verbs come last, the second duty is of the same.
    const since = asksLast ? before : undefined
    const subject = own && own.from >= (since?.at.to ?? 0) ? own : (since?.subject ?? own)
    before = { at, subject }
    // "Those who laid them must be punished", "must answer before a court" is asked of nobody by name.
    const isPassive = concepts.of('BE').some((be) => be.from === at.to || be.from === at.from)
    const isOfCulprits = concepts.of('ACCOUNT').some((account) => account.from === at.from || follows(at, account, 1))
    const isNamed = subject !== undefined || isPassive || isOfCulprits
    const addressees = subject && !isPassive && !isOfCulprits ? [subject] : []
    const { length } = sentence.tokens
    const request = asksLast
      ? { from: Math.max(subject?.to ?? 0, since?.at.to ?? 0), to: opensWish(sentence, at, context) ? length : at.to }
      : { from: isPassive ? clauseStart(sentence, at.from) : at.from, to: length }
    return { request, addressees, before: [], at, isNamed }
  })
}

/** Where the clause begins that a duty stands in: in a passive, what is asked for stands before it ("sanctions should be imposed"). */
const clauseStart = ({ tokens }: Sentence, at: number): number =>
  tokens.slice(0, at).findLastIndex(({ word }) => /^[,;:"(]$/.test(word)) + 1
