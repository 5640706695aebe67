/**
 * Endings of Russian words by declension, singular and plural, folded; `-` is no ending.
 * Between them the tables also hold endings that a given word does not take: such forms occur in no text.
 */
const ENDINGS: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  /** мина */
  f: ['а ы е у ой ою', 'ы - ам ами ах'],
  /** девочка */
  fk: ['а и е у ой ей ою', 'и - ам ами ах'],
  /** комиссия */
  fi: ['я и е ю ей ею', 'и й ям ями ях'],
  /** площадь */
  fs: ['ь и ью', 'и ей ям ями ях'],
  /** взрыв */
  m: ['- а у ом е', 'ы ов - ам ами ах'],
  /** сотрудник */
  mk: ['- а у ом ем е', 'и ов ей ам ами ах'],
  /** житель */
  ms: ['ь я ю ем е', 'и ей ям ями ях'],
  /** комментарий, случай */
  mi: ['й я ю ем е и', 'и ев ям ями ях'],
  /** боец, with its last vowel dropped: бойц~mc */
  mc: ['а у ом ем е', 'ы ов ев ам ами ах'],
  /** устройство */
  n: ['о а у ом е', 'а - ам ами ах'],
  /** ранение */
  ni: ['е я ю ем и', 'я й ям ями ях'],
  /** противопехотный, мирный, раненый, военнослужащий */
  a: ['ый ий ой ая яя ое ее ого его ому ему ым им ом ем ей ую юю', 'ые ие ых их ым им ыми ими'],
  /** граждане: only the plural */
  an: ['ин ина ину ином ине', 'е - ам ами ах'],
  /** очищен, очищена: short participles */
  p: ['- а о', 'ы'],
  /** заявил: past tense of a stem in a vowel; погиб: of one in a consonant; подорвался: reflexive */
  v: ['л ла ло', 'ли'],
  vp: ['- ла ло', 'ли'],
  vr: ['лся лась лось', 'лись'],
  /** поддержать: what is asked for ("просит поддержать", "чтобы они поддержали"); отказаться: the same, reflexive */
  vi: ['ть л ла ло', 'ли'],
  vir: ['ться лся лась лось', 'лись'],
}

const INFLECTED = /^(?<stem>[^~]*)~(?<table>[a-z]+)(?<number>[12]?)$/u

/**
 * Phrases separated by commas, each word written as `stem~table` in all its forms: `~f1` only the singular, `~f2` only the plural.
 * What `lexicon.ts` reads in a phrase (`word*`, `_`) stays as it is.
 * @throws RangeError where a table is unknown: a slip in a vocabulary.
 */
export function inflected(...rows: readonly string[]): readonly string[] {
  const phrases = rows.flatMap((row) => row.split(',')).map((phrase) => phrase.trim())
  return [...new Set(phrases.filter(Boolean).flatMap(formsOf))]
}

function formsOf(phrase: string): readonly string[] {
  return phrase
    .split(/\s+/)
    .map(wordForms)
    .reduce<readonly string[]>(
      (before, forms) => before.flatMap((start) => forms.map((form) => (start ? `${start} ${form}` : form))),
      [''],
    )
}

function wordForms(word: string): readonly string[] {
  const { stem, table, number } = INFLECTED.exec(word)?.groups ?? {}
  if (stem === undefined || table === undefined) return [word]
  const endings = ENDINGS[table]
  if (!endings) throw new RangeError(`no table of endings "${table}" (in "${word}")`)
  const [singular, plural] = endings
  const chosen = number === '1' ? singular : number === '2' ? plural : `${singular} ${plural}`
  return chosen.split(' ').map((ending) => (ending === '-' ? stem : stem + ending))
}
