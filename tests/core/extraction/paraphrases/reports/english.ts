import { words } from '../tables.ts'

/** What a report of an accident tells over its sentences, and whom it counts: {P} a place, {D} a day, {N}, {M}, {K} names; or nothing. */
export const REPORTS = words(`
  A man has been injured in a mine explosion{P}{D}. {N}, 41, stepped on an anti-personnel mine while grazing his sheep. He lost his left foot.|EVERYONE INJURED 1
  A man was seriously injured in a mine explosion{P}{D}. {N}, 34, was taken to hospital. Despite the efforts of doctors, he died of his wounds.|EVERYONE KILLED 1
  A driver sustained serious wounds when his truck struck a mine{P}{D}. {N}, 63, underwent surgery. Doctors were unable to save his life.|EVERYONE KILLED 1
  A man was killed and another wounded in a mine explosion{P}{D}. {N}, 34, died at the scene. {M}, 41, was taken to hospital with shrapnel wounds.|EVERYONE KILLED 1, EVERYONE INJURED 1
  Two men have been injured in a landmine explosion{P}{D}. They are {N}, 34, and {M}, 41. Both were taken to hospital.|EVERYONE INJURED 2
  Two people were killed in a mine explosion{P}{D}. The dead were named as {N}, 34, and {M}, 41.|EVERYONE KILLED 2
  Two men and a 13-year-old boy were injured in a mine blast{P}{D}. They were gathering mushrooms.|EVERYONE INJURED 2, CHILD INJURED 1
  A deminer was killed and a colleague injured in a mine explosion{P}{D}. They were clearing a plot for a new settlement.|DEMINER KILLED 1, DEMINER INJURED 1
  An ANAMA deminer was injured in a mine explosion{P}{D}. {N}, 34, was clearing farmland when an anti-personnel mine went off.|DEMINER INJURED 1
  Two children were injured when an unexploded shell went off{P}{D}. The boys, aged 9 and 12, had found the object in a field.|CHILD INJURED 2
`)

/** The same, of which the lead tells no explosion or no harm: it is none where it tells neither day nor place. */
export const PLACED_REPORTS = words(`
  A resident was blown up by a mine{P}{D}. {N}, born in 1985, was hospitalised in critical condition. He later succumbed to his injuries.|EVERYONE KILLED 1
  A shepherd who stepped on a mine{P}{D} has died in hospital. {N}, 41, had lost both legs in the blast.|EVERYONE KILLED 1
  A resident hit a mine{P}{D} and was hurt. The 34-year-old, identified as {N}, was walking to his orchard when the device detonated. Doctors say his life is not in danger.|EVERYONE INJURED 1
  A mine exploded{P}{D}. As a result, {N}, 27, was killed. His brother, {M}, was wounded and is being treated in hospital.|EVERYONE KILLED 1, EVERYONE INJURED 1
  A farmer lost a leg to a landmine{P}{D}. {N} had gone to check an irrigation canal. A neighbour drove him to hospital.|EVERYONE INJURED 1
  A man was killed by a landmine{P}{D}. {N}, 52, died on the spot.|EVERYONE KILLED 1
  A man was gravely hurt by a landmine{P}{D}. {N}, a welder, was airlifted to hospital. He passed away there a few hours later.|EVERYONE KILLED 1
  A shepherd was killed by a mine{P}{D}. {M}, who was standing nearby, was hit by shrapnel and is in hospital.|EVERYONE KILLED 1, EVERYONE INJURED 1
  A mine wounded a shepherd{P}{D}. His 15-year-old nephew was hurt as well.|EVERYONE INJURED 1, CHILD INJURED 1
  A man was killed by a mine{P}{D}. His nephew, aged 11, was injured.|EVERYONE KILLED 1, CHILD INJURED 1
  A soldier was killed by a mine{P}{D}. Two of his comrades were injured and evacuated to a military hospital.|MILITARY KILLED 1, MILITARY INJURED 2
  A car struck an anti-tank mine{P}{D}. {N}, 34, who was at the wheel, was killed. The two passengers, {M} and {K}, were injured.|EVERYONE KILLED 1, EVERYONE INJURED 2
`)

/** Where it was, told with the harm. */
export const PLACES = words(`
  in Azerbaijan’s Aghdam district
  in the Aghdam district
  in the village of Shelli in Aghdam
  near the village of Shelli, Aghdam district
  on farmland in the Aghdam district
  on the outskirts of Aghdam
`)

/** Words for a place that name no district. */
export const NO_PLACES = words(`
  in a field
  near the former contact line
  in territory liberated from occupation
  near the village of Shelli
  at a construction site
`)

/** Where it was, in a sentence of its own. */
export const PLACED = words(`
  The incident took place in the Aghdam district.
  The explosion occurred in Shelli village, Aghdam district.
  The blast happened in the Aghdam district.
  It happened near Shelli in the Aghdam region.
  The accident was registered in the village of Shelli in Azerbaijan’s Aghdam district.
`)

/** When it was, told with the harm: 8 March, a Saturday, before the Monday of publication. */
export const DAYS = words(`
  on Saturday
  on 8 March
  on March 8
  on Saturday morning
  on March 8, 2025
`)

/** When it was, in a sentence of its own. */
export const DATED = words(`
  The incident happened on Saturday.
  The explosion occurred at around 11 a.m. on 8 March.
  The blast occurred on March 8 at about 14:30.
  The accident took place on 8 March.
`)

/** What tells nothing more of who, where and when. */
export const ASIDES = words(`
  The Interior Ministry confirmed the report.
  An investigation is under way.
  Sappers were sent to the area to check the surroundings.
  Employees of the prosecutor’s office and police inspected the scene.
  ANAMA once again urges citizens to heed mine warning signs and not to enter unfamiliar areas.
`)

/** What else a report tells, and the accident that it is. */
export const BACKGROUNDS = words(`
  Since November 2020, 397 people have been harmed by mines in Azerbaijan, 71 of them killed.|
  Azerbaijan says Armenia planted over one million mines in the formerly occupied territories.|
  On 12 February, a tractor driver was killed by an anti-tank mine in Fuzuli district.|2025-02-12 AZ-FUZ EVERYONE KILLED 1
  Earlier, on February 12, two people were injured in a mine explosion in the Fuzuli district.|2025-02-12 AZ-FUZ EVERYONE INJURED 2
  On February 12, 2025, a mine blast in Fuzuli injured three civilians.|2025-02-12 AZ-FUZ CIVILIAN INJURED 3
  In a separate incident on 8 March, a 35-year-old man was injured by a mine in the Fuzuli district.|2025-03-08 AZ-FUZ EVERYONE INJURED 1
  The same day, a tractor ran over an anti-tank mine in Fuzuli district, and its driver was injured.|2025-03-08 AZ-FUZ EVERYONE INJURED 1
  The last such accident was recorded on 12 February, when a resident lost his foot in Fuzuli district.|2025-02-12 AZ-FUZ EVERYONE INJURED 1
`)
