import type { ConceptWords } from '../../words/concepts.ts'
import { phrases } from '../../words/phrases.ts'
import { every } from './appealPhrases.ts'

const ACCUSED =
  'armenia | armenian side | armenian forces | armenian military | armenian armed forces | armenian troops | armenian army | armenian state | yerevan | occupier | occupiers | occupying forces | occupying army | occupation forces | enemy | separatists | adversary | armenians | armenian commanders | armenian servicemen | armenian officers | armenian separatists | armenian occupiers | illegal armenian armed groups | illegal armenian armed formations | armenian armed groups | armenian armed formations | armenian leadership | armenian units | armenian soldiers | armenian regime | armenian government | armenian authorities | sabotage groups | its forces | its troops | its army | its military | aggressor | saboteurs | sabotage group | armenian saboteurs | the accused | accused persons | the defendants | the defendant | republic of armenia | ethnic armenian forces | ethnic armenians | armenian-backed forces | separatist forces | separatist regime | separatist groups | armenian militants | armenian fighters | armenian detachments | illegal armenian armed detachments | armenian armed detachments | armenian sabotage groups | armenian sabotage group | armenian occupation forces | armenian occupying forces | armenian engineers | armenian sappers | invaders | occupying side | armed forces of armenia | army of armenia | armed forces of the republic of armenia | formations of the armenian armed forces | units of the armenian armed forces | armenian formations'

/** "Prohibited under the Ottawa Convention, to which neither is a party": a law that binds nobody here, and so no breach. */
const BINDING_NEITHER = every(
  'prohibited | banned | forbidden | outlawed',
  'by | under',
  'the',
  'ottawa convention | ottawa treaty | mine ban treaty | mine ban convention',
  '| ,',
  'to which neither | which neither | to which none',
)

/** "Used mines against civilians", "set booby traps": the deed and the mines. */
const MINES_USED = [
  ...every(
    'used | uses | employed | set | rigged',
    '| the',
    'mines | landmines | anti-personnel mines | booby traps | explosive traps',
  ),
  ...every('booby-trapped', 'houses | homes | roads | buildings | graves | the'),
  ...every('hid | hides | concealed', 'mines | landmines', 'in | under | inside'),
  ...every('resorted to', '| the use of', 'mines | landmines'),
]

