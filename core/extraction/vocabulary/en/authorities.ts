import type { AuthorityWords } from '../../document/authorityWords.ts'
import { phrases } from '../../words/phrases.ts'
import { ENGLISH_BODIES } from './bodies.ts'
import {
  BACK_BEFORE,
  DATA_BEFORE,
  DATA_NOUNS,
  OWNERS,
  POSSESSIONS,
  ROLES,
  SAID,
  SAID_BEFORE,
  SPEAKERS,
  STATED,
  STATED_BEFORE,
  VIEWS,
} from './citing.ts'
import { ENGLISH_LANDS } from './lands.ts'
import { ENGLISH_ORGANISATIONS } from './organisations.ts'

export const ENGLISH_AUTHORITIES: AuthorityWords = {
  bodies: ENGLISH_BODIES,
  lands: ENGLISH_LANDS,
  anaphors: [
    {
      value: 'AGENCY',
      phrases: phrases(
        "the agency | the same agency | that agency | agency : | country's mine action agency | an agency official | agency's",
      ),
    },
    {
      value: 'MINISTRY',
      phrases: phrases('the ministry | the same ministry | that ministry | the minister | minister : | ministry :'),
    },
    { value: 'OFFICE', phrases: phrases("the office | her office | his office | commissioner's office") },
    { value: 'COMMISSIONER', phrases: phrases('the commissioner') },
    { value: 'SERVICE', phrases: phrases('the service') },
    { value: 'COMMITTEE', phrases: phrases('the committee') },
    {
      value: 'HOSPITAL',
      phrases: phrases('the doctor | doctors | the doctors | the surgeon | the physician | the chief physician'),
    },
    {
      value: 'ORGANISATION',
      phrases: phrases(
        'the organisation | the organization | the institute | the association | the centre | the center | the council | the union | the network | the campaign | the ngo | the charity | the trust | the group | the watchdog | the foundation | the coalition',
      ),
    },
    {
      value: 'PRESIDENT',
      phrases: phrases('the president | the presidential aide | the envoy | the assistant'),
    },
    { value: 'SPEAKER', phrases: SPEAKERS },
    { value: 'OWNER', phrases: OWNERS },
    { value: 'VIEW', phrases: VIEWS },
  ],
  foreign: [
    { value: 'GOVERNMENT_AM', phrases: phrases('armenian | armenia | yerevan') },
    {
      value: 'OTHER',
      phrases: phrases(
        'russian | russia | moscow | turkish | türkiye | turkiye | turkey | ankara | georgian | georgia | iranian | iran | french | france',
        'british | ukrainian | ukraine | american | pakistani | pakistan | israeli | israel | chinese | china | german | germany | angolan',
        'angola | colombian | cambodian | us | u.s | uk | kazakh | kazakhstan | uzbekistan | uzbek | europe | council of europe | european',
        'cambodia | colombia | laos | lao | mozambique | iraqi | iraq | afghan | afghanistan | bosnian',
        'vietnam | vietnamese | myanmar | lebanese | libyan | syrian | sudanese | yemeni | ethiopian | zimbabwe | croatia | sri lankan',
        'italian | italy | croatian | slovak | belarusian | polish | hungarian | japanese | kyrgyz | indian',
      ),
    },
    { value: null, phrases: phrases('ex | former | artsakh | ombudsmen') },
  ],
  rebuts: /(?<!\p{L})we (?:\p{L}+ ){0,2}(?:call|urge|demand|expect) (?:\p{L}+ ){0,3}armenia(?!\p{L})/u,
  foreignNames: { value: 'GOVERNMENT_AM', surname: /^\p{L}{3,}yan$/u },
  genitive: ['of', 'the', 'republic'],
  seated: ['in'],
  before: [
    { value: 'DATA', phrases: DATA_BEFORE },
    { value: 'BACK', phrases: BACK_BEFORE },
    { value: 'STATES', phrases: STATED_BEFORE },
    { value: 'SAYS', phrases: SAID_BEFORE },
  ],
  after: [
    { value: 'SAYS', phrases: SAID },
    { value: 'STATES', phrases: STATED },
  ],
  possessions: POSSESSIONS,
  organisations: ENGLISH_ORGANISATIONS,
  roles: ROLES,
  titles: phrases(
    'a | an | for | at | board | with | press | service | first | vice | center | centre | new | newly | appointed | acting',
  ),
  data: DATA_NOUNS,
  holds: phrases('has | have | had | lists | shows | show'),
  addressing: phrases('to | dear | attn | attention'),
  self: phrases('we | our | us | ours | my | i'),
  parting: phrases('at | in | with | to | about | on'),
  closings: phrases(
    'yours sincerely | sincerely | sincerely yours | yours faithfully | faithfully | respectfully | respectfully yours | with respect | with best regards | best regards | kind regards | yours truly',
  ),
  prepared: /^(?:prepared|compiled|issued|published) by(?!\p{L})/u,
  signed: /^press (?:service|office) of(?!\p{L})|(?<!\p{L})press (?:service|office)$/u,
  hired: /(?<!\p{L})(?:contract (?:to|with)|contracted by|hired by)(?!\p{L})/u,
  publishers: {
    name: /\p{L} international$|(?<!\p{L})(?:institute|lab|laboratory|think tank|foundation|observatory|watch|relief|network|forum|monitor|initiative|research centre|research center|policy centre|policy center|centre for|center for)(?!\p{L})/u,
    publication:
      /(?<!\p{L})(?:(?:this|policy|research) (?:brief|paper|review|monitor|note)|(?:short|discussion|position|briefing) (?:paper|note)|(?:report|executive) summary|commentary|(?:field|situation|annual) report|brief \d|working paper|yearly review|annual review|explosive hazard monitor|the author (?:is|thanks)|views expressed|our teams)(?!\p{L})/u,
  },
  listeners: phrases(
    'behalf of | together with | jointly with | along with | alongside | in cooperation with | in coordination with',
  ),
  staff: phrases(
    'employee | employees | staff | sapper | sappers | deminer | deminers | operator | operators | officer | officers | serviceman',
    'servicemen | member | members | personnel | worker | workers | excavator | dog | handler | troops | specialist | specialists | teams',
    'crews | experts | machine | vehicle | team',
  ),
  medics: new Set(
    phrases(
      'doctor | doctors | physician | physicians | surgeon | surgeons | medic | medics | spokesman | spokeswoman | spokesperson',
    ),
  ),
  joining: phrases(
    "and | by | the | of | azerbaijan | 's | ( | ) | , | republic | as | well | together | with | country | azerbaijani | for | plus | conducts",
    'sabina | aliyeva | ilham | aliyev',
  ),
  joint: phrases('joint | jointly'),
  doers: [
    {
      value: 'MINISTRY_OF_DEFENCE_AZ',
      phrases: phrases(
        'engineering troops | engineer-sapper units | engineer-sapper | engineering-sapper | army sappers | engineer and sapper',
        "engineering units of the army | combat engineering units | army's engineering | sapper units of the army | army engineers",
        "army's sappers | military engineers | engineering units of the azerbaijani army | army's engineers | engineering corps",
      ),
    },
  ],
  owned: /^'s$/,
  dated: phrases('dated | released on | published on | issued on | made public on'),
  speaking: phrases(
    'speaking | addressing | talking | in a statement | in a post | at a briefing | at a press conference | at a news conference | in an interview | in remarks | in comments | in a briefing | during a',
  ),
  sympathy: phrases('sympath | condolenc | speedy recovery | quick recovery'),
  ownAuthority: phrases(
    'told by relatives | told by eyewitnesses | told by residents | sources at the scene | our correspondent',
  ),
  verbLast: false,
}
