import { type Framings, hides, hidesAlone, tells, tellsAlone } from '../framing.ts'

const hidesTotal = (...frames: readonly string[]) => hides('total EVERYONE KILLED 5', ...frames)

/** What is no part of an article, and what a text is about. */
export const ENGLISH_PAGES: Framings = {
  'document furniture headings': [hidesTotal('{Read also|Farmers}: in 2023 mines killed five people')],
  'document furniture starts': [hidesTotal('{Share|Farmers} in 2023 mines killed five people')],
  'document furniture bylines': [hidesTotal('{By|Now} Ali Aliyev in 2023 mines killed five people')],
  'document furniture ends': [hidesTotal('In 2023 mines killed five people {views|there}')],
  'document furniture notices': [hidesTotal('{Copyright|Farmers}: in 2023 mines killed five people.')],
  'document furniture ranges': [
    tells('total EVERYONE KILLED 5', '1 May {to|with} 8 September 2023: five killed'),
    tells('harmed EVERYONE KILLED 5', '1 May {and|x} 8 May 2023: 5 killed', '2 days {from|x} 1 May 2023: 5 killed'),
  ],
  'document relevance ordnance': [
    tellsAlone('relevant', 'The UN spoke of demining in Azerbaijan. It said that {landmines|gardens} are many.'),
  ],
  'document relevance agency': [
    tellsAlone('cleared 12 ha', '{ANAMA|Elkhan} spoke on Monday. Last week 12 hectares were cleared.'),
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
