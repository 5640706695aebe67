import { type Framings, hides, shields, tells } from '../framing.ts'

const asks = (action: string, ...frames: readonly string[]) => tells(`asks ${action}`, ...frames)
const law = (instrument: string) =>
  tells(`alleges LAID_MINES by ${instrument}`, 'Армения заложила мины, что нарушает {Женевские конвенции|дом}.')

const MAPS: Framings = {
  'concepts MAP': [
    tells('maps NOT_PROVIDED', 'Армения {держит карты при себе|давно поет}, и люди гибнут на минах.'),
    tells('maps HANDED_OVER', 'Армения передала {карты|ящики}.'),
  ],
  'concepts PAPER': [
    tells('maps NOT_PROVIDED', 'Эксперты говорили о картах мин. Потом Армения {их так и не отдал|пела там их так}.'),
    tells('maps HANDED_OVER', 'Эксперты говорили о картах мин. Потом Армения передала {документы|ящики}.'),
  ],
  'concepts DOCUMENT': [tells('maps NOT_PROVIDED', 'Мины убивают в Агдаме. Армения скрывает {схемы|ящики}.')],
  'concepts INFORMATION': [tells('maps NOT_PROVIDED', 'Армения скрывает {информацию|песни} о своих минах.')],
  'concepts HOLDER': [tells('maps NOT_PROVIDED', 'Мины убивают в Агдаме. Кто-то скрывает {армянские|синие} схемы.')],
  'concepts ASIDE': [
    shields(
      'maps NOT_PROVIDED',
      'Люди гибнут, {пока не будут|что не были} переданы карты мин Армении.',
      'Люди гибнут, {пока карты не будут|что карты не были} переданы о минах Армении.',
    ),
  ],
  'concepts OTHER_MAP': [
    shields('maps HANDED_OVER', 'Армения передала {дорожная карта|ящики}.'),
    shields(
      'maps NOT_PROVIDED',
      'Армения скрывает песни {по данным|там} о минах.',
      'Армения скрывает {информацию о пропавших|песни} и минах.',
    ),
    shields('maps HANDED_OVER', 'Эксперты говорили о картах мин. Он {отдал должное|спел} этим документам.'),
  ],
  'concepts GIVE': [
    asks(
      'PROVIDE_MINE_MAPS',
      'Омбудсмен призвала Армению {передать|видеть} карты мин.',
      'Омбудсмен призвала Армению к {передаче|песне} карт мин.',
    ),
  ],
  'concepts GAVE': [tells('maps HANDED_OVER', 'Армения {передала|видела} карты мин.')],
  'concepts HANDED': [tells('maps HANDED_OVER', 'Карты мин, {переданные|видные} в 2021 году, здесь.')],
  'concepts GOT': [tells('maps HANDED_OVER', 'Азербайджан {получил|видел} карты мин.')],
  'concepts NOT_GIVE': [tells('maps NOT_PROVIDED', 'Карты мин {не переданы|видны там}.')],
  'concepts WITHHOLD': [tells('maps NOT_PROVIDED', 'Армения {скрывает|видит} карты мин.')],
  'concepts REFUSE': [tells('maps NOT_PROVIDED', 'Армения {отказывается|едет} передать карты мин.')],
  'concepts NOT': [tells('maps NOT_PROVIDED', 'Армения {не|там} передала карты мин.')],
  'concepts LACK': [tells('maps NOT_PROVIDED', 'Работа идет {без|там} карт мин.')],
  'concepts ACCURATE': [tells('maps NOT_PROVIDED', 'Работа идет без {точных|синих} карт мин.')],
  'concepts ACCURACY': [tells('maps INACCURATE', '{Точность|Синева} карт мин 25 процентов.')],
  'concepts INACCURATE': [tells('maps INACCURATE', 'Карты мин {неточны|сини}.')],
  'concepts MATCH': [tells('maps INACCURATE', 'Карты мин не {соответствуют|поют} местности.')],
  'concepts IRREAL': [hides('maps HANDED_OVER', 'Баку думал, {если|тогда} Армения передала карты мин.')],
  'concepts CAUSED': [tells('maps HANDED_OVER', 'Переговоры {заставили армению|увидели горы} передать карты мин.')],
  'concepts NOTHING': [
    tells('maps NOT_PROVIDED', 'Эксперты говорили о картах мин. Армения нам передала {ничего|горы}.'),
  ],
  'concepts PERCENT': [tells('maps INACCURATE', 'Точность карт мин 25 {процентов|домов}.')],
  'concepts COVER': [tells('maps of 92000 mines', 'Армения передала карты, они {охватывают|видят} 92 000.')],
}
const CONDUCT: Framings = {
  'concepts MINE': [
    tells('alleges LAID_MINES', 'Армения заложила {мины|горы} в Агдаме.', 'Армения {минировала|видела} Агдам.'),
  ],
  'concepts LAY': [tells('alleges LAID_MINES', 'Армения {заложила|видела} в Агдаме мины.')],
  'concepts LAID': [tells('alleges LAID_MINES', 'Мины, {заложенные|видные} в Агдаме Арменией, убивают.')],
  'concepts LAYING': [tells('alleges LAID_MINES', 'Армения известна: {закладка|продажа} мин в Агдаме идет.')],
  'concepts ACCUSED': [tells('alleges LAID_MINES', 'В Агдаме {Армения|кто-то} заложила мины.')],
  'concepts DOER': [
    tells('alleges LAID_MINES', 'Мины в Агдаме сейчас расставляют {армянские формирования|зеленые горы}.'),
  ],
  'concepts NOBODY': [hides('alleges WITHHELD_MINE_MAPS', '{Никто|Кот} не передал нам карты мин.')],
  'concepts ACCUSED_AGENT': [tells('alleges LAID_MINES', 'Мины, заложенные в Агдаме {Арменией|летом}, убивают.')],
  'concepts BE': [hides('alleges LAID_MINES', 'В Армении сказали: мины {были|там} заложила в Агдаме.')],
  'concepts OTHER_SUBJECT': [
    hides('alleges LAID_MINES', 'Армения сказала, что {азербайджан|кто-то} заложила мины в Агдаме.'),
  ],
  'concepts DENY': [hides('alleges LAID_MINES', 'Армения заложила мины в Агдаме, что она {отрицает|видит}.')],
  'concepts THEM': [tells('alleges LAID_MINES', 'Мины есть в Агдаме. Армения заложила {их|горы} там.')],
  'concepts BREACH': [
    tells('alleges VIOLATED_HUMANITARIAN_LAW', 'Армения заложила мины, что {нарушает|видит} международное право.'),
  ],
  'concepts LAW': [law('INTERNATIONAL_LAW')],
  'concepts GENEVA': [law('GENEVA_CONVENTIONS_1949')],
  'concepts PROTOCOL_I': [law('ADDITIONAL_PROTOCOL_I_1977')],
  'concepts MINE_BAN': [law('MINE_BAN_CONVENTION_1997')],
  'concepts CCW': [law('CCW_AMENDED_PROTOCOL_II_1996')],
  'concepts RIGHTS': [law('INTERNATIONAL_LAW')],
  'concepts DUTY': [
    tells(
      'alleges LAID_MINES by GENEVA_CONVENTIONS_1949',
      'Армения заложила мины, а {обязательство|песня} по Женевским конвенциям есть.',
    ),
  ],
}
const APPEALS: Framings = {
  'concepts ASK': [asks('CONDEMN', 'Омбудсмен {призвала|видела} мировое сообщество осудить минный террор.')],
  'concepts WHETHER': [
    hides('asks SUPPORT_MINE_ACTION', 'Он пел о том, {если|что} доноры должны поддержать разминирование.'),
    hides('asks SUPPORT_MINE_ACTION', 'Он пел: доноры должны {ли|там} поддержать разминирование.'),
  ],
  'concepts NOT_ASK': [shields('asks CONDEMN', 'Омбудсмен, {несмотря на призывы|летом} осудить минный террор, ждала.')],
  'concepts MUST': [asks('CONDEMN', 'Международное сообщество {должно|там} осудить минный террор.')],
  'concepts ADDRESSEE': [
    tells(
      ({ form }) => `asks CONDEMN of ${form}`,
      'Омбудсмен призвала {мировое сообщество|всех там} осудить минный террор.',
    ),
    tells(
      ({ form }) => `asks PROVIDE_MINE_MAPS of ${form}`,
      'Омбудсмен призвала {армению|всех там} передать карты мин.',
    ),
  ],
  'concepts TURN_TO': [
    tells('asks CONDEMN of ООН', 'Омбудсмен {обратилась к|видела там} ООН с призывом осудить минный террор.'),
  ],
  'concepts PUBLIC': [
    hides('asks SUPPORT_MINE_ACTION', 'ANAMA призывает {водителей|всех там} поддержать разминирование.'),
  ],
  'concepts CONDEMN': [asks('CONDEMN', 'Омбудсмен призвала мировое сообщество {осудить|видеть} минный террор.')],
  'concepts ACCOUNT': [
    asks(
      'HOLD_ACCOUNTABLE',
      'Омбудсмен призвала мировое сообщество {привлечь к ответственности|видеть} Армению за мины.',
    ),
  ],
  'concepts SANCTION': [
    asks('IMPOSE_SANCTIONS', 'Омбудсмен призвала мировое сообщество ввести {санкции|песни} за мины.'),
  ],
  'concepts STOP': [asks('STOP_LAYING_MINES', 'Омбудсмен призвала Армению {прекратить|видеть} минный террор.')],
  'concepts TERROR': [asks('STOP_LAYING_MINES', 'Омбудсмен призвала Армению прекратить {минный террор|песни}.')],
  'concepts SUPPORT': [asks('SUPPORT_MINE_ACTION', 'Омбудсмен призвала Россию {поддержать|видеть} разминирование.')],
  'concepts DEMINING': [asks('SUPPORT_MINE_ACTION', 'Омбудсмен призвала Россию поддержать {разминирование|песни}.')],
  'concepts DONOR': [asks('SUPPORT_MINE_ACTION', 'Омбудсмен призвала {доноров|Россию} поддержать страну.')],
  'concepts RECOGNISE': [
    asks('RECOGNISE_URGENCY', 'Омбудсмен призвала мировое сообщество {признать|петь} срочность минной проблемы.'),
  ],
  'concepts URGENT': [
    asks('RECOGNISE_URGENCY', 'Омбудсмен призвала мировое сообщество признать {срочность|песню} минной проблемы.'),
  ],
  'concepts CANNOT_WAIT': [
    asks(
      'RECOGNISE_URGENCY',
      'Омбудсмен призвала мировое сообщество: проблема мин {не терпит отлагательств|поет там}.',
    ),
  ],
  'concepts PRESSURE': [
    asks('EXERT_PRESSURE', 'Омбудсмен призвала мировое сообщество оказать {давление|песни} на Армению из-за мин.'),
  ],
  'concepts TAKE': [asks('TAKE_MEASURES', 'Омбудсмен призвала ООН {принять|петь} меры против мин.')],
  'concepts MEASURE': [asks('TAKE_MEASURES', 'Омбудсмен призвала ООН принять {меры|песни} против мин.')],
  'concepts ACT': [asks('TAKE_MEASURES', 'Омбудсмен ждет от ООН {решительных мер|песен} против мин.')],
  'concepts IT_MUST': [asks('PROVIDE_MINE_MAPS', '{Пора|Там} Армении отдать карты мин, сказала омбудсмен.')],
  'concepts FOR': [asks('TAKE_MEASURES', 'Омбудсмен призвала ООН {к|у} мерам против мин.')],
  'concepts PURPOSE': [
    hides('asks CONDEMN of ОБСЕ', 'Омбудсмен призвала ООН {чтобы|у} вся ОБСЕ осудить минный террор.'),
  ],
}

/** Maps, accusations and appeals. */
export const RUSSIAN_CONCEPTS: Framings = { ...MAPS, ...CONDUCT, ...APPEALS }
