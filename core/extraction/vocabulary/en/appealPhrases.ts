import { phrases } from '../../words/phrases.ts'
import { inflected } from './inflections.ts'

/** Every way to put the parts together: "remain" and "stay" with "silent" and "indifferent". An empty part is left out. */
export const every = (...parts: readonly string[]): readonly string[] =>
  parts
    .map((part) => phrases(part))
    .reduce(
      (sofar, options) => sofar.flatMap((head) => options.map((option) => [head, option].filter(Boolean).join(' '))),
      [''],
    )

/** What mine action is given. */
const HELP =
  'help | support | assistance | aid | funding | funds | money | solidarity | cooperation | contributions | donations'

const BODY = "its | their | one's"
const GIVE = 'hand | give | surrender | release | share | disclose | provide | submit | reveal | transfer'
const ACCUSED = 'armenia | yerevan | the armenian side | the armenian authorities | the armenian leadership | it'

/** "Should no longer stay silent", "not turn its back", "silence must end": to take a stand that is not spelled out. */
export const TAKING_A_STAND: readonly string[] = [
  ...every(
    'not | no longer | never',
    'remain | stay | keep | be | stand | sit',
    'silent | indifferent | passive | aloof | idle | inactive | neutral | blind to | deaf to | on the sidelines | an onlooker | onlookers',
  ),
  ...every('not | no longer | never', 'turn | look', 'away | aside | the other way'),
  ...every('not | no longer | never', 'close | shut | avert', BODY, 'eyes'),
  ...every('not | no longer | never', 'turn', BODY, 'back | backs'),
  ...every(
    'break | end | abandon | overcome | shed | drop',
    'its | their | the | this',
    'silence | indifference | passivity | inaction | apathy | neutrality | double standards',
  ),
  ...every(
    'silence | indifference | passivity | inaction | apathy | double standards',
    'must end | must stop | must cease | should end | should stop | has to end | has to stop | be broken | be ended',
  ),
]

/** "Cannot remain a bystander": duty and stand in one. */
export const NOT_LOOKING_ON: readonly string[] = every(
  'cannot | can not | must not | should not',
  'remain | stay | be | stand | sit',
  'silent | indifferent | passive | aloof | idle | a bystander | bystanders | a spectator | spectators | an onlooker | on the sidelines',
)

/** "A call for concrete steps", "expects a firm reaction": a stand that needs no verb of its own. */
export const STANDS: readonly string[] = every(
  'concrete | decisive | resolute | firm | strong | effective | practical | tangible | robust | principled | adequate | unequivocal | urgent | immediate | swift | tough | serious | proper | clear',
  'measures | steps | action | actions | stance | stand | reaction | response | position | attitude',
)

/** "Make it hand over", "force the Armenian side to": to press the accused. */
export const PRESSING_THE_ACCUSED: readonly string[] = [
  ...every('force | compel | oblige | press | pressure | push | induce | persuade | convince', ACCUSED),
  ...every(
    'armenia | yerevan',
    'must | should | has to | had to',
    'be',
    'forced | compelled | made | obliged | pressed',
  ),
  ...every('influence', 'on | over', ACCUSED),
  ...every('make | made', '| it', 'clear', 'to', ACCUSED),
  ...every('to', 'insist'),
  ...every('tell', ACCUSED, 'to'),
  ...every('bring', ACCUSED, 'to reason | into line'),
  ...every(
    'make | get',
    ACCUSED,
    'honour | honor | comply | abide | fulfil | fulfill | respect | observe | live up | see reason | change its',
  ),
  ...every('send', 'a', 'firm | strong | clear | stern', 'message | signal', 'to', ACCUSED),
]

/** "Make it hand over the maps", "forced to reveal them": pressing and giving in one. */
export const PRESSING_TO_GIVE: readonly string[] = [
  ...every('make | get', ACCUSED, GIVE),
  ...every('forced | compelled | obliged | pressed | made', 'to', GIVE),
]

