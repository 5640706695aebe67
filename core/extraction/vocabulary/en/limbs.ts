import type { Maiming } from '../../people/maimed.ts'
import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'

const PARTS = 'foot feet leg legs arm arms hand hands fingers toes limb limbs heel'.split(' ')
const LOSABLE = [...PARTS, ...'eye eyes toe finger'.split(' ')]
const OFF = ['blown off', 'torn off', 'ripped off', 'sheared off', 'severed', 'shattered', 'mangled', 'crushed']

/** "Took off his left foot": one or two words between. */
const taking = (...verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => PARTS.flatMap((part) => [`${verb} _ ${part}`, `${verb} _ _ ${part}`]))

const LIMBS =
  'a leg, a foot, an arm, a hand, his leg, her leg, his foot, her foot, both legs, both of legs, legs'.split(', ')

const INJURIES = 'fracture fractures burns contusion contusions amputation bruises cuts laceration lacerations'.split(
  ' ',
)

/** "Suffered an open fracture": up to three words between. */
const suffering = (...verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) =>
    INJURIES.flatMap((injury) => ['', '_ ', '_ _ ', '_ _ _ '].map((between) => `${verb} ${between}${injury}`)),
  )

/** "Lost his left leg", "lost the toes of one foot": one to five words between. */
const losing = ['lost', 'loses', 'losing'].flatMap((verb) =>
  LOSABLE.flatMap((part) => ['_', '_ _', '_ _ _', '_ _ _ _'].map((between) => `${verb} ${between} ${part}`)),
)

const BONES =
  'leg legs arm arms rib ribs bone bones jaw pelvis wrist wrists ankle ankles shin shins hip skull spine back neck collarbone hand foot feet nose shoulder'.split(
    ' ',
  )
const broken = ['broken', 'fractured', 'shattered'].flatMap((harm) => BONES.map((bone) => `${harm} ${bone}`))

const HURT = 'injuries wounds injury wound bruises burns fractures scratches concussion'.split(' ')
/** "Came away with injuries", "escaped with minor wounds": up to two words between. */
const surviving = ['escaped', 'got away', 'came away', 'come away', 'survived', 'emerged'].flatMap((verb) => [
  ...HURT.flatMap((harm) => ['', '_ ', '_ _ '].map((between) => `${verb} with ${between}${harm}`)),
  `${verb} injured`,
  `${verb} wounded`,
])

/** "Left a third with serious injuries": one word between. */
const withHarm = ['injuries', 'wounds', 'burns'].flatMap((harm) => [`with ${harm}`, `with _ ${harm}`])

/** "Was cut in the face by stones", "struck in the back". */
const hitIn = ['cut', 'struck'].flatMap((verb) =>
  'face head neck back chest shoulder arm arms hand hands stomach thigh leg legs eye eyes'
    .split(' ')
    .map((part) => `${verb} in the ${part}`),
)

/** "His leg could not be saved", "doctors failed to save his left foot": what is lost is no life. */
const notSaved = LOSABLE.flatMap((part) => [
  `${part} could not be saved`,
  ...['could not save', 'failed to save', 'unable to save', 'not possible to save'].flatMap((failed) => [
    `${failed} _ ${part}`,
    `${failed} _ _ ${part}`,
  ]),
])

/** Mines maim: what befell somebody is often told of a foot or a hand alone ("had a foot blown off"). */
export const ENGLISH_LIMBS: readonly Term<Meaning>[] = [
  {
    value: { is: 'OUTCOME', outcome: 'INJURED' },
    phrases: [
      ...taking('blew off', 'tore off', 'ripped off', 'sheared off', 'took off', 'severed', 'shattered', 'mangled'),
      ...LIMBS.flatMap((limb) => [`without ${limb}`, `missing ${limb}`]),
      ...['leg', 'legs', 'foot', 'feet', 'arm', 'arms'].flatMap((part) => [
        `took his ${part}`,
        `took her ${part}`,
        `took both his ${part}`,
        `took both her ${part}`,
      ]),
      ...suffering('suffered', 'sustained', 'received'),
      ...losing,
      ...broken,
      ...notSaved,
      ...hitIn,
      ...surviving,
      ...withHarm,
      ...PARTS.map((part) => `missing _ ${part}`),
      ...['suffered', 'sustained'].map((verb) => `${verb} a broken _`),
      ...PARTS.flatMap((part) => OFF.flatMap((off) => [`${part} ${off}`, `${part} was ${off}`, `${part} were ${off}`])),
    ],
  },
]

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Parts of the body, and what befalls them, whatever stands between. */
export const ENGLISH_MAIMING: Maiming = {
  parts: set(
    'leg legs foot feet arm arms forearm hand hands finger fingers thumb toe toes heel heels ankle ankles shin shins knee knees hip thigh thighs shoulder elbow wrist jaw cheek eardrum eardrums ear ears lung lungs spleen liver kidney spine pelvis collarbone rib ribs skull eye eyes sight eyesight',
  ),
  harms: set(
    'lost lose loses losing missing gone smashed crushed shattered torn ripped mangled broke broken fractured dislocated burst perforated ruptured punctured pierced burned burnt scorched lacerated mutilated slashed severed amputated hurt off without maimed grazed damaged',
  ),
  kept: set('save saved saving fighting fight keep keeps kept'),
  whose: set("his her a an both one the left right own 's"),
  soft: set('back chest stomach belly abdomen head face neck throat temple body groin torso'),
  fragments: set('splinters splinter shrapnel fragments fragment metal hole holes pellets'),
}
