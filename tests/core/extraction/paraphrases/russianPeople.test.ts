import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casualties, harmed } from '../russian/reading.ts'
import { columns, lower, oneOf, SPLITS, upper } from './paraphrase.ts'
import { CAUSES, DAYS, OUTCOMES, PEOPLE, PLACES } from './russianAccidents.ts'
import { PARTS } from './russianParts.ts'
import { CAUSES as BY_WHAT, HEADS, SINCE, VERBS } from './russianTotals.ts'

// Wordings that are left out of the tables, since they are not read: "один из жителей села" as somebody of whom nobody has told.

const SOURCES = [
  '',
  'ANAMA сообщает, что ',
  'По информации Генеральной прокуратуры, ',
  'По данным Министерства внутренних дел, ',
  'Согласно сообщению прокуратуры, ',
]

interface Accident {
  readonly day: string
  readonly place: string
  readonly cause: string
  readonly who: string
  readonly whose: string
  readonly verb: string
  readonly noun: string
  readonly they: string
  readonly hit: string
}

/** Orders of the parts of a report. */
const REPORTS: readonly ((told: Accident) => string)[] = [
  ({ day, place, cause, who, verb }) => `${day} ${place} ${cause} ${verb} ${who}.`,
  ({ day, place, cause, who, verb }) => `${day} ${place} ${who} ${verb} ${cause}.`,
  ({ day, place, who, verb }) => `${day} ${place} взорвалась мина, ${verb} ${who}.`,
  ({ day, place, who, verb }) => `${day} ${place} произошёл взрыв мины. В результате инцидента ${who} ${verb}.`,
  ({ day, place, who, verb }) => `${day} ${place} произошёл взрыв мины, в результате которого ${verb} ${who}.`,
  ({ day, place, who, verb }) => `${day} ${place} прогремел взрыв мины. ${upper(who, 'ru')} ${verb}.`,
  ({ day, place, whose, noun }) => `${day} ${place} взрыв мины привёл к ${noun} ${whose}.`,
  ({ day, place, who, verb, hit, they }) => `${day} ${place} ${hit} на мине ${who}. ${they} ${verb}.`,
]

/** How the verbs of a report agree with whom it tells of. */
const AGREEMENT: Readonly<Record<string, { readonly at: number; readonly they: string; readonly hit: string }>> = {
  m: { at: 0, they: 'Он', hit: 'подорвался' },
  f: { at: 1, they: 'Она', hit: 'подорвалась' },
  p: { at: 2, they: 'Они', hit: 'подорвались' },
}

/** What goes on from a report of several who were injured, or of anybody. */
const AFTER = ['', ' По факту возбуждено уголовное дело.', ' Об этом сообщает МВД.']

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
    const [who = '', whose = '', group = '', number = '', agreement = ''] = person
    const [noun = '', befell = ''] = outcome.slice(3)
    const { at = 0, they = '', hit = '' } = AGREEMENT[agreement] ?? {}
    const body = report({ day, place, cause, who, whose, verb: outcome[at] ?? '', noun, they, hit })
    const isOne = befell === 'INJURED' && number !== '1' && dies
    const text = `${source === '' ? upper(body, 'ru') : source + lower(body, 'ru')}${after}`
    return isOne
      ? {
          text: `${text} ${group === 'WOMAN' ? 'Одна из них скончалась' : 'Один из них скончался'} в больнице.\nАзербайджан.`,
          counts: [`${group} CASUALTY ${number}`, `${group} KILLED 1`],
        }
      : { text: `${text}\nАзербайджан.`, counts: [`${group} ${befell} ${number}`] }
  })

const SPEAKERS = [
  '',
  'По данным ANAMA, ',
  'Омбудсмен сообщила, что ',
  'Согласно информации Министерства обороны, ',
  'По информации Генеральной прокуратуры, ',
]

interface Total {
  readonly since: string
  readonly cause: string
  readonly counted: string
  readonly verb: string
}

const TOTALS: readonly ((told: Total) => string)[] = [
  ({ since, cause, counted, verb }) => `${since} ${cause} ${verb} ${counted}`,
  ({ since, cause, counted, verb }) => `${since} ${cause} ${counted} ${verb}`,
  ({ since, cause, counted, verb }) => `${since} ${counted} ${verb} ${cause}`,
  ({ since, cause, counted, verb }) => `${since} ${cause} всего ${verb} ${counted}`,
  ({ since, cause, counted, verb }) => `${since} уже ${counted} ${verb} ${cause}`,
]

/** Verbs that say by themselves that mines did it. */
const OF_MINES = /мин/

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
    const by = OF_MINES.test(befell) ? '' : cause
    const body = order({ since, cause: by, counted: `${split.all} ${noun}`, verb: befell }).replace(/ +/g, ' ')
    const opened = speaker === '' ? body : speaker + lower(body, 'ru')
    const text = `${opened}${parts.text}\nАзербайджан просит мировое сообщество о помощи.`
    return { text, counts: [`${group} ${outcome} ${split.all}`, ...parts.counts] }
  })
  .filter((told) => told !== null)

describe('Russian wordings of people harmed', () => {
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
