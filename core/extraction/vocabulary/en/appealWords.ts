import type { ConceptWords } from '../../words/concepts.ts'
import { phrases } from '../../words/phrases.ts'
import {
  ASKING,
  every,
  FIGHTING_MINES,
  NEEDING_HELP,
  NOT_LOOKING_ON,
  NOT_UNPUNISHED,
  PRESSING_THE_ACCUSED,
  PRESSING_TO_GIVE,
  PROTESTS,
  STANDS,
  TAKING_A_STAND,
  WANTING_FOR_ITSELF,
  WHOM_IT_ASKS,
} from './appealPhrases.ts'
import { inflected } from './inflections.ts'
import { TURNING_TO_MAPS } from './mapWords.ts'

/** "Free its lands from mines", "clearing the territory of mines": up to two words between. */
const rid = (...verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) =>
    ['of', 'from'].flatMap((from) => [`${verb} _ _ ${from} mines`, `${verb} _ _ _ ${from} mines`]),
  )

/** "Clearing its land", "demine these territories". */
const clearing = (...verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) =>
    ['its', 'our', 'their', 'these', 'this', 'the', 'those'].flatMap((which) =>
      ['land', 'lands', 'territory', 'territories', 'soil', 'fields'].map((land) => `${verb} ${which} ${land}`),
    ),
  )

/** "hold the leadership of Armenia responsible": up to five words between. */
const held = (how: string): readonly string[] =>
  ['hold', 'holds', 'holding', 'held'].flatMap((verb) =>
    ['', '_ ', '_ _ ', '_ _ _ ', '_ _ _ _ ', '_ _ _ _ _ '].map((between) => `${verb} ${between}${how}`),
  )

