import { wordsLike } from '../../words/lexiconGroup.ts'
import type { SentenceSigns } from '../../words/sentencePatterns.ts'

/** Each has to hold a word of all that the pattern of its name (see grammar.ts) finds. */
export const RUSSIAN_SIGNS: SentenceSigns = {
  clearersAfter: wordsLike(/^(?:anama|анама|разминировани|саперн)/u),
  dayOfMonth: wordsLike(/^числа$/u),
  diedLater: wordsLike(/^(?:сконча|умер|боролись|смогли|остановилось)/u),
  difference: wordsLike(/^(?:больше|меньше)$/u),
  helpedAfter: wordsLike(/^(?:протез|компенсаци|пособи|выплат|пенси|квартир|реабилитаци)/u),
  helpedBefore: wordsLike(/^(?:протез|компенсаци|пособи|выплат|пенси|квартир|реабилитаци|сем)/u),
  noneOf: wordsLike(/^(?:никто|ни)$/u),
  nthEvent: wordsLike(/^(?:подрыв|взрыв|случай|инцидент)$/u),
  oneMine: wordsLike(/^(?:мин[еуы]|снаряд[еа]?|гранат[еуы]|боеприпаса)$/u),
  otherEvent: wordsLike(/^(?:взрыв|подрыв|инцидент|случа|мина|происшестви|ранее|накануне|другом|же$|этого$)/u),
  ownStaff: wordsLike(/^(?:своих|наших|собственных|наши|свои|коллег)$/u),
  recalled: wordsLike(/^когда$/u),
  reportedBefore: wordsLike(
    /^(?:сообщалось|говорилось|сообщали|писали|написали|ошибочно|ошибочными|опроверг|опровергл[аио]|опровергает|опровергают|действительности|ложны?|подтвердил(?:ось|ась|ись))$/u,
  ),
  hearsay: wordsLike(/^(?:сми|сетях|каналы|слухи)$|^(?:соцсет|пользовател)/u),
  imagined: wordsLike(/^(?:сценарию|легенде)$/u),
  severalEvents: wordsLike(/^(?:минах|взрыв|подрыв|инцидент|случа|происшестви)/u),
  share: wordsLike(/^(?:районам|видам|операторам|назначению|разбивк|распредел|доля|лидирует)/u),
  shareOf: wordsLike(/^(?:%|процент|половин|трет|четверт|част|большинство)/u),
  shares: wordsLike(/^(?:кажд|трети$|четверти$)/u),
  subject: wordsLike(/мин|сапер|взрывоопасн|неразорвавш/u),
  severalPlaces: wordsLike(/^(?:районах|местах|селах|селениях|деревнях|регионах|участках)/u),
  warToll: wordsLike(/^войн[аы]$/u),
  worldwide: wordsLike(/^(?:стран|государств)/u),
}
