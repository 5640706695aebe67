import { told, words } from './tables.ts'

/** Over which time totals are told. */
export const SINCE = words(`
  since the end of the war
  since November 2020
  since the 2020 war
  since the trilateral statement of 10 November 2020
  since 1991
  in the past four years
  over the post-war period
  from November 2020 to the present
  in 2024
  since the end of the 44-day war
  since the war ended
  since 10 November 2020
  after the Second Karabakh War
  since the liberation of the territories
  over the past 30 years
  since hostilities ended in 2020
  between November 2020 and March 2025
  as of today
  in the course of 2024
  since the fighting stopped
  up to now
  in the first two months of this year
  since the war
  since the end of 2020
  from 2020 to 2025
  after the war
  since the Tripartite Statement was signed
  during 2024
  over the last four years
  in the post-conflict period
`)

/** How many were harmed, "{S}" being the time. */
export const TOTALS = told(`
  {S}, 400 people have become victims of mines | EVERYONE CASUALTY 400
  400 people have fallen victim to mines {S} | EVERYONE CASUALTY 400
  {S}, mine explosions have claimed 400 victims | EVERYONE CASUALTY 400
  the number of mine victims {S} has reached 400 | EVERYONE CASUALTY 400
  400 mine casualties have been recorded {S} | EVERYONE CASUALTY 400
  landmines have killed or injured 400 people {S} | EVERYONE CASUALTY 400
  400 people have been killed or maimed by mines {S} | EVERYONE CASUALTY 400
  {S}, more than 400 Azerbaijani citizens have been killed or injured in mine explosions | EVERYONE CASUALTY 400
  {S}, 400 people have suffered from landmines | EVERYONE CASUALTY 400
  {S} 400 citizens have been blown up by mines | EVERYONE CASUALTY 400
  the total number of people affected by mine explosions {S} stands at 400 | EVERYONE CASUALTY 400
  as many as 400 people have been mine victims {S} | EVERYONE CASUALTY 400
  there have been 400 mine victims {S} | EVERYONE CASUALTY 400
  some 400 of our compatriots have fallen victim to landmines {S} | EVERYONE CASUALTY 400
  a total of 400 people have been harmed by mines {S} | EVERYONE CASUALTY 400
  mines have left 400 people dead or injured {S} | EVERYONE CASUALTY 400
  {S}, 400 people have been victims of mine incidents | EVERYONE CASUALTY 400
  400 people have come to harm from mines {S} | EVERYONE CASUALTY 400
  {S}, the toll of mines has reached 400 people killed and injured | EVERYONE CASUALTY 400
  the count of mine victims {S} is 400 | EVERYONE CASUALTY 400
  400 persons have been registered as mine victims {S} | EVERYONE CASUALTY 400
  mines have struck 400 people {S} | EVERYONE CASUALTY 400
  400 people have lost their lives or limbs to mines {S} | EVERYONE CASUALTY 400
  {S}, close to 400 of our citizens have died or been wounded in mine blasts | EVERYONE CASUALTY 400
  the overall number of mine casualties {S} amounts to 400 | EVERYONE CASUALTY 400
  over 400 people have either died or been injured because of mines {S} | EVERYONE CASUALTY 400
  Azerbaijan has recorded 400 mine victims {S} | EVERYONE CASUALTY 400
  the country has seen 400 casualties from landmines {S} | EVERYONE CASUALTY 400
  the lives and health of 400 people have been harmed by mines {S} | EVERYONE CASUALTY 400
  the mine menace has made victims of 400 people {S} | EVERYONE CASUALTY 400
  {S}, 400 people have been hit by mines | EVERYONE CASUALTY 400
  400 people have paid with their lives or health for mines {S} | EVERYONE CASUALTY 400
  mines have caused 400 casualties {S} | EVERYONE CASUALTY 400
  {S}, victims of mines number 400 | EVERYONE CASUALTY 400
  {S}, as a result of mine explosions, 400 people have been killed or wounded | EVERYONE CASUALTY 400
  400 human beings have been killed and injured by mines {S} | EVERYONE CASUALTY 400
  the mine toll {S} is 400 victims | EVERYONE CASUALTY 400
  {S}, roughly 400 citizens of Azerbaijan have fallen prey to mines | EVERYONE CASUALTY 400
  {S} there have been 400 casualties from mines | EVERYONE CASUALTY 400
  mine blasts have harmed 400 Azerbaijanis {S} | EVERYONE CASUALTY 400
`)

