import { type Framings, hides, tells } from '../framing.ts'

/** People, what befell them, parts of numbers, and how sure a number is. */
export const ENGLISH_FIGURES: Framings = {
  'PERSON EVERYONE': [tells('total EVERYONE KILLED 5', 'In 2023 five {shepherds|cupboards} were killed by mines.')],
  UNHARMED: [hides('total EVERYONE INJURED 1', 'In 2023 55 people were wounded by mines and one was {unhurt|=there}.')],
  'PERSON EVERYONE one pair': [
    tells('harmed EVERYONE INJURED 2', 'A mine injured a {couple|cupboard} in Aghdam on Monday.'),
  ],
  'PERSON EVERYONE one': [
    tells('harmed EVERYONE INJURED 1', 'A mine injured a {shepherd|cupboard} in Aghdam on Monday.'),
    tells(
      'harmed EVERYONE INJURED 2',
      'A mine injured a boy in Aghdam on Monday, and {a third was|Baku was} injured too.',
    ),
  ],
  'PERSON EVERYONE untold': [hides('total EVERYONE KILLED 5', 'In 2023 mines killed five {journalists|cupboards}.')],
  'PERSON CIVILIAN': [tells('total CIVILIAN KILLED 5', 'In 2023 mines killed five {civilians|people}.')],
  'PERSON CIVILIAN one': [
    tells('harmed CIVILIAN INJURED 1', 'A mine injured a {civilian|resident} in Aghdam on Monday.'),
  ],
  'PERSON MILITARY': [tells('total MILITARY KILLED 5', 'In 2023 mines killed five {soldiers|people}.')],
  'PERSON MILITARY one': [
    tells('harmed MILITARY INJURED 1', 'A mine injured a {soldier|resident} in Aghdam on Monday.'),
  ],
  'PERSON CHILD': [tells('total CHILD KILLED 5', 'In 2023 mines killed five {children|people}.')],
  'PERSON CHILD one': [tells('harmed CHILD INJURED 1', 'A mine injured a {child|resident} in Aghdam on Monday.')],
  'PERSON WOMAN': [tells('total WOMAN KILLED 5', 'In 2023 mines killed five {women|people}.')],
  'PERSON WOMAN one': [tells('harmed WOMAN INJURED 1', 'A mine injured a {woman|resident} in Aghdam on Monday.')],
  'PERSON DEMINER': [tells('total DEMINER KILLED 5', 'In 2023 mines killed five {deminers|people}.')],
  'PERSON DEMINER one': [tells('harmed DEMINER INJURED 1', 'A mine injured a {deminer|resident} in Aghdam on Monday.')],
  'OUTCOME KILLED': [
    tells(
      'total EVERYONE KILLED 5',
      'In 2023 five people {died|sang} because of mines.',
      'In 2023 mines {killed|photographed} five people.',
      'In 2023 mines {took the lives|had the pictures} of five people.',
      'In 2023 five people were {killed|painted} by mines.',
      'In 2023 mines were {fatal|known} to five people.',
      'In 2023 mines left five people {dead|glad}.',
      'In 2023 mines cost the {lives of|books of} five people.',
      'In 2023 five people could {not be saved|not be seen} after a mine explosion.',
      'In 2023 it was {not possible to save|possible to see} five people after a mine explosion.',
    ),
    tells('total EVERYONE KILLED 2', 'In 2023 mines {claimed two lives|painted two houses}.'),
    tells(
      'harmed EVERYONE KILLED 1',
      'A mine {killed|photographed} a shepherd in Aghdam on Monday.',
      'A shepherd {met his death|saw his house} when a mine exploded in Aghdam on Monday.',
    ),
  ],
  'OUTCOME KILLED noun': [
    tells(
      'total EVERYONE KILLED 5',
      'In 2023 mines caused five {deaths|pictures}.',
      'In 2023 five {lives lost|houses seen} were due to mines.',
    ),
    tells(
      'total CIVILIAN KILLED 3',
      'In 2023 mines killed and injured nine people; three {of the dead|of the tall} were civilians.',
    ),
  ],
  'OUTCOME INJURED': [
    tells(
      'total EVERYONE INJURED 5',
      'In 2023 five people {were hurt|sang} because of mines.',
      'In 2023 mines {injured|photographed} five people.',
      'In 2023 five people were {injured|painted} by mines.',
      'In 2023 mines left five people {maimed|glad}.',
    ),
    tells(
      'harmed EVERYONE INJURED 1',
      'A shepherd {sustained injuries|sang songs} when a mine exploded in Aghdam on Monday.',
      'A shepherd had a {leg amputated|song written} when a mine exploded in Aghdam on Monday.',
    ),
  ],
  'OUTCOME INJURED noun': [
    tells(
      'total CIVILIAN INJURED 3',
      'In 2023 mines killed two people and injured nine; three {of the injured|of the tall} were civilians.',
    ),
    tells('total EVERYONE INJURED 5', 'In 2023 {the injured|the painters} of mines were five.'),
  ],
  'OUTCOME CASUALTY': [
    tells(
      'total EVERYONE CASUALTY 5',
      'In 2023 five people {suffered|sang} because of mines.',
      'In 2023 five people were {affected|painted} by mines.',
      'In 2023 mines {affected|painted} five people.',
      'In 2023 five people have {come to grief|come to Baku} over mines.',
    ),
  ],
  'OUTCOME INJURED abstract': [
    tells('harmed EVERYONE INJURED 1', 'A mine explosion caused an {injury|echo} to a shepherd in Aghdam on Monday.'),
  ],
  'OUTCOME KILLED abstract': [
    tells('harmed EVERYONE KILLED 1', 'A mine explosion caused the {death|joy} of a shepherd in Aghdam on Monday.'),
  ],
  'OUTCOME CASUALTY noun': [
    tells(
      'total EVERYONE CASUALTY 45',
      'In 2023 mines left 45 {victims|singers}.',
      'In 2023 there were 45 {landmine victims|singers} of mines.',
    ),
    tells('total EVERYONE CASUALTY 9', 'In 2023 {the victims|the singers} of mines were nine.'),
  ],
  'OUTCOME CASUALTY noun total': [
    tells(
      'total EVERYONE CASUALTY 345',
      'In 2023 the {number of victims|number of songs} of mines reached 345.',
      'In 2023 {the toll of|the number of} mines stood at 345.',
      'In 2023 the {list of those harmed|song of cows} by mines reached 345 people.',
    ),
  ],
  'OUTCOME KILLED noun total': [
    tells('total EVERYONE KILLED 45', 'In 2023 the {death toll|wheat yield} of mines reached 45.'),
  ],
  'OUTCOME INJURED noun total': [
    tells('total EVERYONE INJURED 45', 'In 2023 the {number of injured|number of songs} of mines reached 45.'),
  ],
  SUBSET: [
    tells(
      'total CHILD KILLED 3',
      'In 2023 mines killed nine people, {including|and harmed} three children.',
      'In 2023 mines killed nine people, three {of them|walked} children.',
    ),
  ],
  'SUBSET CASUALTY harmed': [
    tells(
      'total WOMAN CASUALTY 4',
      'In 2023 mines killed 12 people and wounded 19. {Among the victims|Near the towns} were four women.',
      'In 2023 mines harmed 31 people.\n\nThey are found in fields. {Among the victims|Near the towns} are four women.',
    ),
  ],
  'SUBSET KILLED': [
    tells(
      'total CHILD KILLED 3',
      'In 2023 mines harmed nine people; {among the dead|in the towns} were three children.',
    ),
  ],
  'SUBSET INJURED': [
    tells(
      'total CHILD INJURED 3',
      'In 2023 mines harmed nine people; {among the injured|in the towns} were three children.',
    ),
  ],
  'CERTAINTY AT_LEAST BEFORE': [
    tells(
      'total AT_LEAST 50',
      'In 2023 mines killed {over|those} 50 people.',
      'In 2023 the number of people killed by mines {exceeded|was} 50.',
    ),
  ],
  'CERTAINTY APPROXIMATE BEFORE': [tells('total APPROXIMATE 50', 'In 2023 mines killed {about|those} 50 people.')],
  'CERTAINTY AT_MOST BEFORE': [tells('total AT_MOST 50', 'In 2023 mines killed {up to|those} 50 people.')],
  'CERTAINTY AT_LEAST AFTER': [tells('total AT_LEAST 50', 'In 2023 mines killed 50 {or more|happy} people.')],
  'CERTAINTY APPROXIMATE AFTER': [tells('total APPROXIMATE 50', 'In 2023 mines killed 50 {or so|happy} people.')],
  EVENT: [
    tells(
      'accident',
      'A mine {exploded|stood} in Aghdam on Monday; injuries were suffered.',
      'A mine caused an {explosion|echo} in Aghdam on Monday; injuries were suffered.',
    ),
  ],
  'EVENT MINE': [tells('accident', 'A truck {struck a mine|met a mine} in Aghdam on Monday; injuries were suffered.')],
  'EVENT ANTI_VEHICLE_MINE': [
    tells('accident', 'A truck {struck an anti-tank mine|met a mine} in Aghdam on Monday; injuries were suffered.'),
  ],
  'EVENT ANTI_PERSONNEL_MINE': [
    tells(
      'accident',
      'A truck {struck an anti-personnel mine|met a mine} in Aghdam on Monday; injuries were suffered.',
    ),
  ],
  'EVENT UNEXPLODED_ORDNANCE': [
    tells('accident', 'A truck {struck a shell|met a shell} in Aghdam on Monday; injuries were suffered.'),
  ],
  'EVENT EXPLOSIVE_ORDNANCE': [
    tells('accident', 'A truck {struck an explosive device|met a mine} in Aghdam on Monday; injuries were suffered.'),
  ],
  'OUTCOME KILLED event': [
    tells(
      'harmed EVERYONE KILLED 1',
      'On Monday a shepherd was {torn apart by an explosion|heard beside a cow} of a mine in Aghdam.',
    ),
  ],
  'OUTCOME CASUALTY event': [
    tells(
      'harmed EVERYONE CASUALTY 1',
      'On Monday an {explosion that hit|song about} a shepherd in Aghdam was that of a mine.',
    ),
  ],
  'OUTCOME CASUALTY vague': [
    tells(
      'total EVERYONE CASUALTY 5',
      'In 2023 five people {were blown up|sang} because of mines.',
      'In 2023 five people have {been blown up|come to Baku} over mines.',
    ),
    tells(
      'harmed EVERYONE KILLED 1',
      'A shepherd {was blown up|sang} and died when a mine exploded in Aghdam on Monday.',
    ),
  ],
  HAPPENED: [
    tells(
      'accident on 2023-09-11',
      'A mine injured a shepherd in Aghdam. It {happened|sang} on Monday. The shop by the road up there opened on 5 May.',
    ),
  ],
  DISPLACED: [
    tells(
      'displaced 45000',
      'Because of mines 45,000 people were {displaced|painted}.',
      'Because of mines 45,000 {refugees|painters} are waiting.',
      'Because of mines 45,000 people {had to flee|had to sing}.',
    ),
  ],
  WAR: [
    hides(
      'total EVERYONE KILLED 5',
      'Since November 2020 five people have died in {clashes|gardens}.',
      'Since November 2020 five people have died {and others went missing|and others sang}.',
    ),
  ],
}
