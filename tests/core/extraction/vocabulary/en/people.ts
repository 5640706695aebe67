import { type Framings, hides, type Slot, tells } from '../framing.ts'

const AMOUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', '11']
const clearers = ({ form }: Slot): string =>
  `harmed DEMINER INJURED ${2 + AMOUNTS.findIndex((amount) => form.includes(amount))}`

/** Who is meant by words that name nobody, and who is nobody. */
export const ENGLISH_PEOPLE: Framings = {
  'grammar homeBefore': [
    tells(
      'accident in AZ-LAC',
      'On Monday a mine injured {a resident of/an inhabitant of/a native of/a villager from/a citizen of/a man in a clinic of|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man in a hospital in/a man originally from/a man who hails from/a man who hailed from|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man who comes from/a man born in/a man living in/a man registered in/a man resident in|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man hospitalised with burns in/a man treated for burns in/a man recovering from burns in|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man hospitalised in/a man, 45, of/a man, 45, from/a resident of the neighbouring|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a resident of nearby/a resident of central/a resident of the city of|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a resident of the town of Merzili in/a resident of the village of Merzili in|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a resident of the settlement of Merzili,/a resident of the district of|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a resident of Merzili village in/a resident of Merzili settlement,|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a resident of Merzili town of|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man on the way to/a man on his way to/a man on her way to/a man on their way to/a man later taken to|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man later brought to/a man later rushed to/a man later flown to/a man later transferred to|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man later evacuated to/a man later airlifted to|a shepherd near} Aghdam in Lachin.',
      'On Monday a mine injured {a man after surgery in/a man operated on in/a man treated in/a man recovering in/a man buried in|a shepherd near} Aghdam in Lachin.',
    ),
  ],
  'grammar ofOrigin': [
    tells(
      'accident in AZ-LAC',
      'On Monday a mine injured a driver of the Aghdam {district court/district prosecutor/district police|=district farm} in Lachin.',
      'On Monday a mine injured a driver of the Aghdam {district executive power/district executive authority|=district farm} in Lachin.',
      'On Monday a mine injured a driver at Aghdam {regional court/city court/court|=farm} in Lachin.',
    ),
  ],
  'grammar oneMore articles': [
    tells('harmed MILITARY INJURED 1', 'On Monday a mine killed two soldiers in Aghdam; {the|Baku} third was wounded.'),
  ],
  'grammar oneMore words': [
    tells('harmed MILITARY INJURED 1', 'On Monday a mine killed two soldiers in Aghdam; the {third|cow} was wounded.'),
  ],
  'grammar oneMore before': [
    tells('harmed MILITARY INJURED 1', 'On Monday a mine killed two soldiers in Aghdam; the third {was|cow} wounded.'),
    tells(
      'harmed MILITARY INJURED 1',
      'On Monday a mine killed two soldiers in Aghdam; the third {suffered|cow} leg injuries.',
    ),
  ],
  'grammar oneMore nouns': [
    tells(
      'harmed MILITARY INJURED 1',
      'On Monday a mine killed two soldiers in Aghdam; the third {guard|shepherd} was wounded.',
      'On Monday a mine killed two soldiers in Aghdam and another {guard|shepherd} was wounded.',
    ),
  ],
  'grammar ownStaff': [
    tells(
      'harmed DEMINER INJURED 1',
      'On Monday a mine injured one {of our men/of our people/of our deminers/of its men/of my men/of our own men/of our employees|of two men} in Aghdam.',
      'On Monday a mine injured one {of our workers/of our staff/of our colleagues/of our personnel|of two men} in Aghdam.',
      'On Monday a mine injured one {of ours|of ten} in Aghdam.',
      'On Monday a mine injured one {of our specialists/among its men/among our own ranks|of two men} in Aghdam.',
      'On Monday a mine injured one {member of staff|person} in Aghdam.',
      'In Aghdam one {of our own was/of its own had been|of two men was} injured by a mine on Monday.',
    ),
    tells('harmed DEMINER KILLED 1', 'In Aghdam on Monday, it says {that its employee|the employee} died of a mine.'),
    tells(
      'total DEMINER KILLED 9',
      'ANAMA has {lost nine of its people|lost nine of our people} to mines since 2020.',
      'ANAMA says it {lost nine colleagues/had to lose nine colleagues/keeps losing nine comrades|=lost nine companions} to mines since 2020.',
      'ANAMA has lost nine {of its own to|of two men to} mines, which were killed by them since 2020.',
    ),
    tells('harmed DEMINER KILLED 1', 'In Aghdam one {of our own died|of two men died} of a mine on Monday.'),
    tells(
      'harmed DEMINER INJURED 1',
      'In Aghdam a mine hurt one {of its own:|of two men:} on Monday Elvin Rahimov lost a leg.',
    ),
  ],
  'grammar fellows words': [
    hides(
      'harmed EVERYONE INJURED 2',
      'On Monday a mine killed a sapper in Aghdam and injured his two {colleagues|=brothers}.',
    ),
    tells(
      'harmed DEMINER INJURED 1',
      'On Monday a mine killed a sapper in Aghdam and injured his {colleague|brother}.',
    ),
  ],
  'grammar fellows owners': [
    tells('harmed DEMINER INJURED 1', 'On Monday a mine killed a sapper in Aghdam and injured {his|Baku} colleague.'),
  ],
  'grammar but': [
    tells(
      'harmed EVERYONE KILLED 1',
      'On Monday in Aghdam a farmer was wounded by a mine, taken to hospital {but|Baku} died there.',
    ),
  ],
  'grammar corrected': [
    tells(
      'harmed EVERYONE KILLED 2',
      'On Monday a mine killed three people in Aghdam. The office {put it at/puts them at/set it at/gave this number at/gives that figure at/put the death toll at/put the count at|=sat there beside} two.',
      'On Monday a mine killed three people in Aghdam. The office {revised it to/corrected them to/updated that to/changed it to/raised its number to/lowered this figure to/cut that count to/reduced the death toll to/amended it to/revised it upwards to/lowered it down to/lowered it downwards to|=spoke of it to all} two.',
      'On Monday a mine killed three people in Aghdam. The {death toll has risen to/death toll rose to/death toll climbed to/death toll grown to/death toll grew to/death toll increased to/death toll dropped to/death toll had fallen to/death toll fell to/number of deaths rose to|=town wrote to} two.',
    ),
  ],
  'grammar tollRaised': [
    hides(
      'harmed EVERYONE KILLED 5',
      'A man was killed by a mine in Aghdam on Monday, {bringing the death toll there to/taking the tally of deaths there to/raising their number of dead there to|=making the number of dead there to} five.',
      'A man was killed by a mine in Aghdam on Monday, and this {brings the death toll there to/brought the death toll there to/takes its death toll there to/took the number of dead there to/raises the number of dead there to/raised the number of dead there to|=makes the number of dead there to} five.',
    ),
  ],
  'grammar warDead': [
    hides(
      'harmed MILITARY KILLED 6',
      'On Monday in Aghdam a mine went off beside six soldiers {killed in the 2020 war/who were killed in the last war/who died in the war/killed during the conflict/killed in the battle/killed in fighting/killed in the hostilities|=killed in the valley}.',
    ),
    hides(
      'harmed MILITARY INJURED 6',
      'On Monday in Aghdam a mine injured six soldiers {missing in the war/fallen in the war/lost in the war|=dozing in the valley}.',
    ),
  ],
  'grammar speaking': [
    hides(
      'accident on 2023-09-11',
      'On Monday the police {said/reported/announced/stated/confirmed|heard} that a mine had injured a shepherd in Aghdam.',
    ),
  ],
  'grammar acts': [
    hides('accident on 2023-09-11', 'A shepherd injured by a mine in Aghdam had his {case|song} on 11 September.'),
  ],
  'grammar dying': [
    tells('harmed EVERYONE KILLED 2', 'In Aghdam two men wounded by a mine on Monday {died|slept} in Baku.'),
  ],
  'grammar ages': [
    tells(
      'harmed EVERYONE KILLED 2',
      'On Monday in Aghdam two men, 40 and 43 {years|degrees} of age, were killed by a mine.',
    ),
  ],
  'grammar parents': [
    hides('harmed CHILD INJURED 1', 'On Monday a mine injured the {father|=boy} of three in Aghdam.'),
  ],
  'grammar bodyParts': [
    hides(
      'harmed EVERYONE INJURED 2',
      'On Monday in Aghdam a mine injured two {legs/feet/foot/arms/hands/eyes/ears/fingers/toes/limbs/ribs/teeth/vertebrae/knees/shins/ankles/heels/lungs/eardrums|=there}.',
    ),
  ],
  'grammar nextDay': [
    tells(
      'accident on 2023-09-06',
      'On 5 September a mine killed a cow in Aghdam. {The next day/The following day/The next morning/The next evening|There} a man was killed by a mine in Fuzuli.',
      'On 5 September a mine killed a cow in Aghdam. {A day later/One day later|There} a man was killed by a mine in Fuzuli.',
    ),
  ],
  'grammar witnesses': [
    hides('harmed WOMAN KILLED 1', 'On Monday in Aghdam a woman {said|=here} her husband was killed by a mine.'),
  ],
  'grammar otherSubjects': [
    hides('harmed EVERYONE KILLED 1', 'On Monday in Aghdam he found a mine and {it|=then} killed a dog.'),
  ],
  'grammar underage': [
    tells('harmed CHILD INJURED 2', 'On Monday a mine injured two {teenage|tall} brothers in Aghdam.'),
  ],
  'grammar fragments': [
    tells('harmed EVERYONE INJURED 1', 'In Aghdam on Monday {shrapnel|cows} of a mine struck a man.'),
  ],
  'grammar maiming parts': [
    tells('harmed EVERYONE INJURED 1', 'On Monday a mine went off in Aghdam. A shepherd had his {leg|hat} smashed.'),
    tells('harmed EVERYONE INJURED 1', 'On Monday a mine went off in Aghdam. A shepherd lost his {sight|hat}.'),
  ],
  'grammar maiming harms': [
    tells('harmed EVERYONE INJURED 1', 'On Monday a mine went off in Aghdam. A shepherd had his knee {smashed|seen}.'),
    tells('harmed EVERYONE INJURED 1', 'On Monday a mine went off in Aghdam. A shepherd may {lose|see} his knee.'),
  ],
  'grammar maiming kept': [
    tells('harmed EVERYONE INJURED 1', 'A shepherd stepped on a mine in Aghdam on Monday. He will {keep|see} his leg.'),
    tells(
      'harmed EVERYONE INJURED 1',
      'A shepherd stepped on a mine in Aghdam on Monday. Doctors are {fighting|known} for his leg.',
    ),
  ],
  'grammar maiming whose': [
    tells(
      'harmed EVERYONE INJURED 1',
      'On Monday a mine went off in Aghdam. A shepherd had {his|some} knee cut and smashed.',
    ),
    tells('harmed EVERYONE INJURED 1', 'On Monday a mine went off in Aghdam. A shepherd had {both|some} knees broken.'),
  ],
  'grammar maiming soft': [
    tells('harmed EVERYONE INJURED 1', 'On Monday a mine went off in Aghdam. A shepherd has metal in his {back|bag}.'),
  ],
  'grammar maiming fragments': [
    tells(
      'harmed EVERYONE INJURED 1',
      'On Monday a mine went off in Aghdam. A shepherd has {splinters|bread} in his back.',
    ),
  ],
  'grammar costing': [tells('harmed EVERYONE INJURED 1', 'On Monday a mine {cost|showed} a farmer his leg in Aghdam.')],
  'grammar limbs': [tells('harmed EVERYONE INJURED 1', 'On Monday a mine cost a farmer his {leg|cow} in Aghdam.')],
  'grammar losing': [tells('total EVERYONE KILLED 5', 'In 2023 we {lost|saw} five people to mines.')],
  'grammar controlled': [
    hides(
      'accident in AZ-AGM',
      'On Monday a mine went off in Aghdam, and {it was blown up/it was later blown up/which was blown up|=the shepherd was blown up}.',
      'On Monday a mine went off in Aghdam, and {it was taken away and blown up/they were lifted and blown up|=the shepherd was blown up}.',
    ),
  ],
  'grammar helpedBefore': [
    hides(
      'total EVERYONE CASUALTY 55',
      'In 2023 ANAMA {helped/assisted/supported/treated/visited/met/compensated/trained/rehabilitated/equipped/fitted/interviewed|counted} 55 mine victims.',
      'In 2023 ANAMA {hosted/sponsored/educated/paid money to/pays money to|counted} 55 mine victims.',
    ),
    hides(
      'total EVERYONE CASUALTY 55',
      'In 2023 ANAMA gave {compensation to/assistance to/aid to/support to/help to/an allowance to/benefits to/pensions to|names of} 55 mine victims.',
      'In 2023 ANAMA gave {prosthetics to/care to/treatment to/grants to/houses to/apartments to/training to/a feast for|names of} 55 mine victims.',
      'In 2023 ANAMA {helped the/helped all/helped a total of/helped these/helped those/helped some/helped about/helped over|counted} 55 mine victims.',
      'In 2023 ANAMA {helped more than/helped nearly/helped around/helped almost/helped at least|counted} 55 mine victims.',
    ),
  ],
  'grammar helpedAfter': [
    hides(
      'total EVERYONE CASUALTY 55',
      'In 2023 55 mine victims {received aid/have got help/has received support/had received training/gets compensation/given assistance|sang there}.',
      'In 2023 55 mine victims {granted an allowance/obtained benefits/enjoy pensions/draw a pension/received prosthetics/received artificial limbs|sang there}.',
      'In 2023 55 mine victims {received rehabilitation/received apartments/received flats/received houses/received cars/received grants|sang there}.',
      'In 2023 55 mine victims {received loans/have been helped/had been assisted/has been supported/were fitted/was compensated/are visited|sang there}.',
      'In 2023 55 mine victims {is trained/will be rehabilitated/were interviewed/were provided for/were given hope|sang there}.',
      'In 2023 55 mine victims {were granted leave/were paid/were sent abroad/were employed|sang there}.',
    ),
  ],
  'grammar everyTime': [
    hides(
      'total EVERYONE KILLED 5',
      '{One in/A in/Each year/Every month/Each week/Every day/On average/Per year/Per month/Per week/Per day|In Aghdam} since 2021 mines have killed 5 people.',
    ),
  ],
  'grammar difference': [
    hides(
      'total EVERYONE KILLED 5',
      'In 2023 mines killed 5 people {fewer than/less than/more than/above last week/below last week/short of the number/ahead of the number|near} in Aghdam.',
    ),
  ],
  'grammar nobodysName': [
    hides(
      'harmed EVERYONE KILLED 1',
      '{Defence|Rashad} Aliyev was killed by a mine in Aghdam on Monday.',
      '{Defence|Rashad} Aliyev were killed by a mine in Aghdam on Monday.',
    ),
  ],
  'grammar pronouns': [
    tells('harmed EVERYONE KILLED 1', 'A mine went off in Aghdam on Monday. That day {he|then} died near the mine.'),
  ],
  'grammar helping before': [
    hides(
      'harmed EVERYONE KILLED 1',
      'On Monday{ a dog found by a / a dog carried by his / a dog rescued by her / a dog helped by their / a dog spotted by an old |= a dog and a }shepherd was killed by a mine in Aghdam.',
    ),
  ],
  'grammar helping after': [
    hides(
      'harmed MILITARY INJURED 1',
      'On Monday a soldier{ carried him/ rescued her/ pulled them/ evacuated him/ helped him/ found him/ dragged him|=} was injured by a mine in Aghdam.',
    ),
  ],
  'grammar worldwide': [
    hides('total EVERYONE KILLED 5', 'In 2023, mines killed 5 people{ in 53 countries/ in 50 states| in 53 villages}.'),
  ],
  'grammar formerly before': [
    hides(
      'harmed MILITARY INJURED 1',
      'On Monday a {former /retired /demobilised /former local |=young }soldier was injured by a mine in Aghdam.',
    ),
  ],
  'grammar shareOf': [
    hides(
      'total EVERYONE KILLED 52',
      'In 2023, {21% of/10 percent of/ten per cent of/half of/half of all/two thirds of/a third of/three quarters of/a fifth of/the majority of/most of|=from among} the 52 mine victims died.',
    ),
  ],
  'grammar animals': [
    hides(
      'harmed EVERYONE KILLED 1',
      'On Monday a shepherd was wounded by a mine in Aghdam and {his dog/a cow|=later} died.',
    ),
  ],
  'grammar noneOf': [
    hides(
      'harmed EVERYONE INJURED 2',
      'On Monday, {neither of/neither of the/neither of those/neither of these/none of the/not one of the/not|our} two men in the tractor that hit a mine in Aghdam were hurt.',
    ),
  ],
  'grammar recalled': [
    hides(
      'harmed EVERYONE KILLED 3',
      'The mine blast in Aghdam on Monday was the deadliest {since June, when/since June 4, 2021, when|of all, where} three people died near there.',
      'On Monday a mine in Aghdam injured a cow, {hours after/an hour after/a day after/ten days after/a week after/weeks after/a month after/months after/a year after/years after/days after the/days after at least/days after some/days after about/days after another/days after a/days after an|when} three people died.',
    ),
  ],
  'grammar warToll': [
    hides(
      'total EVERYONE KILLED 55',
      'In 2023 the {war left/war cost/war killed/war claimed/war took/wars took/war took the lives of/war took about/war took some/war took over/war took more than/war took nearly/war took almost|mines killed} 55 people dead of mines.',
      'In 2023 {conflict killed|mines killed} 55 people dead of mines.',
      'In 2023 it was so after a {war in which/wars, in which/conflict of 2020 in which/war with them during which/war in which about/war in which some/war in which over/war in which more than/war in which nearly/war in which almost|week when} 55 people died of mines.',
      'In 2023 it was so {in armenia where/of armenia, where/inside armenia, where/across armenia, where|near Baku, where} 55 people died of mines.',
    ),
  ],
  'grammar pronounsOfSeveral': [
    tells('harmed EVERYONE KILLED 2', 'On Monday two people suffered from a mine in Aghdam. {They|Sheep} died.'),
  ],
  'grammar listeners': [hides('total EVERYONE CASUALTY 55', 'In 2023 55 people prayed {for|as} victims of mines.')],
  'grammar modals': [hides('total EVERYONE KILLED 5', 'In 2023 mines {could|sadly} kill 5 people.')],
  'grammar between': [hides('total EVERYONE KILLED 5', 'In 2023 {between|mines} 3 and 5 people were killed by mines.')],
  'grammar clearersAfter': [
    tells(
      'harmed DEMINER INJURED 2',
      'On Monday two men{ of the agency/ from ANAMA/ working for ANAMA/ employed by ANAMA|= of the village} were injured by a mine in Aghdam.',
      'On Monday two men{ of a demining company/ of a private mine clearance company/ of an old demining company|= of the village} were injured by a mine in Aghdam.',
      'On Monday two men{ with ANAMA/ at ANAMA/ on the staff of ANAMA/ of the demining team/ of this demining crew/ of that demining group|= of the village} were injured by a mine in Aghdam.',
      'On Monday two men{ of one clearance firm/ of a mine-clearance operator/ of a mine action contractor/ of a demining organisation|= of the village} were injured by a mine in Aghdam.',
      'On Monday two men{ of private demining companies/ of clearance companies/ of mine clearance operators/ of de-mining teams|= of the village} were injured by a mine in Aghdam.',
      'On Monday two men{ engaged in demining/ engaged in de-mining/ involved in clearance/ taking part in mine clearance|= of the village} were injured by a mine in Aghdam.',
      'On Monday two men{ of a de-mining outfit/ of a mine action charity/ of a mine clearance NGO|= of the village} were injured by a mine in Aghdam.',
      "On Monday two men{ of the national agency/ of the mine action agency/ of the demining agency/ of Azerbaijan's mine action agency|= of the village} were injured by a mine in Aghdam.",
    ),
  ],
  'grammar clearersBefore': [
    tells(
      'harmed DEMINER INJURED 1',
      "On Monday {ANAMA's /The agency's /The mine action agency's /The demining agency's /ANAMA's own |Baku's }driver was injured by a mine in Aghdam.",
    ),
    tells(
      clearers,
      "On Monday {ANAMA's two /ANAMA's three /ANAMA's four /ANAMA's five /ANAMA's six /ANAMA's seven |Baku's two }drivers were injured by a mine in Aghdam.",
      "On Monday {ANAMA's eight /ANAMA's nine /ANAMA's ten /ANAMA's 11 |Baku's two }drivers were injured by a mine in Aghdam.",
    ),
  ],
  'grammar ageAfter': [tells('harmed CHILD INJURED 1', 'On Monday a mine injured a shepherd {of|near} 12 in Aghdam.')],
  'grammar own': [tells('harmed EVERYONE INJURED 1', "On Monday a mine injured the shepherd's {leg|cow} in Aghdam.")],
  'grammar attributive words': [
    hides('harmed EVERYONE INJURED 1', 'On Monday a mine injured a {private|=shepherd} company in Aghdam.'),
  ],
  'grammar attributive things': [
    hides('harmed CIVILIAN INJURED 1', 'A mine hit a civilian {car|woman} in Aghdam on Monday and injured a shepherd.'),
  ],
  'grammar relative': [
    tells(
      'total EVERYONE KILLED 12',
      'Of the 12 people {who|near} died because of mines in 2023, eight were civilians.',
    ),
  ],
  'grammar agents one': [
    tells(
      'harmed EVERYONE INJURED 1',
      'When a mine exploded in Aghdam on Monday, a {bystander/actor/artist/musician/handyman/charwoman/mountaineer/attendant/trustee/farmhand|cow} was injured.',
    ),
  ],
  'grammar agents many': [
    tells(
      'harmed EVERYONE INJURED 2',
      'When a mine exploded in Aghdam on Monday, two {onlookers/actors/artists/musicians/mountaineers/attendants/trustees/ranchhands/handymen/charwomen|cows} were injured.',
    ),
  ],
  'grammar agents things': [
    hides('harmed EVERYONE KILLED 1', 'When a mine exploded in Aghdam on Monday, a {tractor|=dancer} was killed.'),
  ],
  'grammar agents articles': [
    tells('harmed EVERYONE INJURED 1', 'When a mine exploded in Aghdam on Monday, {a|near} dancer was injured.'),
  ],
  'grammar denials': [
    hides('harmed EVERYONE INJURED 1', 'When a mine exploded in Aghdam on Monday, a shepherd was {not|then} injured.'),
  ],
  'grammar lives': [tells('total EVERYONE KILLED 2', 'In 2023 mines claimed two {lives|houses}.')],
  'grammar partJoints': [
    tells(
      'accident in AZ-LAC',
      'On 5 May a mine killed a shepherd in Aghdam {and|near} on 7 May a mine injured a driver in Lachin.',
    ),
  ],
}
