import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'

const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim())

const each = (firsts: string, seconds: string): readonly string[] =>
  list(firsts).flatMap((first) => list(seconds).map((second) => `${first} ${second}`))

/** "As things stood on", "last updated on", "a list that goes up to", "the figures for": only a day after them is one up to which is counted. */
const STANDING: readonly string[] = [
  ...each('as things, as it, as they, as matters, as this', 'stood on, stand on, stands on, stood at, were on, was on'),
  ...each('updated, closed, closes, closing, ends, ended, stops, stopped, drawn up, compiled, revised', 'on, at'),
  ...each(
    'goes, go, going, runs, run, running, reaches, reach, reaching, extends, extend, extending, counted, counting, kept',
    'to, up to, until',
  ),
  ...each('state of things, state of affairs, situation, position, status', 'on, at'),
  ...each('list, register, tally, records', 'of, for'),
]

/** Words that make the date after them the one up to which is counted. */
export const AS_OF_WORDS: readonly Term<TimeWord>[] = [
  {
    value: { is: 'UNTIL', asOf: true },
    phrases: list(
      'as of, as at, by, as on, as per, by late, by mid, by early, by the beginning of, by the start of, as of the beginning of, by the middle of, correct to, correct as of, current to, current as of, accurate as of, valid as of, updated to, updated as of, complete to, complete as of',
    ),
  },
  { value: { is: 'UNTIL', asOf: true, beside: true }, phrases: STANDING },
  {
    value: { is: 'UNTIL', asOf: true, close: true },
    phrases: list('by the end of, as of the end of, by the close of, as at the end of, as of the close of'),
  },
]
