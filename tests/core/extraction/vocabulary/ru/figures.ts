import { type Framings, frees, hides, type Slot, shields, tells } from '../framing.ts'

const found = ({ list }: Slot): string => `found ${list.split(' ')[1]} 12`
const killed = (group: string) => [
  tells(
    `total ${group} KILLED 5`,
    'В 2023 году на минах погибли 5 {детей|людей}.',
    'В 2023 году на минах погибли 5 {детей|шкафов}.',
  ),
]
const harmed = (group: string) => [
  tells(
    `harmed ${group} INJURED 1`,
    'В понедельник в Агдаме от взрыва мины {ребенок|житель} получил ранение.',
    'В понедельник в Агдаме от взрыва мины ранен {ребенок|житель}.',
    'В понедельник в Агдаме мина ранила {ребенка|жителя}.',
  ),
]
const hectares = (line: string, number: string) => [
  tells(`cleared ${line} ha`, `На прошлой неделе от мин очищено ${number} {гектаров|садов}.`),
]

/** People, what befell them, parts of numbers, and how sure a number is. */
export const RUSSIAN_FIGURES: Framings = {
  'grammar openAct tells': [
    hides(
      'cleared 12 ha',
      '{Идет/Ведется/Продолжается/Началась/Приступили/Начали/Необходима/Нужна/Предстоит/Требуется|Завершена} очистка 12 гектаров.',
      'Очистка 12 гектаров {требует/стоит/обойдется/уйдет|завершена в} год.',
    ),
  ],
  'grammar openAct noun': [hides('cleared 12 ha', 'Началась {очистка/разминирование|=отчет, очищено} 12 гектаров.')],
  'grammar theirs': [
    tells('total EVERYONE CASUALTY 45', 'В мае от мин пострадали 12 человек. После войны {их|там} 45.'),
  ],
  'grammar data': [
    tells(
      'period 2020-11-10..2023-08-01 running',
      'После Второй Карабахской войны мины убили 55 человек.\n\n{Данные/В данных/По данным/Цифры/Статистика/Информация/Сведения/Реестр/Список/В списке/Показатели/Отчет/Сводка/Таблица|Погода} на 1 августа 2023 года.',
    ),
  ],
  'grammar latestEvent': [
    hides(
      'total EVERYONE INJURED 2',
      'С ноября 2020 года мины убили 70 человек. {В последнем инциденте/В недавнем инциденте/В последнем случае/В последнем происшествии/Недавно/На днях|В саду} были ранены 2 человека.',
    ),
  ],
  'grammar oneEvent': [
    hides(
      'total EVERYONE KILLED 5',
      'В 2023 году от мин {в одном случае/в одном инциденте/в одном происшествии/на тракторе/на машине/на автомобиле/на грузовике|в саду} погибли 5 человек.',
    ),
  ],
  'grammar ofDeminers': [
    tells(
      'total DEMINER KILLED 5',
      'В 2023 году от мин {среди саперов/среди персонала/среди сотрудников агентства/при разминировании|в саду} погибли 5 человек.',
      'В 2023 году от мин погибли {5 его сотрудников/пять его сотрудников|5 человек}.',
      'В 2023 году от мин погибли 5 человек, {занятых разминированием|старых}.',
    ),
  ],
  'PERSON EVERYONE': [tells('total EVERYONE KILLED 5', 'В 2023 году 5 {пастухов|шкафов} на минах погибли.')],
  'PERSON EVERYONE one': [
    tells(
      'harmed EVERYONE INJURED 1',
      'В понедельник в Агдаме от взрыва мины ранен {пастух|шкаф}.',
      'В понедельник в Агдаме мина ранила {пастуха|шкаф}.',
    ),
  ],
  'PERSON EVERYONE untold': [hides('total EVERYONE KILLED 5', 'В 2023 году на минах погибли 5 {журналистов|больших}.')],
  'PERSON CIVILIAN': killed('CIVILIAN'),
  'PERSON CIVILIAN one': harmed('CIVILIAN'),
  'PERSON MILITARY': killed('MILITARY'),
  'PERSON MILITARY one': harmed('MILITARY'),
  'PERSON CHILD': killed('CHILD'),
  'PERSON CHILD one': harmed('CHILD'),
  'PERSON WOMAN': killed('WOMAN'),
  'PERSON WOMAN one': harmed('WOMAN'),
  'PERSON DEMINER': killed('DEMINER'),
  'PERSON DEMINER one': harmed('DEMINER'),
  'OUTCOME KILLED': [
    tells(
      'total EVERYONE KILLED 5',
      'В 2023 году на минах {погибли|пели} 5 человек.',
      'В 2023 году мины {унесли жизни|видели глаза} 5 человек.',
      'В 2023 году 5 человек на минах {погибли|пели}.',
    ),
    tells(
      'total EVERYONE KILLED 5',
      'В 2023 году на минах подорвались 55 человек, из них 5 {- смертельно|- весной}.',
      'В 2023 году на минах подорвались 55 человек, из них 5 {смертельно.|весной.}',
    ),
    tells('total EVERYONE KILLED 2', 'В 2023 году мины {унесли две жизни|видели горы}.'),
  ],
  'OUTCOME KILLED event': [
    tells('harmed EVERYONE KILLED 1', 'В понедельник в Агдаме пастух {насмерть подорвался|пел} на мине.'),
  ],
  'OUTCOME KILLED noun': [
    tells(
      'total EVERYONE KILLED 45',
      'В 2023 году число {погибших|певцов} на минах достигло 45.',
      'В 2023 году на минах 45 {погибших|певцов}.',
    ),
  ],
  'OUTCOME INJURED': [
    tells(
      'total EVERYONE INJURED 5',
      'В 2023 году на минах {ранены|пели} 5 человек.',
      'В 2023 году 5 человек на минах {ранены|пели}.',
    ),
    tells('harmed EVERYONE INJURED 1', 'В понедельник в Агдаме на мине пастух {получил ранение|увидел горы}.'),
  ],
  'OUTCOME INJURED noun': [
    tells(
      'total EVERYONE INJURED 45',
      'В 2023 году число {раненых|певцов} на минах достигло 45.',
      'В 2023 году на минах 45 {раненых|певцов}.',
    ),
  ],
  'OUTCOME CASUALTY': [
    tells(
      'total EVERYONE CASUALTY 5',
      'В 2023 году от мин {пострадали|пели} 5 человек.',
      'В 2023 году 5 человек от мин {пострадали|пели}.',
    ),
  ],
  'OUTCOME CASUALTY event': [
    tells('harmed EVERYONE CASUALTY 1', 'В понедельник в Агдаме пастух {подорвался|пел} на мине.'),
  ],
  'OUTCOME CASUALTY noun': [
    tells(
      'total EVERYONE CASUALTY 45',
      'В 2023 году мины оставили 45 {жертв|певцов}.',
      'В 2023 году число {жертв|певцов} мин достигло 45.',
    ),
  ],
  'OUTCOME CASUALTY noun total': [
    tells(
      'total EVERYONE CASUALTY 345',
      'В 2023 году {число жертв|песня гор} мин достигло 345.',
      'В 2023 году {жертвами|горами} мин стали 345 человек.',
    ),
  ],
  SUBSET: [
    tells(
      'total CHILD KILLED 3',
      'В 2023 году на минах погибли 9 человек, {в том числе|и сад} 3 ребенка.',
      'В 2023 году на минах погибли 9 человек. {Из них|Потом} 3 - дети.',
    ),
  ],
  'SUBSET harmed': [
    tells(
      'total CIVILIAN CASUALTY 150',
      'С ноября 2020 года на минах подорвались 300 человек.\n\nМины находят. {Среди пострадавших|В саду} 150 гражданских лиц.',
    ),
  ],
  'SUBSET KILLED': [
    tells('total CHILD KILLED 3', 'В 2023 году от мин пострадали 9 человек, {среди погибших|и сад} 3 ребенка.'),
  ],
  'SUBSET INJURED': [
    tells('total CHILD INJURED 3', 'В 2023 году от мин пострадали 9 человек, {среди раненых|и сад} 3 ребенка.'),
  ],
  'CERTAINTY EXACT BEFORE': [
    frees('total EXACT 50', 'В 2023 году число раненых от мин {выросло до|там} 50.'),
    tells('total EXACT 50', 'В 2023 году число раненых {, стало быть ,|там} 50 на минах.'),
  ],
  'CERTAINTY AT_LEAST BEFORE': [tells('total AT_LEAST 50', 'В 2023 году на минах погибли {более|там} 50 человек.')],
  'CERTAINTY APPROXIMATE BEFORE': [
    tells('total APPROXIMATE 50', 'В 2023 году на минах погибли {около|там} 50 человек.'),
  ],
  'CERTAINTY AT_MOST BEFORE': [tells('total AT_MOST 50', 'В 2023 году на минах погибли {до|там} 50 человек.')],
  'CERTAINTY AT_LEAST AFTER': [tells('total AT_LEAST 50', 'В 2023 году на минах погибли 50 {и более|там} человек.')],
  'CERTAINTY APPROXIMATE AFTER': [
    tells('total APPROXIMATE 50', 'В 2023 году на минах погибли 50 {примерно|там} человек.'),
  ],
  'AREA hectares 1': hectares('12', '12'),
  'AREA hectares 100': hectares('1200', '12'),
  'AREA hectares 0.0001': hectares('1.2', '12 000'),
  CLEARED: [
    tells(
      'cleared 12 ha',
      'На прошлой неделе {очищено|покрашено} 12 гектаров.',
      'На прошлой неделе 12 гектаров {очищены|покрашены}.',
    ),
  ],
  FOUND: [
    tells(
      'found MINE 12',
      'На прошлой неделе {обнаружено|покрашено} 12 мин.',
      'На прошлой неделе 12 мин {обнаружены|покрашены}.',
    ),
  ],
  UNCLEARED: [
    hides(
      'cleared 12 ha',
      'На прошлой неделе очищена большая земля: 12 гектаров {осталось|видно}.',
      'На прошлой неделе очищена большая земля: {осталось|видно} 12 гектаров.',
    ),
  ],
  LAID: [hides('found MINE 12', 'На прошлой неделе обнаружена большая земля: {заложено|видно} 12 мин.')],
  MAP: [hides('found MINE 12', 'На прошлой неделе обнаружена большая земля: {схемы|цвет} 12 мин.')],
  EVENT: [
    tells(
      'accident',
      'В понедельник в Агдаме мина {взорвалась|пела}, получены ранения.',
      'В понедельник в Агдаме {взрыв|сад} мины, получены ранения.',
    ),
  ],
  'EVENT EXPLOSIVE_ORDNANCE': [
    tells('accident', 'В понедельник в Агдаме {взрыв неизвестного предмета|сад}, получены ранения.'),
  ],
  CONDITION: [
    tells(
      'harmed EVERYONE INJURED 1',
      'В понедельник в Агдаме на мине подорвался пастух. Он {в тяжелом состоянии|там}.',
    ),
  ],
  HAPPENED: [
    tells(
      'accident on 2023-09-11',
      'В Агдаме мина ранила пастуха. Это {произошло|пело} в понедельник. Лавка у дороги в горах открылась 5 мая.',
    ),
  ],
  DISPLACED: [
    tells('displaced 45000', 'Из-за мин 45 000 {беженцев|певцов} ждут.', 'Из-за мин 45 000 человек {изгнаны|поют}.'),
  ],
  WAR: [hides('total EVERYONE KILLED 5', 'С ноября 2020 года в {боях|садах} погибли 5 человек.')],
  UNRELATED: [
    hides(
      'accident',
      'В понедельник в Агдаме на мине подорвался автомобиль, {отношения к минам не имеющий|там}, ранен пастух.',
    ),
  ],
  NAME: [shields('found MINE 12', 'На прошлой неделе обнаружено 12 {мин чистой воды|там}.')],
  'ORDNANCE *': [tells(found, 'На прошлой неделе обнаружено 12 {мин|коробок}.')],
  'ORDNANCE ANTI_PERSONNEL_MINE adjective': [
    tells(found, 'На прошлой неделе обнаружено 40 мин, из них 12 {противопехотных|зеленых}.'),
  ],
  'ORDNANCE ANTI_VEHICLE_MINE adjective': [
    tells(found, 'На прошлой неделе обнаружено 40 мин, из них 12 {противотанковых|зеленых}.'),
  ],
  'ORDNANCE EXPLOSIVE_ORDNANCE such': [
    tells('found MINE 12', 'На прошлой неделе найдены мины. Обнаружено 12 {таких находок|таких садов}.'),
    tells('found MINE 12', 'На прошлой неделе найдены мины. Изъято с 12 {такими находками|такими садами}.'),
  ],
  OBJECT: [hides('found MINE 12', 'На прошлой неделе обнаружено 12 {взрывателей|больших} мин.')],
}
