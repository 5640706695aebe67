import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'
import type { Meaning } from '../../words/terms.ts'

const FIELDS = [
  'mine clearance',
  'mine-clearance',
  'clearance',
  'demining',
  'de-mining',
  'mine action',
  'mine detection',
  'mine-detection',
  'bomb disposal',
  'explosive ordnance disposal',
  'eod',
]
const JOBS = [
  'worker',
  'operator',
  'specialist',
  'expert',
  'employee',
  'technician',
  'engineer',
  'staff member',
  'team member',
  'crew member',
  'officer',
  'instructor',
  'supervisor',
]
const TEAMS = [
  'clearance team',
  'demining team',
  'mine clearance team',
  'mine-clearance team',
  'manual clearance team',
  'eod team',
  'clearance crew',
  'demining crew',
  'manual team',
]

/** "A mine clearance operator", "demining staff". */
const each = (jobs: readonly string[]): readonly string[] =>
  FIELDS.flatMap((field) => jobs.map((job) => `${field} ${job}`))

const ONE = phrases(
  "member of the agency 's staff | member of the agency staff | member of agency staff | agency 's employee",
  "agency 's staff member | agency 's sapper | agency 's deminer | member of anama 's staff | anama 's employee",
  "anama 's staff member | employee of a clearance operator | detector operator | mine clearer | deminer | sapper",
  'anama employee | anama staff member | anama worker | anama specialist | anama member | anama deminer',
  'anama sapper | anama excavator | employee of anama | employee of the agency',
  "employee of azerbaijan 's mine action agency | employee of the mine action agency | mine action agency employee",
  'agency employee | de-miner | staff member of anama | specialist of anama | kinologist of anama | dog handler',
  'handler | employee of the national agency for mine action | employee of agency on demining',
  'employee of the demining agency | employee of the mine action agency of the republic of azerbaijan',
  'field officer of anama | field officer of the agency | operations officer of the agency',
  'team leader of anama | team leader of the agency | team leader of the mine action agency | demining team leader | clearance team leader',
  'operations officer of anama | mine searcher | mine hunter | mine detection dog handler',
  'mine-detection dog handler | dog trainer | operator of a demining machine | operator of the demining machine',
  'demining machine operator | specialist in mine clearance | specialist in mine detection | specialist in demining',
  "expert in mine clearance | expert in demining | member of anama 's _ team | member of anama 's _ _ team",
  "member of the agency 's _ team | member of the agency 's _ _ team",
)

const MANY = phrases(
  "members of the agency 's staff | members of the agency staff | agency 's employees | agency 's staff",
  "agency 's staff members | members of anama 's staff | anama 's employees | employees of clearance operators",
  'employees of demining operators | employees of mine action operators | employees of demining companies',
  'staff of clearance operators | staff of demining companies | workers of demining companies | detector operators',
  'mine clearers | deminers | sappers | anama employees | anama staff | anama staff members | anama workers',
  'people who were clearing mines | people clearing mines | those clearing mines | agency staff',
  'anama members | anama personnel | anama specialists | employees of anama | staff of anama',
  'employees of the mine action agency | employees of the agency | persons on the staff of anama',
  'mine action agency employees | agency employees | employees of the demining agency',
  'employees of the national agency for mine action',
  'employees of the mine action agency of the republic of azerbaijan | de-miners | members of anama',
  'specialists of anama | staff members of anama | mine action agency staff | mine searchers | mine hunters',
  'dog handlers | mine detection dog handlers | mine-detection dog handlers | dog trainers',
  'operators of demining machines | demining machine operators | specialists in mine clearance',
  'specialists in mine detection | specialists in demining | experts in mine clearance | experts in demining',
  "members of anama 's _ team | members of anama 's _ teams | members of the agency 's _ team",
  "members of the agency 's _ teams",
)

/** Who clears mines: those of the agency and of companies, by whom they work for and what they do. */
export const ENGLISH_CLEARERS: readonly Term<Meaning>[] = [
  {
    value: { is: 'PERSON', population: 'DEMINER', one: true },
    phrases: [
      ...ONE,
      ...each(JOBS),
      ...TEAMS.flatMap((team) => ['a', 'the', 'its'].map((article) => `member of ${article} ${team}`)),
    ],
  },
  {
    value: { is: 'PERSON', population: 'DEMINER' },
    phrases: [
      ...MANY,
      ...each([...JOBS.map((job) => `${job}s`), 'staff', 'personnel']),
      ...TEAMS.flatMap((team) => [
        `members of ${team}s`,
        `members of a ${team}`,
        `members of the ${team}`,
        `members of its ${team}s`,
      ]),
    ],
  },
]