export const ENGLISH_APPEAL_WORDS = {
  ASK: [
    ...NEEDING_HELP,
    ...ASKING,
    ...phrases(
      'would like | would like to see | once again call | put the question to | puts two requests | wants | we want | i want | they want | we need | are invited | is invited | is told to | are told to | was told to | were told to | please | this was the message | i would ask | we would ask | told donors',
      'let them | let him | let it | let her | let | needed is that | needed is for | i address | i therefore address | we address | we therefore address | time has come for | time has come to | the need for',
      'her appeal : | his appeal : | their appeal : | our appeal : | the appeal : | her message : | his message : | their message : | our message : | the message : | message to armenia is | message to armenia was | message to yerevan is | message to yerevan was | the duty of',
      '" give us | " hand over | " let us have | " show us | " give back | " help us',
    ),
  ],
  NOT_ASK: [
    ...WANTING_FOR_ITSELF,
    ...TURNING_TO_MAPS,
    ...phrases(
      'despite repeated demands | repeated demands | despite demands | despite calls | despite repeated calls | previous appeals',
      'despite the appeals | despite appeals | asked about | asked whether | asked how | when asked | asked if | asked why | asked when | in demand',
      'despite the demands | called for comment | answers to demands | demand for housing | asked by',
      'let me | let us recall | let us remind | let us note | let us add | let it be | let alone | let down | in response to the appeal | in response to a request | at the request of | on request | upon request | earlier appeals | we want to return | we want to go | we want to live',
      'let us not | let us never | been asked for | never asked | not asked for | not ask for | never requested | never demanded | not requested',
      'insists that it has | insists that it had | insists it has | insists it had | insisted that it had | insisted it had | insist that they have | insist they have',
    ),
  ],
  MUST: [
    ...NOT_LOOKING_ON,
    ...phrases(
      'must | should | has to | have to | had to | ought to | needs to | need to | is obliged to | are obliged to | shall',
      'could do more | could do much more | could do far more | can do more | is required to | are required to | is bound to | are bound to | had better | is supposed to | are supposed to | are obligated to | is obligated to | is duty-bound to | cannot turn a blind eye | cannot look away | cannot stand by | cannot stand idly | cannot ignore | no longer remain silent | no longer remain indifferent | no longer turn a blind eye',
    ),
  ],
  WHETHER: phrases('whether | if | asked whether | asked if'),
  ADDRESSEE: WHOM_IT_ASKS.concat(
    phrases(
      'those present | those attending | conference participants | participants of the conference | audience | colleagues | nations | institutions | ambassadors accredited in baku | prime minister of armenia | leaders of armenia | armenian parliament | armenian public | west | europe | germany | georgia | iran | islamic countries | muslim countries | turkic states | turkic world | world public | world opinion | public opinion | un family | unicef | world bank | asian development bank | european court of human rights | commissioner for human rights of the council of europe | international criminal court',
      'international community | world community | global community | outside world',
      'relevant relevant international organisations | competent international organizations',
      'competent international organisations | competent relevant international bodies',
      'international and regional organizations | international and regional organisations | international structures | foreign states | states',
      'foreign countries | countries | governments | two governments | sides | parties | donors | donor countries | donor states',
      'donor community | partners | partner countries | friendly countries | armenia | armenian side',
      'armenian government | armenian leadership | armenian authorities | yerevan | baku | united nations | un | un security council | security council',
      'council of europe | osce | european union | eu | european commission | european parliament | member states | national human rights institutions',
      'un human rights council | human rights council | states parties | un general assembly | general assembly | parliaments of the world | interparliamentary organizations | interparliamentary organisations | inter-parliamentary organizations | inter-parliamentary organisations | foreign parliaments | parliaments of europe | parliaments | foreign ombudsmen | international human rights bodies | human rights bodies | european governments | european countries | other humanitarian organisations | other humanitarian organizations | international financial institutions | financial institutions | development banks | un high commissioner for human rights | minsk group | osce minsk group | co-chairs | unesco | icrc | red cross | world | humanity | ombudsmen',
      "osce minsk group's co-chairs | minsk group co-chairs | osce minsk group co-chairs | national institutions | international mediators | mediators",
      'russia | united states | western countries | ngos | human rights organizations | human rights organisations | turkey',
      'non-governmental organizations | un agencies | international human rights organizations | international human rights organisations',
      'those who | those which | whoever | un bodies | un mine action service | unmas | undp | g7 | nato | organisation of islamic cooperation | organization of islamic cooperation | oic | non-aligned movement | un secretary-general | un secretary general | great powers | neighbouring countries | neighboring countries | allies | armenian prime minister | pashinyan | armenian people | armenian society | armenian officials',
      'participating states | contracting parties | diaspora | france | diplomats | ambassadors | embassies | diplomatic corps | delegations | delegates | companies | businesses | private sector | civil society | development partners | brussels | washington | moscow | paris',
      'foreign governments | international courts | partner states | council | un member states | member states of the european union | eu member states | members of the council | members of the security council | united nations high commissioner for human rights | international committee of the red cross | delegation | co-chairs of osce minsk group | both sides',
    ),
  ),
  DONOR: phrases(
    'partners | foreign partners | international partners | partner countries | friendly countries | donors | international donors | donor countries | donor states | donor community | international financial institutions | financial institutions | development banks',
  ),
  TURN_TO: phrases(
    'addressed to | addressed to the | addresses | addressed | addressing | as for | turned to | turns to | turning to',
  ),
  PUBLIC: phrases(
    'people | public | citizens | population | residents | civilians | local residents | drivers | motorists | everybody | everyone | locals',
    'farmers | shepherds | media | journalists | media representatives | outlets | villagers | visitors | returnees',
  ),
  CONDEMN: [
    ...PROTESTS,
    ...inflected('condemn | denounce | deplore | decry | censure'),
    ...every('raise | lift | lend', 'its | their | your | our', 'voice | voices'),
    ...phrases('condemnation | denunciation | speak out against | voice against | raise voices | with one voice'),
  ],
  ACCOUNT: [
    ...NOT_UNPUNISHED,
    ...held('responsible'),
    ...phrases(
      'accountable | accountability | to justice | bear responsibility | liable | prosecute | prosecuted',
      'punish | punished | punishment | answer for | to account | held to account | responsibility of armenia',
      'hold armenia responsible | legal responsibility | international responsibility | face justice | on trial | to book | made to pay | culprits',
      'before a court | before the court | before an international court | tribunal | responsible before the law | criminal responsibility | those responsible',
      'answer before | stand trial | face trial | brought before | pay for this crime | pay for its crimes | criminal liability | criminally liable | bring the perpetrators | punishing | prosecuting | face consequences | bear the responsibility | bear the consequences | account for its crimes | to responsibility | called to responsibility',
      "impunity | armenia's responsibility | yerevan's responsibility",
    ),
  ],
  SANCTION: phrases('sanction | sanctions | punitive measures | restrictive measures', 'embargo'),
  STOP: [
    ...inflected(
      'stop | end | cease | renounce | forswear | quit | forgo | terminate | halt | curb | suppress | discontinue | eliminate | prevent | abandon | put an end | put a stop | bring an end | bring to an end | desist | refrain',
    ),
    ...phrases(
      'give up | an end to | combat | termination | cessation | see to it that no | no further | lay no more mines | lay no mines | plant no more mines',
    ),
  ],
  TERROR: phrases(
    'lay mines | lay new mines | lay more mines | plant mines | plant new mines | minelaying | mine-laying | mine terror | mine terrorism | landmine terror | landmine terrorism | minings | mine war | planting | laying | mining | contaminating | sowing',
    'laying mines | planting mines | laying of mines | planting of mines | use of mines | use of landmines | use of anti-personnel mines | deployment of mines | laying landmines | planting landmines',
    'further mines are laid | lay no more mines | lay no mines | plant no more mines | more mines are laid | new mines are laid | mines are laid',
  ),
  /** Words around "help" that make it no request: here only to keep it from being read as one. */
  OTHER_HELP: phrases(
    'could help | would help | may help | might help | can help | will help | that help | which help',
  ),
  SUPPORT: [
    ...NEEDING_HELP,
    ...inflected(
      'support | back | assist | contribute | fund | finance | co-finance | cofinance | bankroll | underwrite | subsidise | subsidize | sponsor | donate | allocate | invest | lend | pledge | commit | participate | cooperate | mobilise | mobilize | strengthen | widen | expand | increase | raise | boost | double | triple | scale up | ramp up | step up | chip in | help out | pay for | join | join in | join hands | join forces | join efforts | take part | take part in | stand by | stand with | stand behind | engage in | shoulder | put money | provide dogs | provide training | train deminers | train sappers | send machines | send experts | send dogs',
    ),
    ...every('close | bridge | fill | cover | make up', 'the | this', 'gap | shortfall | funding gap | deficit'),
    ...every(
      'share | exchange | pass on',
      '| its | their | our | your | relevant',
      'experience | expertise | know-how | technology | technologies | skills',
    ),
    ...every(
      'closer | wider | broader | deeper | stronger | greater | international',
      'cooperation | involvement | engagement | partnership',
    ),
    ...phrases(
      'be more active in | become more active in | open its purse | open their purses | dig deeper | reach into their pockets',
    ),
    ...every('do', 'more | much more | far more | its part | their part | its share | their share'),
    ...every('come', 'to', 'the | its | our | their', 'aid | help | rescue'),
    ...every('render | offer | give | extend | lend', 'help | aid | assistance | support | a hand | a helping hand'),
    ...every('share', 'the | this', 'burden | cost | costs'),
    ...every('pay | spend', 'more | more for | more on'),
    ...every('keep | go on', 'paying | funding | giving | helping'),
    ...every('put', 'something | more | more money', 'into'),
    ...every('throw', 'its | their', 'weight'),
    ...every('play | take', 'a | an', 'more active | active | greater | bigger | larger | stronger', 'role | part'),
    ...every('lend', 'azerbaijan | the country | us | them', 'a hand'),
    ...every('help | helps | helped | helping', 'azerbaijan | the country | our country'),
    ...every('help', 'in | with | us clear | finance | fund'),
    ...phrases(
      'assistance | contribution | contributions | money | money for | funds for | grants | donations | equipment | machinery | machines | machines for | expertise | resources | generous | generosity | more generous | give more | give generously | financial | technical | help | more help | aid | solidarity | joint efforts | to get involved | become involved | helping hand | send us | join us',
      'provide money | provide more money | provide funds | more money | extra money | cost of | costs of | bill for | help with victims | help for victims | help to victims | financial help | technical help',
    ),
  ],
  DEMINING: [
    ...FIGHTING_MINES,
    ...clearing('clear', 'clearing', 'clean', 'cleaning', 'cleansing'),
    ...rid('free', 'freeing', 'rid', 'ridding', 'clear', 'clearing', 'cleanse', 'cleansing', 'clean', 'cleaning'),
    ...phrases(
      'those injured by mines | people injured by mines | those hurt by mines | those maimed by mines | injured by mines | mine detection | mine detection equipment | mine clearing equipment | rehabilitation of victims | rehabilitation of survivors | rehabilitation of mine victims | mine contamination | contamination by mines | with victims | for victims | mine survivors | victims of mines | victims of landmines | survivors | more survey | survey work | clearing the mined | clear the mined | de-mine | work of demining | humanitarian work | demining | de-mining | mine action | mine clearance | mine-clearance | clearing the mines | clear the mines | clearance of mines | mine clearing',
      'clearing of mines | clear mines | clearing mines | cleared of mines | mine-action | clearing the land of mines | clearance operations',
      "azerbaijan's efforts | azerbaijan's mine action | azerbaijan's mine | clear its lands of mines | clearing landmines | mine problem | demine",
      'clearance | ridding its land of mines | ridding its lands of mines | rid its land of mines | rid its lands of mines | removal of mines | removal of the mines | rid the land of mines | removing the mines | mine removal | remove the mines | clear landmines | clearance work | clearance efforts | the clearing | clearing work | removal of these mines | removal of landmines | removal of the landmines | lifting of mines | lifting of the mines | survey teams | clearance teams | demining teams | mine victims | mine threat',
      'freeing the land of mines | anama',
      'help with victims | help for victims | help to victims | dogs | mine-detection dogs | mine detection dogs | sappers | deminers | detectors | demining machines | demining equipment | free of mines | mine-free',
      'landmine problem | mine crisis | landmine crisis | anti-mine | humanitarian demining | landmine threat | mine danger | get rid of mines | rid of mines | eliminating the mine | eliminate the mine | eliminating the consequences of mine | mined territories | mined lands | mined areas',
      'clear its mines | clear their mines | clear our mines | clear the country of mines | help us clear | money for clearance | money for demining',
    ),
  ],
  RECOGNISE: [
    ...inflected(
      'recognise | recognize | acknowledge | realise | realize | grasp | understand | treat | regard | see | consider | accept | admit | put | place | keep | give',
    ),
    ...every('pay | give | devote | turn', '| special | particular | serious | due | more', 'attention'),
    ...phrases('aware of | mindful of | take seriously | recognition | realisation | realization | awareness of'),
  ],
  URGENT: phrases(
    'higher on the agenda | higher on the international agenda | higher on their agenda | how urgent | cannot be delayed | can not be delayed | of utmost importance | of paramount importance | acuteness | magnitude of the mine | dimensions of the mine | urgency | urgent | urgently | priority | priorities | a matter of priority | pressing | emergency',
    'scale of the mine | scale of this | severity | extent of the mine | how grave | how serious | how dangerous | gravity | seriousness | high on the international agenda | on the international agenda | top of the agenda | top of their agenda | top of its agenda | high on the agenda | top priority | without delay | matter of life and death',
  ),
  CANNOT_WAIT: phrases(
    'cannot wait | can not wait | brooks no delay | brook no delay | cannot be put off | cannot be postponed | can not be postponed',
    'bears no delay | tolerates no delay | will not wait',
  ),
  PRESSURE: [
    ...PRESSING_THE_ACCUSED,
    ...PRESSING_TO_GIVE,
    ...every('press | push', 'for', '| the', 'release | handover | transfer', 'of'),
    ...phrases(
      'squeeze on | the squeeze | the screws | lean on armenia | use their weight | use its weight | use their leverage | prevail over | push for | bear down on | lean upon | press on armenia | pressing armenia | pressing yerevan | pressing on armenia | pressure | press the armenian | pressure on | pressures | press for the maps',
      'prevail on | prevail upon | weight to bear | influence to bear | influence over | nudge | influence armenia | use its influence | use their influence | leverage | lean on | pressurise | pressurize',
      'pressing armenia to | pressing on yerevan | exert influence | exerting influence | bring influence | get armenia to | get yerevan to | forcing armenia | compelling armenia | persuading armenia',
      'leaning on | influence to bear upon | weight upon | should be pressured | must be pressured',
    ),
  ],
  TAKE: inflected(
    'take | adopt | undertake | come out with | show | assume | demonstrate | display | express | voice | give | seek',
  ),
  MEASURE: phrases(
    'measure | measures | step | steps | action | actions | position | stance | stand | attitude | reaction | response | assessment | evaluation',
  ),
  ACT: [
    ...TAKING_A_STAND,
    ...NOT_LOOKING_ON,
    ...STANDS,
    ...phrases(
      'speak out | take a stand | not stand by | not stand aside | shake off its indifference | act with resolve | act with determination | act decisively | act resolutely | act firmly | speak up | act without delay | react | respond | intervene',
      'not turn a blind eye | show resolve',
      'give up its indifference | stop looking away | stop keeping silent',
      'cannot turn a blind eye | cannot look away | cannot stand by | cannot stand idly | cannot ignore | no longer turn a blind eye',
      'do everything in | do all in | do everything possible | do all it can | do all they can | act before | act now | act at once | act immediately | act together | act jointly | act without further',
      'not ignore | stop turning a blind eye | not look on | not sit idly | not stand idly',
      'legal assessment | political assessment | not to stay silent | not to remain silent | not to turn a blind eye | not to remain indifferent | not to stand by | not to look away | not to ignore',
    ),
  ],
  FOR: phrases('for | to obtain | to get'),
  /** Leads to an addressee, never to what is asked for. */
  TOWARDS: phrases('to the'),
  PURPOSE: phrases('to | so that | so | in order | aimed | that | which would | for'),
} satisfies ConceptWords
