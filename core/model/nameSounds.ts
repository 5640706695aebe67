/** Letters of all three languages for the sounds that their spellings of one name share. */
const LETTERS_OF: Readonly<Record<string, string>> = {
  a: 'ə ä а э e е',
  i: 'ı y ы и й',
  o: 'ö о ё',
  u: 'ü у',
  ia: 'я',
  iu: 'ю',
  b: 'б',
  // "Vejnəli", "Веджнали" and "Вежнали".
  c: 'j дж dzh dj zh ж',
  ç: 'ch ч',
  d: 'д',
  f: 'ф',
  g: 'gh q ğ г',
  h: 'kh x х',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  p: 'п',
  r: 'р',
  s: 'ts ц с',
  ş: 'sh ш щ',
  t: 'т',
  v: 'в',
  z: 'з',
  '': "ъ ь ' ’",
}
const SOUND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS_OF).flatMap(([sound, letters]) =>
    letters.split(' ').map((letter) => [letter, sound] as const),
  ),
)
/** Those of several letters come before those they are made of. */
const LETTERS = new RegExp([...SOUND_OF.keys()].sort((one, other) => other.length - one.length).join('|'), 'g')

/** "Гюлаблы", but "Юсифджанлы". */
const SOFT = /(?<=[бвгджзклмнпрстфхчш])[яю]/g

/** A name by its sounds, alike for all spellings of it ("Qoçəhmədli", "Gochahmadli", "Гочахмедли"); a doubled letter counts once. */
export const soundsOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(SOFT, (vowel) => (vowel === 'я' ? 'a' : 'u'))
    .replace(LETTERS, (letters) => SOUND_OF.get(letters) ?? letters)
    .replace(/(\p{L})\1/gu, '$1')

/** First words that tell villages of one name apart, in Azerbaijani spelling, each with how English and Russian translate it: "Upper Veysalli", "Верхний Вейсалли". */
const FIRST_WORDS: readonly (readonly [word: string, translated?: RegExp])[] = [
  ['yuxarı', /^(?:upper|верхн\p{L}{2,3})$/u],
  ['aşağı', /^(?:lower|нижн\p{L}{2,3})$/u],
  ['orta', /^(?:middle|средн\p{L}{2,3})$/u],
  ['böyük', /^(?:big|great|buyuk|больш\p{L}{2,3}|беюк)$/u],
  ['kiçik', /^(?:small|little|мал(?:ый|ая|ое|ого|ой|ом))$/u],
  ['birinci', /^(?:i|first|перв\p{L}{2,3})$/u],
  ['ikinci', /^(?:ii|second|втор\p{L}{2,3})$/u],
  ['üçüncü', /^(?:iii|third|трет\p{L}{2,4})$/u],
  ['yeni', /^(?:new|нов\p{L}{2,3})$/u],
  ['köhnə', /^(?:old|стар\p{L}{2,3})$/u],
  ['bala'],
  ['baş'],
  ['ayaq'],
]
const FIRST_SOUNDS: ReadonlySet<string> = new Set(FIRST_WORDS.map(([word]) => soundsOf(word)))

/** The sounds of a first word, translated or not; null where a word is none. */
function firstSounds(word: string): string | null {
  const sounds = soundsOf(word)
  if (FIRST_SOUNDS.has(sounds)) return sounds
  const lower = word.toLowerCase()
  const known = FIRST_WORDS.find(([, translated]) => translated?.test(lower))
  return known === undefined ? null : soundsOf(known[0])
}

/** "Yuxarı", "Upper", "Нижний": whether the name of a village goes on after a word. */
export const opensVillage = (word: string): boolean => firstSounds(word) !== null

/** A village by its sounds: in one word, however it is written ("Tap Qaraqoyunlu", "Tapqaraqoyunlu"), and without and with its first word ("Верхний Вейсалли": "vaisali", "iuharivaisali"). */
export function villageSounds(name: string): { readonly bare: string; readonly full: string } {
  const [first = '', ...rest] = name.split(/[\s‐-―-]+/u)
  const opens = rest.length > 0 ? firstSounds(first) : null
  const bare = soundsOf((opens === null ? [first, ...rest] : rest).join(''))
  return { bare, full: opens === null ? bare : soundsOf(`${opens}${bare}`) }
}
