import { type Framings, hides, hidesAlone, tells, tellsAlone } from '../framing.ts'

const hidesTotal = (...frames: readonly string[]) => hides('total EVERYONE KILLED 5', ...frames)

/** What is no part of an article, and what a text is about. */
export const RUSSIAN_PAGES: Framings = {
  'document furniture headings': [hidesTotal('{Читайте также|Фермеры}: в 2023 году мины убили 5 человек')],
  'document furniture starts': [hidesTotal('{Поделиться|Фермеры} в 2023 году мины убили 5 человек')],
  'document furniture ends': [hidesTotal('В 2023 году мины убили 5 человек {просмотров|там}')],
  'document furniture notices': [hidesTotal('{Все права защищены|Фермеры}: в 2023 году мины убили 5 человек.')],
  'document furniture ranges': [
    tells('harmed EVERYONE KILLED 5', '1 {и|там} 8 мая 2023: погибли 5 человек', '8 мая 2023 {за|там} день 5 погибших'),
    tells('total EVERYONE KILLED 5', '1 {по|там} 8 мая 2023: погибли 5 человек'),
  ],
  'document relevance agency': [tellsAlone('relevant', '{ANAMA|ООН} говорит: в понедельник ранен пастух от снаряда.')],
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
    tells(({ worth }) => `total EVERYONE KILLED ${worth}`, 'В 2023 году мины убили {обоих|больших} жителей.'),
    tells(
      ({ worth }) => `found MINE ${20 + (worth ?? 0)}`,
      'На прошлой неделе обнаружено поле с двадцатью {семью|большими} минами.',
    ),
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
  'grammar stops': [
    hides('found MINE 12', 'На прошлой неделе обнаружено 12 {с|больших} мин.'),
    hides('cleared 12 ha', 'На прошлой неделе очищено 12 {как|больших} гектаров.'),
  ],
  'grammar labels': [hides('found MINE 12', 'На прошлой неделе обнаружено {статья|там} 12 мин.')],
  'grammar measures': [tells('found MINE 12', 'На прошлой неделе обнаружено 12 {единиц|снов} из мин.')],
  'grammar of': [
    tells('found ANTI_VEHICLE_MINE 12', 'На прошлой неделе обнаружены 40 мин, 12 {из|там} которых противотанковые.'),
  ],
  'grammar as': [tells('found MINE 12', 'На прошлой неделе обнаружено 12 {как|рядом} некоторые из мин.')],
  'grammar subject': [
    tellsAlone(
      'total EVERYONE KILLED 5',
      'ANAMA - агентство Азербайджана. В 2023 году 5 человек погибли от {минирования|коров}.',
    ),
  ],
  'grammar that': [
    tells('accident on 2023-09-11', 'ANAMA сообщило, {что|там} 11 сентября в Агдаме мина ранила пастуха.'),
  ],
  'grammar dayOfMonth': [
    tells(
      'accident on 2023-09-05',
      'В Агдаме мины ранили много людей. Говорили о минах: {5 числа|там} в Агдаме мина ранила пастуха.',
    ),
  ],
  'grammar sameDay': [
    tells('accident on 2023-09-11', 'ANAMA сообщило 11 сентября: {в тот же день|там} в Агдаме мина ранила пастуха.'),
  ],
}

/** Where something happened, and where somebody is only from. */
export const RUSSIAN_PLACES: Framings = {
  'grammar localities': [
    tells(
      'accident at Мерзили',
      'В понедельник в Агдаме в {селе|парке} Мерзили мина ранила пастуха.',
      'В понедельник в Агдаме у {сел|парков} Мерзили и Сарыджалы мина ранила пастуха.',
    ),
  ],
  'grammar home': [
    hides('accident at Мерзили', 'В понедельник в Агдаме мина ранила пастуха, {жителя|друга} села Мерзили.'),
  ],
  'grammar homeAfter': [
    hides(
      'accident in AZ-LAC',
      'В понедельник мина ранила пастуха, в Лачин{ской больнице|=е пусто}, это было в Агдамском районе.',
    ),
  ],
  'grammar ofOrigin': [tells('accident in AZ-AGM', 'В понедельник мина ранила {жителя|отца} Лачина, это Агдам.')],
  'grammar placeBefore': [
    tells('accident in AZ-AGM', 'Лачинский пастух ранен в понедельник на мине {под|над} Агдамом.'),
  ],
  'grammar placeAfter': [
    tells('accident in AZ-AGM', 'Лачинский пастух в понедельник ранен на мине: Агдамский {район|сад}.'),
  ],
  'grammar thatDistrict': [
    tells(
      'accident in AZ-AGM',
      'В Агдаме был праздник. Люди пели. Дети играли. Солнце светило. Музыка играла. Вчера {в районе|там} мина ранила пастуха.',
    ),
  ],
  'grammar partJoints': [
    tells('accident in AZ-FUZ', 'В понедельник в Агдаме мина ранила пастуха {и|там} в Физули мина ранила рабочего.'),
  ],
  'grammar oneMine': [tells('accident on 2022-03', 'В марте 2022 года {на мине|от мин} в саду погибли 2 человека.')],
  'grammar severalPlaces': [
    tells('accidents null', 'В понедельник в {разных районах|больших горах} мины ранили 5 человек.'),
  ],
  'grammar severalEvents': [tells('accidents 3', 'В понедельник в Агдаме в 3 {взрывах|домах} мины ранили 5 человек.')],
  'grammar otherEvent': [
    tells(
      'accident of UNEXPLODED_ORDNANCE',
      'В понедельник в Агдаме мина ранила пастуха. {Еще один взрыв|Большие горы}: в понедельник фермера ранил снаряд.',
    ),
  ],
}
