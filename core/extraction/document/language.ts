/** What tells one language's texts from another's: letters that others of its script lack, and its most frequent words. */
interface Signs {
  readonly language: string
  readonly letters: RegExp | null
  readonly words: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** In their order the first of equals wins. Languages without a pack stand here so that their texts are not taken for one that has. */
const SIGNS: readonly Signs[] = [
  {
    language: 'az',
    letters: /[əƏ]/gu,
    words: words('və ilə bu üçün olub edib bildirib görə nəticəsində ki də nəfər sonra ərazi olan artıq həmin'),
  },
  {
    language: 'en',
    letters: null,
    words: words('the of and to in that has was were for with by on from is are have been said after which this'),
  },
  {
    language: 'ru',
    letters: /[ыэъё]/gu,
    words: words('и в на что с по из не его были был от для это также об как за после они'),
  },
  {
    language: 'tr',
    letters: /[ğı]/gu,
    words: words('ve bir bu için ile olarak olan de da sonra çok kişi daha göre oldu edildi etti ettiği'),
  },
  { language: 'uk', letters: /[іїєґ]/gu, words: words('і та що не з до від як це було був про після також') },
  { language: 'hy', letters: /\p{Script=Armenian}/gu, words: words('') },
  { language: 'ka', letters: /\p{Script=Georgian}/gu, words: words('') },
  { language: 'fa', letters: /\p{Script=Arabic}/gu, words: words('') },
  { language: 'fr', letters: null, words: words('le la les des et du une dans qui que est sur par pour ont été au') },
  {
    language: 'de',
    letters: /[ß]/gu,
    words: words('der die das und von den mit ist im zu des für auf nicht dem wurden ein eine'),
  },
  { language: 'es', letters: /[ñ]/gu, words: words('el la los de que en y las por del una con para se al fueron') },
  { language: 'pt', letters: /[ãõ]/gu, words: words('o a os de que em e as por do da uma com para não foram ao') },
]

/** So much of a text tells its language. */
const SAMPLE = 4000
/** A letter of its own tells less than a whole word. */
const LETTER = 0.25
/** Fewer signs than this for each word tell nothing. */
const LEAST = 0.08
const UNKNOWN = 'und'

/** The language a text is written in: the one given where there is one, else told from its words. BCP 47; `und` where it can't be told. */
export function languageOf(text: string, given: string | null): string {
  if (given !== null && given.trim() !== '') return given
  const sample = text.slice(0, SAMPLE)
  const found =
    sample
      .replaceAll('İ', 'i')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (found.length === 0) return UNKNOWN
  const scores = SIGNS.map(({ language, letters, words: frequent }) => {
    const score =
      found.filter((word) => frequent.has(word)).length + LETTER * (letters ? (sample.match(letters)?.length ?? 0) : 0)
    return { language, score }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score / found.length >= LEAST ? best.language : UNKNOWN
}
