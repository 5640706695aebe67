import { wordsLike } from '../../words/lexiconGroup.ts'
import type { SentenceSigns } from '../../words/sentencePatterns.ts'

const EVENTS = wordsLike(/explosion|blast|incident|accident|occasion|case|detonation/u)

const WARS = wordsLike(/^(?:wars?|conflict|armenia|battle|fighting|hostilities)$/u)

const CHANGES = wordsLike(
  /^(?:fell|fallen|dropped|declined|decreased|rose|risen|grew|climbed|increased|jumped|up|down)$/u,
)

const RATES = wordsLike(/^(?:each|every|daily|average|per)$/u)

const DAYS = wordsLike(/^(?:day|morning|evening|afternoon|night)$/u)

/** Each has to hold a word of all that the pattern of its name (see grammar.ts) finds. */
export const ENGLISH_SIGNS: SentenceSigns = {
  aftermath: wordsLike(/^(?:buried|rest|funeral|leaves|survived)$/u),
  anniversary: wordsLike(/^(?:marks?|passed|memory)$|^(?:anniversary|commemorat|remembered)/u),
  anyEvent: EVENTS,
  changedFrom: CHANGES,
  changedTo: CHANGES,
  clearersAfter: wordsLike(/^(?:anama|agency|demining|mining|clearance|action|companies|operators|teams)$/u),
  clearersBefore: wordsLike(/^(?:anama|agency)$/u),
  controlled: wordsLike(/^blown$/u),
  difference: wordsLike(/^(?:than|above|below|short|ahead)$/u),
  everyTime: RATES,
  helpedAfter: wordsLike(
    /^(?:helped|assisted|supported|fitted|compensated|visited|trained|rehabilitated|interviewed|provided|given|granted|paid|sent|employed|received?|gets?|got|obtained|enjoys?|draws?)$/u,
  ),
  helpedBefore: wordsLike(
    /^(?:help|assist|support|treat|visit|m[ee]t|compensat|train|rehabilitat|equip|fitt|interview|host|sponsor|educat|paid$|pays?$|for|aid$|allowance|benefit|pension|prosthe|care$|grants?$|houses$|apartments$)/u,
  ),
  diedLater: wordsLike(/^(?:hospital|clinic|buried|died|passed|succumbed|discharged)$/u),
  nextDay: DAYS,
  oneMine: wordsLike(/^(?:land)?mine$|^(?:bomblet|submunition|shell|grenade|munition|trap)$/u),
  hearsay: wordsLike(/^(?:media|outlets|networks|users|channels|websites|bloggers|rumou?rs?)$/u),
  imagined: wordsLike(/^scenario$/u),
  noneOf: wordsLike(/^(?:neither|none|not)$/u),
  nthEvent: EVENTS,
  otherEvent: wordsLike(/^(?:other|another|second|separate|similar|earlier|previous|last|one)$/u),
  ownStaff: wordsLike(/^(?:its|our|my|members?|ours|colleagues|comrades)$/u),
  rateBefore: RATES,
  recalled: wordsLike(/^(?:since|after)$/u),
  reportedBefore: wordsLike(
    /^(?:we|newspaper|reports|first|initially|earlier|previously|originally|wrongly|typing|correspond|contrary|false|true|untrue|unfounded|groundless|baseless|fake|deny|denies|denied|denying|dismiss|dismisses|dismissed|dismissing|refutes|refuted|refuting|reject|rejects|rejected|rejecting)$/u,
  ),
  severalEvents: EVENTS,
  share: wordsLike(
    /^(?:use|operator|district|region|broke|breakdown|fell|falls|went|goes|accounts?|accounted|share|followed)$/u,
  ),
  shareOf: wordsLike(/^(?:%|cent|percent|half|thirds?|quarters?|fifths?|majority|most)$/u),
  subject: wordsLike(/mine|mining/u),
  severalPlaces: wordsLike(/districts|regions|places|villages|areas/u),
  thatDay: DAYS,
  warDead: WARS,
  warToll: WARS,
  worldwide: wordsLike(/^(?:countries|states)$/u),
}
