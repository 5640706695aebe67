import type { CodedAuthority } from '../../../model/authority.ts'
import type { Body, BodyKind } from '../../document/authorityWords.ts'
import type { Term } from '../../lexicon.ts'

const body = (code: CodedAuthority, kind: BodyKind, phrases: readonly string[], national = false): Term<Body> => ({
  value: { code, name: null, kind, national, isPerson: false },
  phrases,
})
const other = (kind: BodyKind, phrases: readonly string[], name: string | null = null): Term<Body> => ({
  value: { code: 'OTHER', name, kind, national: false, isPerson: false },
  phrases,
})
const person = (code: CodedAuthority, kind: BodyKind, names: readonly string[]): Term<Body> => ({
  value: { code, name: null, kind, national: false, isPerson: true },
  phrases: names,
})
const NATIONAL = true

/** Bodies with a code of their own, in English wordings. Officials stand for the body they speak for. */
const CODED: readonly Term<Body>[] = [
  body(
    'OMBUDSMAN_AZ',
    'COMMISSIONER',
    [
      ...['ombudsman', 'ombudswoman', 'ombudsperson', 'ombdusman', 'commissioner for human rights'],
      ...['commissioner for human rights (ombudsman)', 'human rights commissioner', 'rights commissioner'],
      ...['human rights ombudsman', 'human rights commissioner (ombudsman)'],
    ],
    NATIONAL,
  ),
  body(
    'OMBUDSMAN_AZ',
    'OFFICE',
    ["ombudsman's office", "ombudsperson's office", 'ombudsman office', 'office of the ombudsman'],
    NATIONAL,
  ),
  body('ANAMA', 'AGENCY', [
    ...['anama', 'mine action agency', 'agency for mine action', 'agency of mine action', 'mine clearance agency'],
    ...['demining agency', 'de-mining agency', 'agency on demining', 'agency for demining', 'mine agency'],
    ...['agency for demining of territories', 'national agency for mine action', 'mine action agency (anama)'],
  ]),
  body(
    'MINISTRY_OF_DEFENCE_AZ',
    'MINISTRY',
    ministry(['defence', 'defense'], ['mod', 'defence minister', 'defense minister']),
    NATIONAL,
  ),
  body(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'MINISTRY',
    [
      ...ministry(
        ['foreign', 'foreign affairs'],
        ['mfa', 'foreign minister', 'minister of foreign affairs', 'foreign office'],
      ),
    ],
    NATIONAL,
  ),
  person('OMBUDSMAN_AZ', 'COMMISSIONER', ['sabina aliyeva']),
  person('ANAMA', 'AGENCY', ['vugar suleymanov']),
  person('MINISTRY_OF_FOREIGN_AFFAIRS_AZ', 'MINISTRY', ['jeyhun bayramov', 'aykhan hajizada', 'leyla abdullayeva']),
  person('PRESIDENCY_AZ', 'PRESIDENT', ['ilham aliyev', 'hikmet hajiyev', 'mehriban aliyeva', 'elchin amirbayov']),
  person('GOVERNMENT_AM', 'ORGANISATION', ['nikol pashinyan', 'ararat mirzoyan']),
  body(
    'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
    'MINISTRY',
    ministry(['interior', 'internal affairs'], ['mia', 'interior minister', 'ministry of the interior']),
    NATIONAL,
  ),
  body(
    'PROSECUTOR_GENERAL_AZ',
    'OFFICE',
    [
      ...[
        "prosecutor general's office",
        'prosecutor general office',
        "general prosecutor's office",
        'prosecutor general',
      ],
      ...[
        'general prosecutor',
        'general prosecutor office',
        "prosecutor's office",
        "prosecutors' office",
        'prosecution service',
      ],
      ...[
        'office of the prosecutor general',
        "military prosecutor's office",
        "district prosecutor's office",
        'prosecutors',
      ],
      ...['prosecution office', "republic's prosecutor's office", "prosecutor-general's office", 'prosecutor-general'],
    ],
    NATIONAL,
  ),
  body(
    'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
    'MINISTRY',
    [...ministry(['emergency situations', 'emergency', 'emergencies'], ['emergencies minister', 'mes'])],
    NATIONAL,
  ),
  body(
    'STATE_BORDER_SERVICE_AZ',
    'SERVICE',
    ['state border service', 'border service', 'state border guard service'],
    NATIONAL,
  ),
  body('STATE_SECURITY_SERVICE_AZ', 'SERVICE', ['state security service', 'security service of azerbaijan'], NATIONAL),
  body('PRESIDENCY_AZ', 'PRESIDENT', [
    ...['president ilham aliyev', 'president aliyev', 'president of azerbaijan', 'azerbaijani president'],
    ...['president of the republic of azerbaijan', "azerbaijan's president", 'presidential administration'],
    ...['presidential aide', 'aide to the president', 'assistant to the president', "president's assistant"],
    ...["president's representative", "president's special representative", 'representative of the president'],
    ...['first vice-president', 'first vice president', 'representative on special assignments', "president's envoy"],
    ...['special representative of the president', "azerbaijani president's assistant"],
  ]),
  body('GOVERNMENT_AM', 'ORGANISATION', [
    ...[
      'government of armenia',
      'armenian government',
      "armenia's government",
      'authorities of armenia',
      'armenian authorities',
    ],
    ...['prime minister of armenia', "armenia's prime minister", 'armenian prime minister', 'pashinyan'],
    ...['national security service of armenia', "armenia's national security service", 'armenian mfa'],
    ...[
      "armenia's foreign ministry",
      'official yerevan',
      "armenia's deputy prime minister",
      'armenian deputy prime minister',
    ],
  ]),
  body('UNITED_NATIONS', 'ORGANISATION', [
    ...['united nations', 'un', 'u.n', 'undp', 'unicef', 'unhcr', 'unmas', 'ocha', 'un mine action service', 'unfpa'],
    ...[
      'un secretary-general',
      'un secretary general',
      'un high commissioner for human rights',
      'un high commissioner for refugees',
    ],
    ...[
      'high commissioner for human rights',
      'un resident coordinator',
      'un development programme',
      'un security council',
    ],
  ]),
]

