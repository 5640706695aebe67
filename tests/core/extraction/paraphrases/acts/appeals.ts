import { columns, upper } from '../paraphrase.ts'
import * as azerbaijani from './azerbaijaniAppeals.ts'
import * as english from './englishAppeals.ts'
import * as russian from './russianAppeals.ts'

/** How a language writes out appeals: of whom, for what deed, and by what noun. */
export interface Appeals {
  readonly language: string
  /** What stands before: who speaks, in Azerbaijan. */
  readonly lead: string
  readonly asked: readonly string[]
  readonly deeds: readonly string[]
  readonly sayings: readonly string[]
  readonly nouns: readonly string[]
  readonly nounSayings: readonly string[]
  readonly write: (saying: string, asked: string, deed: string) => string
  readonly writeNoun: (saying: string, noun: string) => string
}

const cells = (row: string): readonly string[] => columns([row])[0] ?? []

const put = (saying: string, parts: Readonly<Record<string, string>>): string =>
  saying.replace(/\{([\w:]+)\}/gu, (_, name: string) => parts[name] ?? name)

const capital = (text: string, locale: string): string =>
  text.replace(/^["«“]?\p{L}/u, (first) => first.slice(0, -1) + upper(first.slice(-1), locale))

const ENGLISH: Appeals = {
  language: 'en',
  lead: 'The Commissioner for Human Rights (Ombudsman) of Azerbaijan Sabina Aliyeva has made a statement on the mine problem.',
  asked: english.ASKED,
  deeds: english.DEEDS,
  sayings: english.SAYINGS,
  nouns: english.NOUNS,
  nounSayings: english.NOUN_SAYINGS,
  write: (saying, asked, deed) => capital(put(saying, { A: asked, V: deed }), 'en'),
  writeNoun: (saying, noun) => capital(put(saying, { N: noun }), 'en'),
}

const BACK = /[aıou][^aıoueəiöü]*$/u
const HIGH: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  ə: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
}

/** The forms of an Azerbaijani verb that its stem stands for. */
function azerbaijaniForms(stem: string): Readonly<Record<string, string>> {
  const [a, i, g] = BACK.test(stem) ? ['a', 'ı', 'ğ'] : ['ə', 'i', 'y']
  const vowel = HIGH[/[aıoueəiöü](?=[^aıoueəiöü]*$)/u.exec(stem)?.[0] ?? 'i'] ?? 'i'
  const soft = /[aıoueəiöü]$/u.test(stem) ? `${stem}y` : stem.replace(/et$/u, 'ed')
  return {
    'V:dat': `${stem}m${a}${g}${a}`,
    'V:nom': `${stem}m${a}s${i}`,
    'V:acc': `${stem}m${a}s${i}n${i}`,
    'V:gen': `${stem}m${a}s${i}n${i}n`,
    'V:must': `${stem}m${a}l${i}d${i}r`,
    'V:mustob': `${stem}m${a}l${i} olduğunu`,
    'V:sin': `${stem}s${vowel}n`,
    'V:imp': `${soft}${vowel}n`,
  }
}

const AZERBAIJANI: Appeals = {
  language: 'az',
  lead: 'Azərbaycan Respublikasının İnsan Hüquqları üzrə Müvəkkili (Ombudsman) Səbinə Əliyeva mina problemi ilə bağlı bəyanat yayıb.',
  asked: azerbaijani.ASKED,
  deeds: azerbaijani.DEEDS,
  sayings: azerbaijani.SAYINGS,
  nouns: azerbaijani.NOUNS,
  nounSayings: azerbaijani.NOUN_SAYINGS,
  write(saying, asked, deed) {
    const [nom = '', acc = '', dat = '', abl = '', gen = ''] = cells(asked)
    return capital(put(saying, { nom, acc, dat, abl, gen, ...azerbaijaniForms(deed) }), 'az')
  },
  writeNoun(saying, noun) {
    const [i, a] = BACK.test(noun) ? ['ı', 'a'] : ['i', 'ə']
    const cases = { nom: noun, acc: `${noun}n${i}`, gen: `${noun}n${i}n`, dat: `${noun}n${a}` }
    return capital(put(saying, cases), 'az')
  },
}

const MUST: Readonly<Record<string, string>> = { m: 'должен', f: 'должна', n: 'должно', p: 'должны' }
const OBLIGED: Readonly<Record<string, string>> = { m: 'обязан', f: 'обязана', n: 'обязано', p: 'обязаны' }
const ENDING: Readonly<Record<string, string>> = { m: '', f: 'а', n: 'о', p: 'и' }

/** A Russian past tense of the masculine ("осудил", "помог", "отказался") with another subject. */
const agreeing = (past: string, gender: string): string =>
  gender === 'm'
    ? past
    : past
        .replace(/(?<=[кгс])(?=$|\s)/u, 'л')
        .replace(/(?<=л)(ся)?(?=$|\s)/u, (_, own?: string) => `${ENDING[gender] ?? ''}${own ? 'сь' : ''}`)

const RUSSIAN: Appeals = {
  language: 'ru',
  lead: 'Уполномоченная по правам человека (омбудсмен) Азербайджана Сабина Алиева распространила заявление о минной проблеме.',
  asked: russian.ASKED,
  deeds: russian.DEEDS,
  sayings: russian.SAYINGS,
  nouns: russian.NOUNS,
  nounSayings: russian.NOUN_SAYINGS,
  write(saying, asked, deed) {
    const [nom = '', acc = '', dat = '', gen = '', gender = 'm'] = cells(asked)
    const [inf = '', past = '', rest = ''] = cells(deed)
    const agrees = { must: MUST[gender] ?? '', obl: OBLIGED[gender] ?? '', past: agreeing(past, gender) + rest }
    return capital(put(saying, { nom, acc, dat, gen, inf: inf + rest, ...agrees }), 'ru')
  },
  writeNoun(saying, noun) {
    const [g = '', a = '', d = ''] = cells(noun)
    return capital(put(saying, { g, a, d }), 'ru')
  },
}

export const LANGUAGES: readonly Appeals[] = [ENGLISH, AZERBAIJANI, RUSSIAN]
