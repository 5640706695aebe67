import { fold } from '../../text/fold.ts'

/** Vowels that endings take after a stem: `A` for a or ə, `H` for ı, i, u, ü. Folding makes ı an i. */
const HARMONIES: readonly (readonly [A: string, H: string])[] = [
  ['a', 'i'],
  ['a', 'u'],
  ['ə', 'i'],
  ['ə', 'ü'],
]

/** Slots of the chain that nouns, participles and numbers take, in their order; each may be empty. */
const PLURAL = ['', 'lAr']
const POSSESSIVE = ['', 'H', 'sH', 'HmHz', 'mHz', 'HnHz', 'nHz']
const CASE = [
  ...['', 'Hn', 'nHn', 'A', 'yA', 'nA', 'H', 'yH', 'nH', 'dA', 'ndA', 'dAn', 'ndAn'],
  ...['lA', 'ylA', 'dAkH', 'ndAkH', 'lH', 'dək', 'Adək', 'yAdək', 'nAdək', 'cA', 'ncA'],
]
const COPULA = ['', 'dHr', 'dHrlAr']

const voiced = (chain: string, [a, h]: readonly [string, string]): string => chain.replaceAll('A', a).replaceAll('H', h)

/** Every chain of these slots in every harmony; after a plural the vowels are those of the plural. */
function chainsOf(slots: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = [], ...rest] = slots
  const tails = rest.reduce((chains, slot) => chains.flatMap((chain) => slot.map((part) => chain + part)), [''])
  const endings = HARMONIES.flatMap((harmony) =>
    first.flatMap((head) => {
      const inner: readonly [string, string] = head === '' ? harmony : [harmony[0], 'i']
      return tails.map((tail) => voiced(head, harmony) + voiced(tail, inner))
    }),
  )
  return new Set(endings.map(fold))
}

/** What `~` stands for: the endings of nouns ("minalarından", "nəfəri", "hektaradək", "qadındır"). */
export const NOUN_ENDINGS: ReadonlySet<string> = chainsOf([PLURAL, POSSESSIVE, CASE, COPULA])

/** Cases after a possessive of the third person. */
const CASE_OF_PART = ['', 'nHn', 'nA', 'nH', 'ndA', 'ndAn', 'ndAkH', 'ylA', 'nAdək', 'ncA']
/** What can follow a number and its hyphen ("312-si", "10-dan", "763-dür"), ordinals apart. */
export const NUMBER_ENDINGS: ReadonlySet<string> = new Set([
  ...chainsOf([[''], CASE, COPULA]),
  ...chainsOf([[''], ['H', 'sH'], CASE_OF_PART, COPULA]),
])
/** Those of them that make the number a part of what was named before ("70-i", "163-ünün"). */
export const PART_ENDINGS: ReadonlySet<string> = chainsOf([
  [''],
  ['H', 'sH'],
  ['', 'nHn', 'nA', 'nH', 'ndA', 'ndAn'],
  COPULA,
])
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['ci', 'cu', 'cü', 'nci', 'ncu', 'ncü', 'inci'].map(fold))

const SOFT: Readonly<Record<string, string>> = { k: 'y', q: 'ğ' }

/** Phrases whose last word takes any ending of nouns; k and q at its end soften before vowels ("uşaq", "uşağı"). */
export const nouns = (...rows: readonly string[]): readonly string[] =>
  list(rows).flatMap((phrase) => {
    const soft = SOFT[phrase.at(-1) ?? '']
    return soft === undefined ? [`${phrase}~`] : [`${phrase}~`, `${phrase.slice(0, -1)}${soft}~`]
  })

/** Beginnings of what follows the stem of a verb, so that no other word of that beginning is taken for it ("ölkə" for "öl-"). */
const FINITE = ['Hb', 'dH', 'mHş', 'An', 'Hr', 'yHb', 'yAn', 'yAr', 'yHr']
/** What is to come, was not done: "təmizlənəcək", "aşkarlanacağı". */
const FUTURE = ['AcAk', 'AcAq', 'AcAğ', 'AcAy', 'yAcAk', 'yAcAq', 'yAcAğ', 'yAcAy']
/** Converbs, and nouns of action with what tells them from a verb denied or still due ("aşkarlanması", not "aşkarlanmayıb"). */
const DEPENDENT = ['mAs', 'mAq', 'mAk', 'mAğ', 'mAyA', 'mAnH', 'ArAk', 'ArAq', 'ArkAn', 'Hnc', 'dHq', 'dHk']