/** How many were killed or injured. */
export const KILLED_AND_INJURED = told(`
  {S}, mines have killed 70 people and injured 330 | EVERYONE KILLED 70, EVERYONE INJURED 330
  70 people have been killed and 330 injured in mine explosions {S} | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, 70 people have lost their lives in mine blasts and 330 more have been wounded | EVERYONE KILLED 70, EVERYONE INJURED 330
  the death toll from landmines {S} has risen to 70 | EVERYONE KILLED 70
  landmines have taken 70 lives {S} | EVERYONE KILLED 70
  {S}, 55 civilians and 15 soldiers have been killed by mines | CIVILIAN KILLED 55, MILITARY KILLED 15
  {S}, mine explosions have caused the deaths of 70 people and the injury of 330 | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, 330 people have been injured by mines | EVERYONE INJURED 330
  mine incidents have led to 70 deaths and 330 injuries {S} | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, 12 children have been killed by mines and 28 have been injured | CHILD KILLED 12, CHILD INJURED 28
  {S}, 70 people have died and another 330 have been hurt in mine explosions | EVERYONE KILLED 70, EVERYONE INJURED 330
  there have been 70 mine deaths {S} | EVERYONE KILLED 70
  {S}, mines have cost 70 people their lives and 330 their health | EVERYONE KILLED 70, EVERYONE INJURED 330
  70 people have been killed by mines and a further 330 wounded {S} | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, 70 people have perished and 330 have been maimed in mine explosions | EVERYONE KILLED 70, EVERYONE INJURED 330
  mines have cut short 70 lives {S} | EVERYONE KILLED 70
  the number of people killed by landmines {S} now stands at 70 | EVERYONE KILLED 70
  mines have been the cause of 70 deaths {S} | EVERYONE KILLED 70
  {S}, mines have killed 55 civilians and 15 soldiers | CIVILIAN KILLED 55, MILITARY KILLED 15
  {S}, mine accidents have resulted in the death of 70 people and injuries to 330 others | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, 330 people have been left disabled by mines | EVERYONE INJURED 330
  70 fatal and 330 non-fatal mine casualties have been registered {S} | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, mines have killed 12 children and wounded 28 | CHILD KILLED 12, CHILD INJURED 28
  {S}, 70 people have died in mine blasts; 330 survived with injuries | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, 70 Azerbaijanis have been killed by mines, and 330 injured | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, as many as 12 children have lost their lives because of mines | CHILD KILLED 12
  {S}, the number of those killed by mines has reached 70, and of those injured 330 | EVERYONE KILLED 70, EVERYONE INJURED 330
  {S}, five deminers have been killed by mines and 20 injured | DEMINER KILLED 5, DEMINER INJURED 20
`)

