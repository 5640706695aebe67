import { phrases } from '../../words/phrases.ts'

/** Verbs by which a body speaks, in the forms that follow its name. */
export const SAID = phrases(
  'talked to | talked with | talks to | talks with | acknowledged | acknowledges | predicted | underscored | cautioned | elaborated',
  'said | says | say | told | tells | tell | states that | stated | stating | reported | reports | report | noted | notes | note | announced | announces',
  'announce | informed | informs | inform | added | adds | add | recalled | recalls | recall | stressed | stresses | emphasised | emphasized',
  'emphasises | emphasizes | underlined | underlines | believes | believe | considers | consider | counts | counted | claims | claimed | claim',
  'asserted | asserts | explained | explains | specified | specifies | disclosed | confirmed | confirms | confirm | argued | argues | reacted | insists | insisted',
  'wrote | writes | write | posted | warned | warns | warn | maintains | maintained | laments | lamented | identified | identifies | regards | count',
  'reproaches | blames | blamed | condemned | condemns | observed | observes | concluded | revealed | recorded | declares | declared',
  'complained | remarked | reckons | reckoned | joins | invites | invited | urges | urged | urge | calls | called | demands | demanded | asked',
  'asks | ask | appealed | appeals | expects | thanked | put | puts | estimates | estimated | estimate | assesses | commented | highlighted',
  'highlights | attributes | sees | responded | responds | addressed | addresses | spoke | speaks | mentioned | mentions | remind | reminds',
  'reminded | dismissed | accused | accuses | lists | listed | gives | describes | described | ranked | named | answered | quoted | replied',
  'pointed out | points out | point out | went on | goes on | brings up | turned to | established | assured | assures | encourages | encouraged',
  'let it be known | made known | registered | recounts | recounted | relates | related | testified | deplores | deplored | holds that | affirmed',
  'tallied | notified | conveyed | cited | cites | indicated | indicates | clarified | updated | learned | remarks | has it that | details | had told',
  'took to x | took to twitter | took to facebook | took to social media | tells us | wrote on x | wrote on facebook | proclaimed | verified | assessed | calculates | calculated | verifies | recapped | outlined | outlines | admits | admitted | suggested | briefed',
  'has it | retorted | countered | counters | contends | contended | alleges | alleged | protested | conceded | concedes | pleaded | pleads | begged to differ | begs to differ | shot back | cautions | reiterated | reiterates | supplied | supplies | provides | gave numbers | give numbers | gives numbers | give figures | gives figures | gave figures | gave the figures | gave its figures | gave its own | gave a lower | gave a higher | gave a different | gave another',
)

/** Verbs by which a body issues a statement. */
export const STATED = phrases(
  'made a statement | has made a statement | issued | issues | released | releases | published | publishes | put out | puts out | made public',
  'shared | summed up | sums up | sum up | sent a message | distributed | disseminated | circulated | announced in | spread | presented | unveiled',
  'took to x | took to twitter | took to facebook | took to social media | took the floor | sat down with | met with | spoke to | reported to | read his | read her | wrote on | posted on | knows of | know of | accounted for the | wished it to be understood',
  'read out | prompted | voiced | expressed | delivered | wants | compiled | keeps a list | came out with | gave out | given out | tweeted',
  'showed us | has shown us | sent abroad | sent a letter | sent letters | sent a statement | penned a letter | wrote a letter | keeps a register | keeps the register | keeps a tally | keeps the tally | keeps the total | keeps the count | keeps count | keeps its own | maintains a register | maintains a list | keeps records',
  'held a round table | held a press conference | held a news conference | held a meeting | gave a statement | gave a briefing | held a briefing | submitted a report | reacted to | drew up | draws a balance | drew a balance | takes stock | took stock',
)

const DATA =
  'data figures statistics information report reports bulletin summary tally account website estimates estimate calculations record records list reckoning numbers infographic publication archive count counts books register registers files database'.split(
    ' ',
  )
const ISSUED =
  'statement appeal message post commentary release announcement video-message address letter interview briefing comment note video dispatch communique communiqué remarks'.split(
    ' ',
  )

/** Nouns right after a body by which it is cited: "ANAMA data". */
export const DATA_NOUNS = phrases(
  'data | figures | statistics | numbers | calculations | information | bulletin | summary | records | tally',
)

/** Offices whose holders speak for their body. */
export const ROLES = phrases(
  'head | heads | chief | chairman | chairwoman | chair | chairs | director | deputy | spokesman | spokeswoman | spokesperson | representative',
  'minister | official | officials | commander | adviser | advisor | coordinator | secretary | commissioner | manager',
)

const linked = (nouns: readonly string[], links: string): readonly string[] =>
  nouns.flatMap((noun) => links.split(' | ').map((link) => `${noun} ${link}`))

