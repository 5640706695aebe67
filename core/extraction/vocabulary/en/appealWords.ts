import type { ConceptWords } from '../../words/concepts.ts'
import { phrases } from '../../words/phrases.ts'

/** "hold the leadership of Armenia responsible": up to five words between. */
const held = (how: string): readonly string[] =>
  ['hold', 'holds', 'holding', 'held'].flatMap((verb) =>
    ['', '_ ', '_ _ ', '_ _ _ ', '_ _ _ _ ', '_ _ _ _ _ '].map((between) => `${verb} ${between}${how}`),
  )

export const ENGLISH_APPEAL_WORDS = {
  ASK: phrases(
    'call on | calls on | called on | calling on | call upon | calls upon | called upon | calling upon | call for | calls for | called for | calling for',
    'urge | urges | urged | urging | appeal to | appeals to | appealed to | appealing to | ask | asks | asked | asking | demand | demands | demanded',
    'demanding | request | requests | requested | requesting | invite | invites | invited | inviting | wants | would like | insists | insisted',
    'expects | expect | encourage | encourages | encouraged | encouraging | exhorts | presses for | pressed for | turned to | appealed for',
    'appeals for | calling upon | implores | implored | once again call | summons | is asking | are asking | sought from | goes on to encourage',
    'let them | let him | let it | let her | give us | hand us | told donors | put the question to | puts two requests | issued a plea | pleads with | pleaded with | beseech | beseeches | prays | would like to see | wishes to see | wants to see | appeal for | are invited | is invited | looks to | look to | petitioned | reiterated its call | reiterated her call | renewed its call | renewed her call | repeated its call | repeated her call | wished to see',
  ),
  NOT_ASK: phrases(
    'despite repeated demands | repeated demands | despite demands | despite calls | despite repeated calls | repeated calls | previous appeals',
    'despite the appeals | despite appeals | asked about | asked whether | asked how | when asked | asked if | asked why | asked when | in demand',
    'despite the demands | called for comment | answers to demands | demand for housing',
  ),
  MUST: phrases(
    'must | should | has to | have to | ought to | needs to | need to | is obliged to | are obliged to | shall',
  ),
  ADDRESSEE: phrases(
    'international community | world community | global community | outside world | international organisations | international organizations',
    'relevant international organizations | relevant international organisations | competent international organizations | international bodies',
    'competent international organisations | competent international bodies | relevant international bodies | international institutions',
    'international and regional organizations | international and regional organisations | international structures | foreign states | states',
    'foreign countries | countries | governments | two governments | sides | parties | donors | international donors | donor countries | donor states',
    'donor community | partners | foreign partners | international partners | partner countries | friendly countries | armenia | armenian side',
    'armenian government | armenian leadership | armenian authorities | yerevan | baku | united nations | un | un security council | security council',
    'council of europe | osce | european union | eu | european commission | european parliament | member states | national human rights institutions',
    'un human rights council | human rights council | states parties | un general assembly | general assembly | foreign parliaments | parliaments of europe | parliaments | foreign ombudsmen | international human rights bodies | human rights bodies | european governments | european countries | humanitarian organisations | humanitarian organizations | other humanitarian organisations | other humanitarian organizations | international financial institutions | financial institutions | development banks | un high commissioner for human rights | minsk group | osce minsk group | co-chairs | unesco | icrc | red cross | world | humanity | ombudsmen',
    "osce minsk group's co-chairs | minsk group co-chairs | osce minsk group co-chairs | national institutions | international mediators | mediators",
    'russia | united states | european institutions | western countries | ngos | human rights organizations | human rights organisations | turkey',
    'non-governmental organizations | un agencies | international human rights organizations | international human rights organisations',
  ),
  TURN_TO: phrases('addresses | addressed | addressing | as for | turned to | turns to | turning to'),
  PUBLIC: phrases(
    'people | public | citizens | population | residents | civilians | local residents | drivers | motorists | everybody | everyone | locals',
    'farmers | shepherds | media | journalists | media representatives | outlets | villagers | visitors | returnees',
  ),
  CONDEMN: phrases(
    'condemn | condemns | condemning | condemnation | denounce | denounces | denouncing | denunciation | raise its voice against',
    'raise their voice against | raise their voices against | speak out against | voice against',
  ),
  ACCOUNT: [
    ...held('responsible'),
    ...phrases(
      'accountable | accountability | to justice | bear responsibility | held responsible | liable | hold responsible | prosecute | prosecuted',
      'punish | punished | punishment | answer for | brought to account | to account | held to account | responsibility of armenia',
      'hold armenia responsible | legal responsibility | international responsibility | face justice | on trial | to book | made to pay | culprits',
      'before a court | before the court | before an international court | tribunal | responsible before the law | criminal responsibility | those responsible',
    ),
  ],
  SANCTION: phrases('sanction | sanctions | punitive measures | restrictive measures'),
  STOP: phrases(
    'stop | stops | stopping | end | ends | ending | cease | ceases | halt | halting | curb | curbing | put an end | refrain | abandon | give up',
    'suppress | desist | discontinue | put a stop | bring an end | eliminate | combat | prevent | termination',
  ),
  TERROR: phrases(
    'lay mines | lay new mines | lay more mines | plant mines | plant new mines | minelaying | mine-laying | mine terror | mine terrorism | landmine terror | landmine terrorism | minings | mine war | planting | laying | mining | contaminating | sowing',
  ),
  /** Words around "help" that make it no request: here only to keep it from being read as one. */
  OTHER_HELP: phrases(
    'could help | would help | may help | might help | can help | will help | that help | which help',
  ),
  SUPPORT: phrases(
    'pay for | paying for | pays for | fund | funds for | funded | join in | joining in | join the work | machines | close this gap | close the gap | bridge the gap | bridge this gap | fill the gap | close the funding gap | take part in | help out | send machines | send experts | come to the aid | come to its aid | come to our aid | shoulder | put money | give more | give generously | double | support | supports | supporting | back | backing | assist | assists | assisting | assistance | contribute | contribution | contributions',
    'money | funds | equipment | machinery | expertise | resources | generous | generosity | lend | financial | technical | help | more help | lend support | share the burden | share the cost | invest | chip in | aid | step up | increase | raise | throw its weight | throw their weight | more generous | help azerbaijan | help in | help the country',
    'help with | help clear | financial help | technical help | funding | finance | financing | widen | expand | cooperate | join efforts',
    'stand by | lend a hand | donate | solidarity | participate | take part | help our country | strengthen | joint efforts | allocate',
  ),
  DEMINING: phrases(
    'mine contamination | contamination by mines | with victims | for victims | mine survivors | survivors | more survey | survey work | clearing the mined | clear the mined | de-mine | work of demining | humanitarian work | demining | de-mining | mine action | mine clearance | mine-clearance | clearing the mines | clear the mines | clearance of mines | mine clearing',
    'clearing of mines | clear mines | clearing mines | cleared of mines | mine-action | clearing the land of mines | clearance operations',
    "azerbaijan's efforts | azerbaijan's mine | clear its lands of mines | clearing landmines | fight against mines | mine problem | de-mine | demine",
    'clearance | ridding its land of mines | ridding its lands of mines | rid its land of mines | rid its lands of mines | removal of mines | rid the land of mines | removing the mines | mine removal | remove the mines | clear landmines | clearing these lands | clearance work | clearance efforts | mine victims | clear the land | clearing the land | mine threat',
    'clear the territories | clearing the territories | freeing the land of mines | anama',
  ),
  RECOGNISE: phrases(
    'understand | realise | realize | grasp | recognised | recognized | treated | recognise | recognize | recognition | acknowledge | treat | regard | admit | see | consider | accept',
  ),
  URGENT: phrases('urgency | urgent | urgently | priority | pressing | emergency'),
  CANNOT_WAIT: phrases(
    'cannot wait | can not wait | brooks no delay | brook no delay | cannot be put off | cannot be postponed | can not be postponed',
    'bears no delay | tolerates no delay | will not wait',
  ),
  PRESSURE: phrases(
    'squeeze on | the squeeze | the screws | lean on armenia | use their weight | use its weight | use their leverage | prevail over | induce armenia | oblige armenia | force armenia | persuade armenia | convince armenia | push for | bear down on | lean upon | press on armenia | pressing armenia | pressing yerevan | pressing on armenia | pressure | press armenia | press yerevan | press the armenian | pressure on | pressures | press for the maps | influence on armenia',
    'prevail on | prevail upon | push armenia | push yerevan | weight to bear | influence to bear | influence over | nudge | influence armenia | compel armenia | use its influence | use their influence | leverage | lean on | pressure armenia | pressurise | pressurize',
  ),
  TAKE: phrases('take | takes | taking | adopt | adopts | adopting | undertake | undertaking | show | assume'),
  MEASURE: phrases('measure | measures | step | steps | action | actions | position | stance | stand | attitude'),
  ACT: phrases(
    'speak up | speak out | take a stand | not stand idle | not stand by | not stand aside | shake off its indifference | act decisively | act resolutely | act firmly | act without delay | react | respond | intervene | break their silence | break its silence',
    'not remain indifferent | not stay indifferent | not remain silent | not stay silent | not turn a blind eye | not look away | show resolve',
    'give up its indifference | stop looking away | stop keeping silent | end its silence | end their silence | speak up',
  ),
  FOR: phrases('for | to obtain | to get'),
  /** Leads to an addressee, never to what is asked for. */
  TOWARDS: phrases('to the'),
  PURPOSE: phrases('to | so that | so | in order | aimed | that | which would | for'),
} satisfies ConceptWords
