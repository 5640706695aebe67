import type { OrdnanceType } from '../../../model/ordnance.ts'
import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'
import type { Meaning } from '../../words/terms.ts'

const strikes = (ordnance: OrdnanceType, ...nouns: readonly string[]): Term<Meaning> => ({
  value: { is: 'EVENT', ordnance },
  phrases: nouns.flatMap((noun) => [
    ...['a', 'an', 'the', 'another'].map((article) => `struck ${article} ${noun}`),
    ...['fell to', 'fell on'].flatMap((verb) => [`${verb} ${noun}`, `${verb} a ${noun}`, `${verb} an ${noun}`]),
  ]),
})

const DESTROYED = ['destroyed', 'wrecked', 'overturned', 'torn apart', 'damaged', 'flipped', 'blown apart']
const MET = [
  'rolled over',
  'passed over',
  'drove into',
  'drove on',
  'rolled onto',
  'encountered',
  'came across',
  'activated',
]

/** "Was destroyed by a mine", "a patrol encountered an explosive device". */
const met = (ordnance: OrdnanceType, what: string): Term<Meaning> => ({
  value: { is: 'EVENT', ordnance },
  phrases: [
    ...DESTROYED.map((harm) => `${harm} by ${what}`),
    ...MET.flatMap((verb) => [`${verb} ${what}`, `${verb} ${what.replace(/^an? /, 'the ')}`]),
  ],
})

const VEHICLES =
  'car truck lorry tractor bus minibus pickup jeep van vehicle bulldozer excavator motorcycle ambulance harvester'.split(
    ' ',
  )
const TEARS = [
  'destroyed',
  'wrecked',
  'tore apart',
  'tore through',
  'ripped through',
  'ripped apart',
  'flipped',
  'overturned',
  'shattered',
  'blew apart',
]

/** "An anti-tank mine destroyed a car": one or two words between. */
const TORN: Term<Meaning> = {
  value: { is: 'EVENT' },
  phrases: TEARS.flatMap((verb) => VEHICLES.flatMap((vehicle) => [`${verb} _ ${vehicle}`, `${verb} _ _ ${vehicle}`])),
}

/** What came of it stands beside these words, if anywhere ("was blown up on a mine and died"). */
const vague = (...rows: readonly string[]): Term<Meaning> => ({
  value: { is: 'OUTCOME', outcome: 'CASUALTY', vague: true },
  phrases: phrases(...rows),
})

/** What strikes a mine sets it off, and whom a mine strikes is harmed: "struck" alone does not tell which. */
export const ENGLISH_STRIKES: readonly Term<Meaning>[] = [
  {
    value: { is: 'OBJECT' },
    phrases: phrases(
      'head of cattle | head of livestock | head of sheep | amputations | surgeries | prostheses | ox | oxen | cow | bull | bulls | calf | calves | buffalo | buffaloes | horse | mare | foal | donkey | donkeys | mule | mules | camel | camels | goat | german shepherd | belgian shepherd | shepherd dog | sheepdog | malinois | labrador | lamb | lambs | ewe | ewes | dog | boar | boars | wolf | wolves | deer | bear | bears | hens',
    ),
  },
  TORN,
  strikes('MINE', 'mine', 'landmine'),
  strikes('ANTI_VEHICLE_MINE', 'anti-tank mine', 'antitank mine', 'anti-vehicle mine'),
  strikes('ANTI_PERSONNEL_MINE', 'anti-personnel mine', 'antipersonnel mine'),
  strikes('EXPLOSIVE_ORDNANCE', 'explosive device'),
  strikes(
    'UNEXPLODED_ORDNANCE',
    'shell',
    'unexploded shell',
    'artillery shell',
    'mortar bomb',
    'grenade',
    'projectile',
  ),
  {
    value: { is: 'EVENT', ordnance: 'EXPLOSIVE_ORDNANCE' },
    phrases: ['fuse', 'fuze', 'detonator'].flatMap((part) => [
      `${part} went off`,
      `${part} exploded`,
      `${part} blew up`,
      `${part} detonated`,
    ]),
  },
  ...['mine', 'landmine', 'land mine'].map((mine): Term<Meaning> => met('MINE', `a ${mine}`)),
  ...['anti-tank mine', 'anti-vehicle mine'].map((mine): Term<Meaning> => met('ANTI_VEHICLE_MINE', `an ${mine}`)),
  met('EXPLOSIVE_ORDNANCE', 'an explosive device'),
  {
    value: { is: 'EVENT' },
    phrases: phrases(
      'functioned | burst in his hand | burst in her hand | burst in his hands | burst in her hands | burst in their hands',
    ),
  },
  vague(
    'was blown up | were blown up | been blown up | blown up | was hit by a mine | were hit by a mine | was struck by a mine | were struck by a mine',
    'were exposed to explosion | was exposed to explosion | were exposed to an explosion | was exposed to an explosion | caught in the explosion | came under a mine explosion | came under an explosion | came under a mine blast | got into a mine explosion',
  ),
  {
    value: { is: 'OUTCOME', outcome: 'CASUALTY', event: true },
    phrases: ['explosion', 'blast', 'detonation'].flatMap((event) =>
      ['hit', 'struck', 'caught', 'befell'].flatMap((verb) => [
        `${event} ${verb}`,
        `${event} that ${verb}`,
        `${event} which ${verb}`,
      ]),
    ),
  },
  {
    value: { is: 'OUTCOME', outcome: 'KILLED', event: true },
    phrases: phrases('torn apart by an explosion | torn apart by the explosion | torn apart by a blast'),
  },
  {
    value: { is: 'OUTCOME', outcome: 'KILLED' },
    phrases: phrases(
      'neither survived | none survived | none of them survived | neither of them survived | neither of the two survived | nobody survived | torn to pieces | became martyr | become martyr | become martyrs | reached martyrdom | cut short the life',
    ),
  },
  {
    value: { is: 'OUTCOME', outcome: 'INJURED' },
    phrases: phrases(
      'in critical condition | in a critical condition | in serious condition | in a serious condition | in grave condition | in a grave condition',
      'in severe condition | fighting for life | fights for life | fights for his life | fights for her life | struggling for life | fighting for his life | fighting for her life | fighting for their lives | being treated | under treatment | receiving treatment',
      'undergoing treatment | got mine trauma | received mine trauma | got trauma | received trauma | got a mine injury | received body injury | blinded',
      'have been admitted | has been admitted | were admitted | needed hospital treatment | required hospital treatment | needed medical treatment | required medical treatment | needed treatment | treated as outpatients | blind in one eye | blind in both eyes | went blind | badly burned | severely burned | seriously burned | treated for bruises | treated for burns | in stable condition | in a stable condition | were hit by fragments | were hit by shrapnel | was hit by fragments | was hit by shrapnel',
      'concussion | contusion | contusions | fracture | open fracture | hearing loss | loss of hearing',
      'got heavy injury | got bodily injuries',
      'disfigured | lost the sight | lost his sight | lost her sight | lost his eyesight | lost her eyesight | lost his hearing | lost her hearing | left without a leg | left without a foot | needed surgery | was operated on',
      'treated and discharged | treated and released | discharged after treatment | released after treatment | sent home after treatment | treated on the spot | treated at the scene | given first aid | received first aid | deafened | shell-shocked | knocked unconscious | lost consciousness | peppered with splinters | peppered with shrapnel | peppered with fragments | riddled with shrapnel | riddled with splinters',
      'were operated on | took the leg | took the foot | cost him a leg | cost him his leg | cost him a foot',
      'treated for _ injuries | treated for injuries | treated for wounds | treated for _ wounds',
    ),
  },
]
