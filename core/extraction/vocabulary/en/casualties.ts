import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'

const many = (
  population: 'EVERYONE' | 'CIVILIAN' | 'MILITARY' | 'CHILD' | 'WOMAN',
  phrases: string,
): Term<Meaning> => ({
  value: { is: 'PERSON', population },
  phrases: list(phrases),
})
const one = (population: 'EVERYONE' | 'CIVILIAN' | 'MILITARY' | 'CHILD' | 'WOMAN', phrases: string): Term<Meaning> => ({
  value: { is: 'PERSON', population, one: true },
  phrases: list(phrases),
})
const list = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)

export const ENGLISH_PERSONS: readonly Term<Meaning>[] = [
  many(
    'EVERYONE',
    `people, persons, citizens, individuals, Azerbaijanis, Azeris, men, residents, inhabitants, villagers, locals, nationals, herders, shepherds, farmers, workers,
    natives of, employees, builders, drivers, passengers, visitors, others, relatives, human beings, brothers, sisters, sons, cousins, friends, colleagues, comrades, fellow villagers, fishermen, hunters, teachers, students, pensioners, tractor drivers, road workers, engineers, construction workers, technicians, foresters, contractors, crew members, staff members, helpers, experts, specialists, electricians, mechanics, welders, beekeepers, carpenters, surveyors, geologists, archaeologists, geodesists, loggers, woodcutters, gardeners, guards, watchmen, security guards, cooks, plumbers, linemen, topographers, fathers, human lives, souls, countrymen, tourists, pilgrims, guests, grandchildren, firefighters, rescuers, volunteers, tractorists, scrap collectors, mushroom pickers, herb gatherers, compatriots, young people, elderly people, members, family members, patients, adults, daughters, granddaughters, nieces, spouses, siblings, twins, in-laws, kinsmen, co-workers, coworkers, workmates, teammates, crewmen, crewmates, travellers, travelers, commuters, riders, foragers`,
  ),
  one(
    'EVERYONE',
    `native of, brother, sister, cousin, fisherman, hunter, teacher, student, road worker, engineer, construction worker, technician, forester, contractor, crew member, passer-by, motorist, pedestrian, elderly man, father, mother-in-law, father-in-law, grandfather, husband, son, nephew, uncle, grandson, expert, specialist, electrician, welder, beekeeper, carpenter, surveyor, geologist, archaeologist, geodesist, logger, woodcutter, gardener, guard, watchman, security guard, cook, plumber, lineman, topographer, tourist, firefighter, rescuer, volunteer, tractorist, bricklayer, painter, ranger, gamekeeper, horseman, cowherd, goatherd, vet, veterinarian, fellow villager, breadwinner, daughter, granddaughter, niece, sister-in-law, daughter-in-law, spouse, sibling, kinsman, co-worker, coworker, workmate, teammate, crewman, crewmate, occupant, traveller, traveler, rider, forager, family member, member of the same family, member of his family, member of her family, member of the family, member of a family, helper, assistant driver, truck driver, lorry driver, bus driver, van driver, excavator driver, bulldozer driver, machinist, mechanic, person, citizen, man, resident, inhabitant, villager, local, national, herder, shepherd, farmer, worker, employee, builder, driver, passenger, visitor,
    tractor driver, herdsman, cattleman, operator, official, representative, reporter, journalist, correspondent, cameraman, young man, pensioner, local man, local resident, adult, male`,
  ),
  many(
    'CIVILIAN',
    'civil persons, civil people, civilians, civilian persons, civilian people, civilian citizens, civilian residents, members of the civilian population, peaceful residents, peaceful civilians, non-combatants',
  ),
  one('CIVILIAN', 'civilian, civilian person, civilian citizen, civilian resident, civilian man, peaceful resident'),
  many(
    'MILITARY',
    `corporals, sergeants, recruits, cadets, privates, peacekeepers, army sappers, sappers of the army, sappers of the azerbaijan army, sappers of the azerbaijani army, military sappers, military engineers, military servants, servicewomen, servicemen, soldiers, military personnel, military servicemen, service members, military men, troops, military, officers, police officers, policemen,
    border guards, conscripts, police, militaries, members of the armed forces, members of the military, army personnel, servicepeople, service personnel, military persons,
    personnel of the armed forces, army servicemen, enlisted men, enlisted personnel, ensigns, warrant officers`,
  ),
  one(
    'MILITARY',
    `corporal, enlisted man, private, warrant-officer, major general, recruit, cadet, trooper, sapper of the army, sapper of the azerbaijan army, sapper of the azerbaijani army, military sapper, army sapper, serviceman, soldier, military serviceman, service member, military man, officer, police officer, policeman, border guard, conscript, warrant officer, non-commissioned officer,
    lieutenant, captain, major, colonel, sergeant, ensign, private of the army, army officer, member of the interior ministry 's internal troops, member of the internal troops, internal troops serviceman,
    member of the armed forces, member of the state border service, employee of the state border service, employee of the ministry of internal affairs`,
  ),
  many(
    'CHILD',
    'children, minors, underage persons, underage children, kids, teenagers, adolescents, juveniles, pupils, toddlers, infants, youngsters, schoolchildren, boys, girls, under 18, under eighteen, under the age of 18, under the age of eighteen, below the age of 18, younger than 18, aged under 18, people under 18, people under the age of 18, persons under 18, persons under the age of 18',
  ),
  one(
    'CHILD',
    'toddler, infant, pupil, schoolchild, adolescent, youngster, child, minor, teenager, boy, girl, schoolboy, schoolgirl, underage person',
  ),
  many('WOMAN', 'women, females, female persons, mothers, wives, housewives'),
  one('WOMAN', 'woman, female, mother, wife, grandmother, widow, housewife, aunt, elderly woman, pregnant woman'),
  {
    value: { is: 'PERSON', population: 'EVERYONE', untold: true },
    phrases: list(
      'journalists, reporters, correspondents, media workers, media representatives, members of azerbaijani press, members of the press, prosecutors, doctors',
    ),
  },
]