/** What a body owns that speaks for it: "the agency's bulletin". */
export const POSSESSIONS = [
  ...DATA,
  ...ISSUED,
  ...phrases(
    'press | own | monthly | weekly | words | view | reading | latest | annual | spokesman | returns | ledger',
  ),
]

/** Words before a body that is cited for data. */
export const DATA_BEFORE = [
  ...phrases(
    'according to | citing | cites | quoting | quotes | quoted by | with reference to | with a reference to | referring to | as reported by',
    'in the words of | by the calculations of | in line with | under | source | source : | sources : | data : | figures : | counted by | compiled by | registered by | as per | going by',
    'judging by | came from | comes from | come from | learned from | learnt from | told at | obtained from | received from | in the estimation of',
    'by whose data | by whose count | by whose figures | quoted | cited | knows from | speaking for | spoke for | as told to us by',
    'as listed by | listed by | is kept by | are kept by | is maintained by | is drawn up by | is compiled by | is put together by | taken from | copied from | as told by | as given by | as counted by | as recorded by | recorded by | gathered by | collected by | on the data of | by the data of | by the count of | press service of | on the authority of | a source in | sources in | as follows from | based on | drawing on | reported to | relies on | relied on | relying on | leans on | leaning on | borrowed from | drawn from | draws on | number given by | numbers given by | figure given by | figures given by | total given by',
  ),
  ...linked(
    DATA,
    'of | from | by | that | compiled by | provided by | released by | published by | supplied by | kept by | held by | maintained by | collected by | gathered by',
  ),
]

export const BACK_BEFORE = phrases(
  'figures come from | figures came from | data come from | data comes from | numbers come from | numbers came from | source of the figures',
  'the figures are those of | the numbers are those of | figure comes from | figure came from | number comes from | number came from',
  'figure is given by | figures are given by | figure was given by | figures were given by | figure is from | figures are from | number is given by',
  'figure was provided by | figures were provided by | figures were announced by | figure was announced by | figures were released by',
)

/** Words before a body that issues a statement. */
export const STATED_BEFORE = [
  ...phrases(
    'made public by | released by | published by | issued by | announced by | according to a statement of | sent by | stated by | reported by',
    'was given by | were given by | information was given by | provided by | said by | disclosed by | joint statement | joint report of | joint message | joint information | joint release | in my capacity as',
    'prompted | drawn a statement from | given out by | put out by | signed by | joint statement by | voiced by | circulated by | distributed by',
  ),
  ...linked(ISSUED, 'of | from | by'),
]

export const SAID_BEFORE = phrases(
  'floor was given to | floor went to | floor was taken by | has declared | have declared | declared | has informed | informed | has told | has stated | stated | has noted',
  'said | says | noted | added | stressed | wrote | reported | argues | believes | told by | recalled | explained | believed | announced',
)

/** Words that stand for whoever speaks, where a verb of speech follows. */
export const SPEAKERS = [
  ...phrases(
    'the head | the mayor',
    'it | she | he | they | the report | the information | the bulletin | the document | the text | the same source | the official',
    'the deputy chairman | the deputy chair | the director | the commander | the chairman | the spokesperson | the spokesman | the spokeswoman | the press service | the chief | the deputy head | spokesman : | spokesperson : | chairman : | director : | the three agencies | the agencies',
    'monthly bulletin | weekly bulletin | the diplomat | the three bodies | the two bodies | the authors | the department',
  ),
  ...ISSUED.map((noun) => `the ${noun}`),
]

/** Holders of an office of the body named last. */
export const OWNERS = phrases(
  'its deputy chairman | its chairman | its chairwoman | its chair | its head | its chief | its director | its country director | its programme manager | its program manager | its president',
  'a spokesman | a spokeswoman | a spokesperson | its spokesman | its spokesperson | its spokeswoman | its press secretary | its secretary | its commander | its representative | its officials | its deputy head | its deputy director',
)

/** Words that give a sentence to whoever spoke before. */
export const VIEWS = [
  ...['his', 'her', 'its', 'their'].flatMap((whose) => [
    ...['words', 'view', 'account', 'opinion', 'appeal', 'statement', 'reading'].map((noun) => `in ${whose} ${noun}`),
    ...['account', 'reckoning', 'estimate', 'count', 'calculations', 'figures', 'records'].map(
      (noun) => `by ${whose} ${noun}`,
    ),
    `according to ${whose}`,
  ]),
  ...['statement', 'appeal', 'information', 'message', 'report', 'document'].map((noun) => `according to the ${noun}`),
  ...phrases(
    'on his words | on her words | by his words | by her words | from his words | from her words | on their words',
    "under the information | in the spokesman's words | in the official's words | according to the same source",
  ),
]