/** How many of all were killed, after their total. */
export const SPLITS = told(`
  . | 
  , 70 of whom died and 330 were injured. | EVERYONE KILLED 70, EVERYONE INJURED 330
  , including 70 killed and 330 injured. | EVERYONE KILLED 70, EVERYONE INJURED 330
  . Of these, 70 were killed and 330 were injured. | EVERYONE KILLED 70, EVERYONE INJURED 330
  . 70 of them lost their lives. | EVERYONE KILLED 70
  , 70 of them fatally. | EVERYONE KILLED 70
  . Seventy people were killed, while 330 received injuries of varying severity. | EVERYONE KILLED 70, EVERYONE INJURED 330
  , with 70 fatalities and 330 injuries. | EVERYONE KILLED 70, EVERYONE INJURED 330
  , of which 70 were fatal. | EVERYONE KILLED 70
   (70 killed, 330 injured). | EVERYONE KILLED 70, EVERYONE INJURED 330
  , among them 70 dead. | EVERYONE KILLED 70
  , with 70 of them losing their lives and 330 being wounded. | EVERYONE KILLED 70, EVERYONE INJURED 330
   – 70 dead, 330 injured. | EVERYONE KILLED 70, EVERYONE INJURED 330
  . 70 people among them died, 330 were wounded. | EVERYONE KILLED 70, EVERYONE INJURED 330
  . For 70 of them the explosion was fatal. | EVERYONE KILLED 70
  , of whom 70 have died. | EVERYONE KILLED 70
  . The dead number 70, the wounded 330. | EVERYONE KILLED 70, EVERYONE INJURED 330
  ; 70 of these people did not survive. | EVERYONE KILLED 70
  , resulting in 70 deaths and 330 injuries. | EVERYONE KILLED 70, EVERYONE INJURED 330
  , of them 70 killed. | EVERYONE KILLED 70
  , the number of deaths being 70. | EVERYONE KILLED 70
  , and 70 of these died. | EVERYONE KILLED 70
  , 70 of which were deaths. | EVERYONE KILLED 70
  ; 70 people were killed and 330 sustained injuries. | EVERYONE KILLED 70, EVERYONE INJURED 330
  . The number of dead is 70 and that of the injured 330. | EVERYONE KILLED 70, EVERYONE INJURED 330
  . Out of them, 70 lost their lives, and the remaining 330 were wounded. | EVERYONE KILLED 70, EVERYONE INJURED 330
  : 70 deaths, 330 injuries. | EVERYONE KILLED 70, EVERYONE INJURED 330
  , while 70 of them passed away. | EVERYONE KILLED 70
`)

/** Who they were, in the same sentence. */
export const GROUPS = told(`
  . | 
  , including 240 civilians. | CIVILIAN CASUALTY 240
  , 240 of them civilians. | CIVILIAN CASUALTY 240
  , of whom 240 were civilians and 160 were soldiers. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 160
  , among them 40 children and 14 women. | CHILD CASUALTY 40, WOMAN CASUALTY 14
   – 240 civilians, 120 servicemen and 40 deminers. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 120, DEMINER CASUALTY 40
   (240 civilians, 160 military personnel). | CIVILIAN CASUALTY 240, MILITARY CASUALTY 160
  , most of them, 240, civilians. | CIVILIAN CASUALTY 240
  , including children. | 
  , 40 of whom are staff of ANAMA. | DEMINER CASUALTY 40
  , and 40 of them were deminers on duty. | DEMINER CASUALTY 40
  , including 55 civilians who died. | CIVILIAN KILLED 55
  , 240 being civilians. | CIVILIAN CASUALTY 240
  ; 240 of those are civilians. | CIVILIAN CASUALTY 240
  : 240 civilians and 160 members of the military. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 160
  , with 40 children and 14 women among them. | CHILD CASUALTY 40, WOMAN CASUALTY 14
  , namely 240 civilians, 120 servicemen and 40 deminers. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 120, DEMINER CASUALTY 40
   (of them 240 civilians). | CIVILIAN CASUALTY 240
  , chiefly civilians (240). | CIVILIAN CASUALTY 240
  , women and children among them. | 
  , 40 of them people who were clearing mines. | DEMINER CASUALTY 40
  , including 40 specialists in demining. | DEMINER CASUALTY 40
  , 55 civilians having been killed. | CIVILIAN KILLED 55
  , 240 of which were civilians. | CIVILIAN CASUALTY 240
  , of these 240 civilians. | CIVILIAN CASUALTY 240
  , predominantly civilians (240). | CIVILIAN CASUALTY 240
  , civilians (240) as well as soldiers (160). | CIVILIAN CASUALTY 240, MILITARY CASUALTY 160
  , among whom are 40 children. | CHILD CASUALTY 40
  , of whom 40 were mine clearance staff. | DEMINER CASUALTY 40
  , 40 of them minors. | CHILD CASUALTY 40
`)

