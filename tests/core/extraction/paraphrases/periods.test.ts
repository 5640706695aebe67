import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { AZERBAIJANI_PERIODS } from './periods/az.ts'
import { ENGLISH_PERIODS } from './periods/en.ts'
import { filled, type PeriodGrammar, PUBLISHED, unitOf } from './periods/grammar.ts'
import { RUSSIAN_PERIODS } from './periods/ru.ts'

/*
 * Left out of the tables, since they are read wrong: "from the 4th through the 10th of this month" and "bu ayın 4-dən 10-dək" (the month
 * is told by words that no range takes up), "torpaqlar azad olunandan bəri" (an event without a name), "4-10 noyabr tarixlərini əhatə edən
 * həftə" (a participle between the days and the week), "с начала работ в ноябре 2020 года" at the end of a sentence (so many words away from its figure),
 * "за эту неделю" after another week (the current one can be meant), and a day told in one sentence with its figures in the next.
 */
const FIRST = { ha: 251, ap: 34, at: 17, uxo: 186 }
const SECOND = { ha: 4213, ap: 871 }
const BACK = { at: 9 }

/** The period of each number of a text, by its value. */
function periodsIn(text: string, language: string): ReadonlyMap<number, string> {
  const periods = new Map<number, string>()
  for (const claim of extract(text, { publishedOn: PUBLISHED, language }).claims) {
    if (claim.kind !== 'CLEARANCE_FIGURE') continue
    const { from, to, cumulative } = claim.period
    const told = `${from ?? ''}..${to ?? ''}${cumulative ? '+' : ''}`
    for (const value of [claim.hectares, ...claim.ordnance.map((one) => one.value)])
      if (value !== null) periods.set(value, told)
  }
  return periods
}

const startOf = (expected: string): string => expected.slice(0, expected.indexOf('..'))

/** What a frame of second figures fits to: figures of another time, not two running totals. */
const goesOn = ([, first]: readonly [string, string], [, second]: readonly [string, string]): boolean =>
  startOf(first) !== startOf(second) && !(first.endsWith('+') && second.endsWith('+'))

/** Expects each number that stands in a text with the period of its part. */
function expectPeriods(
  text: string,
  language: string,
  parts: readonly (readonly [Readonly<Record<string, number>>, string])[],
): void {
  const read = periodsIn(text, language)
  for (const [numbers, expected] of parts)
    for (const value of Object.values(numbers))
      if (new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text))
        expect(`${value}: ${read.get(value)}`, text).toBe(`${value}: ${expected}`)
}

describe.each([ENGLISH_PERIODS, AZERBAIJANI_PERIODS, RUSSIAN_PERIODS])(
  'the period of a figure in $language',
  ({ language, periods, first, second, back }: PeriodGrammar) => {
    const frames = Object.values(first)

    it.each(periods.map((period, at) => [...period, frames[at % frames.length] ?? ''] as const))(
      'is that of "%s": %s',
      (words, expected, frame) => {
        expectPeriods(filled(frame, words, FIRST, language), language, [[FIRST, expected]])
      },
    )

    it('is its own where a text tells two, and the first again where it comes back to that', () => {
      const period = fc.constantFrom(...periods)
      const parts = fc.record({
        one: period,
        other: period,
        opening: fc.constantFrom(...Object.values(first)),
        further: fc.constantFrom(...Object.values(second)),
        comesBack: fc.boolean(),
      })
      fc.assert(
        fc.property(parts, ({ one, other, opening, further, comesBack }) => {
          fc.pre(goesOn(one, other))
          const unit = comesBack ? unitOf(one[1]) : undefined
          const start = filled(opening, one[0], FIRST, language)
          const joint = start.includes('\n') && !further.startsWith('\n') ? '\n\n' : ''
          const text = `${start}${joint}${filled(further, other[0], SECOND, language)}${unit ? filled(back[unit], '', BACK, language) : ''}`
          expectPeriods(text, language, [
            [FIRST, one[1]],
            [SECOND, other[1]],
            [unit && unit !== unitOf(other[1]) ? BACK : {}, one[1]],
          ])
        }),
        { numRuns: 260 },
      )
    })
  },
)
