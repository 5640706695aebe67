import { type Framings, hides, hidesAlone, tells, tellsAlone } from '../framing.ts'

const hidesTotal = (...frames: readonly string[]) => hides('total EVERYONE KILLED 5', ...frames)

/** What is no part of an article, and what a text is about. */
export const RUSSIAN_PAGES: Framings = {
  'document furniture headings': [hidesTotal('{Читайте также|Фермеры}: в 2023 году мины убили 5 человек')],
  'document furniture starts': [hidesTotal('{Поделиться|Фермеры} в 2023 году мины убили 5 человек')],
  'document furniture ends': [hidesTotal('В 2023 году мины убили 5 человек {просмотров|там}')],
  'document furniture notices': [hidesTotal('{Все права защищены|Фермеры}: в 2023 году мины убили 5 человек.')],
  'document relevance ordnance': [
    tellsAlone('relevant', 'ООН говорила о разминировании в Азербайджане. ООН сообщает, что {мин|гор} много.'),
  ],
  'document relevance mines': [
    tellsAlone('relevant', 'ООН говорила о разминировании в Азербайджане. ООН сообщает, что {мины|горы} есть.'),
  ],
  'document relevance here': [
    tellsAlone(
      'relevant',
      'ООН говорила о разминировании в {Азербайджане|горах}. ООН сообщает, что противопехотные мины есть.',
    ),
  ],
  'document relevance elsewhere': [hidesTotal('В 2023 году мины убили 5 человек {в Колумбии|там}.')],
  'document relevance otherMines': [
    hidesAlone(
      'relevant',
      'ООН говорила о разминировании в Азербайджане. Есть {шахта|гора}. Есть рудник. Есть карьер.',
      'ООН сообщает о разминировании в Азербайджане. Противопехотные мины есть. Есть {шахта|гора}. Есть рудник. Есть карьер.',
    ),
  ],
}

/** Small words that bind numbers to what they count, and patterns. */
export const RUSSIAN_GRAMMAR: Framings = {
  'numbers words': [
    tells(({ worth }) => `found MINE ${worth}`, 'На прошлой неделе обнаружено {пять|больших} мин.'),
    tells(({ worth }) => `found MINE ${2 * (worth ?? 0)}`, 'На прошлой неделе обнаружено 2 {тысячи|больших} мин.'),
  ],
  'numbers multipliers': [
    tells('found MINE 2000', 'На прошлой неделе обнаружено 2 {тысячи|большие} мин.'),
    tells('found MINE 2000000', 'На прошлой неделе обнаружено 2 {миллиона|большие} мин.'),
    tells('found MINE 2000000000', 'На прошлой неделе обнаружено 2 {миллиарда|большие} мин.'),
  ],
  'grammar reporting': [
    hides('accident on 2023-09-11', 'В Агдаме мина ранила пастуха, {сообщили|видели} в понедельник.'),
  ],
  'grammar stops': [hides('found MINE 12', 'На прошлой неделе обнаружено 12 {с|больших} мин.')],
  'grammar labels': [hides('found MINE 12', 'На прошлой неделе обнаружено {статья|там} 12 мин.')],
}
