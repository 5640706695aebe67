import type { Grammar } from '../../languages/language.ts'

/** What tells that somebody who was hurt died of it, in the end or some time after. */
export const ENGLISH_DEATHS: Pick<Grammar, 'diedLater' | 'diedOfIt' | 'dying' | 'laterDeaths'> = {
  diedLater:
    /(?<!\p{L})(?:(?:(?:was|were) buried|(?:in|at) (?:\p{L}+ ){0,3}(?:hospital|clinic)) (?:on|yesterday|today)|(?:died|passed away)(?: [\p{L}\d]+,?){0,5} (?:(?:in|at) (?:[\p{L}']+ ){0,4}(?:hospital|clinic|intensive care)|(?:of|from) (?:his|her|their|the) (?:wounds|injuries|burns))|died (?:\p{L}+ ){1,3}later|later died|succumbed|discharged)(?!\p{L})/u,
  diedOfIt:
    /(?<!\p{L})(?:on the way|en route|before (?:reaching|arriving|\p{L}+ could)|(?:despite|in spite of) (?:[\p{L}']+ ){0,4}efforts?|not be saved|(?:could not|unable to|failed to) save|fought for)(?!\p{L})/u,
  dying: new Set(['died', 'dies', 'succumbed']),
  laterDeaths: {
    dead: /^(?:died|succumbed|passed away)/u,
    words: new Map([
      ['another', 0],
      ['second', 2],
      ['third', 3],
      ['fourth', 4],
      ['fifth', 5],
    ]),
  },
}
