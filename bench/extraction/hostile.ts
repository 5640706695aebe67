/** So many characters of a text made to be slow: each keeps an opening that is in scope, so that nothing is skipped. */
export type Hostile = (length: number) => string

const OPENING =
  'Azerbaijan: ANAMA said on 6 May that three civilians were killed by a landmine in Aghdam district on 5 May 2023. '

const filled =
  (piece: string, end = ''): Hostile =>
  (length) =>
    OPENING + piece.repeat(Math.max(1, Math.floor((length - OPENING.length - end.length) / piece.length))) + end

/** Many different pieces, one for each number. */
const numbered =
  (piece: (n: number) => string): Hostile =>
  (length) => {
    const parts = [OPENING]
    for (let n = 0, size = OPENING.length; size < length; n++) {
      const next = piece(n)
      parts.push(next)
      size += next.length
    }
    return parts.join('')
  }

const DISTRICTS = ['Aghdam', 'Fuzuli', 'Tartar', 'Lachin', 'Kalbajar', 'Jabrayil', 'Zangilan', 'Gubadli']
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December']
const of = (words: readonly string[], n: number): string => words[n % words.length] ?? ''

export const HOSTILE: Readonly<Record<string, Hostile>> = {
  'one run of digits': filled('7'),
  'digits in groups: 1,1,1,1': filled('1,'),
  'groups of three digits: 123 123': filled('123 '),
  'brackets inside brackets': (length) => filled('(')(length / 2) + ')'.repeat(length / 2),
  'one run of points, no end': filled('.', 'x'),
  'one run of quotes': filled('"'),
  'quoted letters': filled('“a” '),
  'one word': filled('a'),
  'one word of capitals': filled('A'),
  'lines of blanks': filled(' \u2028', 'x'),
  'short lines': filled('Mine\n'),
  'soft hyphens between letters': filled('m\u00AD'),
  'letters with marks apart': filled('i\u0307\u0301'),
  'killed and killed and': filled('killed and '),
  'number words': filled('two hundred and '),
  dates: filled('on 5 May 2023 '),
  places: filled('Aghdam, '),
  'bodies that speak': filled('the Ombudsman said the ministry '),
  'names beside bodies': filled('Jeyhun Bayramov, the foreign minister, '),
  'one sentence of figures': filled('since November 2020 a total of 341 people were harmed by mines, '),
  'the same figure again and again': filled(
    'Since November 2020 mines killed 65 people and injured 276 in Azerbaijan. ',
  ),
  'a new figure in each sentence': numbered(
    (n) => `In 20${10 + (n % 14)} mines killed ${n + 3} people in Azerbaijan. `,
  ),
  'a new area in each sentence': numbered(
    (n) => `Last week ANAMA cleared ${n + 3} hectares and found ${n + 5} mines. `,
  ),
  'a new accident in each paragraph': numbered(
    (n) =>
      `A mine exploded in ${of(DISTRICTS, n)} district on ${1 + (n % 28)} ${of(MONTHS, n)} ${1995 + (n % 28)}, killing ${2 + (n % 3)} civilians.\n\n`,
  ),
  'accidents without days': numbered(
    (n) => `A mine exploded in the village of Q${'abcdefgh'.repeat(1 + (n % 9))}, injuring a man.\n\n`,
  ),
  'appeals and accusations': filled(
    'ANAMA urged Armenia to hand over the mine maps, which breaches the Geneva Conventions. ',
  ),
}