const outcome = (value: 'KILLED' | 'INJURED' | 'CASUALTY', phrases: string): Term<Meaning> => ({
  value: { is: 'OUTCOME', outcome: value },
  phrases: list(phrases),
})
const outcomeNoun = (value: 'KILLED' | 'INJURED' | 'CASUALTY', phrases: string): Term<Meaning> => ({
  value: { is: 'OUTCOME', outcome: value, noun: true },
  phrases: list(phrases),
})

/** "Claimed two lives", "took more than 70 lives": up to three words between. */
const taken = (...verbs: readonly string[]): string =>
  verbs
    .flatMap((verb) => ['_', '_ _', '_ _ _'].flatMap((number) => [`${verb} ${number} lives`, `${verb} ${number} life`]))
    .join(', ')

/** "Cost three lives". */
const costing = ['cost', 'costs', 'costing']
  .flatMap((verb) => ['_', '_ _', '_ _ _'].map((number) => `${verb} ${number} lives`))
  .join(', ')

/** "Lost their lives or limbs", "paid with their lives or their health": dead and injured together. */
const livesOrHealth = ['lost', 'paid with']
  .flatMap((verb) =>
    ['lives', 'life'].flatMap((life) =>
      ['limbs', 'limb', 'health', 'their health'].flatMap((health) => [
        `${verb} ${life} or ${health}`,
        `${verb} their ${life} or ${health}`,
      ]),
    ),
  )
  .join(', ')

/** "The loss of life of 68 citizens", "put an end to the lives of two": what ends lives, not what endangers them. */
const endedLives = ['loss of the', 'loss of', 'end to the', 'cut short the', 'ended the', 'ending the']
  .flatMap((verb) => [`${verb} lives of`, `${verb} life of`])
  .join(', ')

/** "Recovered the bodies of two men". */
const foundDead = ['found', 'recovered', 'retrieved', 'discovered', 'collected']
  .flatMap((verb) => [`${verb} the bodies of`, `${verb} the body of`])
  .join(', ')

/** "Injuries from mines were suffered by 278 people". */
const sufferedBy = ['injuries', 'wounds']
  .flatMap((harm) =>
    ['', '_ _ ', '_ _ _ '].flatMap((from) =>
      ['suffered', 'sustained', 'received'].map((verb) => `${harm} ${from}were ${verb} by`),
    ),
  )
  .join(', ')

