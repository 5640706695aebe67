import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'
import type { Meaning } from '../../words/terms.ts'

const ONE_BEFORE = [
  'serviceman',
  'soldier',
  'officer',
  'policeman',
  'police officer',
  'conscript',
  'deminer',
  'sapper',
  'refugee',
  'idp',
  'internally displaced person',
]
const MANY_BEFORE = [
  'servicemen',
  'soldiers',
  'officers',
  'policemen',
  'police officers',
  'conscripts',
  'deminers',
  'sappers',
  'refugees',
]

/** "An ex-serviceman", "a former refugee": of whom the words tell what they no longer are. */
const former = (people: readonly string[]): readonly string[] =>
  people.flatMap((person) => [`former ${person}`, `ex-${person}`, `retired ${person}`])

/** Who was harmed, by trade or kin, beside the words that accounts of accidents use most (casualties.ts). */
export const ENGLISH_TRADES: readonly Term<Meaning>[] = [
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true, pair: true },
    phrases: phrases('couple | husband and wife | man and wife'),
  },
  { value: { is: 'OBJECT' }, phrases: phrases('couple of') },
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true },
    phrases: [...former(ONE_BEFORE), ...phrases('veteran | war veteran')],
  },
  { value: { is: 'PERSON', population: 'EVERYONE' }, phrases: [...former(MANY_BEFORE), 'veterans', 'war veterans'] },
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true },
    phrases: phrases(
      'keeper | breeder | livestock breeder | cattle breeder | plasterer | roofer | mason | driller | digger | excavator operator | bulldozer operator | machine operator | taxi driver | railway worker | energy worker | utility worker | power worker | gas worker | agricultural worker | seasonal worker | activist | father-of-three | newlywed',
      'pyrotechnician | pyrotechnist | foreman | agronomist | mullah | imam | mayor | headmaster | nurse | paramedic | medic | assistant | apprentice',
      'site supervisor | staff member | staffer | trainee | colleague | comrade | companion | fellow worker | labourer | laborer | farmhand | farm worker | farm labourer | day labourer | caretaker',
      'bodyguard | aide | clerk | priest | athlete | guide | cyclist | motorcyclist | hiker | picker | collector | angler | poacher | road builder | railwayman | owner | returnee | settler | relative | neighbour',
      'neighbor | friend | grandchild | old man | youth | lad | brother-in-law | son-in-law | bystander',
    ),
  },
  {
    value: { is: 'PERSON', population: 'EVERYONE' },
    phrases: phrases(
      'owners | keepers | breeders | livestock breeders | cattle breeders | herdsmen | cattlemen | horsemen | cowherds | goatherds | rangers | gamekeepers | bricklayers | painters | plasterers | roofers | masons | drillers | diggers | miners of gravel | machinists | machine operators | excavator operators | excavator drivers | bulldozer drivers | truck drivers | lorry drivers | bus drivers | taxi drivers | railway workers | energy workers | utility workers | power workers | gas workers | telecom workers | agricultural workers | seasonal workers | officials | representatives | activists | guides | cyclists | motorists | pedestrians | passers-by | fathers-in-law | husbands | grandfathers',
      'farmhands | farm workers | farm labourers | labourers | laborers | day labourers | railwaymen | road builders | operators | assistants | companions',
      'fellow workers | neighbours | neighbors | pickers | collectors | hikers | anglers | poachers | pyrotechnicians | agronomists | nurses | paramedics',
      'medics | settlers | returnees | migrants | youths | young men | old men | local men | uncles | nephews | grandsons | occupants | motorcyclists',
      'company staff | mourners | bystanders | apprentices | trainees',
    ),
  },
  {
    value: { is: 'PERSON', population: 'CIVILIAN' },
    phrases: phrases('wore no uniform | wore no uniforms | in no uniform | not in uniform | out of uniform'),
  },
  {
    value: { is: 'PERSON', population: 'MILITARY' },
    phrases: phrases(
      'wore a uniform | wore uniform | wore uniforms | in uniform | military drivers | contract soldiers | army engineers | army drivers',
    ),
  },
  {
    value: { is: 'PERSON', population: 'MILITARY', one: true },
    phrases: phrases(
      'military engineer | military driver | contract soldier | army engineer | army driver | police escort | police sergeant',
    ),
  },
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true },
    phrases: phrases(
      'stonemason | ploughman | plowman | pipe-layer | pipelayer | pipefitter | fitter | linesman | cable layer | schoolteacher | headteacher | street cleaner | cleaner | janitor | porter | shopkeeper | trader | scrap dealer | mower | haymaker | woodsman | photographer | monk | undergraduate | intern | waiter | blacksmith | tailor | barber | fireman | site manager | widower | stepson | fiancé | bridegroom | bride | houseguest | guest | onlooker | homeowner | landowner | tenant | farm hand | field hand | hired hand | cowhand | warden | hydrologist | botanist | biologist | blogger | councillor | village head | twin',
    ),
  },
  {
    value: { is: 'PERSON', population: 'EVERYONE' },
    phrases: phrases(
      'stonemasons | ploughmen | pipe-layers | pipelayers | fitters | linesmen | cable layers | schoolteachers | street cleaners | cleaners | porters | shopkeepers | traders | scrap dealers | mowers | haymakers | woodsmen | photographers | monks | interns | firemen | tenants | farm hands | field hands | hired hands | wardens | hydrologists | botanists | biologists | councillors',
    ),
  },
  {
    value: { is: 'PERSON', population: 'MILITARY', one: true },
    phrases: phrases(
      'policewoman | patrolman | reservist | gunner | coastguard | sentry | commander | platoon commander | squad leader | private first class',
    ),
  },
  {
    value: { is: 'PERSON', population: 'MILITARY' },
    phrases: phrases('policewomen | patrolmen | reservists | gunners | sentries'),
  },
  {
    value: { is: 'PERSON', population: 'CHILD', one: true },
    phrases: phrases(
      'baby | newborn | herdsboy | first-grader | second-grader | third-grader | fourth-grader | fifth-grader | sixth-grader | seventh-grader',
    ),
  },
]
