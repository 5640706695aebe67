import { type Framings, hides, tells } from '../framing.ts'

/** Where and when something happened, and whether it is the same event. */
export const ENGLISH_ACCIDENTS: Framings = {
  'grammar localities finds': [
    tells(
      'accident at Merzili',
      'A mine injured a shepherd by a mill {in Merzili, Aghdam district/near Merzili, in Aghdam district|of Merzili of Aghdam} on Monday.',
      'A mine injured a shepherd {at Merzili, which is in Aghdam district/on the edge of Merzili in the Aghdam region|of Merzili of Aghdam} on Monday.',
      'A mine injured a shepherd by a mill {in Merzili, a village in/of Merzili, a settlement of/in Merzili, a hamlet near/in Merzili, a town in|in Merzili, a part of} Aghdam, on Monday.',
      'A mine injured a shepherd {on the edge of Merzili, a town in|in Merzili, a part of} Aghdam, on Monday.',
      'A mine injured a shepherd in the {village of/settlement of/town of/hamlet of|park by} Merzili in Aghdam on Monday.',
      'A mine injured a shepherd in Merzili {village/settlement|there} in Aghdam on Monday.',
      'A mine injured a shepherd by a mill, Merzili {village of/settlement of|and} Aghdam, on Monday.',
      'A mine injured a shepherd in {village/settlement/hamlet/village called|sunny} Merzili in Aghdam on Monday.',
    ),
  ],
  'grammar localitiesOfExplosions finds': [
    tells(
      ({ form }) => `accident at Merzili-Talish ${form}`,
      'A mine injured a shepherd in Aghdam on the Merzili-Talish {road/highway/motorway|trip} on Monday.',
    ),
    tells(
      'accident at between Merzili and Talish',
      'A mine injured a shepherd {between|with} Merzili and Talish in Aghdam on Monday.',
    ),
    tells(
      'accident at Merzili',
      'On Monday a mine injured a shepherd in Aghdam {near/around/a kilometre from/two kilometers from/two km from/300 metres from/two miles from/a mile from/outside/close to/not far from/above/below/behind/beyond/north of/south of/east of/west of|for} Merzili.',
      'On Monday a mine injured a shepherd in Aghdam on the {edge of/outskirts of/approach to/approaches to/entrance to/road to/roads to/track to/path to|name of} Merzili.',
      'On Monday a mine injured a shepherd in Aghdam in the {direction of/vicinity of/area of/area towards/area toward/area around/road into/fields of/field of/pastures of/pasture of|name of} Merzili.',
      'On Monday a mine injured a shepherd in Aghdam {at|for} Merzili.',
      'On Monday a mine injured a shepherd in Aghdam at Merzili {in the morning/on his way/and went off/when he walked/where he lives/as he walked/after dawn/by day|airport}.',
      'On Monday in Aghdam a shepherd was injured by a {mine/shell/grenade/device|dog} in Merzili as a mine exploded.',
      'On Monday a mine injured a shepherd in Aghdam, the {blast/explosion|song} in Merzili.',
      'On Monday a shepherd was {killed/injured/wounded/hurt|=seen} in Merzili by a mine in Aghdam, where it injured a soldier.',
    ),
    hides(
      'accident at Merzili',
      'On Monday a mine injured a shepherd in Aghdam, by a {hospital/clinic/unit/base/garrison/barracks/headquarters/office|well} near Merzili.',
    ),
  ],
  'grammar home': [
    hides(
      'accident at Merzili',
      'A mine injured a shepherd, a {resident of/inhabitant of/native of/man living in/man who lived in/villager of/man born in/man buried in/man from the|man in} Merzili village, in Aghdam on Monday.',
    ),
  ],
  'grammar placeBefore': [
    tells('accident in AZ-AGM', 'A mine injured a Lachin shepherd {in|by} Aghdam on Monday.'),
    tells('accident in AZ-AGM', "A mine injured a Lachin shepherd on Monday in Azerbaijan {'s|or} Aghdam."),
  ],
  'grammar placeAfter': [
    tells('accident in AZ-AGM', 'A mine injured a Lachin shepherd, Aghdam {district|reports}, on Monday.'),
  ],
  'grammar ownDistrict': [
    tells(
      'accident in AZ-AGM',
      'Aghdam has spring now. Music was played on Sunday. People sang then. Poems were read there. Many came by. A mine injured a shepherd in {our district/our region/our town|big fields} on Monday. Lachin has snow.',
      'Aghdam has spring now. Music was played on Sunday. People sang then. Poems were read there. Many came by. A mine injured a shepherd in {our village/our area|big fields} on Monday. Lachin has snow.',
    ),
  ],
  'grammar dayOfMonth': [
    tells('accident on 2023-08-18', 'August. {On the 18th|Near Baku} a mine injured a shepherd in Aghdam.'),
  ],
  'grammar laterDays': [
    tells(
      'accident on 2023-09-04',
      'On 2 September in Aghdam a mine injured a shepherd.\n\n{Two days later/Two days afterwards|=With great grief} in Fuzuli a mine injured a shepherd.',
    ),
    tells(
      'accident on 2023-09-05',
      'On 2 September in Aghdam a mine injured a shepherd.\n\n{Three days later/Three days afterwards|=With great grief} in Fuzuli a mine injured a shepherd.',
    ),
    tells(
      'accident on 2023-09-06',
      'On 2 September in Aghdam a mine injured a shepherd.\n\n{Four days later/Four days afterwards|=With great grief} in Fuzuli a mine injured a shepherd.',
    ),
    tells(
      'accident on 2023-09-07',
      'On 2 September in Aghdam a mine injured a shepherd.\n\n{Five days later/Five days afterwards|=With great grief} in Fuzuli a mine injured a shepherd.',
    ),
  ],
  'grammar aftershock': [
    tells(
      'harmed EVERYONE INJURED 2',
      'A mine killed a shepherd in Aghdam on Monday. Two rescuers were injured by {a second blast/a second explosion/a second mine|=another blast}.',
    ),
  ],
  'grammar otherEvent': [
    tells(
      'accident of UNEXPLODED_ORDNANCE',
      'A mine injured a shepherd in Aghdam on Monday. On {another blast/the other explosion|big fields} a farmer was injured by a shell on Monday.',
      'A mine injured a shepherd in Aghdam on Monday. On {a second incident/the second accident|big fields} a farmer was injured by a shell on Monday.',
      'A mine injured a shepherd in Aghdam on Monday. On {a similar case/an earlier case/a previous case/the previous case/the last such case|big fields} a farmer was injured by a shell on Monday.',
      'A mine injured a shepherd in Aghdam on Monday. On {a separate case/one of the blasts|big fields} a farmer was injured by a shell on Monday.',
    ),
    tells(
      'accident on null',
      'A mine injured a shepherd in Aghdam. {Another mine|That mine} injured a farmer on Monday.',
    ),
  ],
  'grammar that': [
    tells('accident on 2023-09-11', 'ANAMA said {that|then} on Monday a mine injured a shepherd in Aghdam.'),
  ],
  'grammar meanwhile': [
    tells(
      'harmed EVERYONE INJURED 1',
      'A mine injured a shepherd {while|near} two soldiers were injured in Aghdam on Monday.',
    ),
  ],
  'grammar homeAfter': [
    tells(
      'accident in AZ-LAC',
      'A mine injured a shepherd in Aghda{m hospital/m regional hospital/m district hospital/m region hospital/m central hospital|=m fields}, Lachin, on Monday.',
      'A mine injured a shepherd in Aghda{m city hospital/m town hospital/m rayon hospital/m military hospital|=m fields}, Lachin, on Monday.',
      'A mine injured a shepherd in Aghda{m international hospital/m clinic/m medical care/m residents/m natives/m villagers/m citizens/m highway/m motorway/m expressway|=m fields}, Lachin, on Monday.',
    ),
  ],
  'grammar thatDistrict': [
    tells(
      'accident on 2023-05-07',
      'Aghdam has spring. On 5 May a mine killed a shepherd in Lachin. On 7 May a mine injured a driver {in the same district|near the big house}.',
      'Aghdam has spring. On 5 May a mine killed a shepherd in Lachin. On 7 May a mine injured a driver {of the same district|near the big house}.',
      'Aghdam has spring. On 5 May a mine killed a shepherd in Lachin. On 7 May a mine injured a driver {in this same district|near the big house}.',
      'Aghdam has spring. On 5 May a mine killed a shepherd in Lachin. On 7 May a mine injured a driver {in that same region|near the big house}.',
    ),
  ],
  'grammar recalls': [
    tells(
      'accident on null',
      "A mine injured a shepherd in Aghdam. {We recall/Let us recall/Let's recall/Let me recall|Now say} that on Monday a mine injured a driver.",
      'A mine injured a shepherd in Aghdam. {It should be recalled/It must be recalled/It has to be recalled|Now say} that on Monday a mine injured a driver.',
      'A mine injured a shepherd in Aghdam. {It is to be recalled/As recalled/To recall/We remind/We reminded|Now say} that on Monday a mine injured a driver.',
      'A mine injured a shepherd in Aghdam. {We remember/It must be remembered/A reminder/Earlier/Previously|Now say} that on Monday a mine injured a driver.',
    ),
  ],
  'grammar anyEvent': [
    hides(
      'accident',
      '{Every mine blast/Each mine accident/Any mine explosion/No mine incident/Such mine case|=A mine blast} was heard in Aghdam on Monday; injuries were suffered.',
    ),
  ],
  'grammar severalPlaces': [
    tells(
      'accidents null',
      'Mines injured five people in {several districts/separate districts/different regions/various places/two villages/three areas|big towns} on Monday.',
    ),
  ],
  'grammar severalEvents': [
    tells(
      'accidents 3',
      'Mines injured five people in Aghdam in 3 {explosions/blasts/incidents/accidents/occasions/cases/detonations|cars} on Monday.',
    ),
  ],
  CONDITION: [
    tells(
      'harmed EVERYONE INJURED 1',
      'On Monday a shepherd was blown up by a mine in Aghdam. {His condition is described as serious|He is old}.',
    ),
  ],
  UNRELATED: [
    hides(
      'accident',
      'On Monday a shepherd was injured in an explosion in Aghdam, {not caused by a mine|in the open}.',
    ),
  ],
  'grammar reporting': [
    hides('accident on 2023-09-11', 'A mine injured a shepherd in Aghdam, ANAMA {said|sang} on 11 September.'),
  ],
  'grammar reportedBefore': [
    hides(
      'total EVERYONE KILLED 5',
      '{We reported/We wrote/We had written/We have said/We put it/We spoke/We have spoken/This newspaper reported/Earlier reports said/First reports said/Initial reports said/It was first reported/It was initially given/It had been earlier put/It was previously said/It was originally reported/It was wrongly reported/As a typing mistake/It does not correspond to reality|It is so} that in 2023 mines killed 5 people.',
      '{They were first reported|They know}: in 2023 mines killed 5 people.',
      'The ministry {denies reports that/denied reports that/denying reports that/they deny reports that/dismisses reports that/dismissed rumours that/dismissing a report that/dismiss information that/refutes news that/refuted the rumors that/refuting reports that/rejects reports that/rejected reports from here that/rejecting the reports that/they reject reports that|knows that} in 2023 mines killed 5 people.',
      'The ministry {denied reports of/dismissed rumours about|read the news of} the deaths of 5 people by mines in 2023.',
      '{Contrary to reports that/Contrary to the claims that/Contrary to rumours that/Contrary to a rumor in papers that/Contrary to information that|It is known that} in 2023 mines killed 5 people.',
      '{Reports/A report/Rumours/Rumors/Information/News/Claims/The claim|Laws} that in 2023 mines killed 5 people are false.',
      'Reports that in 2023 mines killed 5 people {are false/are untrue/are not true/are unfounded/are groundless/are baseless/is fake/was false/were wholly fake|are known}.',
    ),
  ],
  'grammar hearsay': [
    hides(
      'harmed EVERYONE KILLED 3',
      'Nobody was hurt by a mine in Aghdam on Monday. {Media/Outlets/Social networks/Some users/Channels/Websites/Bloggers/A rumour/Rumours/A rumor/Rumors|Doctors} had said that three people died in Aghdam on Monday.',
    ),
  ],
  'grammar imagined': [
    hides(
      'accident in AZ-AGM',
      'On Monday {according to the scenario/under the scenario/in the drill scenario/by the scenario|according to the ministry} a mine killed a shepherd in Aghdam.',
    ),
  ],
  'grammar nthEvent': [
    hides(
      'accident in AZ-AGM',
      'It was {the second/the third/the fourth/the fifth/the sixth/the seventh/the eighth/the ninth/the tenth/the 12th/the latest/the worst/the deadliest|a} fatal mine accident in Aghdam.',
      'It was {the fifth fatal mine accident/the fifth fatal mine incident/the fifth fatal mine explosion/the fifth fatal mine blast|=a fatal mine blast} in Aghdam.',
    ),
  ],
  'grammar anniversary': [
    hides(
      'harmed EVERYONE KILLED 1',
      'A mine killed a shepherd in Aghdam on Monday, {it is remembered/it marks a whole year/it marks ten years/as they mark six months/when much passed since/the anniversary/it is commemorated/it is in memory of him|it is known}.',
    ),
  ],
  'grammar aftermath': [
    hides(
      'accident',
      'ANAMA spoke of mines. In Aghdam a farmer, killed on Monday, {was buried/was laid to rest/had a funeral/leaves a wife/leaves behind a wife/leaves two sons/leaves three sons/is survived by sons|was seen} today.',
      'ANAMA spoke of mines. In Aghdam two farmers, killed on Monday, {were buried|were seen} today.',
    ),
  ],
  'grammar resumes': [
    tells(
      'accident in AZ-AGM',
      'Mines killed a shepherd when a mine exploded.\n\n{The blast/The vehicle/The car/The truck/The lorry/The pickup/The minibus/The bus/The tractor/The explosion/The accident/The incident/The men/It happened|A fair} on Monday near Aghdam.',
    ),
  ],
  'grammar lastMonth': [hides('harmed EVERYONE KILLED 1', 'A mine killed a shepherd in Aghdam {last|big} August.')],
  'grammar thatDay': [
    tells(
      'accident on 2023-09-11',
      'ANAMA spoke on 11 September. A mine injured a shepherd in Aghdam {the same day/the same morning/the same evening/the same afternoon/the same night/that day/that evening/that same day/later that day/on that day|there}. The shop by the road up there opened on 5 May.',
    ),
  ],
  'grammar districtsTogether': [
    tells('accidents null', 'Mines killed five people in Aghdam and Fuzuli {districts/regions|big} on Monday.'),
  ],
  'grammar laterDeaths words': [
    tells(
      'harmed EVERYONE KILLED 2',
      'On Monday a mine in Aghdam killed a man and injured two. {Another/A second|Some} man died on Tuesday.',
    ),
    tells(
      'harmed EVERYONE KILLED 3',
      'On Monday a mine in Aghdam killed two people and injured two. A {third|tall} man died on Tuesday.',
    ),
    tells(
      'harmed EVERYONE KILLED 4',
      'On Monday a mine in Aghdam killed three people and injured two. A {fourth|tall} man died on Tuesday.',
    ),
    tells(
      'harmed EVERYONE KILLED 5',
      'On Monday a mine in Aghdam killed four people and injured two. A {fifth|tall} man died on Tuesday.',
    ),
  ],
  'grammar laterDeaths dead': [
    tells(
      'harmed EVERYONE KILLED 3',
      'On Monday a mine in Aghdam killed two people and injured two. A third man {died/succumbed/passed away|slept} on Tuesday.',
    ),
  ],
  'grammar diedOfIt': [
    hides(
      'harmed EVERYONE INJURED 1',
      'A mine injured a man in Aghdam on Monday. Anar Karimov, 34, died {on the way to/en route to/before reaching/before arriving at/before they could call|=near} a clinic.',
      'A mine injured a man in Aghdam on Monday. {Despite the efforts of doctors/In spite of every effort|=At noon}, Anar Karimov, 34, died.',
      'A mine injured a man in Aghdam on Monday. Doctors {could not save/were unable to save/failed to save|=could see} him.',
      'A mine injured a man in Aghdam on Monday. Doctors {fought for|=read of} his life in vain, they said.',
      'A mine injured a man in Aghdam on Monday. His life could {not be saved|=not be seen}.',
    ),
  ],
  'grammar diedLater': [
    hides(
      'accident on 2023-09-11',
      'A mine hit a shepherd in Aghdam, who {died in a hospital late on/died at the Baku clinic late on/passed away in hospital late on/died near there in intensive care on/was buried on|=died near there on} Monday.',
      'A mine hit a shepherd in Aghdam, who died: {in a hospital on/at the Baku clinic on|=near there on} Monday.',
      'A mine hit a shepherd in Aghdam, who {died of his wounds on/died of her injuries on/died of their burns on/died from the wounds on/succumbed on/later died on/died two days later on|=died near there on} Monday.',
      'A mine hurt a shepherd in Aghdam, who was {discharged|seen} on Monday.',
      'A mine hit two shepherds in Aghdam, who {were buried on|=died near there on} Monday.',
      'A mine hit a shepherd in Aghdam, who {was buried yesterday|=died near there yesterday}.',
    ),
    hides('accident on 2023-09-12', 'A mine hit a shepherd in Aghdam, who {was buried today|=died near there today}.'),
  ],
}
