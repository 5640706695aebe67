import { pairs, told } from './tables.ts'

/** Who was harmed, whether it is one or several, and how many of which group. */
export const VICTIMS = pairs(`
  two shepherds | several | EVERYONE 2
  a shepherd | one | EVERYONE 1
  a 43-year-old local man | one | EVERYONE 1
  three members of one family | several | EVERYONE 3
  Elchin Mammadov, 38, a resident of Baku, | one | EVERYONE 1
  a father and his 14-year-old son | several | EVERYONE 1, CHILD 1
  two brothers | several | EVERYONE 2
  two teenage boys | several | CHILD 2
  a schoolboy | one | CHILD 1
  four civilians, two of them children, | several | CIVILIAN 4, CHILD 2
  a serviceman of the Azerbaijani army | one | MILITARY 1
  two soldiers and a police officer | several | MILITARY 3
  two soldiers and a civilian | several | MILITARY 2, CIVILIAN 1
  an ANAMA deminer | one | DEMINER 1
  three mine clearance workers | several | DEMINER 3
  a sapper working for the agency | one | DEMINER 1
  five construction workers | several | EVERYONE 5
  a driver and two passengers | several | EVERYONE 3
  a 61-year-old former refugee | one | EVERYONE 1
  at least two men | several | EVERYONE 2
  two employees of a road-building firm | several | EVERYONE 2
  a local farmer and his neighbour | several | EVERYONE 2
  a married couple | several | EVERYONE 2
  the 29-year-old driver of a tractor | one | EVERYONE 1
  6 people, among them two journalists, | several | EVERYONE 6
  one man | one | EVERYONE 1
  a 12-year-old girl | one | CHILD 1
  two border guards | several | MILITARY 2
  Lieutenant Rashad Aliyev | one | MILITARY 1
  a pensioner and her grandson, aged 9, | several | EVERYONE 1, CHILD 1
  two herdsmen | several | EVERYONE 2
  a cattle breeder | one | EVERYONE 1
  a villager born in 1979 | one | EVERYONE 1
  four residents of the same village | several | EVERYONE 4
  Rovshan Guliyev, a 52-year-old farmer, | one | EVERYONE 1
  a grandfather and two of his grandchildren, aged 8 and 11, | several | EVERYONE 1, CHILD 2
  three adolescents | several | CHILD 3
  a boy of eleven | one | CHILD 1
  five civilians, including one minor, | several | CIVILIAN 5, CHILD 1
  a conscript | one | MILITARY 1
  an officer and two enlisted men | several | MILITARY 3
  two police officers and one civilian | several | MILITARY 2, CIVILIAN 1
  an employee of ANAMA | one | DEMINER 1
  two members of a demining team | several | DEMINER 2
  a mine-detection specialist of the Mine Action Agency | one | DEMINER 1
  seven labourers | several | EVERYONE 7
  a bulldozer operator | one | EVERYONE 1
  an ex-serviceman, now a farmer, | one | EVERYONE 1
  no fewer than three people | several | EVERYONE 3
  two railway employees | several | EVERYONE 2
  a villager and a friend of his | several | EVERYONE 2
  a husband and wife | several | EVERYONE 2
  a lorry driver named only as R. Hasanov | one | EVERYONE 1
  eight people, four of them women, | several | EVERYONE 8, WOMAN 4
  one person | one | EVERYONE 1
  a boy and a girl | several | CHILD 2
  an army engineer | one | MILITARY 1
  Sergeant Kanan Huseynov and Private Ali Jafarov | several | MILITARY 2
  a mushroom picker | one | EVERYONE 1
  three contract soldiers | several | MILITARY 3
  two construction company staff | several | EVERYONE 2
  a returnee | one | EVERYONE 1
  two men | several | EVERYONE 2
  a young herder | one | EVERYONE 1
  a resident of the village, 55-year-old Vagif Aliyev, | one | EVERYONE 1
  three relatives | several | EVERYONE 3
  a man of 47 | one | EVERYONE 1
  two sisters | several | EVERYONE 2
  two children | several | CHILD 2
  three civilians, all residents of Barda, | several | CIVILIAN 3
  a serviceman of the Defence Ministry | one | MILITARY 1
  a senior lieutenant and a private | several | MILITARY 2
  two servicemen and three civilians | several | MILITARY 2, CIVILIAN 3
  an employee of a demining company | one | DEMINER 1
  three ANAMA staff | several | DEMINER 3
  a team leader of ANAMA | one | DEMINER 1
  three employees of the Road Agency | several | EVERYONE 3
  the driver and his assistant | several | EVERYONE 2
  a surveyor and a driver | several | EVERYONE 2
  a teacher | one | EVERYONE 1
  4 people | several | EVERYONE 4
  a woman and her son | several | WOMAN 1, EVERYONE 1
  two electricians of Azerishiq | several | EVERYONE 2
  an Azerbaijani citizen | one | EVERYONE 1
`)

