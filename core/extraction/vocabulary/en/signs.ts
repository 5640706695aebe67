import { wordsLike } from '../../words/lexiconGroup.ts'
import type { SentenceSigns } from '../../words/sentencePatterns.ts'

const EVENTS = wordsLike(/explosion|blast|incident|accident|occasion|case|detonation/u)

const WARS = wordsLike(/^(?:wars?|conflict|armenia|battle|fighting|hostilities)$/u)

const RATES = wordsLike(/^(?:each|every|daily|average|per)$/u)

const DAYS = wordsLike(/^(?:day|morning|evening|afternoon|night)$/u)

/** Each has to hold a word of all that the pattern of its name (see grammar.ts) finds. */
export const ENGLISH_SIGNS: SentenceSigns = {
  aftermath: wordsLike(/^(?:buried|rest|funeral|leaves|survived)$/u),
  anniversary: wordsLike(/^(?:marks?|passed|memory)$|^(?:anniversary|commemorat|remembered)/u),
  anyEvent: EVENTS,
  controlled: wordsLike(/^blown$/u),
  everyTime: RATES,
  helpedAfter: wordsLike(
    /^(?:helped|assisted|supported|fitted|compensated|visited|trained|rehabilitated|interviewed|provided|given|granted|paid|sent|employed|received?|gets?|got|obtained|enjoys?|draws?)$/u,
  ),
  diedLater: wordsLike(/^(?:hospital|clinic|buried|died|passed|succumbed|discharged)$/u),
  nextDay: DAYS,
  nthEvent: EVENTS,
  otherEvent: wordsLike(/^(?:other|another|second|separate|similar|earlier|previous|one)$/u),
  ownStaff: wordsLike(/^(?:its|our|my|members?|ours)$/u),
  rateBefore: RATES,
  recalled: wordsLike(/^(?:since|after)$/u),
  reportedBefore: wordsLike(
    /^(?:we|newspaper|reports|first|initially|earlier|previously|originally|wrongly|typing|correspond|contrary|false|true|untrue|unfounded|groundless|baseless|fake|deny|denies|denied|denying|dismiss|dismisses|dismissed|dismissing|refutes|refuted|refuting|reject|rejects|rejected|rejecting)$/u,
  ),
  severalEvents: EVENTS,
  subject: wordsLike(/mine|mining/u),
  severalPlaces: wordsLike(/districts|regions|places|villages|areas/u),
  thatDay: DAYS,
  warDead: WARS,
  warToll: WARS,
}
