const FRONT = /[əeiöü][^aıoueəiöü]*$/u
const ROUND = /[ouöü][^aıoueəiöü]*$/u

/** An Azerbaijani name of a place in the cases that tell where something is, with the vowels that its own ask for. */
function inAzerbaijani(name: string): readonly string[] {
  const isFront = FRONT.test(name)
  const open = isFront ? 'ə' : 'a'
  const close = ROUND.test(name) ? (isFront ? 'ü' : 'u') : isFront ? 'i' : 'ı'
  const [n, y] = /[aıoueəiöü]$/u.test(name) ? ['n', 'y'] : ['', '']
  const endings = [`d${open}`, `d${open}n`, `d${open}ki`, `${n}${close}n`, `${y}${open}`, `${y}${open}dək`]
  return [...endings.map((ending) => name + ending), `${name} rayonunda`, `${name} şəhərinin`]
}

const PREPOSITIONS = ['у', 'к', 'под', 'в']
/** The endings of the cases after these, by that of the name. Names in other vowels ("Физули") take none. */
const CASES: readonly (readonly [last: RegExp, endings: readonly string[]])[] = [
  [/[йь]$/u, ['я', 'ю', 'ем', 'е']],
  [/[гжкхчшщ]а$/u, ['и', 'е', 'ой', 'е']],
  [/а$/u, ['ы', 'е', 'ой', 'е']],
  [/[^аеёиоуыэюя]$/u, ['а', 'у', 'ом', 'е']],
]
const ADJECTIVES = ['в _ский район', 'из _ского района', 'по _скому району', 'под _ским районом', 'в _ском районе']

/** A Russian name of a place in every case, and the adjective of its district. */
function inRussian(name: string): readonly string[] {
  const stem = name.replace(/[айь]$/u, '')
  const endings = CASES.find(([last]) => last.test(name))?.[1] ?? []
  const cases = endings.map((ending, at) => `${PREPOSITIONS[at]} ${stem}${ending}`)
  const ofDistrict = /[аиы]$/u.test(name) ? `${name.slice(0, -1)}ин` : name.replace(/л$/u, 'ль')
  return [`через ${name}`, ...cases, ...ADJECTIVES.map((phrase) => phrase.replace('_', ofDistrict))]
}

/** A name of a place as texts in a language decline it, for a sentence that says of something where it was. */
export const declined = { az: inAzerbaijani, ru: inRussian } as const