/** Bodies of no code of their own, told apart by name. */
const OTHERS: readonly Term<Body>[] = [
  other('ORGANISATION', ['halo trust', 'halo'], 'HALO Trust'),
  other('ORGANISATION', ['mines advisory group', 'mag'], 'Mines Advisory Group'),
  other('ORGANISATION', ['apopo'], 'APOPO'),
  other(
    'ORGANISATION',
    ['fondation suisse de deminage', 'swiss foundation for mine action'],
    'Swiss Foundation for Mine Action',
  ),
  other('ORGANISATION', ['human rights watch', 'hrw'], 'Human Rights Watch'),
  other('ORGANISATION', ['amnesty international'], 'Amnesty International'),
  other(
    'ORGANISATION',
    ['landmine monitor', 'international campaign to ban landmines', 'icbl'],
    'International Campaign to Ban Landmines',
  ),
  other(
    'ORGANISATION',
    ['international committee of the red cross', 'icrc', 'red cross', 'red crescent'],
    'International Committee of the Red Cross',
  ),
  other('ORGANISATION', ['international crisis group', 'crisis group'], 'International Crisis Group'),
  other('ORGANISATION', ['european parliament', 'meps', 'parliamentarians'], 'European Parliament'),
  other('ORGANISATION', ['european commission', 'european union', 'eu'], 'European Union'),
  other('ORGANISATION', ['council of europe'], 'Council of Europe'),
  other('ORGANISATION', ['osce'], 'OSCE'),
  other('ORGANISATION', ['marshall legacy institute', 'marshall legacy'], 'Marshall Legacy Institute'),
  other('ORGANISATION', ['international eurasia press fund', 'eurasia press fund'], 'International Eurasia Press Fund'),
  other(
    'COMMITTEE',
    ['state committee', 'state committee for refugees', 'state committee for affairs of refugees'],
    'State Committee',
  ),
  other('COMMITTEE', ['state statistics committee', 'state statistical committee'], 'State Statistics Committee'),
  other('ORGANISATION', [
    'milli majlis',
    'state department',
    'international community of deminers',
    'turkish armed forces',
  ]),
  other('SERVICE', [
    'executive authority',
    'executive power',
    'local executive authority',
    'district executive power',
    'emergency service',
  ]),
  other('SERVICE', [
    'de facto emergency service',
    'russian peacekeepers',
    'russian peacekeeping contingent',
    'peacekeepers',
  ]),
  other('MINISTRY', ['ministry of health', 'health ministry', 'ministry of economy', 'tabib', 'ministry of ecology']),
  other('ORGANISATION', ['ambassador', 'embassy', 'charity', 'de facto authorities', 'de facto ombudsman']),
]

function ministry(subjects: readonly string[], more: readonly string[]): readonly string[] {
  return [
    ...subjects.flatMap((subject) => [`ministry of ${subject}`, `${subject} ministry`, `ministry for ${subject}`]),
    ...more,
  ]
}

export const ENGLISH_BODIES: readonly Term<Body>[] = [...CODED, ...OTHERS]
