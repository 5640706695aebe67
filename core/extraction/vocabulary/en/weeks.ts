import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'

const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim())

/** Also after words that make a period of "the week" where nothing follows. */
const inWeek = (phrases: string): readonly string[] =>
  list(phrases).flatMap((phrase) =>
    ['', 'in the ', 'during the ', 'over the ', 'for the '].map((link) => link + phrase),
  )

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Weeks told by their first or last day, and weekends. */
export const ENGLISH_WEEKS: readonly Term<TimeWord>[] = [
  {
    value: { is: 'DAYS_TO', days: 7 },
    phrases: inWeek(
      'week to, week ending, week ended, week ending on, week ended on, week that ended on, week that ended, week up to, week through, seven days to, seven days ending, seven days up to, 7 days to, week until, week closing on',
    ),
  },
  ...WEEKDAYS.map(
    (weekday, at): Term<TimeWord> => ({
      value: { is: 'WEEK_TO', weekday: at + 1 },
      phrases: inWeek(
        'week to, week ending, week ending on, week ended, week that ended on, week up to, seven days to, seven days up to, seven days ending, 7 days to',
      ).map((link) => `${link} ${weekday}`),
    }),
  ),
  {
    value: { is: 'WEEKEND' },
    phrases: ['over', 'during', 'at', 'on', 'across']
      .flatMap((link) =>
        ['the weekend', 'the past weekend', 'this weekend', 'the last weekend'].map((when) => `${link} ${when}`),
      )
      .concat('last weekend', 'this past weekend'),
  },
  {
    value: { is: 'DAYS_FROM', days: 7 },
    phrases: inWeek(
      'week of, week beginning, week starting, week beginning on, week starting on, week that began on, week from',
    ),
  },
]