/** Who they were, in a sentence of its own. */
export const PARTS = told(`
  Of the victims, 240 were civilians and 120 were servicemen. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 120
  Among the victims are 40 children. | CHILD CASUALTY 40
  240 of the victims are civilians. | CIVILIAN CASUALTY 240
  Most of the victims, 240 people, are civilians. | CIVILIAN CASUALTY 240
  The victims include 240 civilians, 120 soldiers and 40 employees of ANAMA. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 120, DEMINER CASUALTY 40
  Fifty-five of the dead were civilians. | CIVILIAN KILLED 55
  Of those killed, 55 were civilians and 15 soldiers. | CIVILIAN KILLED 55, MILITARY KILLED 15
  Of those injured, 180 were civilians and 150 were military personnel. | CIVILIAN INJURED 180, MILITARY INJURED 150
  Among the dead were 5 deminers. | DEMINER KILLED 5
  Twelve of those killed were children. | CHILD KILLED 12
  The dead include 3 children and 4 women. | CHILD KILLED 3, WOMAN KILLED 4
  Forty of those affected were deminers. | DEMINER CASUALTY 40
  Children account for 40 of the victims. | CHILD CASUALTY 40
  Of the injured, 20 are mine clearance staff. | DEMINER INJURED 20
  There were 14 women among the victims. | WOMAN CASUALTY 14
  The victims comprise 240 civilians and 160 soldiers. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 160
  Forty children are among those who were harmed. | CHILD CASUALTY 40
  Civilians make up 240 of the victims. | CIVILIAN CASUALTY 240
  The majority – 240 – were civilians. | CIVILIAN CASUALTY 240
  By category, 240 were civilians, 120 servicemen and 40 deminers. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 120, DEMINER CASUALTY 40
  Civilians made up 55 of the 70 dead. | CIVILIAN KILLED 55, EVERYONE KILLED 70
  Of the fatalities, 55 were civilians, 15 members of the armed forces. | CIVILIAN KILLED 55, MILITARY KILLED 15
  Among the wounded, 180 are civilians and 150 military. | CIVILIAN INJURED 180, MILITARY INJURED 150
  Five of those who died were sappers of the agency. | DEMINER KILLED 5
  Twelve children are among the dead. | CHILD KILLED 12
  Three minors and 4 women were among those killed. | CHILD KILLED 3, WOMAN KILLED 4
  Forty victims were deminers. | DEMINER CASUALTY 40
  Twenty of the wounded worked as deminers. | DEMINER INJURED 20
  The number of women among the victims is 14. | WOMAN CASUALTY 14
  They include 240 civilians, 120 members of the military and 40 deminers. | CIVILIAN CASUALTY 240, MILITARY CASUALTY 120, DEMINER CASUALTY 40
  Civilians were 240 of them. | CIVILIAN CASUALTY 240
  As many as 240 of those affected are civilians. | CIVILIAN CASUALTY 240
  The largest group, 240 people, was civilians. | CIVILIAN CASUALTY 240
  Civilians (240) form the largest group, followed by soldiers (120) and deminers (40). | CIVILIAN CASUALTY 240, MILITARY CASUALTY 120, DEMINER CASUALTY 40
  Of the 70 dead, 55 were civilians. | CIVILIAN KILLED 55, EVERYONE KILLED 70
  The number of civilians killed stands at 55. | CIVILIAN KILLED 55
  Fifteen of the fatalities were servicemen. | MILITARY KILLED 15
  Among those wounded, 20 were employees of ANAMA. | DEMINER INJURED 20
  The dead include five sappers of the agency. | DEMINER KILLED 5
  40 of the victims were children at the time. | CHILD CASUALTY 40
`)

/** Who states it, "{}" being what is stated. */
export const SPEAKERS = words(`
  According to ANAMA, {}
  {}, ANAMA said.
  ANAMA said that {}
  The Ombudsman noted that {}
  As the Foreign Ministry stated, {}
  {}, according to the Mine Action Agency.
  Foreign Minister Jeyhun Bayramov said {}
  The agency recalled: {}
  ANAMA's figures show that {}
  {}, the Mine Action Agency has said.
  The head of ANAMA, Vugar Suleymanov, said that {}
  The Commissioner for Human Rights emphasised that {}
  By the count of ANAMA, {}
  {}, the Foreign Ministry pointed out.
  Data of ANAMA suggest that {}
  ANAMA: {}
  ANAMA reports that {}
  {}, the Ombudsman said.
  ANAMA's chairman said {}
  According to the Prosecutor General's Office, {}
  {}, data from ANAMA show.
  It was noted at ANAMA that {}
  By 10 March, ANAMA says, {}
  The Interior Ministry told us that {}
`)
