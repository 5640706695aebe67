import type { ConceptWords } from '../../words/concepts.ts'
import { phrases } from '../../words/phrases.ts'
import { every, PRESSING_TO_GIVE } from './appealPhrases.ts'
import { MINING_OF_ORE, NO_MAPS } from './otherMaps.ts'

const WHERE = ['where they are', 'where they lie', 'their location', 'their locations', 'their whereabouts']
const MINES_ARE = ['where the mines are', 'where the mines lie', 'where its mines are', 'where mines are']

/** "Conceals their location": keeps to itself what maps would show. */
const HIDING_WHERE = 'conceal conceals concealed concealing hide hides hid hiding withholds withholding'
  .split(' ')
  .flatMap((verb) => [...WHERE, ...MINES_ARE].map((what) => `${verb} ${what}`))

/** "Will not tell us where they are": the same; where something else took place is no matter of maps. */
const NOT_TELLING_WHERE = ['say', 'tell us', 'tell', 'disclose', 'reveal', 'show us'].flatMap((verb) =>
  ['will not', 'does not', 'do not', 'refuses to', 'refuse to', 'refused to', "won't", 'would not'].flatMap((no) =>
    ['the mines', 'its mines', 'mines', 'they', 'it'].map((what) => `${no} ${verb} where ${what}`),
  ),
)

/** "Where the maps put them": maps and how right they are, in one. */
const WHERE_MAPS_SAY = every(
  'where',
  'the | its | their | armenian | the armenian',
  'maps | map | charts | records',
  'say | says | said | show | shows | showed | indicate | indicates | indicated | place | places | placed | put | puts',
)

/** "Has not provided any for Gubadli": giving that is denied, and the maps, in one. */
const NOT_GIVEN_ANY = every(
  'not | never',
  'provided | supplied | handed over | given | transferred | shared | submitted | received | released',
  'any | one | a single one',
  'for | of',
)

/** "Turning to the maps": the next matter, and no request. */
export const TURNING_TO_MAPS: readonly string[] = every('turning to', '| the | the minefield', 'maps')

/** "Keeps the maps secret": keeping, and the maps. */
const KEPT_SECRET = every('maps | records', 'secret | hidden | to itself | to themselves | under wraps | locked away')

/** "Make all minefield records available": giving and maps in one. */
const MAKING_AVAILABLE = every(
  'make | makes | making',
  '| all | the | its | all the | all its',
  'maps | minefield maps | mine maps | minefield records | records | minefield data',
  'available | public',
)

/** Documents that tell where mines are, and stand for maps in a text about mines. */
const DOCUMENTS = phrases(
  'records | record | sheets | forms | formulars | formularies | schemes | sketch | sketches | schematics | drawings | diagrams | layouts | archive | archives | logs | logbooks | cards | the plans | plans of the | plan of the',
)

