import { told } from './tables.ts'

/** Whole sentences, "{P}" being the place and "{D}" the day. */
export const SENTENCES = told(`
  Two people are dead and three injured after a mine explosion {P} {D} | EVERYONE KILLED 2, EVERYONE INJURED 3
  Two dead, three wounded: that is the toll of a mine blast {P} {D} | EVERYONE KILLED 2, EVERYONE INJURED 3
  A mine blast {P} {D} left one dead and two injured | EVERYONE KILLED 1, EVERYONE INJURED 2
  One fatality and two injuries were reported after a mine explosion {P} {D} | EVERYONE KILLED 1, EVERYONE INJURED 2
  A mine went off {P} {D}, killing one man and injuring two others | EVERYONE KILLED 1, EVERYONE INJURED 2
  A mine exploded {P} {D}, leaving a soldier dead and two others wounded | MILITARY KILLED 1, MILITARY INJURED 2
  A car hit a mine {P} {D}; the driver was killed and his two passengers were wounded | EVERYONE KILLED 1, EVERYONE INJURED 2
  There was a mine explosion {P} {D}, in which four people were hurt, one of them fatally | EVERYONE CASUALTY 4, EVERYONE KILLED 1
  A mine explosion {P} {D} resulted in four casualties, including one fatality | EVERYONE CASUALTY 4, EVERYONE KILLED 1
  The death toll from the mine explosion {P} {D} has risen to three | EVERYONE KILLED 3
  Of the five people in the car that hit a mine {P} {D}, two were killed and three were wounded | EVERYONE KILLED 2, EVERYONE INJURED 3
  Of three workers whose tractor hit a mine {P} {D}, one died and the other two were injured | EVERYONE KILLED 1, EVERYONE INJURED 2
  Both occupants of a car were killed when it hit a mine {P} {D} | EVERYONE KILLED 2
  A mine explosion {P} {D} cost a shepherd his leg | EVERYONE INJURED 1
  A mine explosion {P} {D} cost the life of a shepherd | EVERYONE KILLED 1
  The victim of a mine explosion {P} {D} was a 40-year-old shepherd, who died at the scene | EVERYONE KILLED 1
  One is dead and four are wounded after a mine explosion {P} {D} | EVERYONE KILLED 1, EVERYONE INJURED 4
  Three casualties were recorded in a mine explosion {P} {D}, one of them a death | EVERYONE CASUALTY 3, EVERYONE KILLED 1
  In a mine explosion {P} {D} there were two deaths and one injury | EVERYONE KILLED 2, EVERYONE INJURED 1
  A mine blew up under a car {P} {D}: two of its passengers died, and the driver is in intensive care | EVERYONE KILLED 2, EVERYONE INJURED 1
  The number of those killed in the mine explosion {P} {D} has reached four | EVERYONE KILLED 4
  A fourth person has died after the mine explosion {P} {D} | EVERYONE KILLED 1
  Two of the three people whose car hit a mine {P} {D} were killed; the third is in hospital | EVERYONE KILLED 2, EVERYONE INJURED 1
  A mine {P} {D} killed two soldiers and wounded a third | MILITARY KILLED 2, MILITARY INJURED 1
  All three people in a car were injured when it hit a mine {P} {D} | EVERYONE INJURED 3
  A mine explosion {P} {D} ended in the death of a shepherd | EVERYONE KILLED 1
  It was a mine {P} {D} that took the life of a young shepherd | EVERYONE KILLED 1
  Doctors could not save a man who had stepped on a mine {P} {D} | EVERYONE KILLED 1
  One person was killed and two were hurt in a mine explosion {P} {D} | EVERYONE KILLED 1, EVERYONE INJURED 2
  A mine explosion {P} {D} has left three dead | EVERYONE KILLED 3
  Three people were killed in a mine blast {P} {D}, and two others are in hospital | EVERYONE KILLED 3, EVERYONE INJURED 2
  A mine explosion {P} {D} claimed one life and injured two | EVERYONE KILLED 1, EVERYONE INJURED 2
  A mine explosion {P} {D} caused one death and three injuries | EVERYONE KILLED 1, EVERYONE INJURED 3
  Two of the five passengers of a minibus that hit a mine {P} {D} died | EVERYONE KILLED 2
  A minibus with five passengers hit a mine {P} {D}; two died and three were injured | EVERYONE KILLED 2, EVERYONE INJURED 3
  Following a mine explosion {P} {D}, a soldier lost his life and his comrade was wounded | MILITARY KILLED 1, MILITARY INJURED 1
  There are two dead and one wounded after a mine explosion {P} {D} | EVERYONE KILLED 2, EVERYONE INJURED 1
  A mine explosion {P} {D} was survived by only one of three men | 
`)
