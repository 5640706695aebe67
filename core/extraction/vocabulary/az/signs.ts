import { wordsLike } from '../../words/lexiconGroup.ts'
import type { SentenceSigns } from '../../words/sentencePatterns.ts'

/** Each has to hold a word of all that the pattern of its name (see grammar.ts) finds. */
export const AZERBAIJANI_SIGNS: SentenceSigns = {
  clearersBefore: wordsLike(
    /^(?:anama|minatəmizləmə|minaaxtar|sapyor|agentliyin|təmizləmə$|dəstənin$|komandanin$|qrupun$|axtarişi$)/u,
  ),
  dayOfMonth: wordsLike(/^ayin$/u),
  diedLater: wordsLike(
    /xəstəxana|hospital|klinika|mərkəzi|reanimasiya|nəfəs|koma|müalicə|aldiği|olduğu|^(?:vəfat|dünyasini|keçin)/u,
  ),
  difference: wordsLike(/^(?:deyil|çox|az|artiq|art|azal)/u),
  helpedAfter: wordsLike(/^(?:protez|kompensasiya|müavinət|təqaüd|mənzil|reabilitasiya|ailə)/u),
  helpedBefore: wordsLike(/^(?:protez|kompensasiya|müavinət|təqaüd|mənzil)/u),
  hearsay: wordsLike(/^(?:media|şəbəkə|istifadəçi|sayt|kanal|şayiə)/u),
  imagined: wordsLike(/^ssenari/u),
  nthEvent: wordsLike(/^(?:düşən|yaralanan|ölən|olan|çəkən)$|^(?:hadisə|hal|partlayiş|insident|itki)(?:si)?d[iuü]r$/u),
  oneMine: wordsLike(/^əleyhinə$/u),
  otherEvent: wordsLike(/^(?:birincisi|ikincisi|üçüncüsü|birinci|digər|başqa|ikinci|növbəti|elə)$/u),
  changedTo: wordsLike(/^(?:en|azal|art|yüksəl|düş|qalx)/u),
  ownStaff: wordsLike(/^(?:xidmətin|qurumun|nazirliyin|agentliyin|özümüzün|öz)$|^itir/u),
  reportedBefore: wordsLike(
    /^(?:bildirilirdi|bildirilmişdi|deyilirdi|deyilmişdi|yazilmişdi|göstərilirdi|verilirdi|verilmişdi|(?:yaz|bildir|de[yi]|göstər|açiqlan?)\p{L}*s[aə]|deyil|yalandir|əsassizdir)$|^(?:təkzib|yalanla)/u,
  ),
  severalEvents: wordsLike(/partlayişlar|hadisələr|hallar|^(?:partlayiş|hadisə|hal)/u),
  share: wordsLike(/^(?:üzrə|payina|bölgü|pay|aid(?:$|dir))/u),
  shares: wordsLike(/^(?:hər|(?:üç|dörd|beş|on)d[aə])$/u),
  subject: wordsLike(/mina/u),
  severalPlaces: wordsLike(/^(?:rayon|kənd|ərazi|bölgə)(?:lar|lər|d|un|i)/u),
  warToll: wordsLike(/^müharib/u),
  worldwide: wordsLike(/^(?:ölkə|dövlət)/u),
}