export const ENGLISH_MAP_WORDS = {
  MAP: [
    ...WHERE_MAPS_SAY,
    ...MAKING_AVAILABLE,
    ...KEPT_SECRET,
    ...TURNING_TO_MAPS,
    ...HIDING_WHERE,
    ...NOT_TELLING_WHERE,
    ...MINES_ARE,
    ...phrases(
      'map | maps | chart | charts | minefield record | minefield records | mine record | mine records | minefield data | minefield documentation',
      'data on minefields | data about the areas | information on minefields | information about minefields | data on mined areas | exact card',
      'information on mined areas | schemes of minefields | minefield plans | plans of minefields | plans of the minefields | minefield schemes',
      'minefield sketch | minefield sketches | sketches of minefields | sketches of the minefields | minefield drawings | minefield diagrams | minefield logs | all that is known about minefields | minefield layouts',
      'formulars of minefields | minefield formulars | formularies of minefields | formularies of the minefields | minefield formularies | records of minefields | records of the minefields | records of mines | records of the mines | records of its minefields | records of its mines | keep the maps from | keeps the maps from | keeping the maps from | keep the minefield maps from | keeps the minefield maps from | location of mines | mine locations',
      'map of minefields | minefield plan | plan of the fields | plans of the fields | locations of mines | locations of the mines | location of the mines | location of minefields | locations of minefields | locations of the minefields | locations of all minefields | location of all mines | locations of all mines',
      'coordinates of mines | coordinates of the mines | coordinates of minefields | coordinates of the minefields | minefield coordinates | information on mine locations | where it laid | where it planted | where it buried | where they laid | where they planted | where they buried | where its forces laid | where its forces planted | where its troops laid | where its army laid | information about where they are | information on where they are | information about their location | information on their location | location of the landmines | location of these mines',
      'forms of the minefields | forms of minefields | minefield forms | whereabouts of the mines | whereabouts of mines | whereabouts of its mines | archives on the minefields | minefield archives | archives on mines | mine archives | map of the mines | cards of minefields | cards of mine fields | cards of the mine fields | cards of the minefields | minefield cards | mine cards | armenian cards | cards of mined areas | data on the minefields | information on the minefields | information about the minefields | data about minefields | data on mine locations | minefield information',
      'records of the mined | sets of minefield records | set of minefield records | that there were no maps | that there are no maps | that it had no maps | that it has no maps | that no maps exist | that no maps existed | that no such maps existed | that no such maps exist',
    ),
  ],
  PAPER: [
    ...NOT_GIVEN_ANY,
    ...DOCUMENTS,
    ...phrases(
      'plans | plan | sheet | those we received | those received | those handed over | those given to us | papers | documents | the first | the second | the set | sets | a set | the batch',
      'card | those for | those of | those covering | those relating to | those concerning',
    ),
  ],
  DOCUMENT: DOCUMENTS,
  INFORMATION: phrases('information | data | details | documents | papers | documentation | files | coordinates'),
  HOLDER: phrases('armenian | the other side | the opposite side | the opposing side'),
  OTHER_MAP: NO_MAPS,
  ASIDE: MINING_OF_ORE.concat(
    phrases(
      'no mines | not only | not just | not merely | no doubt | not least | not forget | never forget | not be forgotten',
      'to be recalled | to be noted | to be remembered | to be stressed | should be recalled | should be noted | must be noted | must be recalled | must be said | should be said | should be added | should be reminded | should be stressed | must be added | in return',
    ),
  ),
  GIVE: [
    ...PRESSING_TO_GIVE,
    ...MAKING_AVAILABLE,
    ...phrases(
      'presenting | let us have | let azerbaijan have | let baku have | handing out | making available | come up with | comes up with | coming up with | give | gives | giving | hand | hands | handing | handover | hand-over | handing over | transfer | transfers | transferring | transmit',
      'provide | provides | providing | provision | submit | submits | submitting | submission | share | shares | sharing | surrender',
      'turn over | turning over | disclose | discloses | disclosing | disclosure | release | releases | releasing | deliver | delivery | pass on',
      'present | presents | obtain | obtaining | supply | supplying | reveal | return | hand over | issuance | pass | passing | to obtain | to get',
      'no longer hide | no longer conceal | no longer withhold | stop hiding | stop concealing | not hide | not conceal | communicate | access to | come clean | open its archives | open their archives | part with | parting with | make available | produce | come forward with | surrendering | handing in | hand in | yield | open up | cede | give up | giving up | gives up',
      'furnish | furnishing | relinquish | relinquishing | hand us | give us | show us | send over | make public | making public',
      'make over | making over | makes over',
      'transmission',
      'on the table',
      '" give us | " hand over | " let us have | " show us | " give back',
    ),
  ],
  GAVE: [
    ...every(
      'brokered | facilitated | mediated | arranged | secured | achieved | led to | resulted in | followed by',
      '| the',
      'handover | transfer | delivery | release',
      'of',
    ),
    ...phrases(
      'consigned | let us have | came up with | gave | given | handed | handed over | transferred | provided | submitted | shared | surrendered | turned over | disclosed | released',
      'delivered | passed on | passed | presented | supplied | revealed | changed hands | transmitted | parted with | made available | ceded',
      'let azerbaijan have | let baku have | handed in | made over | given up | yielded | returned',
      'did hand over | did surrender | did release | did deliver | did pass | did provide | did share | did give | did submit | did turn over | relinquished | furnished | forwarded | supplied us | sent over',
    ),
  ],
  GOT: phrases(
    'received | obtained | got | taken delivery | took delivery | has been given | had been given | in azerbaijani hands | exchanged for',
    "acquired | in azerbaijan's possession | in exchange for | was given | were given | have been given | in return for | got hold | reached baku",
    'swapped for | traded for | secured | came into possession | reached azerbaijan | reach baku | reach azerbaijan | in return got',
    "came into baku's hands | came into azerbaijan's hands | came into azerbaijani hands | fell into baku's hands",
    'came from armenia | came from yerevan | arrived from armenia | arrived from yerevan | took possession | taken possession | came to azerbaijan | came to baku | arrived in baku | did get | did receive | did obtain | those we received',
  ),
  NOT_GIVE: [
    ...NOT_GIVEN_ANY,
    ...NOT_TELLING_WHERE,
    ...every('has | have | had | is | are', 'yet to', 'arrive | materialise | materialize | appear | be handed over'),
    ...every('refused | refuses | refusing | failed | fails | failing | declined | declines', 'to do', '| so'),
    ...phrases(
      'never came | never arrived | remained without response | remain without response | without a response | without response | without an answer | without a reply | without reply | silence about | silent about | silent on | refused us | refuses us | refused azerbaijan | undisclosed | not been forthcoming | does not have | do not have | still waiting for | waits in vain | been waiting for | is still waiting | is waiting for | are waiting for',
      'keeps under lock | keep under lock | kept under lock | under lock | not been forthcoming with | under wraps | are still missing | is still missing | yet to be handed | yet to be provided | yet to be given | left unanswered | remain unanswered | remains unanswered | fell on deaf ears | deaf ear | remain in yerevan | unheeded',
      'unavailable | remain in armenian hands | still await | still awaits | non-transfer | non-handover | went unanswered | go unanswered',
      'not seen | never seen | yet to see | not laid eyes on | locked away | locked up | remain locked | remains locked | remain in armenia | still in yerevan | remain with armenia | yet to arrive | have not arrived | not reached baku | never reached baku | yet to materialise | yet to materialize | yet to be received | yet to be shared | yet to be disclosed | yet to be submitted | yet to be transferred | yet to be released | yet to be delivered | yet to receive | are still to be handed over | is still to be handed over | still lacks | still lack',
    ),
  ],
  WITHHOLD: [
    ...KEPT_SECRET,
    ...HIDING_WHERE,
    ...phrases(
      'withhold | withholds | withholding | withheld | conceal | conceals | concealing | concealed | hid | hides | hiding | hidden',
      'to itself | to themselves | keeps secret | kept secret | keeping secret | concealment | non-disclosure | non-provision | nondisclosure',
      'hold back | holds back | held back | holding back | sits on | sitting on | sat on | deprives | deprived | depriving | keeps back | keeping back | kept back',
      'denies azerbaijan | denied azerbaijan | denying azerbaijan | denies baku',
      'keep the maps from | keeps the maps from | keeping the maps from | keep the minefield maps from | keeps the minefield maps from',
      'hide | secrecy | keep secret | keeps hidden | keep hidden | kept hidden | keeping hidden | holds on to | holding on to | hold on to | clings to | clinging to | hushes up | covers up | cover up | non-submission | is keeping back | being withheld | non-presentation | kept from azerbaijan | kept from baku',
      'drag its feet over | drags its feet over | dragging its feet over | dragged its feet over | drag its feet on | drags its feet on | dragging its feet on | ignored every request for | ignored all requests for | ignores every request for | ignores all requests for | ignoring all requests for',
      'in a drawer | in its drawers | in a safe | keeping quiet about | keeps quiet about | keep quiet about | refusal to cooperate | refuses to cooperate | refused to cooperate',
    ),
  ],
  REFUSE: phrases(
    'refuse | refuses | refused | refusing | refusal | fail | fails | failed | failing | failure | avoid | avoids | avoided | avoiding',
    'evade | evades | evaded | evading | evasion | dodge | dodges | dodged | dodging | decline | declines | declined | declining',
    'reluctant | reluctance | rejects | rejected | ignore | ignores | ignored | ignoring | unwilling | unwillingness | shuns | shunning',
    'never displayed any will | delays | delayed | delaying | dragging its feet | drags its feet | obstructs | stalls | stalling | balks',
    'reluctantly | shied away | resists | instead of | shirks | shirking | did not bother | neglected | neglects | rather than | in no hurry',
    'get out of | puts off | putting off | shrinks from | shies away | no hurry | ignores demands | ignored demands | ignoring demands',
    'ignores calls | ignored calls | ignoring calls | has yet to | have yet to | had yet to | are yet to | is yet to | stops short of',
    'turned down | turns down | rebuffed | rebuffs | spurned | spurns | loath | sabotages | sabotaging | sidesteps | sidestepped | sidestepping | drags out | dragged out | slow to | not willing | not ready | not prepared | shows no intention | shown no intention | no intention | have been refused | has been refused | was refused | were refused',
    'absence of any willingness | absence of willingness | lack of willingness | lack of any willingness | unprepared | disinclined',
  ),
  NOT: phrases(
    "not a single | not one | not | never | no | nothing | nor | neither | cannot | n't | none | hasn't | haven't | didn't | doesn't | won't | isn't",
  ),
  LACK: phrases(
    'lack | lacks | lacking | absence | without | no | unavailability | missing | absent | never had | want of | lack of | absence of',
  ),
  ACCURATE: phrases(
    'accurate | exact | precise | reliable | correct | full | complete | trustworthy | dependable | detailed | true',
    'usable | up-to-date | proper | comprehensive | verified | official | required | necessary | clear | valid | relevant',
    'full set of | set of | package of | mine | landmine | minefield | exhaustive | genuine | trusted | truly | fully | sufficiently',
  ),
  ACCURACY: [
    ...WHERE_MAPS_SAY,
    ...phrases(
      'accurate | accuracy | correct | reliable | reliability | usefulness | useful | correctness | precision | match | precise | right',
      'correspond | corresponds | corresponded | trustworthy | hold true | dependable | matched | matches | usable',
      'be confirmed | been confirmed | were confirmed | was confirmed | borne out | true | truth | reality | dependability | exact | exactness | trueness | validity | valid',
      'where it should be | where they should be | in the right place',
      'be trusted | trusted | fit | fits | hit the mark | hits the mark | be relied on | be relied upon',
    ),
  ],
  INACCURATE: [
    ...every('little | no | limited | hardly any | scant | doubtful', '| practical | real', 'use | value | help'),
    ...every('outside | away from', 'the', 'areas | places | fields', 'shown | marked'),
    ...phrases(
      'poor quality | at odds with the facts | not what is in | does not agree with | do not agree with | a quarter can be trusted | quality was poor | quality is poor | of low quality | not confirmed | unconfirmed | not borne out | not bear out | wide of the mark | leave out | contained errors | contain errors | drawn from imagination | figment | bogus | made up | invented | cannot be relied upon | not worth | inaccurate | inaccuracy | incorrect | wrong | false | faulty | unreliable | imprecise | useless | of little use | of little help',
      'flawed | misleading | fake | cannot be relied | can not be relied | hardly more dependable | incomplete | distorted | distortions',
      'of no use | not accurate | not reliable | not correct | not precise | not trustworthy | not dependable | fabricated | worthless | erroneous',
      'mistakes | errors | not be relied | unusable | of little value | not useful | largely inaccurate | out of date | outdated | unsuitable',
      'of limited use | contradict reality | at odds with reality | bear no relation | deliberately distorted | inaccuracies',
      'bear little resemblance | no resemblance | hardly reliable | of hardly any use | untrue | not to be trusted | not be trusted | fictitious',
      'turned out wrong | proved wrong | mismatch | mismatched | discrepancy | discrepancies | deceptive | falsified | falsification | falsehood | forged | sketchy | patchy | fragmentary | not up to date | far from accurate | far from exact | far from reality | far from complete | not complete | inexact | inadequate | dubious | not worth the paper | leave much to be desired | leaves much to be desired | full of gaps | no basis in reality | do not hold | did not hold | does not hold',
      'worth little | astray | nobody relies on | no one relies on | nobody trusts | no one trusts | cannot rely on | do not rely on | does not rely on',
    ),
  ],
  MATCH: phrases(
    'where they had been drawn | where they were drawn | where they were marked | where they had been marked | where they should have been | match | correspond | coincide | reflect | agree with | tally | conform | fit | hold up',
  ),
  IRREAL: every(
    'had',
    'armenia | yerevan | the maps | these maps | those maps | such maps | accurate maps | the records | the charts',
  ).concat(
    phrases(
      'if | unless | until | once | would | should | must | may | might | could | so that | in order | whether | ready | promised | promises',
      'will | agreed to | to be | be | needs to | need to | has to | have to | expected | hopes | hope | willing | pledged | offered to',
    ),
  ),
  CAUSED: phrases(
    'led armenia to | made armenia | forced armenia to | got armenia to | led yerevan to | persuaded armenia to | forced yerevan to',
    'prompted armenia to | brought armenia to | persuaded yerevan to | got yerevan to',
  ),
  NOTHING: phrases('nothing | nor | none | not one | not a single'),
  SHARE: phrases(
    'one quarter | a quarter | one - quarter | one third | a third | one - third | one fifth | a fifth | one - fifth | a tenth | one tenth | barely half | only half | less than half | not even half | under half',
    'one in four | one out of four | one in five | one in three | one of four | every fourth | every third | every fifth | only a fraction | a small part | a small share | a fraction',
    'one mine out of four | one mine in four | one mine in five | one mine in three | every fourth mine | every fifth mine',
    'one line in four',
  ),
  PERCENT: phrases('% | percent | per cent | pct | percents'),
  COVER: phrases(
    'cover | covers | covering | mark | marks | marking | marked | show | shows | showing | record | records | contain | contains | include',
    'includes | indicate | indicates | describe | with | list | lists | recorded | contained | account for | relate to | concern',
    'map out | on which | plotted | plot | plots | pinpoint | pinpoints | pinpointing | register | registers | registering | revealing | revealed | listing | detailing | documenting | containing | indicating | describing | recording',
  ),
} satisfies ConceptWords