export const ENGLISH_OUTCOMES: readonly Term<Meaning>[] = [
  outcome(
    'KILLED',
    `deaths of, death of a wounded, death of the wounded, death of an injured, death of the injured, the bodies of, the body of, ${taken('lost', 'claimed', 'claims', 'claiming', 'claim', 'took', 'taken', 'takes', 'taking', 'cut short')}, ${costing}, claims the lives, claims the life, costing the lives, passed away, met his death, met their deaths, met their death, left dead, perish*, slain, has taken the lives, slay, killed, kills, killing, kill, died, dies, die, dead, lost their lives, lost his life, lost her life, lost life, lost their life, loses his life, losing their lives, claimed the life, claimed the lives, claimed life, claimed lives, claimed his life,
    took the life, took the lives, taken the life, taken the lives, cost the life, cost the lives, claiming the lives, claiming the life, fatal, outcome was fatal, fell martyr, became martyrs, became a martyr, martyred,
    ${['with', 'suffered', 'sustained', 'received'].flatMap((verb) => ['injuries', 'wounds'].map((harm) => `${verb} fatal ${harm}`)).join(', ')}, fatally wounded, fatally injured, mortally wounded, mortally injured, dying instantly, dying on the spot, dying at the scene, dying in hospital, dying of, dying from, succumbed, deceased, blown to pieces, ${endedLives}, ${foundDead}, fought for _ life in vain, could not save, failed to save, unable to save, not possible to save, fell a martyr, fell as a martyr, fell as martyrs,
    fatally, did not survive, has not survived, have not survived, did not live, no longer alive, no longer living, no longer with us, no longer among us, did not make it, not be saved, were buried, was buried, have buried, had to bury, succumbed to _ wounds, succumbed to _ injuries, died of _ wounds, died of _ injuries, paid with his life, paid with her life, paid with their lives, paid for it with his life, paid for it with her life, paid for it with their lives`,
  ),
  outcomeNoun(
    'KILLED',
    'lives were lost, lives have been lost, lives had been lost, life was lost, the dead, of the fatalities, fatalities, fatality, deaths, of the dead, of the deceased, the deceased, the fatalities, mine deaths, those killed, of those killed, those who died, of those who died, those who lost their lives, of those who lost their lives, those who perished, of those who perished, lives lost, martyrs',
  ),
  outcome(
    'INJURED',
    `injured, injures, injuring, injure, wounded, wounds, wounding, wound, hurt, hurting, maimed, maims, sustained injuries, sustained wounds, received injuries, suffered injuries, got injuries, sustained an injury, sustained a mine injury,
    received an injury, received bodily injuries, received various bodily injuries, suffered various severe injuries, sustained bodily injuries, got injured, got wounded, were hospitalised with wounds, sustained _ injuries, sustained _ _ injuries, suffered _ injuries, suffered _ _ injuries, received _ injuries, received _ _ injuries, got _ injuries, suffered _ wounds, sustained _ wounds, received _ wounds, suffered an injury, suffered _ _ injury, suffered _ _ _ injury, sustained _ _ injury, sustained _ _ _ injury, received _ _ injury, injuries of varying severity, mutilat*, amputat*, concussed, suffered a concussion, suffered _ concussion, suffered concussion, badly hurt, left with wounds, ${sufferedBy}, operated on him, operated on her, operated on them, suffered leg injuries, leg injury, leg injuries, received an easy injury,
    bodily injuries, bodily injury, shrapnel wounds, splinter wounds, fragment wounds, was torn away, torn away, lost limbs, lost fingers, lost their health, lost his health, lost her health, leg amputated,
    received wounds, left with injuries, crippled, disabled, left disabled, suffered wounds, maim, maiming, body injury, body injuries, in intensive care, hospitalised, hospitalized, fractures, burns, non-fatal, nonfatal, non-fatally, nonfatally`,
  ),
  outcomeNoun(
    'INJURED',
    'those injured, of those injured, those who were injured, of those who were injured, those who were wounded, of those who were wounded, those hurt, of those hurt, those wounded, of those wounded, the injured, the wounded, of the injured, of the wounded',
  ),
  outcome(
    'CASUALTY',
    `suffered from mines, suffered from landmines, suffer from mines, affected by mines, affected by landmines, harmed by mines, fell prey, fallen prey, blown up by mines, been struck, caught in mine explosions, involved in mine explosions, involved in mine accidents, registered as victims, became victims, become victims, stepped on mines, stepped on landmines, driven over mines, driven onto mines, trodden on mines, run over mines, set off mines, run into mines, hit mines, tripped on mines, been hit by mines, victims of mines have become, became a victim, fell victim, fallen victim, falling victim, fall victim, became mine victims, become mine victims, become mine casualties, became mine casualties, suffered, have suffered, affected, harmed, came to harm, come to harm, hit by explosions, hit by an explosion, hit by explosives, hit by blasts, hit by mine explosions, hit by mine blasts, hit by landmines, hit by a mine, hit by a landmine, caught in blasts, struck by explosions, struck by mines, struck by blasts, hurt or killed, ${livesOrHealth}, struck,
    come to grief, came to grief, caught by explosions, caught in explosions, caught by blasts, caught in an explosion, been caught, had accidents, had an accident, remained victims, recognised as victims, recognized as victims, been recognised as victims, fell victims, fallen victims, ran into mines, hit by mines, were hit, met with accidents, met with their accidents, met with an accident, victimized, been victims, were victims, became the victims, been affected, made victims of, have made victims of`,
  ),
  { value: { is: 'OUTCOME', outcome: 'INJURED', abstract: true }, phrases: list('injury, injuries, trauma') },
  { value: { is: 'OUTCOME', outcome: 'KILLED', abstract: true }, phrases: list('death') },
  outcomeNoun(
    'CASUALTY',
    'victims, victim, mine victims, casualties, mine casualties, landmine victims, landmine casualties, of the victims, the victims, victims of mines, casualties of mines, azerbaijani victims, persons harmed',
  ),
  {
    value: { is: 'OUTCOME', outcome: 'CASUALTY', noun: true, total: true },
    phrases: list(
      'toll, tally, toll of victims, number of victims, number of casualties, number of mine victims, the toll of, list of those harmed, overall figure, number of people affected',
    ),
  },
  {
    value: { is: 'OUTCOME', outcome: 'KILLED', noun: true, total: true },
    phrases: list(
      'death toll, toll of dead, toll of the dead, number of dead, number of the dead, number of deaths, number of fatalities, number of those killed, number of people killed, number of killed',
    ),
  },
  {
    value: { is: 'OUTCOME', outcome: 'INJURED', noun: true, total: true },
    phrases: list(
      'number of injured, number of the injured, number of wounded, number of the wounded, number of those injured, number of those wounded, number of people injured, number of people wounded',
    ),
  },
]

export const ENGLISH_SUBSETS: readonly Term<Meaning>[] = [
  {
    value: { is: 'SUBSET' },
    phrases: list(
      'including, incl, incl., includes, include, included, among them, among whom, amongst them, of whom, of them, of these, of those, of which, among these, among those, out of them, out of which, being, of that number, between which, between whom, counting among them, within that number, within this number, counted among them, of their number, out of these, among the latter, of the latter, of whom there were, comprise, comprises, comprised, comprising, among their number, of the total number, of this total, of that total',
    ).concat('of the total ,'),
  },
  {
    value: { is: 'SUBSET', outcome: 'CASUALTY', harmed: true },
    phrases: list('among the victims, among the casualties, among those harmed, among all victims'),
  },
  {
    value: { is: 'SUBSET', outcome: 'KILLED' },
    phrases: list(
      'among the dead, among those killed, among the killed, among those who died, among the fatalities, among those who perished, among those who were killed, among the deceased, among those dead',
    ),
  },
  {
    value: { is: 'SUBSET', outcome: 'INJURED' },
    phrases: list(
      'among the injured, among those injured, among the wounded, among those wounded, among those hurt, among those who were injured, among those who were wounded, among the hurt',
    ),
  },
]
