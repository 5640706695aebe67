import { type Framings, tells } from '../framing.ts'

/** How totals are told once more, parted and compared. */
export const ENGLISH_TOTALS: Framings = {
  'grammar amounting': [
    tells(
      'total EVERYONE CASUALTY 310',
      'Mine casualties since the 44-day war {number|near} 310 until today, says the ministry.',
    ),
    tells('total EVERYONE KILLED 70', 'In 2023 mines struck 400 people, the dead among them {numbering|now} 70.'),
  ],
  'grammar changedTo': [
    tells(
      'total EVERYONE KILLED 70',
      'In 2023 mine deaths {fell from 390 to/had fallen from 390 to/dropped from 390 to/declined from 390 to/decreased from 390 to/rose from 390 to/had risen from 390 to/grew from 390 to/climbed from 390 to/increased from 390 to/jumped from 390 to/went up from 390 to/went down from 390 to/fell sharply from 390 to/rose by 30 to/fell from 390 people to/fell from 390 in 2022 to/fell from 390 in March 2022, to|=were seen near 390 and} 70.',
    ),
  ],
  'grammar changedFrom': [
    tells(
      'total EVERYONE KILLED 390',
      'Mine deaths {fell from/had fallen from/dropped from/declined from/decreased from/rose from/had risen from/grew from/climbed from/increased from/jumped from/went up from/went down from/fell sharply from/fell to 30 from/fell to 30 people from/fell to 30 in 2023 from/fell to 30 in March 2023, from|=moved from} 390 in 2022.',
    ),
  ],
  'grammar comparedWith before': [
    tells(
      'total EVERYONE INJURED 34',
      'In 2023 mines injured 17 people, {compared with/compared to/against/versus/as opposed to/in contrast to/up from/down from/a rise from/an increase from/a drop from/a fall from/a decrease from/a decline from/more than the/fewer than the/less than the/against only/against just|near} 34 in the whole of 2022.',
    ),
  ],
  'grammar comparedWith after': [
    tells(
      'total EVERYONE INJURED 34',
      'In 2023 mines injured 17 people, against 34 {in the whole/during the whole/for the whole/over the whole/in the same months/in the corresponding months/hurt in the first months/hurt in the second half/in the last months/in the previous months/in the year|of the} of 2022.',
      'In 2023 mines injured 17 people, against 34 {in January/in February/in March/in April/in May/in June/in July/in August/in September/in October/in November/in December/in 2022|of} 2022.',
      'In 2023 mines injured 17 people, against 34 {last year/the year before/a year earlier/a year ago/a year before/the previous year|apart}.',
    ),
  ],
  'grammar howMany': [
    tells(
      'total EVERYONE CASUALTY 388',
      '388 people: {that is how many/this is how many/which was how many/that is the number of those who/that was the number of those who|those who} have been struck by mines since 2020.',
    ),
  ],
  'grammar restated before': [
    tells(
      'total EVERYONE CASUALTY 403',
      'Since 2020 mines have harmed 361 people. The ministry {puts it at/put them at/putting the figure at/gives the number at/gave the toll at/sets the total at/set the count at/puts the tally at/puts this official figure at/puts that figure at/puts its figure at/puts their figure at/puts the number of such people at/puts the number of people at/has/have/lists/listed/counts/counted/gives/gave/registered/shows/showed/names/named/reports/speaks of/spoke of/arrives at/arrived at/has already/has now/has currently|and} 403.',
      'Since 2020 mines have harmed 361 people. The ministry {gives a total of/gives a sum of/gives a count of/gives a tally of/gives an overall total of|and} 403.',
      'Since 2020 mines have harmed 361 people. The {list has grown to/list has risen to/list has climbed to/list has increased to/list had swelled to/list grown to/list grew to/list rose to|towns and} 403.',
      'Since 2020 mines have harmed 361 people. The {figure is/number was/total stands at/toll stood at/count comes to/tally came to/series reaches/list reached/sum reads/data were/data for those districts were/series, which is long, was|towns and} 403.',
    ),
  ],
  'grammar restated after': [
    tells(
      'total EVERYONE CASUALTY 403',
      'Since 2020 mines have harmed 361 people. The ministry has 403 {since/for/over/from/between/up/until/by/as/on/at/in/during/to/within/through/after/and/while/but|red} them.',
      'Since 2020 mines have harmed 361 people. The ministry has 403{,/;/:/(/)/-|red} says the list.',
    ),
  ],
  'grammar respective': [
    tells(
      'total EVERYONE INJURED 31',
      'In January 2023 mines killed 12 people and wounded 19. In March 2022 the {figures/numbers/totals|towns} were nine and 31.',
      'In January 2023 mines killed 12 people and wounded 19. In March 2022 it was {respectively/respective|near} nine and 31.',
    ),
  ],
  'grammar majority': [
    tells(
      'total CIVILIAN CASUALTY 201',
      'Since 2020 mines have harmed 361 people. The {majority,/bulk,/larger part,/greater part,/largest part,/greatest part,/biggest part,/bigger part,/main part,/larger share,/larger number,/larger group,|town,} 201, were civilians.',
      'Since 2020 mines have harmed 361 people. Civilians are {most,/more than half,/over half,/most of the people,/most, namely/most, that is/most, i.e.|near} 201.',
      'Since 2020 mines have harmed 361 people. Civilians are {most (/most:/most -|near} 201 ).',
    ),
  ],
  'grammar wholesLed': [
    tells(
      'total DEMINER CASUALTY 12',
      'Since 2020 mines have harmed 350 people. {Among|Near} the 350 there are 12 deminers.',
    ),
  ],
  'grammar further before': [
    tells(
      'harmed EVERYONE INJURED 2',
      'On Monday a mine injured a shepherd in Aghdam. {Another|Near it one} shepherd was injured.',
      'On Monday a mine injured a shepherd in Aghdam. A {further|red} one was injured.',
    ),
  ],
  'grammar further after': [
    tells('harmed EVERYONE INJURED 3', 'On Monday a mine injured a shepherd in Aghdam. Two {more|red} were injured.'),
  ],
}