/** Phrases that end in the stem of a verb, with those beginnings. */
const verbForms = (parts: readonly string[], rows: readonly string[]): readonly string[] => {
  const beginnings = new Set(HARMONIES.flatMap((harmony) => parts.map((part) => voiced(part, harmony))))
  return list(rows).flatMap((phrase) => Array.from(beginnings, (part) => `${phrase}${part}*`))
}

/** The noun of action alone ("düşmə"). */
const nounsOfAction = (rows: readonly string[]): readonly string[] =>
  list(rows).flatMap((phrase) => [`${phrase}ma`, `${phrase}mə`])

/** Phrases that end in the stem of a verb, in every form that tells of what happens or happened. */
export const verbs = (...rows: readonly string[]): readonly string[] => [
  ...verbForms([...FINITE, ...DEPENDENT], rows),
  ...nounsOfAction(rows),
]
export const futureVerbs = (...rows: readonly string[]): readonly string[] => verbForms(FUTURE, rows)
/** The same, in the forms that tell ("düşüb", "düşən"), and in those that lead to another verb or a noun ("düşərək", "düşməsi"). */
export const finiteVerbs = (...rows: readonly string[]): readonly string[] => verbForms(FINITE, rows)
export const dependentVerbs = (...rows: readonly string[]): readonly string[] => [
  ...verbForms(DEPENDENT, rows),
  ...nounsOfAction(rows),
]

const TOLD = [
  'Hb',
  'HblAr',
  'HbdHr',
  'dH',
  'dHlAr',
  'dHk',
  'mHş',
  'mHşdHr',
  'mHşdH',
  'mHşlAr',
  'mHşdHlAr',
  'mHşHk',
  'mHşHq',
  'dHq',
  'Hr',
  'HrlAr',
  'HrHk',
  'HrHq',
  'HrAm',
  'HrdH',
  'mAqdAdHr',
]

/** The vowels that endings take after the last one of a stem. */
const harmoniesOf = (stem: string): typeof HARMONIES => {
  const last = /[aıoueəiöü](?=[^aıoueəiöü]*$)/u.exec(stem)?.[0]
  const at = last === undefined ? -1 : ['aı', 'ou', 'eəi', 'öü'].findIndex((vowels) => vowels.includes(last))
  return at < 0 ? HARMONIES : HARMONIES.slice(at, at + 1)
}

/** Phrases that end in the stem of a verb, in the whole forms by which a sentence tells something: no participles ("tələb edən"). */
export const tellingVerbs = (...rows: readonly string[]): readonly string[] =>
  list(rows).flatMap((phrase) => {
    const stem = /[aıoueəiöü]$/u.test(phrase) ? `${phrase}y` : phrase
    return harmoniesOf(phrase).flatMap((harmony) =>
      TOLD.map((part) => (/^[HA]/.test(part) ? stem : phrase) + voiced(part, harmony)),
    )
  })

/** Phrases as they stand, `*` and `~` written out. */
export const fixed = (...rows: readonly string[]): readonly string[] => list(rows)

const list = (rows: readonly string[]): readonly string[] =>
  rows
    .flatMap((row) => row.split('|'))
    .map((phrase) => phrase.trim())
    .filter(Boolean)

const BACK = /[aıou][^aıoueəiöü]*$/u

/** Every form of a noun with those of the given endings that its last vowel allows, folded: for tables that no lexicon reads. */
export const formsOf = (word: string, all: Iterable<string>): readonly string[] => {
  const stem = fold(word)
  const other = BACK.test(word) ? /[əü](?!k$)/u : /[au]/u
  const endings = [...all].filter((ending) => !other.test(ending))
  const soft = SOFT[stem.at(-1) ?? '']
  const stems = soft === undefined ? [stem] : [stem, stem.slice(0, -1) + soft]
  return stems.flatMap((form) => Array.from(endings, (ending) => form + ending))
}
