import { words } from './tables.ts'

/** How it came about. */
export const CAUSES = words(`
  when a mine exploded
  in a landmine explosion
  after stepping on an anti-personnel mine
  in a mine blast
  when their vehicle hit an anti-tank mine
  by an exploding mine
  as a result of the detonation of a mine
  when an unexploded shell went off
  after a piece of unexploded ordnance detonated
  when a mine went off under them
  by a landmine
  after their tractor ran over a mine
  while clearing brush, when a mine detonated
  when a mine blew up
  in the explosion of an anti-personnel mine
  after setting off a mine
  by a mine blast
  when the car they were in struck a mine
  in an accident involving a mine
  following a mine detonation
  when an old shell blew up
  because of a mine explosion
  as a mine burst beside them
  in an anti-tank mine blast
  after their vehicle was blown up by a mine
  while ploughing land that had not been cleared of mines
  when an anti-tank mine exploded
  in a mine accident
  in an explosion of a mine
  after driving over a mine
  when an anti-personnel mine detonated
  as a result of a mine explosion
  when a grenade exploded
  after coming across a mine
  from a mine explosion
`)

/** What went off. */
export const EVENTS = words(`
  a mine explosion
  a landmine blast
  the detonation of an anti-tank mine
  an explosion of unexploded ordnance
  an anti-personnel mine
  a mine
  the blast of a mine
  an anti-tank mine explosion
  an exploding shell
  a mine detonation
  a buried mine
  an accident with a mine
  an unexploded munition
  the explosion of a landmine
  an exploding mine
  a landmine explosion
  a mine incident
  an anti-vehicle mine
  a mine accident
`)

/** That it went off. */
export const HAPPENED = words(`
  occurred
  took place
  was recorded
  happened
  was registered
  came about
  was reported
  has occurred
  has taken place
  shook the area
  has happened
`)

/** What leads to those harmed, in the next sentence. */
export const LEADS = words(`
  As a result,
  As a result of the explosion,
  In the incident,
  In the blast
  In consequence,
  Because of it,
  Owing to the explosion,
  The result:
  During the incident,
  It is reported that
  As a consequence,
  As a result of the incident,
  In the explosion,
  Because of the blast,
`)

/** How they set off a mine. */
export const STEPS = words(`
  stepped on a mine
  trod on a landmine
  hit a mine with a tractor
  drove over an anti-tank mine
  triggered a mine while grazing sheep
  ran into a mine
  detonated a mine
  set off a mine
  strode onto a mine
  struck an anti-tank mine with a lorry
  came upon a mine while collecting firewood
  touched off a mine
  stepped on an anti-personnel mine
  hit a mine
  ran over a mine
  struck a mine while ploughing
  fell on a mine
  walked into a minefield
`)

/** Where, in Aghdam district. */
export const PLACES = words(`
  in Aghdam district
  in the Aghdam region
  near the village of Khydyrly in Aghdam district
  in Azerbaijan's Aghdam
  in a field outside Shelli, Aghdam district
  in the Aghdam district of Azerbaijan
  on the territory of Aghdam
  in the district of Aghdam
  close to Sarijali village, Aghdam district
  in Aghdam
  on farmland in the Aghdam district
  in Aghdam's Khydyrly village
  in an area of Aghdam district that had not been cleared
  in the Karabakh district of Aghdam
  in Aghdam District
  in the village of Khydyrly, Aghdam
  near Khydyrly village of Aghdam district
  in the Aghdam district's Khydyrly village
  in Azerbaijan's Aghdam district
  in the territory of Aghdam district
`)

/** When, on a Sunday. */
export const DAYS = words(`
  on Sunday
  on 9 March
  on March 9
  yesterday
  on Sunday morning
  on 9 March 2025
  early on Sunday
  at around 11 a.m. on March 9
  on 9th March
  on Sunday, March 9
  on the morning of March 9
  last Sunday
  on Sunday afternoon
  at noon on Sunday
  on the 9th of March
  a day earlier
  on the morning of 9 March
  on Sunday evening
  on March 9, 2025
  on Sunday (9 March)
  at about 3 p.m. on Sunday
`)

/** Who says so, after it. */
export const SOURCES = words(`
  the Mine Action Agency (ANAMA) said
  ANAMA reported
  the Prosecutor General's Office said
  according to the Prosecutor General's Office
  the Interior Ministry told reporters
  a spokesman for ANAMA has said
  ANAMA said in a statement
  the agency ANAMA announced
  Azerbaijan's Mine Action Agency says
  the press service of ANAMA told APA
  prosecutors said
  the Interior Ministry confirmed
  as reported by ANAMA
  ANAMA's press office said on Monday
  the Defence Ministry said in a communique
  according to information from ANAMA
  the Prosecutor's Office said
  ANAMA told Report
  the Ministry of Internal Affairs said
  a statement by ANAMA said
  ANAMA and the Interior Ministry said
  it was reported by ANAMA
`)

/** And before it. */
export const SAYS = words(`
  ANAMA said that
  The Prosecutor General's Office reported that
  According to the Interior Ministry,
  In a statement, ANAMA said
  ANAMA has confirmed that
  The Mine Action Agency informs that
  ANAMA says
  It was reported by the Prosecutor General's Office that
  As the Interior Ministry reported,
  Prosecutors have confirmed that
  The press office of ANAMA told journalists on Monday that
  ANAMA: 
  The Interior Ministry said
  ANAMA told reporters that
  According to a joint statement of the Prosecutor General's Office and ANAMA,
  A statement by ANAMA says that
  As the Defence Ministry said,
  The Prosecutor General's Office has said
`)

/** What else is told, which counts nobody. */
export const ASIDES = words(`
  The driver escaped unhurt.
  No one else was hurt.
  A criminal case has been opened.
  An investigation is under way.
  The bodies have been handed over to relatives.
  Employees of ANAMA, prosecutors and police arrived at the scene.
  One of the sheep was killed as well.
  There were five people in the area at the time.
  The other people in the vehicle were unharmed.
  There were no other casualties.
  The Prosecutor's Office is looking into the case.
  Residents are asked not to enter areas that have not been cleared.
  Nobody else was near the place.
  Sappers have found two more mines nearby.
  Three cows perished.
  Four workers were on the site.
  The rest of the group was not hurt.
  A rescue helicopter was sent to the scene.
  The relevant investigation continues.
  The Agency calls on people to heed warning signs.
  One of the two had returned to the village a month before.
`)
