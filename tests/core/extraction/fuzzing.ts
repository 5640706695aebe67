import { join } from 'node:path'
import { extract } from '../../../core/extraction/extract.ts'
import { randomOf } from '../../drill/random.ts'
import { labelledIn } from '../../support/labelled.ts'
import { faultsOf } from './quoted.ts'
import { UNICODE_FORMS } from './text/unicodeForms.ts'

const CORPUS = join(import.meta.dirname, '..', '..', 'corpus')
const TEXTS = labelledIn(CORPUS).map(({ text, language }) => ({ text, language }))
const SOURCES = ['en', 'az', 'ru'].map((language) => TEXTS.filter((source) => source.language === language))
const FORMS = Object.values(UNICODE_FORMS)

/** Longest text that is made: long enough for several sentences and what they tell together. */
const LONGEST = 700

const PIECES = [
  ...[
    'İ',
    'ı',
    'ß',
    'ŉ',
    'і',
    'а',
    'ﬁ',
    'e\u0301\u0301',
    '\u0307',
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u2060',
    '\uFEFF',
    '\u00A0',
  ],
  ...[
    '\u202E',
    '\u2066',
    '\u2069',
    '\u061C',
    '\uD83D',
    '\uDCA3',
    '💣',
    '👨‍👩‍👧',
    '\u0000',
    '\u0001',
    '\u2028',
    '\r',
    '\n',
    '\n\n',
    '\t',
  ],
  ...[
    '٣',
    '１２',
    '0',
    '1',
    '22',
    '1,',
    '1.',
    '1 234',
    '1,1,1,1',
    '9'.repeat(40),
    '9'.repeat(400),
    '1e9',
    '-5',
    '2020',
    '31.02.2021',
    '100%',
  ],
  ...[
    '(',
    ')',
    '((((',
    '))))',
    '[',
    '"',
    '“',
    '”',
    '«',
    '»',
    "'",
    '’s',
    '.',
    '...',
    '…',
    '|',
    ' | ',
    '- ',
    '–',
    ':',
    ';',
    ',',
    '$',
  ],
  ...[
    ' killed and',
    ' killed',
    ' injured',
    ' million',
    ' and',
    ' of them',
    ' since 2020',
    ' on Monday',
    ' mine',
    ' hectares',
    ' ANAMA said',
  ],
  ...[
    ' nəfər həlak olub',
    ' yaralanıb',
    ' mina',
    ' hektar',
    ' погибли',
    ' ранены',
    ' мин',
    ' гектаров',
    ' тыс. ',
    ' млрд ',
  ],
] as const

type Random = () => number
const upTo = (random: Random, limit: number): number => Math.floor(random() * limit)
const oneOf = <T>(random: Random, items: readonly T[]): T => items[upTo(random, items.length)] as T

/** What is done to a text; each gives back another text. */
const MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => spliced(text, upTo(random, text.length), upTo(random, 80), ''),
  (text, random) => spliced(text, upTo(random, text.length), 0, oneOf(random, PIECES)),
  (text, random) => spliced(text, upTo(random, text.length), 1, oneOf(random, PIECES)),
  (text, random) => spliced(text, upTo(random, text.length), 0, oneOf(random, PIECES).repeat(1 + upTo(random, 12))),
  (text, random) => {
    const from = upTo(random, text.length)
    return spliced(text, from, 0, text.slice(from, from + upTo(random, 60)).repeat(1 + upTo(random, 3)))
  },
  (text, random) => {
    const words = text.split(' ')
    const [a, b] = [upTo(random, words.length), upTo(random, words.length)]
    return words.map((word, at) => (at === a ? words[b] : at === b ? words[a] : word)).join(' ')
  },
  (text, random) =>
    text.replace(/\d+/g, () => oneOf(random, ['0', '7', '1.234', '5,264,14', '9'.repeat(25), '2 000 000'])),
  (text, random) => oneOf(random, FORMS)(text),
  (text, random) => text.slice(upTo(random, 40)),
]

const spliced = (text: string, at: number, without: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + without)

/** A text of pieces alone, or a stretch of one article or two, changed a few times. */
function textOf(random: Random): { readonly text: string; readonly language: string | null } {
  if (random() < 0.05)
    return { text: Array.from({ length: upTo(random, 60) }, () => oneOf(random, PIECES)).join(''), language: 'en' }
  const sources = oneOf(random, SOURCES)
  const { language } = oneOf(random, sources)
  const stretch = (): string => {
    const { text } = oneOf(random, sources)
    const from = random() < 0.4 ? 0 : upTo(random, text.length)
    return text.slice(from, from + upTo(random, LONGEST))
  }
  let text = random() < 0.2 ? stretch().slice(0, LONGEST / 2) + stretch().slice(0, LONGEST / 2) : stretch()
  for (let left = 1 + upTo(random, 4); left > 0; left--) text = oneOf(random, MUTATIONS)(text, random)
  return { text, language: random() < 0.05 ? null : language }
}

export interface Fuzzed {
  /** What went wrong, with the text it went wrong on. */
  readonly faults: readonly string[]
  /** How many texts yielded claims: the check is worth little without any. */
  readonly told: number
}

/** Reads so many mutated texts, the same for the same seed. */
export function fuzz(count: number, seed: number): Fuzzed {
  const random = randomOf(seed)
  const faults: string[] = []
  let told = 0
  for (let left = count; left > 0; left--) {
    const { text, language } = textOf(random)
    const found = attempt(text, language, random() < 0.1 ? null : '2024-05-15')
    if (found.claims > 0) told++
    for (const fault of found.faults) faults.push(`${fault}\n  in ${JSON.stringify(text)}`)
  }
  return { faults, told }
}

function attempt(text: string, language: string | null, publishedOn: string | null) {
  try {
    const read = extract(text, { publishedOn, language })
    return { faults: faultsOf(text, read), claims: read.claims.length }
  } catch (error) {
    return { faults: [`raised ${error instanceof Error ? error.stack : error}`], claims: 0 }
  }
}
