import { type Framings, hides, tells } from '../framing.ts'

/** Who is meant by words that name nobody, and what joins and parts those that do. */
export const RUSSIAN_PEOPLE: Framings = {
  'grammar and': [tells('total EVERYONE CASUALTY 45', 'В 2023 году на минах 45 погибли {и|там} ранены.')],
  'grammar converb': [
    tells('total EVERYONE KILLED 5', 'В 2023 году на минах 5 человек, {потеряв/лишившись|=потеряли} ноги, умерли.'),
    tells('harmed EVERYONE KILLED 1', 'В понедельник в Агдаме пастух, {получив|там} ранения на мине, умер.'),
  ],
  'grammar shares': [
    hides('total EVERYONE CASUALTY 7', 'В 2023 году 7 {из каждых 40|=из 40} жертв мин.'),
    hides(
      'total EVERYONE INJURED 40',
      'В 2023 году {там по сводке из каждых|=там по сводке из} 40 раненых на минах 7 детей.',
    ),
    hides('total EVERYONE INJURED 40', 'В 2023 году {на каждые|=на} 40 раненых на минах 7 детей.'),
  ],
  'grammar or': [tells('total EVERYONE CASUALTY 5', 'В 2023 году от мин 5 человек ранены {или|там} погибли.')],
  'grammar but': [tells('harmed EVERYONE KILLED 1', 'В понедельник в Агдаме пастух ранен на мине, {но|там} умер.')],
  'grammar somebodyElse': [
    tells('total EVERYONE KILLED 5', 'В 2023 году на минах 5 человек погибли и {другие|там} ранены.'),
  ],
  'grammar bodyParts': [
    hides(
      'harmed EVERYONE INJURED 2',
      'В понедельник в Агдаме взорвались мины, двумя {ногами/руками/пальцами/глазами/ступнями/стопами/кистями/конечностями|=людьми} ранены.',
    ),
  ],
  'grammar ages': [
    hides(
      'harmed EVERYONE CASUALTY 55',
      'В понедельник в Агдаме на мине подорвались Али Алиев, 55 {лет|коров} и Вели Велиев.',
    ),
  ],
  'grammar personal': [
    tells(
      ({ written }) => `total EVERYONE KILLED ${PERSONAL.findIndex((start) => written.startsWith(start)) + 2}`,
      'В 2023 году на минах {двое|два} находившихся в салоне погибли.',
    ),
  ],
  'grammar everyone': [
    tells('harmed CIVILIAN INJURED 5', 'В понедельник в Агдаме мины ранили 5 человек, {все|там} они мирные жители.'),
  ],
  'grammar pairs': [hides('found MINE 2', 'На прошлой неделе обнаружены {оба|=2} мины.')],
  'grammar bridges': [tells('total EVERYONE KILLED 5', 'В 2023 году мины: 5 {были|там} убиты.')],
  'grammar adverb': [
    tells('total EVERYONE KILLED 5', 'В 2023 году мины: 5 {трагично/смело/жестоко/суровее|там} убиты.'),
  ],
  'grammar tallies': [tells('total EVERYONE INJURED 345', 'В 2023 году {число|дом} раненых от мин составило 345.')],
  'grammar links': [
    tells('total EVERYONE INJURED 345', 'В 2023 году число людей, раненых от мин, {составило|там} 345.'),
    tells('total EVERYONE INJURED 345', 'В 2023 году число людей, раненых от мин {:|там} 345.'),
  ],
  'grammar groups': [hides('found MINE 12', 'На прошлой неделе {группа|коробка} из 12 мин обнаружена.')],
  'grammar born': [
    tells(
      'harmed EVERYONE INJURED 2',
      'В понедельник в Агдаме мины ранили Али Алиева, {1970 года рождения/2010 г. рождения/1970 г. рожд./1970 г. р./2010 г.р./35-летнего|там}, и Вели Велиева, 1980 года рождения.',
    ),
  ],
  'grammar returning': [
    hides(
      'displaced 45000',
      'Теперь 45 000 вынужденных переселенцев {вернулись/вернулось/возвратились/возвратилось/возвращено/переселено/переселились/переселилось/вернувшихся/возвратившихся/вернуты/переехали/заселены|живут} на земли с минами.',
      'На землях с минами теперь {живут 45 000 переселенцев/проживают 45 000 переселенцев|=ждут 45 000 переселенцев}.',
    ),
  ],
  UNHARMED: [
    hides(
      'accident',
      'В понедельник в Агдаме от взрыва мины получены ранения, {пострадавших нет|там}.',
      'В понедельник в Агдаме на мине подорвался автомобиль, {пострадавших нет|там}.',
    ),
  ],
}

/** How the words for two to ten people begin. */
const PERSONAL = ['дво', 'тро', 'четвер', 'пятер', 'шестер', 'семер', 'восьмер', 'девятер', 'десятер']
