import type { CodedAuthority } from '../../../model/authority.ts'
import type { Body, BodyKind } from '../../document/authorityWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'
import { every } from './appealPhrases.ts'
import { ENGLISH_OFFICIALS } from './officials.ts'
import { ENGLISH_OTHER_BODIES } from './otherBodies.ts'

type How = Partial<Pick<Body, 'national'>>

const body = (code: CodedAuthority, kind: BodyKind, rows: readonly string[], how: How = {}): Term<Body> => ({
  value: { code, name: null, kind, national: false, isPerson: false, ...how },
  phrases: phrases(...rows),
})
/** Other countries have one of the same name. */
const NATIONAL: How = { national: true }

const ministry = (subjects: string, more: string): readonly string[] => [
  ...subjects
    .split(' | ')
    .flatMap((subject) => [
      ...[`ministry of ${subject}`, `${subject} ministry`, `ministry for ${subject}`],
      ...['', 'deputy '].flatMap((rank) => [
        `${rank}minister of ${subject}`,
        `${rank}${subject} minister`,
        `${rank}minister for ${subject}`,
      ]),
    ]),
  more,
]

/** Bodies with a code of their own, in English wordings. */
const CODED: readonly Term<Body>[] = [
  body(
    'OMBUDSMAN_AZ',
    'COMMISSIONER',
    [
      'ombudsman | ombudswoman | ombudsperson | ombdusman | commissioner for human rights | commissioner for human rights (ombudsman)',
      'human rights commissioner | rights commissioner | human rights ombudsman | human rights commissioner (ombudsman)',
      'commissioner for human rights (ombudsperson) | human rights defender | rights defender',
    ],
    NATIONAL,
  ),
  body(
    'OMBUDSMAN_AZ',
    'OFFICE',
    [
      "ombudsman's office | ombudsperson's office | ombudsman office | office of the ombudsman | office of the commissioner for human rights",
    ],
    NATIONAL,
  ),
  body('ANAMA', 'AGENCY', ['anama']),
  body(
    'ANAMA',
    'AGENCY',
    [
      'mine action agency | agency for mine action | agency of mine action | mine clearance agency | demining agency | de-mining agency',
      'agency on demining | agency for demining | mine agency | agency for demining of territories | national agency for mine action',
      'mine action agency (anama) | agency for mine clearance | mine-clearance agency | national mine action agency | mine clearance body',
    ],
    NATIONAL,
  ),
  body(
    'MINISTRY_OF_DEFENCE_AZ',
    'MINISTRY',
    ministry('defence | defense | national defence | national defense', 'mod'),
    NATIONAL,
  ),
  body(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'MINISTRY',
    ministry('foreign | foreign affairs', 'mfa | foreign office'),
    NATIONAL,
  ),
  body('MINISTRY_OF_FOREIGN_AFFAIRS_AZ', 'MINISTRY', [
    "azerbaijan's permanent mission to the un | permanent mission of azerbaijan to the un | azerbaijan's permanent mission to the united nations | permanent mission of azerbaijan to the united nations | permanent mission to the un | permanent representative to the un | ambassador to the un",
    'permanent mission of the republic of azerbaijan | permanent mission of the republic of azerbaijan to the united nations | permanent mission of the republic of azerbaijan to the un | embassy of the republic of azerbaijan',
    "azerbaijan's permanent mission | permanent mission of azerbaijan | azerbaijan's embassy | embassy of azerbaijan",
    ...every("azerbaijan's | azerbaijani | baku's", 'ambassador | envoy | permanent representative'),
    ...every('ambassador | envoy | permanent representative', 'of', 'azerbaijan | the republic of azerbaijan'),
  ]),
  body(
    'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
    'MINISTRY',
    ministry(
      'interior | internal affairs',
      'mia | ministry of the interior | police department | district police | police',
    ),
    NATIONAL,
  ),
  body(
    'PROSECUTOR_GENERAL_AZ',
    'OFFICE',
    [
      "prosecutor general's office | prosecutor general office | general prosecutor's office | prosecutor general | general prosecutor",
      "general prosecutor office | prosecutor's office | prosecutors' office | prosecution service | office of the prosecutor general",
      "military prosecutor's office | district prosecutor's office | prosecutors | prosecution office | republic's prosecutor's office",
      "prosecutor-general's office | prosecutor-general | public prosecutor's office | prosecutor office | office of the general prosecutor",
    ],
    NATIONAL,
  ),
  body(
    'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
    'MINISTRY',
    ministry('emergency situations | emergency | emergencies', 'mes'),
    NATIONAL,
  ),
  body('MINISTRY_OF_DEFENCE_AZ', 'SERVICE', ['azerbaijani army | azerbaijan army']),
  body(
    'STATE_BORDER_SERVICE_AZ',
    'SERVICE',
    ['state border service | border service | state border guard service | border guard service'],
    NATIONAL,
  ),
  body('STATE_SECURITY_SERVICE_AZ', 'SERVICE', ['state security service | security service of azerbaijan'], NATIONAL),
  body('PRESIDENCY_AZ', 'PRESIDENT', [
    "president ilham aliyev | president aliyev | president of azerbaijan | azerbaijani president | azerbaijan's president",
    'president of the republic of azerbaijan | presidential administration | presidential aide | presidential envoy | presidential representative | presidential adviser | presidential advisor | aide to the president',
    "assistant to the president | president's assistant | azerbaijani president's assistant | assistant of the president",
    "president's representative | president's special representative | representative of the president | president's envoy",
    'first vice-president | first vice president | representative on special assignments | special representative of the president',
    "presidential office | president's office | office of the president | presidential press service | administration of the president",
    "azerbaijani leader | the head of state | head of state | president's press service | press service of the president | press office of the president | press service of the head of state",
  ]),
  body('GOVERNMENT_AM', 'ORGANISATION', [
    "government of armenia | armenian government | armenia's government | authorities of armenia | armenian authorities",
    'national security service | nss',
    "prime minister of armenia | armenia's prime minister | armenian prime minister | pashinyan",
    'armenian mfa | official yerevan | armenian security council',
    "armenia's deputy prime minister | armenian deputy prime minister | secretary of armenia's security council",
  ]),
  body('UNITED_NATIONS', 'ORGANISATION', [
    'united nations | un | u.n | undp | unicef | unhcr | unmas | ocha | un mine action service | unfpa | un secretary-general',
    'un secretary general | un high commissioner for human rights | un high commissioner for refugees | un security council',
    'high commissioner for human rights | un resident coordinator | un development programme | un development program',
  ]),
]

export const ENGLISH_BODIES: readonly Term<Body>[] = [...CODED, ...ENGLISH_OFFICIALS, ...ENGLISH_OTHER_BODIES]
