import type { LocalityPattern } from '../../languages/language.ts'
import { wordsLike } from '../../words/lexiconGroup.ts'

/** First words of a village's name; another capitalised word is one where it neither opens the sentence nor says whose village ("Ağdamın"), or where ("Ağdamda"). */
const FIRST_NAME =
  "(?:Aşağı|Yuxarı|Böyük|Kiçik|Orta|Yeni|Köhnə|Birinci|İkinci|(?<= )\\p{Lu}[\\p{L}'’-]+(?<![ıiuü]n|d[aə]))"
/** Name of a village, as written: one or two capitalised words. */
const NAME = `(?:${FIRST_NAME} )?\\p{Lu}[\\p{L}'’-]+`
/** One of two villages that are named together. */
const ONE_NAME = `(?:${FIRST_NAME} )?\\p{Lu}[\\p{L}'’]+`

export const AZERBAIJANI_LOCALITIES: readonly LocalityPattern[] = [
  {
    finds: new RegExp(
      `(${NAME}) (?:kənd|qəsəbə|yaşayış məntəqə)(?:i|si|ində|inin|sinin|sində|inə|sinə|indən|sindən)?(?=[ ,.])(?! (?:yaşa[my]|sakin|dəfn|doğul|anadan|torpağa))(?<!dən(?= olan))`,
      'gu',
    ),
    words: wordsLike(/kənd|qəsəbə|məntəqə/u),
  },
]

export const AZERBAIJANI_LOCALITIES_OF_EXPLOSIONS: readonly LocalityPattern[] = [
  {
    finds: new RegExp(`(${ONE_NAME} ?[-–] ?${ONE_NAME} (?:avtomobil )?(?:yolu|magistralı))`, 'gu'),
    words: wordsLike(/^(?:yol|magistral)/u),
  },
  {
    finds: new RegExp(`(${ONE_NAME} (?:və|ilə) ${ONE_NAME} (?:kənd|qəsəbə)ləri)(?= arasında)`, 'gu'),
    words: wordsLike(/^arasinda$/u),
  },
  {
    finds: new RegExp(
      `(${NAME}) (?:yaxınlığında|ətrafında|istiqamətində|girişində|çıxışında|ərazisində)(?!\\p{L})`,
      'gu',
    ),
    words: wordsLike(/^(?:yaxinliğinda|ətrafinda|istiqamətində|girişində|çixişinda|ərazisində)$/u),
  },
]
