import type { LocalityPattern } from '../../languages/language.ts'
import { wordsLike } from '../../words/lexiconGroup.ts'

const NAME = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)"

/** One of two villages that are named together. */
const ONE_NAME = "\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)?"

/** A village that no word calls one: not in capitals alone, which are abbreviations ("at NATO"). */
const BARE_NAME = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]+)?)"

/** No noun goes on with the name ("at Talish", not "at Talish airport"). */
const NO_MORE = '(?![\\p{L}-]| (?!(?:in|on|and|when|where|as|after|by)(?!\\p{L})))'

/** Where something is beside a village: "on the edge of". */
const BESIDE =
  '(?:edge|outskirts|approach(?:es)?|entrance|roads?|track|path|direction|vicinity|area|fields?|pastures?) (?:of|to|towards?|into)'

/** What happened in a village, right before it is named. */
const HAPPENED = '(?:mines?|shells?|grenade|device|blasts?|explosions?|killed|injured|wounded|hurt)'

/** One set for all, so that it is asked for once. */
const VILLAGES = wordsLike(/village|settlement|hamlet|town/u)

export const ENGLISH_LOCALITIES: readonly LocalityPattern[] = [
  {
    finds: new RegExp(
      `(?:in|near|at|of) ${NAME}(?:, (?:in |which is in )?| in )(?:the )?\\p{Lu}\\p{L}+ (?:[Dd]istrict|[Rr]egion)`,
      'gu',
    ),
    words: wordsLike(/district|region/u),
  },
  {
    finds: new RegExp(`(?:in|of) ${NAME}, an? (?:village|settlement|hamlet|town)(?= (?:of|in|near))`, 'gu'),
    words: VILLAGES,
  },
  {
    finds: /((?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}'’-]+) (?:village|settlement) (?:of|in) (?:the )?\p{Lu}\p{L}+/gu,
    words: VILLAGES,
  },
  {
    finds: new RegExp(`(?:village|settlement|town|hamlet)s? of ${NAME}`, 'gu'),
    words: VILLAGES,
  },
  {
    finds: /((?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}'’-]+?)(?:['’]s)?,? (?:a )?(?:village|settlement)(?!\p{L})(?! of)/gu,
    words: VILLAGES,
  },
  {
    finds: new RegExp(`(?:village|settlement|hamlet) (?:called )?${BARE_NAME}`, 'gu'),
    words: VILLAGES,
  },
]

export const ENGLISH_LOCALITIES_OF_EXPLOSIONS: readonly LocalityPattern[] = [
  {
    finds: new RegExp(`on the (${ONE_NAME}[-–]${ONE_NAME} (?:road|highway|motorway))`, 'gu'),
    words: wordsLike(/road|highway|motorway/u),
  },
  {
    finds: new RegExp(`(between ${ONE_NAME} and ${ONE_NAME})(?!\\p{L}| \\p{L}+ districts?)`, 'gu'),
    words: wordsLike(/between/u),
  },
  {
    finds: new RegExp(
      `(?<!\\p{L}|(?:hospital|clinic|unit|base|garrison|barracks|headquarters|office) )(?:near|around|outside|(?:kilomet(?:re|er)s?|km|metres|miles?) from|close to|not far from|above|below|behind|beyond|(?:north|south|east|west) of|the ${BESIDE}) (?:the )?${BARE_NAME}`,
      'gu',
    ),
    words: wordsLike(
      /^(?:near|outside|close|far|beside|above|below|behind|beyond|north|south|east|west|of|to|towards?|from|around|into)$/u,
    ),
  },
  {
    finds: new RegExp(`(?<!\\p{L})(?:at|${HAPPENED}(?: \\p{Ll}\\S*){0,2} in) ${BARE_NAME}${NO_MORE}`, 'gu'),
    words: wordsLike(/^(?:at|in)$/u),
  },
]
