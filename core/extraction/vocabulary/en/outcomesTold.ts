import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'
import type { Meaning } from '../../words/terms.ts'

const CARE = ['hospital', 'the hospital', 'a hospital', '_ _ hospital', 'the clinic', 'the ambulance', 'the ward']
/** "Never reached the hospital", "did not reach the clinic in Horadiz": who was brought dead. */
const neverReached = ['never reached', 'did not reach', 'died before reaching', 'never made it to'].flatMap((reached) =>
  CARE.map((care) => `${reached} ${care}`),
)

const OBJECTS = ['stones', 'gravel', 'debris', 'glass', 'shards', 'rocks', 'splinters', 'fragments', 'shrapnel']
/** "Struck by flying stones", "peppered with gravel". */
const struckBy = ['struck', 'hit', 'cut', 'grazed', 'injured'].flatMap((verb) =>
  OBJECTS.flatMap((object) => [`${verb} by ${object}`, `${verb} by flying ${object}`]),
)

const OPERATED = ['underwent', 'undergone', 'has had', 'had to have', 'needs', 'recovering from', 'recovering after']
const OPERATIONS = ['surgery', 'operation', 'operations', 'amputation']
const operated = OPERATED.flatMap((verb) =>
  OPERATIONS.flatMap((operation) => ['', '_ ', '_ _ '].map((which) => `${verb} ${which}${operation}`)),
)

const BY_AIR = ['flown', 'taken', 'evacuated', 'transported', 'brought', 'carried', 'airlifted']
/** "Flown to Baku by helicopter", "taken away by ambulance". */
const byAir = BY_AIR.flatMap((verb) =>
  ['', '_ ', '_ _ ', '_ _ _ '].flatMap((where) => [
    `${verb} ${where}by helicopter`,
    `${verb} ${where}by ambulance`,
    `${verb} ${where}by air ambulance`,
  ]),
)

/** What accounts of accidents tell of how somebody fares, where notices say that they were killed or injured. */
export const ENGLISH_OUTCOMES_TOLD: readonly Term<Meaning>[] = [
  {
    value: { is: 'OUTCOME', outcome: 'KILLED' },
    phrases: [
      ...neverReached,
      ...phrases(
        'without signs of life | with no signs of life | no sign of life | breathed his last | breathed her last | breathed their last | gave his life | gave her life | gave their lives',
        'lived for about an hour | lived for an hour | lived for another hour | lived for a few minutes | heart stopped | help came too late | not be revived | not be resuscitated | not be brought back',
        'nothing could be done for | nothing more could be done for | were beyond help | was beyond help | efforts to resuscitate | efforts to revive',
      ),
    ],
  },
  {
    value: { is: 'OUTCOME', outcome: 'INJURED' },
    phrases: [
      ...struckBy,
      ...operated,
      ...byAir,
      ...['burst', 'ruptured', 'perforated', 'damaged'].flatMap((harm) => [
        `suffered ${harm} eardrums`,
        `suffered a ${harm} eardrum`,
      ]),
      ...['face', 'head', 'neck', 'back', 'chest', 'stomach', 'leg', 'legs', 'arm', 'arms', 'eye', 'eyes', 'hand'].map(
        (part) => `hit in the ${part}`,
      ),
      ...phrases(
        'in a coma | induced coma | on a ventilator | on ventilators | on artificial ventilation | on life support | treated for shock | suffered shock | stitched up | needed stitches',
        'was burned | were burned | was burnt | were burnt | was scalded | were scalded | flown to baku | flown to the capital | airlifted to | will not walk again | never walk again',
        'on an artificial leg | on an aluminium leg | on a prosthesis | fitted with a prosthesis | confined to a wheelchair',
      ),
    ],
  },
]
