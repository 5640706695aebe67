import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casualties, harmed } from '../azerbaijani/reading.ts'
import { CAUSES, DAYS, OUTCOMES, PEOPLE, PLACES } from './azerbaijaniAccidents.ts'
import { PARTS } from './azerbaijaniParts.ts'
import { CAUSES as BY_WHAT, HEADS, SINCE, VERBS } from './azerbaijaniTotals.ts'
import { columns, lower, oneOf, SPLITS, upper } from './paraphrase.ts'

/** Nouns of death that nothing "ends with". */
const WITHOUT_NOUN = /^(?:vəfatı|ölümü|ölməsi)$/

/**
 * Wordings that are left out of the tables, since they are not read: "3 polis" before another verb than the commonest ("polis" alone can
 * be the police), "məcburi köçkün" (read as somebody displaced), two names with their years of birth of whom one died later; and in the tests
 * below: a death from injuries on a named weekday, which can be a later one, "minaya düşən" before "yaralı halda".
 */
const LATER = /^aldığı xəsarətlərdən/

const SOURCES = [
  '',
  'ANAMA-dan bildirilib ki, ',
  'Baş Prokurorluğun mətbuat xidmətindən verilən məlumata görə, ',
  'Daxili İşlər Nazirliyinin məlumatına əsasən, ',
]

interface Accident {
  readonly day: string
  readonly place: string
  readonly cause: string
  readonly who: string
  readonly whose: string
  readonly verb: string
  readonly noun: string
}

/** Orders of the parts of a report. */
const REPORTS: readonly ((told: Accident) => string | null)[] = [
  ({ day, place, cause, who, verb }) => `${day} ${place} ${cause} ${who} ${verb}.`,
  ({ day, place, cause, who, verb }) => `${day} ${place} ${who} ${cause} ${verb}.`,
  ({ day, place, who, verb }) => `${day} ${place} mina partlayıb, ${who} ${verb}.`,
  ({ day, place, who, verb }) => `${day} ${place} mina partlayışı baş verib. Hadisə nəticəsində ${who} ${verb}.`,
  ({ day, place, who, verb }) => `${day} ${place} mina partlayışı olub, nəticədə ${who} ${verb}.`,
  ({ day, place, who, verb }) => `${day} ${place} baş vermiş mina partlayışı zamanı ${who} ${verb}.`,
  ({ day, place, who, verb }) => (/yaralı halda/.test(verb) ? null : `${day} ${place} minaya düşən ${who} ${verb}.`),
  ({ day, place, whose, noun }) =>
    WITHOUT_NOUN.test(noun) ? null : `${day} ${place} baş verən mina partlayışı ${whose} ${noun} ilə nəticələnib.`,
]

/** What goes on from a report of several who were injured, or of anybody. */
const AFTER = ['', ' Faktla bağlı cinayət işi başlanılıb.', ' Bu barədə Daxili İşlər Nazirliyindən məlumat verilib.']

const accident = fc
  .record({
    source: oneOf(SOURCES),
    person: oneOf(columns(PEOPLE)),
    outcome: oneOf(columns(OUTCOMES)),
    cause: oneOf(CAUSES),
    place: oneOf(PLACES),
    day: oneOf(DAYS),
    report: oneOf(REPORTS),
    after: oneOf(AFTER),
    dies: fc.boolean(),
  })
  .map(({ source, person, outcome, cause, place, day, report, after, dies }) => {
    const [who = '', whose = '', group = '', number = ''] = person
    const [verb = '', noun = '', befell = ''] = outcome
    const body = report({ day, place, cause, who, whose, verb, noun })
    if (body === null || LATER.test(verb) || (number !== '1' && /ayağ/.test(verb))) return null
    const isOne = befell === 'INJURED' && number !== '1' && dies
    const text = `${source === '' ? upper(body, 'az') : source + lower(body, 'az')}${after}`
    return isOne
      ? {
          text: `${text} Onlardan biri xəstəxanada ölüb.`,
          counts: [`${group} CASUALTY ${number}`, `${group} KILLED 1`],
        }
      : { text, counts: [`${group} ${befell} ${number}`] }
  })
  .filter((told) => told !== null)

const SPEAKERS = [
  '',
  'ANAMA-nın məlumatına görə, ',
  'Ombudsman bildirib ki, ',
  'Müdafiə Nazirliyindən verilən məlumata əsasən, ',
  'Baş Prokurorluğun məlumatında qeyd olunur ki, ',
]

interface Total {
  readonly since: string
  readonly cause: string
  readonly counted: string
  readonly verb: string
}

const TOTALS: readonly ((told: Total) => string)[] = [
  ({ since, cause, counted, verb }) => `${since} ${cause} ${counted} ${verb}`,
  ({ since, cause, counted, verb }) => `${since} ${counted} ${cause} ${verb}`,
  ({ since, cause, counted, verb }) => `${since} ümumilikdə ${counted} ${cause} ${verb}`,
  ({ since, cause, counted, verb }) => `${since} ${cause} artıq ${counted} ${verb}`,
]

/** Verbs that say by themselves that mines did it. */
const OF_MINES = /mina(?:ya| )/

const total = fc
  .record({
    speaker: oneOf(SPEAKERS),
    since: oneOf(SINCE),
    cause: oneOf(BY_WHAT),
    head: oneOf(columns(HEADS)),
    verb: oneOf(columns(VERBS)),
    order: oneOf(TOTALS),
    split: oneOf(SPLITS),
    part: oneOf(PARTS),
  })
  .map(({ speaker, since, cause, head, verb, order, split, part }) => {
    const [noun = '', group = ''] = head
    const [befell = '', outcome = ''] = verb
    const parts = part({ ...split, group, outcome })
    if (parts === null) return null
    const by = OF_MINES.test(befell) ? '' : befell.startsWith('zərər') ? 'mina partlayışlarından' : cause
    const body = order({ since, cause: by, counted: `${split.all} ${noun}`, verb: befell }).replace(/ +/g, ' ')
    const text = `${speaker}${body}${parts.text}\nAzərbaycan beynəlxalq dəstəyə ehtiyac duyur.`
    return { text, counts: [`${group} ${outcome} ${split.all}`, ...parts.counts] }
  })
  .filter((told) => told !== null)

describe('Azerbaijani wordings of people harmed', () => {
  it('are read in one accident, whoever, by what, where and in what order', () => {
    fc.assert(
      fc.property(accident, ({ text, counts }) => {
        expect(new Set(harmed(text)), text).toEqual(new Set(counts))
      }),
      { numRuns: 300 },
    )
  })

  it('are read as running totals with their parts', () => {
    fc.assert(
      fc.property(total, ({ text, counts }) => {
        expect(new Set(casualties(text)), text).toEqual(new Set(counts))
      }),
      { numRuns: 300 },
    )
  })
})
