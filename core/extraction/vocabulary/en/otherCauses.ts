import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'
import type { Meaning } from '../../words/terms.ts'

/** What harms people besides ordnance. */
export const ENGLISH_OTHER_CAUSES: readonly Term<Meaning>[] = [
  {
    value: { is: 'WAR' },
    phrases: phrases(
      'collapse | collapsed | collapses | collapsing | scaffolding | gas explosion | gas explosions | gas blast | gas leak | gas cylinder | gas cylinders',
      'gas poisoning | gas pipeline | carbon monoxide | boiler | traffic accident | traffic accidents | road accident | road accidents | car accident',
      'bus accident | crash | crashed | collision | collided | derailed | electrocuted | electrocution | electric shock | lightning | drowned | drowning',
      'landslide | mudslide | avalanche | rockfall | house fire | wildfire | in a fall | from a fall | fell off | fell from | in a crush | stampede | poisoned',
      'poisoning | stabbed | stabbing | hunting rifle | gunshot | shot dead | fireworks | firecracker | heatstroke | sunstroke | snakebite | murder | murders',
      'killed in the war | died in the war | fell in the war | the war cost | the war killed | the war claimed | war of 2020 itself',
      'six-week war | six-week conflict | 44-day conflict | in the conflict | in that conflict | killed in that war | died in that war | killed during the war | died during the war | war dead | killed in action',
      'in the first war | in the first karabakh war | in the 44-day war | in the second karabakh war | in the patriotic war | in the 2020 war | during the first war | during the first karabakh war | during the 44-day war | during the second karabakh war',
      'house fires | wildfires | forest fires | floods | flooding | earthquakes | provocations | massacres',
      'overturned | veered off the road | skidded | lost control of | homicides | suicide | suicides | work accident | work accidents | industrial accident | industrial accidents | transformer',
    ),
  },
  {
    value: { is: 'UNRELATED' },
    phrases: phrases(
      "on its own territory | on its own soil | on armenian territory | on armenian soil | on the armenian side | on armenia 's territory | in armenia itself",
    ),
  },
]
