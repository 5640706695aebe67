/** Letters of all three languages for the sounds that their spellings of one name share; pairs of letters come before those they are made of. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // "Гюлаблы", but "Юсифджанлы".
  [/(?<=[бвгджзклмнпрстфх])я/g, 'a'],
  [/(?<=[бвгджзклмнпрстфх])ю/g, 'u'],
  [/я/g, 'ia'],
  [/ю/g, 'iu'],
  [/дж|j/g, 'c'],
  [/kh|[xх]/g, 'h'],
  [/gh|[qğг]/g, 'g'],
  [/ch|ч/g, 'ç'],
  [/sh|ш/g, 'ş'],
  [/zh|ж/g, 'j'],
  [/ts|ц/g, 's'],
  [/щ/g, 'ş'],
  [/[ъь'’]/g, ''],
  [/[əäаэеe]/g, 'a'],
  [/[ıiyыий]/g, 'i'],
  [/[oоöё]/g, 'o'],
  [/[uуü]/g, 'u'],
  [/б/g, 'b'],
  [/в/g, 'v'],
  [/д/g, 'd'],
  [/з/g, 'z'],
  [/к/g, 'k'],
  [/л/g, 'l'],
  [/м/g, 'm'],
  [/н/g, 'n'],
  [/п/g, 'p'],
  [/р/g, 'r'],
  [/с/g, 's'],
  [/т/g, 't'],
  [/ф/g, 'f'],
]

/** A name by its sounds, alike for all spellings of it ("Qoçəhmədli", "Gochahmadli", "Гочахмедли"); a doubled letter counts once. */
export const soundsOf = (name: string): string =>
  SOUNDS.reduce(
    (sounds, [letters, sound]) => sounds.replace(letters, sound),
    name.normalize('NFC').toLowerCase().replaceAll('\u0307', ''),
  ).replace(/(\p{L})\1/gu, '$1')