/** What befell one and several. */
export const HARMS = pairs(`
  was killed | were killed | KILLED
  died | died | KILLED
  lost his life | lost their lives | KILLED
  was fatally injured | were fatally injured | KILLED
  died on the spot | died on the spot | KILLED
  was wounded | were wounded | INJURED
  was seriously injured | were seriously injured | INJURED
  has been hurt | have been hurt | INJURED
  suffered injuries of varying severity | suffered injuries of varying severity | INJURED
  sustained shrapnel wounds | sustained shrapnel wounds | INJURED
  was taken to hospital with serious injuries | were taken to hospital with serious injuries | INJURED
  was hospitalised | were hospitalised | INJURED
  received various injuries | received various injuries | INJURED
  lost a leg | lost limbs | INJURED
  was killed instantly | were killed instantly | KILLED
  perished | perished | KILLED
  was left dead | were left dead | KILLED
  met his death | met their death | KILLED
  has lost his life | have lost their lives | KILLED
  was mortally wounded | were mortally wounded | KILLED
  died at the scene | died at the scene | KILLED
  was badly hurt | were badly hurt | INJURED
  was lightly injured | were lightly injured | INJURED
  has been maimed | have been maimed | INJURED
  suffered leg injuries | suffered leg injuries | INJURED
  got injured | got injured | INJURED
  was admitted to hospital with blast wounds | were admitted to hospital with blast wounds | INJURED
  received bodily injuries | received bodily injuries | INJURED
  had his leg amputated | had their legs amputated | INJURED
  was pronounced dead | were pronounced dead | KILLED
  succumbed to his injuries | succumbed to their injuries | KILLED
  died before reaching hospital | died before reaching hospital | KILLED
  escaped with minor injuries | escaped with minor injuries | INJURED
  has been killed | have been killed | KILLED
  lost his life on the spot | lost their lives on the spot | KILLED
  was gravely wounded | were gravely wounded | INJURED
  sustained injuries | sustained injuries | INJURED
  was hurt | were hurt | INJURED
  received shrapnel injuries | received shrapnel injuries | INJURED
  was injured to varying degrees | were injured to varying degrees | INJURED
  was brought to Aghdam hospital with leg injuries | were brought to Aghdam hospital with leg injuries | INJURED
  suffered serious wounds | suffered serious wounds | INJURED
  was killed on the spot | were killed on the spot | KILLED
  did not survive | did not survive | KILLED
  lost his left leg | lost their left legs | INJURED
`)

/** And what befell who set off a mine. */
export const THEN = pairs(`
  and was killed | and were killed | KILLED
  and died | and died | KILLED
  and was wounded | and were wounded | INJURED
  and lost his left leg | and lost their legs | INJURED
  , sustaining injuries to the legs | , sustaining injuries to the legs | INJURED
  and was rushed to hospital | and were rushed to hospital | INJURED
  and later died in hospital | and later died in hospital | KILLED
  , suffering serious injuries | , suffering serious injuries | INJURED
  , dying instantly | , dying instantly | KILLED
  and did not survive | and did not survive | KILLED
  and got hurt | and got hurt | INJURED
  , losing a foot | , losing a foot | INJURED
  and suffered wounds | and suffered wounds | INJURED
  and was evacuated by helicopter with wounds | and were evacuated by helicopter with wounds | INJURED
  and died of his wounds on the way to hospital | and died of their wounds on the way to hospital | KILLED
  and was maimed | and were maimed | INJURED
  and lost his life | and lost their lives | KILLED
  and suffered injuries | and suffered injuries | INJURED
  , losing both legs | , losing both legs | INJURED
  and was taken to hospital | and were taken to hospital | INJURED
  and was killed on the spot | and were killed on the spot | KILLED
  , suffering leg injuries | , suffering leg injuries | INJURED
  and was seriously hurt | and were seriously hurt | INJURED
`)

/** What a mine did to them. */
export const ACTS = told(`
  killed | KILLED
  has killed | KILLED
  claimed the lives of | KILLED
  took the lives of | KILLED
  injured | INJURED
  wounded | INJURED
  seriously injured | INJURED
  maimed | INJURED
  led to the death of | KILLED
  caused the deaths of | KILLED
  cost the lives of | KILLED
  has claimed the lives of | KILLED
  fatally wounded | KILLED
  hurt | INJURED
  has left injured | INJURED
  badly wounded | INJURED
  harmed | CASUALTY
  resulted in the death of | KILLED
  led to injuries to | INJURED
  has injured | INJURED
  left dead | KILLED
  took the life of | KILLED
  has wounded | INJURED
  left with injuries | INJURED
  severely injured | INJURED
  caused injuries to | INJURED
  caused the death of | KILLED
  crippled | INJURED
`)

/** How a mine left them. */
export const LEFT = told(`
  dead | KILLED
  injured | INJURED
  seriously wounded | INJURED
  with serious injuries | INJURED
  with severe leg wounds | INJURED
  maimed | INJURED
  badly hurt | INJURED
  severely injured | INJURED
  wounded | INJURED
  fighting for their lives | INJURED
  with injuries | INJURED
  hurt | INJURED
  with severe injuries | INJURED
  gravely injured | INJURED
  without legs | INJURED
`)

/** Whom else a mine harmed that killed somebody. */
export const OTHERS = told(`
   and his brother was injured | EVERYONE INJURED 1
   and a soldier was wounded | MILITARY INJURED 1
   and four other people received injuries | EVERYONE INJURED 4
   and his son, aged 10, was injured | CHILD INJURED 1
  , and a police officer was hurt | MILITARY INJURED 1
  , two people being injured | EVERYONE INJURED 2
   and two people were wounded | EVERYONE INJURED 2
  , and two passengers received injuries | EVERYONE INJURED 2
  , while a farmer was injured | EVERYONE INJURED 1
   and one person was seriously injured | EVERYONE INJURED 1
   and two children were hurt | CHILD INJURED 2
`)
