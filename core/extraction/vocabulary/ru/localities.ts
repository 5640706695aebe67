import type { LocalityPattern } from '../../languages/language.ts'
import { wordsLike } from '../../words/lexiconGroup.ts'

/** One capitalised word or two; an adjective of a district after a name is none of it ("под Талышем Тертерского района"). */
const NAME = '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+(?![\\p{L}-]| \\p{Lu})(?<!ск(?:ого|ом|ому|ий|ой|им)))?)'

export const RUSSIAN_LOCALITIES: readonly LocalityPattern[] = [
  {
    finds: new RegExp(
      `(?:сел(?:о|а|е|у|ом)|селени\\p{L}{1,2}|посёлк\\p{L}{1,2}|поселк\\p{L}{1,2}|посёлок|поселок|деревн\\p{L}|город[аеу]?|насел[её]нн\\p{L}{2,3} пункт\\p{L}{0,2})\\s+${NAME}`,
      'gu',
    ),
    words: wordsLike(/сел|пос[её]л|деревн|город/u),
  },
  { finds: new RegExp(`(?:с[её]л|с[её]лами|с[её]лах)\\s+${NAME}`, 'gu'), words: wordsLike(/сел|с[её]л/u) },
]

/** One of two villages that are named together. */
const ONE_NAME = '\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?'

export const RUSSIAN_LOCALITIES_OF_EXPLOSIONS: readonly LocalityPattern[] = [
  {
    finds: new RegExp(`(?<!\\p{L})[Нн]а ((?:дороге|трассе|участке) ${ONE_NAME} ?[-–—] ?${ONE_NAME})`, 'gu'),
    words: wordsLike(/^(?:дороге|трассе|участке)$/u),
  },
  {
    finds: new RegExp(`(?<!\\p{L})([Мм]ежду ${ONE_NAME} и ${ONE_NAME})(?! район)`, 'gu'),
    words: wordsLike(/^между$/u),
  },
  {
    finds: new RegExp(
      `(?<!\\p{L})(?:[Пп]од|[Вв]озле|[Бб]лиз|[Вв]близи|[Оо]коло|[Нн]едалеко от|[Нн]еподал[её]ку от|[Нн]е доезжая(?: до)?|[Нн]а (?:окраине|околице|подступах к|въезде в|выезде из|дороге (?:в|на|к))|[Вв] (?:окрестностях|районе|направлении)|[Вв] сторону|ведущ\\p{L}{2,3} в|мин[аеуы] за|районе,? у) ${NAME}`,
      'gu',
    ),
    words: wordsLike(
      /^(?:под|возле|близ|вблизи|около|от|доезжая|окраине|околице|подступах|въезде|выезде|дороге|окрестностях|районе|направлении|сторону|ведущ\p{L}+|за|у)$/u,
    ),
  },
]