/** "Urged", "a call for", "it is vital that": the words of asking. */
export const ASKING: readonly string[] = [
  ...inflected(
    'urge | ask | demand | request | invite | encourage | exhort | implore | beseech | entreat | petition | lobby | expect | insist | summon',
    'call on | call upon | call for | appeal to | appeal for | press for | plead with | pray | look to | turn to | count on | hope that | hope for | propose that | propose to | suggest that | recommend that | recommend to | advise that | address an appeal to | send an appeal to | seek from',
  ),
  ...every(
    'stress | stresses | stressed | stressing | emphasise | emphasises | emphasised | emphasize | emphasizes | emphasized | emphasising | emphasizing | underline | underlines | underlined | underlining | underscore | underscores | underscored | highlight | highlights | highlighted | note | notes | noted | point to | pointed to | points to | reaffirm | reaffirmed | reiterate | reiterated | recall | recalled | speak of | spoke of | speaks of',
    'the',
    'importance | necessity | urgency | significance',
    'of',
  ),
  ...every(
    'importance | necessity',
    'of',
    '| international | global | foreign',
    'support | assistance | cooperation | solidarity | pressure | sanctions',
  ),
  ...every('recommendation | recommendations | suggestion | proposal', 'that | to | for'),
  ...every('what', 'is | was', 'needed | required | wanted'),
  ...every('is | are | was | were | be', 'seeking'),
  ...every('seeks', '| the | an | international | more'),
  ...every('argues | argued | argue', 'for'),
  ...every('pins | pinned | places | placed', 'its | her | his | their', 'hopes on'),
  ...every('address | addresses | addressed', 'itself | themselves | ourselves | herself | himself', 'to'),
  ...every(
    'appeal | appealed | appeals',
    ', too , | directly | again | once more | also | personally | publicly',
    'to | for',
  ),
  ...every('call | called | calls', 'again | once more | also | directly | publicly', 'on | upon | for'),
  ...every(
    'call | appeal | demand | message | plea | request | recommendation | wish | hope | expectation | view | advice',
    'is | was | remains',
    'that | for | to | :',
  ),
  ...every(
    'appeal | call | message | demand | request',
    'of',
    'the',
    'ombudsman | ministry | agency | commissioner',
    'is | was',
    'that | for',
  ),
  ...every('challenges | challenged | presses | pressed | counselled | instructed | enjoined | prodded | dared'),
  ...every('pleaded | pleading', 'for'),
  ...every('went | goes', 'on', 'to', 'insist | demand | urge'),
  ...every('wish | wishes | wished | want', 'to see'),
  ...every('i | we', 'seek'),
  ...every('calls | calling', 'to'),
  'high time',
  ...every('appeal | appeals | letter | letters', 'was | were', 'sent | addressed | made', 'to'),
  ...every('plea | demand | expectation | invitation', 'to | for | that | of'),
  ...every(
    'is | was | it | that it is | considers it | as',
    'necessary | important | vital | essential | crucial | imperative | indispensable | critical | time | incumbent',
    'that | for | to | on | upon',
  ),
]

/** "The agency wants more dogs": what a body plans for itself is asked of nobody. */
export const WANTING_FOR_ITSELF: readonly string[] = every(
  'wants',
  'more | new | extra | additional',
  'dogs | machines | teams | staff | people | sappers | deminers | equipment | vehicles',
)

/** "Needs the help of the world": asking and support in one. */
export const NEEDING_HELP: readonly string[] = [
  ...every(
    'need | needs',
    '| the | more | greater | international | urgent | foreign',
    'help | support | assistance | aid',
  ),
  ...every(HELP, 'is | are | was | were', 'needed | required | requested | sought'),
]

/** "The fight against the mine threat", "tackling landmines": mine action under another name. */
export const FIGHTING_MINES: readonly string[] = [
  ...every(
    'fight | struggle | battle | war | campaign | work | efforts',
    'against | with',
    'mines | landmines | the mines | the mine threat | the mine danger | the mine problem | the landmine problem',
  ),
  ...every(
    'tackle | tackling | overcome | overcoming | address | addressing | solve | solving | combat | combating',
    'mines | landmines | the mines | the mine threat | the mine problem | the landmine problem | this problem',
  ),
]

/** "Global institutions", "western governments": those who are asked, by what they are of. */
export const WHOM_IT_ASKS: readonly string[] = [
  ...every(
    'international | global | world | western | foreign | european | friendly | partner | donor | regional | humanitarian | neighbouring',
    'nations | powers | capitals | leaders | institutions | bodies | organisations | organizations | agencies | partners | donors | colleagues | counterparts | parliamentarians | lawmakers | experts | actors | mechanisms | ngos | ombudspersons',
  ),
  ...every('member | participating | contracting | signatory', 'countries | nations | governments'),
  ...every('human rights', 'institutions | groups | defenders | watchdogs | commissioners | activists | committees'),
  ...every('states | countries | parties', 'to the', 'convention | treaty | ottawa convention'),
  ...every('countries | states | nations | governments', 'of', 'the', 'world | region | west'),
]

/** "Stigmatise", "voice protest": to condemn. */
export const PROTESTS: readonly string[] = [
  ...every('join | join in', '| the', 'condemning | condemnation'),
  ...every('come out | came out | rise up', 'against'),
  ...every(
    'voice | voices | register | lodge | express | raise | make',
    '| its | their | your | a | strong',
    'protest | protests | objection',
  ),
  ...every('protest | protests', 'against'),
]

/** "Not go unpunished", "put an end to impunity": to hold to account. */
export const NOT_UNPUNISHED: readonly string[] = [
  ...every('not | never', 'go | remain | be left', 'unpunished'),
  ...every('end | end to | put an end to | putting an end to | put a stop to', '| the', 'impunity'),
  ...every('prosecution | trial | punishment | indictment | arrest', 'of | for'),
  ...every('put | bring | see', 'in the dock | the culprits punished'),
  ...every('press | bring | file', '| criminal', 'charges'),
  ...every('name', 'the | those', 'culprits | perpetrators | guilty | responsible'),
  ...every('justice', 'is', 'done | served'),
  ...every('justice', 'for', 'the', 'victims'),
  ...every('responsibility | guilt', 'be | to be', 'established'),
  ...every('pay', 'dearly | fully | the price | a price', 'for'),
  ...every('bring | brings | bringing | brought | called | call | calls | calling', 'to', 'account | book'),
]