export const ENGLISH_ALLEGATION_WORDS = {
  MINE: MINES_USED.concat(
    phrases(
      'mined area | mined areas | mined territory | mined territories | mined land | mined lands | mined sites | mined zone | mined ground | heavily mined | into a minefield | into minefields | into one big minefield | into a vast minefield',
      'lay mines | lay new mines | lay more mines | plant mines | plant new mines | mine | mines | landmine | landmines | land mines | minefield | minefields | booby traps | booby-traps | explosive devices | mine-infested',
      'deadly devices | lethal devices | deadly traps | death traps | deadly iron | these devices | ordnance | munitions | shells | mined | mining | explosives | anti-tank mines | anti-personnel mines | having mined | mass mining',
      'mines the | into one of the most heavily mined | into the most heavily mined | into one of the most mined | into one of the most mine - contaminated | into one of the most landmine - contaminated | into one of the most contaminated | explosive ordnance | killing fields | killing field | hidden killers',
      'deployment of mines | use of mines | use of landmines | use of anti-personnel mines | laying of mines | mine-laying | minelaying | planting of mines | planting mines | laying mines',
    ),
  ),
  LAY: MINES_USED.concat(
    phrases(
      'lay mines | lay new mines | lay more mines | plant mines | plant new mines | did mine | strews | planted | plant | plants | laid | lay | lays | sowed | sown | sow | mined | placed | scattered | buried | riddled | stuffed | contaminated | contaminates',
      'littered | seeded | installed | left | put | strewed | polluted | infested | continues contaminating | continues mining | keeps mining',
      'is planting | are planting | is laying | are laying | kept planting | continued mining | continued to mine | continues to plant | left behind',
      'continued to plant | continues to lay | strewn | has been mining | had been mining | deployed | peppered | studded | carpeted | filled | into a minefield | into minefields | into one big minefield | into a vast minefield',
      'crammed | packed | salted | saturated | dotted | sprinkled | dug in | blanketed | covered | booby-trapped | emplaced | sows | mines the',
      'into one of the most heavily mined | into the most heavily mined | into one of the most mined | into one of the most mine - contaminated | into one of the most landmine - contaminated | into one of the most contaminated | where it laid | where it planted | where it buried | where they laid | where they planted | where they buried | where its forces laid | where its forces planted | where its troops laid | where its army laid',
      'having sown | having laid | having planted | were putting | was putting | were planting | was planting | were laying | was laying | were sowing | was sowing | poisoned | has planted | infests | stuffs | litters | implanted | concealed in | continues to mine | kept laying | kept mining | continued laying | continued planting | resumed mining | resumed laying | went on planting | went on laying | into a mine trap | into a deadly trap | into a death zone | into a death trap',
    ),
  ),
  LAID: phrases(
    'planted | laid | sown | sowed | mined | placed | scattered | buried | riddled | stuffed | contaminated | littered | seeded | strewn',
    'installed | left | put | emplaced | deployed | left behind | hidden',
    'implanted | concealed | set up | embedded',
  ),
  LAYING: phrases(
    'mining | planting | laying | contaminating | sowing | strewing | to contaminate | to seed | to strew | having mined | having planted | having laid | having contaminated | placing | scattering',
    'burying | emplacement | contamination | having sown | having left | having seeded | having strewn | having littered | having scattered | having buried | having placed | mass mining | placement of | seeding | littering',
    'implanting | deployment of mines | use of mines | use of landmines | use of anti-personnel mines | laying of mines | mine-laying | minelaying | planting of mines | planting mines | laying mines',
  ),
  ACCUSED: phrases(ACCUSED),
  ACCUSED_AGENT: phrases(ACCUSED).flatMap((name) => [
    `by ${name}`,
    `by the ${name}`,
    `members of the ${name}`,
    `members of ${name}`,
  ]),
  BY: phrases('by | by the'),
  BE: phrases('is | are | was | were | been | being | be'),
  OTHER_SUBJECT: phrases(
    'azerbaijan | baku | azerbaijani army | azerbaijani forces | russia | russian peacekeepers | deminers | sappers | anama',
  ),
  DENY: [
    ...BINDING_NEITHER,
    ...phrases(
      "rejected the claim | rejects the claim | rejected claims | rejects claims | dismissed the claim | dismisses the claim | claim that it | rejected baku's claim | dismissed baku's claim | rejects baku's claim | rejected accusations | rejected the allegation | rejects allegations | called the accusation",
      'denies | denied | deny | rejects the accusation | rejected the accusation | refuted | refutes | denial | rejects accusations | dismissed accusations',
      'claims to have no | claims that it has no | claims it has no | claimed to have no | claimed it had no | claimed that it had no | insists that it has no | insists it has no | maintains that it has no | says it has no more | says that it has no more',
    ),
  ],
  THEY: phrases('they | it | he'),
  THEM: phrases(
    'them | these | new ones | those | these things | those things | these devices | more of them',
    'such things | such devices',
  ),
  BREACH: phrases(
    'breaks | break | broke | broken | breaking | violate | violates | violated | violating | violation | violations | breach | breaches | breached | breaching | contravene | contravenes',
    'contravened | contravention | contrary | runs against | run against | running against | runs counter | in defiance | defiance | disregard',
    'disregards | disregarded | disregarding | contempt | disrespect | disrespects | trample | tramples | trampled | trampling | war crime',
    'war crimes | incompatible | flout | flouts | flouted | flouting | goes against | infringes | infringement | ignoring | defies | defying',
    'not comply | inconsistent with | at odds with | crime under | against the norms | non-compliance | failed to comply | ignores',
    'crime against humanity | international crime | trampling upon | tramples on | abuse of | grave breach | at variance with | in breach',
    'cannot be reconciled with | cannot be squared with | offend against | makes a mockery | mockery of | rides roughshod | offends against | forbidden by | forbids | prohibited by | prohibits | banned by | bans',
    'unlawful | illegal under | contradict | contradicts | contradicted | negates | not square with | in contravention | prohibited under',
    'disobey | neglect of | neglects | violative | does not respect | disrespecting | outlawed by | outlaws | spurns | incompatibility',
    'no norm of | not permitted by | not permitted under | not allowed by | not allowed under | does not permit | do not permit | incompatible with | irreconcilable | constitutes a crime | amounts to a crime | amounts to a war crime | transgresses | transgression | runs afoul | fell foul | fly in the face | flies in the face | affront to',
  ),
  LAW: phrases(
    'international law | humanitarian law | international humanitarian law | international and humanitarian law | laws of war | human rights law',
    'international legal norms | international legal | norms of international | international norms | law of armed conflict | international conventions',
    'international and international humanitarian law | customary norms | humanitarian norms | principles of international | international obligations',
    'international legal obligations | rules of international | norms and principles of international',
  ),
  GENEVA: phrases('geneva convention | geneva conventions'),
  PROTOCOL_I: phrases(
    'protocol i additional to the geneva conventions | additional protocol i to the geneva conventions | first protocol | additional protocol i | additional protocol 1 | additional protocol | first additional protocol | protocol i',
  ),
  MINE_BAN: phrases(
    'ottawa convention | ottawa treaty | mine ban treaty | mine ban convention | mine-ban treaty | mine-ban convention | landmine ban treaty',
    'prohibition of the use of anti-personnel mines | prohibition of anti-personnel mines | prohibition of the use, stockpiling',
  ),
  CCW: phrases(
    'amended protocol ii | protocol ii | convention on certain conventional weapons | conventional weapons convention | ccw',
  ),
  RIGHTS: phrases('human rights | rights and freedoms | right to life | fundamental rights'),
  DUTY: phrases(
    'duty | obligation | obligations | obliged | required by | obligated | commitments | responsibility under | bound by',
  ),
} satisfies ConceptWords
