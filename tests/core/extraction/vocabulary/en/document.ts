import { type Framings, hides, hidesAlone, tells, tellsAlone } from '../framing.ts'

const hidesTotal = (...frames: readonly string[]) => hides('total EVERYONE KILLED 5', ...frames)

/** What is no part of an article, and what a text is about. */
export const ENGLISH_PAGES: Framings = {
  'document furniture headings': [hidesTotal('{Read also|Farmers}: in 2023 mines killed five people')],
  'document furniture starts': [hidesTotal('{Share|Farmers} in 2023 mines killed five people')],
  'document furniture bylines': [hidesTotal('{By|Now} Ali Aliyev in 2023 mines killed five people')],
  'document furniture ends': [hidesTotal('In 2023 mines killed five people {views|there}')],
  'document furniture notices': [hidesTotal('{Copyright|Farmers}: in 2023 mines killed five people.')],
  'document relevance ordnance': [
    tellsAlone('relevant', 'The UN spoke of demining in Azerbaijan. It said that {landmines|gardens} are many.'),
  ],
  'document relevance mines': [
    tellsAlone('relevant', 'The UN spoke of demining in Azerbaijan. It said that {mines|gardens} are many.'),
  ],
  'document relevance here': [
    tellsAlone('relevant', 'The UN spoke of demining in {Azerbaijan|the hills}. It said that landmines are many.'),
  ],
  'document relevance elsewhere': [
    hides('total EVERYONE KILLED 5', 'In 2023 mines killed five people {in Georgia|in summer}.'),
  ],
  'document relevance otherMines': [
    hidesAlone(
      'relevant',
      'The UN spoke of mines in Azerbaijan. It said that mines are many, and so are {coal mines|gardens}.',
    ),
  ],
}

const hidesMines = (...frames: readonly string[]) => hides('found MINE 12', ...frames)
const killed = (...frames: readonly string[]) => tells('total EVERYONE KILLED 5', ...frames)

/** Small words that bind numbers to what they count, and patterns. */
export const ENGLISH_GRAMMAR: Framings = {
  'grammar and': [tells('total CHILD KILLED 3', 'In 2023 mines killed five men {and|near} three children.')],
  'grammar labels': [hidesMines('Last week the sappers found {station|big} 12 mines.')],
  'grammar adverb': [killed('Mines in 2023: 5 {tragically|sang} killed.')],
  'grammar returning': [hides('displaced 45000', 'Now 45,000 displaced people {returned|came} to lands with mines.')],
  'grammar rate': [hides('cleared 12 ha', 'Last week the sappers cleared 12 hectares {a day|near}.')],
  'grammar severalPlaces': [
    tells('accidents null', 'Mines injured five people in {several districts|big towns} on Monday.'),
  ],
  'grammar severalEvents': [
    tells('accidents 3', 'Mines injured five people in Aghdam in 3 {explosions|cars} on Monday.'),
  ],
  'grammar articles': [hides('total EVERYONE KILLED 2021', 'Mines killed many {the|those} 2021 people.')],
  'grammar reporting': [
    hides('accident on 2023-09-11', 'A mine injured a shepherd in Aghdam, ANAMA {said|sang} on 11 September.'),
  ],
  'numbers words': [
    tells(({ worth }) => `found MINE ${worth}`, 'Last week the sappers found {five|big} mines.'),
    tells(({ worth }) => `total EVERYONE KILLED ${worth}`, 'In 2023 mines killed {both|big} men.'),
    tells(
      'harmed EVERYONE INJURED 2',
      'Mines injured one man, and {another|big} man was injured, in Aghdam on Monday.',
    ),
    tells(({ worth }) => `found MINE ${2 * (worth ?? 0)}`, 'Last week the sappers found 2 {hundred|big} mines.'),
  ],
  'numbers joiners': [
    tells('found MINE 25', 'Last week the sappers found twenty {-|big} five mines.'),
    tells('found MINE 105', 'Last week the sappers found one hundred {and|big} five mines.'),
  ],
}
