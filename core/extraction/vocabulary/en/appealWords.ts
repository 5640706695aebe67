import type { ConceptWords } from '../../words/concepts.ts'
import { phrases } from '../../words/phrases.ts'

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
  ASK: phrases(
    'call on | calls on | called on | calling on | call upon | calls upon | called upon | calling upon | call for | calls for | called for | calling for',
    'urge | urges | urged | urging | appeal to | appeals to | appealed to | appealing to | ask | asks | asked | asking | demand | demands | demanded',
    'demanding | request | requests | requested | requesting | invite | invites | invited | inviting | wants | would like | insists | insisted',
    'expects | expect | encourage | encourages | encouraged | encouraging | exhorts | presses for | pressed for | turned to | appealed for',
    'appeals for | implores | implored | once again call | summons | is asking | are asking | sought from | goes on to encourage',
    'let them | let him | let it | let her | let | told donors | put the question to | puts two requests | issued a plea | pleads with | pleaded with | beseech | beseeches | prays | would like to see | wishes to see | wants to see | appeal for | are invited | is invited | looks to | look to | petitioned | reiterated its call | reiterated her call | renewed its call | renewed her call | repeated its call | repeated her call | wished to see',
    'imperative that | imperative for | imperative to | is necessary that | is necessary for | is necessary to | it necessary that | it necessary for | it necessary to | is essential that | is essential for | it essential that | it essential for',
    'is vital that | is vital for | is crucial that | is crucial for | is important that | it important that | it is important for | is high time | high time that | is time for | is time that | is incumbent upon | is incumbent on',
    'needed is that | needed is for | we want | i want | we need | appeal was sent to | appeals were sent to | sent an appeal to | sent appeals to | i address | i therefore address | we address | we therefore address | is calling for | is calling on | are calling on',
    'reaffirmed her call | reaffirmed its call | reaffirmed the call | reiterated the call | reiterated calls | renewed calls | renewed the call | repeated the call | repeated calls | reiterates its call | reiterates her call | reiterated its demand | reiterated her demand | reaffirmed its demand | seeks | we seek',
    'made a plea | plea to | plea for | voiced a plea | lobbied | lobbies | entreats | entreated',
    'expectation that | looked to | looking to | expectation is that | i would ask | we would ask | request of | requests of | requested of',
    'needs more | needs greater | stressed the need for | stresses the need for | underlined the need for | emphasised the need for | emphasized the need for | highlighted the need for | pointed to the need for | noted the need for | spoke of the need for | we count on | counting on | counts on',
    '" give us | " hand over | " let us have | " show us | " give back | " help us',
    'they want',
    'proposes that | propose that | proposed that | suggests that | suggested that | recommends that | recommended that | proposes to | recommends to | advises that',
    'time has come for | time has come to',
    'more help is needed | more help was needed | more support is needed | more support was needed | assistance is needed | assistance was needed | more funds are needed | more money is needed | more funding is needed | support is needed',
  ),
  NOT_ASK: phrases(
    'despite repeated demands | repeated demands | despite demands | despite calls | despite repeated calls | previous appeals',
    'despite the appeals | despite appeals | asked about | asked whether | asked how | when asked | asked if | asked why | asked when | in demand',
    'despite the demands | called for comment | answers to demands | demand for housing | asked by',
    'let me | let us recall | let us remind | let us note | let us add | let it be | let alone | let down | in response to the appeal | in response to a request | at the request of | on request | upon request | earlier appeals | we want to return | we want to go | we want to live',
    'let us not | let us never',
  ),
  MUST: phrases(
    'must | should | has to | have to | ought to | needs to | need to | is obliged to | are obliged to | shall',
    'could do more | could do much more | could do far more | can do more | is required to | are required to | is bound to | are bound to | had better | is supposed to | are supposed to | are obligated to | is obligated to | is duty-bound to | cannot remain silent | cannot stay silent | cannot remain indifferent | cannot stay indifferent | cannot turn a blind eye | cannot look away | cannot stand by | cannot stand idle | cannot stand idly | cannot ignore | no longer remain silent | no longer remain indifferent | no longer turn a blind eye',
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
    'un human rights council | human rights council | states parties | un general assembly | general assembly | parliaments of the world | interparliamentary organizations | interparliamentary organisations | inter-parliamentary organizations | inter-parliamentary organisations | foreign parliaments | parliaments of europe | parliaments | foreign ombudsmen | international human rights bodies | human rights bodies | european governments | european countries | humanitarian organisations | humanitarian organizations | other humanitarian organisations | other humanitarian organizations | international financial institutions | financial institutions | development banks | un high commissioner for human rights | minsk group | osce minsk group | co-chairs | unesco | icrc | red cross | world | humanity | ombudsmen',
    "osce minsk group's co-chairs | minsk group co-chairs | osce minsk group co-chairs | national institutions | international mediators | mediators",
    'russia | united states | european institutions | western countries | ngos | human rights organizations | human rights organisations | turkey',
    'non-governmental organizations | un agencies | international human rights organizations | international human rights organisations',
    'those who | those which | whoever | un bodies | un mine action service | unmas | undp | g7 | nato | organisation of islamic cooperation | organization of islamic cooperation | oic | non-aligned movement | un secretary-general | un secretary general | world powers | great powers | western capitals | neighbouring countries | neighboring countries | allies | armenian prime minister | pashinyan | armenian people | armenian society | armenian officials',
    'states of the region | participating states | contracting parties | diaspora | france | diplomats | ambassadors | embassies | diplomatic corps | delegations | delegates | companies | businesses | private sector | civil society | global partners | development partners | brussels | washington | moscow | paris',
    'partner states | council | un member states | member states of the european union | eu member states | members of the council | members of the security council | united nations high commissioner for human rights | international committee of the red cross | delegation | co-chairs of osce minsk group | both sides',
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
  CONDEMN: phrases(
    'condemn | condemns | condemning | condemnation | denounce | denounces | denouncing | denunciation | raise its voice against',
    'raise their voice against | raise their voices against | speak out against | voice against',
    'condemned | deplore | decry | censure',
    'raise your voice | raise your voices | raise voices',
  ),
  ACCOUNT: [
    ...held('responsible'),
    ...phrases(
      'accountable | accountability | to justice | bear responsibility | liable | prosecute | prosecuted',
      'punish | punished | punishment | answer for | brought to account | to account | held to account | responsibility of armenia',
      'hold armenia responsible | legal responsibility | international responsibility | face justice | on trial | to book | made to pay | culprits',
      'before a court | before the court | before an international court | tribunal | responsible before the law | criminal responsibility | those responsible',
      'answer before | stand trial | face trial | brought before | pay for this crime | pay for its crimes | criminal liability | criminally liable | bring the perpetrators | punishing | prosecuting | face consequences | bear the responsibility | bear the consequences | account for its crimes | called to account | call to account | calling to account | to responsibility | called to responsibility',
      'impunity',
    ),
  ],
  SANCTION: phrases('sanction | sanctions | punitive measures | restrictive measures', 'embargo'),
  STOP: phrases(
    'stop | stops | stopping | end | ends | ending | cease | ceases | halt | halting | curb | curbing | put an end | refrain | abandon | give up',
    'suppress | desist | discontinue | put a stop | bring an end | eliminate | combat | prevent | termination',
    'see to it that no | no further | lay no more mines | lay no mines | plant no more mines',
  ),
  TERROR: phrases(
    'lay mines | lay new mines | lay more mines | plant mines | plant new mines | minelaying | mine-laying | mine terror | mine terrorism | landmine terror | landmine terrorism | minings | mine war | planting | laying | mining | contaminating | sowing',
    'laying mines | planting mines | laying of mines | planting of mines | use of mines | use of landmines | use of anti-personnel mines | deployment of mines | laying landmines | planting landmines',
    'further mines are laid | lay no more mines | lay no mines | plant no more mines | more mines are laid | new mines are laid | mines are laid',
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
    'help with victims | help for victims | help to victims | join hands | join forces | to get involved | become involved | engage in | co-finance | cofinance | bankroll | underwrite | subsidise | subsidize | do more | do their part | do its part | do their share | offer help | render assistance | render help | render aid | sponsor',
    'send dogs | provide dogs | provide training | train deminers | train sappers | pledge | commit | mobilise | mobilize | scale up | ramp up | stand with | stand behind | extend a helping hand | helping hand',
    'cover the shortfall | close the shortfall | make up the shortfall | shortfall | send us | help us clear | money for | machines for | join us | more help is needed | more help was needed | more support is needed | more support was needed | assistance is needed | assistance was needed | more funds are needed | more money is needed | more funding is needed | support is needed',
  ),
  DEMINING: [
    ...clearing('clear', 'clearing', 'clean', 'cleaning', 'cleansing'),
    ...rid('free', 'freeing', 'rid', 'ridding', 'clear', 'clearing', 'cleanse', 'cleansing', 'clean', 'cleaning'),
    ...phrases(
      'mine contamination | contamination by mines | with victims | for victims | mine survivors | survivors | more survey | survey work | clearing the mined | clear the mined | de-mine | work of demining | humanitarian work | demining | de-mining | mine action | mine clearance | mine-clearance | clearing the mines | clear the mines | clearance of mines | mine clearing',
      'clearing of mines | clear mines | clearing mines | cleared of mines | mine-action | clearing the land of mines | clearance operations',
      "azerbaijan's efforts | azerbaijan's mine | clear its lands of mines | clearing landmines | fight against mines | mine problem | demine",
      'clearance | ridding its land of mines | ridding its lands of mines | rid its land of mines | rid its lands of mines | removal of mines | rid the land of mines | removing the mines | mine removal | remove the mines | clear landmines | clearance work | clearance efforts | mine victims | mine threat',
      'freeing the land of mines | anama',
      'help with victims | help for victims | help to victims | dogs | mine-detection dogs | mine detection dogs | sappers | deminers | detectors | demining machines | demining equipment | free of mines | mine-free',
      'landmine problem | mine crisis | landmine crisis | anti-mine | humanitarian demining | landmine threat | mine danger | get rid of mines | rid of mines | eliminating the mine | eliminate the mine | eliminating the consequences of mine | mined territories | mined lands | mined areas',
      'clear its mines | clear their mines | clear our mines | clear the country of mines | help us clear | money for clearance | money for demining',
    ),
  ],
  RECOGNISE: phrases(
    'understand | realise | realize | grasp | recognised | recognized | treated | recognise | recognize | recognition | acknowledge | treat | regard | admit | see | consider | accept',
  ),
  URGENT: phrases(
    'urgency | urgent | urgently | priority | pressing | emergency',
    'top of the agenda | top of their agenda | top of its agenda | high on the agenda | top priority | without delay | matter of life and death',
  ),
  CANNOT_WAIT: phrases(
    'cannot wait | can not wait | brooks no delay | brook no delay | cannot be put off | cannot be postponed | can not be postponed',
    'bears no delay | tolerates no delay | will not wait',
  ),
  PRESSURE: phrases(
    'squeeze on | the squeeze | the screws | lean on armenia | use their weight | use its weight | use their leverage | prevail over | induce armenia | oblige armenia | force armenia | persuade armenia | convince armenia | push for | bear down on | lean upon | press on armenia | pressing armenia | pressing yerevan | pressing on armenia | pressure | press armenia | press yerevan | press the armenian | pressure on | pressures | press for the maps | influence on armenia',
    'prevail on | prevail upon | push armenia | push yerevan | weight to bear | influence to bear | influence over | nudge | influence armenia | compel armenia | use its influence | use their influence | leverage | lean on | pressure armenia | pressurise | pressurize',
    'pressing armenia to | pressing on yerevan | exert influence | exerting influence | bring influence | get armenia to | get yerevan to | forcing armenia | compelling armenia | persuading armenia | convince yerevan | compel yerevan | force yerevan | oblige yerevan',
    'leaning on | influence to bear upon | weight upon',
  ),
  TAKE: phrases('take | takes | taking | adopt | adopts | adopting | undertake | undertaking | show | assume'),
  MEASURE: phrases('measure | measures | step | steps | action | actions | position | stance | stand | attitude'),
  ACT: phrases(
    'speak up | speak out | take a stand | not stand idle | not stand by | not stand aside | shake off its indifference | act decisively | act resolutely | act firmly | act without delay | react | respond | intervene | break their silence | break its silence',
    'not remain indifferent | not stay indifferent | not remain silent | not stay silent | not turn a blind eye | not look away | show resolve',
    'give up its indifference | stop looking away | stop keeping silent | end its silence | end their silence',
    'cannot remain silent | cannot stay silent | cannot remain indifferent | cannot stay indifferent | cannot turn a blind eye | cannot look away | cannot stand by | cannot stand idle | cannot stand idly | cannot ignore | no longer remain silent | no longer remain indifferent | no longer turn a blind eye',
    'not close its eyes | not close their eyes | not ignore | not look the other way | stop turning a blind eye | not be silent | not be indifferent | not keep silent | not look on | not sit idly | not stand idly',
    'legal assessment | political assessment | not to stay silent | not to remain silent | not to turn a blind eye | not to remain indifferent | not to stand by | not to look away | not to ignore',
  ),
  FOR: phrases('for | to obtain | to get'),
  /** Leads to an addressee, never to what is asked for. */
  TOWARDS: phrases('to the'),
  PURPOSE: phrases('to | so that | so | in order | aimed | that | which would | for'),
} satisfies ConceptWords
