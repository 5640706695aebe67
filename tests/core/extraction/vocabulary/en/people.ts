import { type Framings, hides, tells } from '../framing.ts'

/** Who is meant by words that name nobody, and who is nobody. */
export const ENGLISH_PEOPLE: Framings = {
  'grammar homeBefore': [
    tells('accident in AZ-LAC', 'On Monday a mine injured {a resident of|a shepherd near} Aghdam in Lachin.'),
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
  'grammar helpedBefore': [hides('total EVERYONE CASUALTY 55', 'In 2023 ANAMA {helped|counted} 55 mine victims.')],
  'grammar helpedAfter': [hides('total EVERYONE CASUALTY 55', 'In 2023 55 mine victims {received aid|sang there}.')],
  'grammar everyTime': [
    hides('total EVERYONE KILLED 5', '{Each year|In Aghdam} since 2021 mines have killed 5 people.'),
  ],
  'grammar difference': [
    hides('total EVERYONE KILLED 5', 'In 2023 mines killed 5 people {fewer than|near} in Aghdam.'),
  ],
  'grammar listeners': [hides('total EVERYONE CASUALTY 55', 'In 2023 55 people prayed {for|as} victims of mines.')],
  'grammar modals': [hides('total EVERYONE KILLED 5', 'In 2023 mines {could|sadly} kill 5 people.')],
  'grammar between': [hides('total EVERYONE KILLED 5', 'In 2023 {between|mines} 3 and 5 people were killed by mines.')],
  'grammar clearersAfter': [
    tells(
      'harmed DEMINER INJURED 2',
      'On Monday two men{ of the agency|= of the village} were injured by a mine in Aghdam.',
    ),
  ],
  'grammar clearersBefore': [
    tells('harmed DEMINER INJURED 1', "On Monday {ANAMA's |Baku's }driver was injured by a mine in Aghdam."),
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
    tells('harmed EVERYONE INJURED 1', 'When a mine exploded in Aghdam on Monday, a {bystander|cow} was injured.'),
  ],
  'grammar agents many': [
    tells('harmed EVERYONE INJURED 2', 'When a mine exploded in Aghdam on Monday, two {onlookers|cows} were injured.'),
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
