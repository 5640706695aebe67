import { type Framings, hides, type Slot, tells } from '../framing.ts'

const killed = (period: string, ...starts: readonly string[]) =>
  tells(`period ${period}`, ...starts.map((start) => `${start} мины убили 55 человек.`))
const two = (number: number): string => String(number).padStart(2, '0')
const stretch =
  (year: number) =>
  ({ list }: Slot): string => {
    const [, from, to] = /from (\d+) to (\d+)/.exec(list) ?? []
    return `period ${year}-${two(Number(from))}..${year}-${two(Number(to))}`
  }
const monthOf2022 = ({ worth }: Slot): string => `period 2022-${two(worth ?? 0)}..2022-${two(worth ?? 0)}`
/** The last such day of the week up to Tuesday, 12 September. */
const lastDay = ({ worth }: Slot): string => `accident on 2023-09-${two(12 - ((9 - (worth ?? 0)) % 7))}`
const accident = (day: string | ((slot: Slot) => string), ...frames: readonly string[]) =>
  tells((slot) => `accident on ${typeof day === 'string' ? day : day(slot)}`, ...frames)
const back = (list: string): number => Number(/back (\d+)/.exec(list)?.[1])
/** Of September 2023. */
function monthsBefore(months: number): string {
  const month = months < 9 ? `2023-${two(9 - months)}` : `2022-${two(21 - months)}`
  return `period ${month}..${month}`
}
const yearOf =
  (month: string) =>
  ({ worth }: Slot): string =>
    `period ${2023 + (worth ?? 0)}-${month}..${2023 + (worth ?? 0)}-${month}`

/** Words of periods and dates. */
export const RUSSIAN_TIMES: Framings = {
  'times SINCE': [killed('2020-11.. running', '{С|Там} ноября 2020 года')],
  'times SINCE opensRange': [killed('2020-11.. running', '{С|Там} ноября 2020 года')],
  'times SINCE beside': [killed('2021.. running', '{С весны|Песни} 2021 года')],
  'times SINCE_TOLD': [
    killed('2020-11-10.. running', 'Вторая Карабахская война закончилась в ноябре. {С тех пор|Там}'),
  ],
  'times AFTER': [killed('2020-11-10.. running', '{После|Там} Второй Карабахской войны')],
  'times UNTIL': [killed('2022-01..2022-03', 'С января 2022 года {по|там} март 2022 года')],
  'times UNTIL named': [
    killed('2022-01..2022-03', 'С января 2022 года {до|там} марта 2022 года'),
    killed('2020-11..2022-03 running', 'С ноября 2020 года {до|там} ухода войск в марте 2022 года'),
  ],
  'times UNTIL asOf beside': [
    killed('..2023-08-01 running', '{На|Там} 1 августа 2023 года'),
    tells(
      'period 2020-11-10..2023-08-01 running',
      'После Второй Карабахской войны мины убили 55 человек. Статистика {обновлена|гладкая} 1 августа 2023 года.',
    ),
  ],
  'times UNTIL close': [killed('2020-11..2022-12-31 running', 'С ноября 2020 года {до конца|там} декабря 2022 года')],
  'times UNTIL asOf close': [killed('..2022-12-31 running', '{К концу|Там} декабря 2022 года')],
  'times UNTIL asOf': [killed('..2023-08-01 running', '{На|Там} 1 августа 2023 года')],
  'times BETWEEN': [killed('2022-01..2022-03', '{Между|Там} январем 2022 года и мартом 2022 года')],
  'times AND': [killed('2022-01..2022-03', 'Между январем 2022 года {и|там} мартом 2022 года')],
  'times IN': [killed('2022-03..2022-03', '{В|Там} марте 2022 года')],
  'times BASELINE 2020-11-10': [
    killed(
      '2020-11-10.. running',
      'После {Второй Карабахской войны|песни}',
      'Со времени {Второй Карабахской войны|песни}',
    ),
  ],
  'times BASELINE': [killed('.. running', 'С {конфликта|песни}', 'После {конфликта|песни}')],
  'times BASELINE 2020-11-10 alone': [
    killed('2020-11-10.. running', 'В {послевоенный период|песне}', '{Послевоенный же счет|Песня}:'),
  ],
  'times START': [killed('.. running', 'С {начала|песни} Второй Карабахской войны')],
  'times NIGHT': [accident('2023-09-01', '{В ночь с|Там} 31 августа на 1 сентября в Агдаме мина ранила пастуха.')],
  'times SAME WEEK': [
    killed('2023-08-21..2023-08-27', 'С 21 по 27 августа шла работа. В 2022 году шел снег. {В ту неделю|Там}'),
  ],
  'times SAME QUARTER': [
    killed('2022-04..2022-06', 'Во втором квартале 2022 года шла работа. В 2021 году шел снег. {За этот квартал|Там}'),
  ],
  'times SAME HALF': [
    killed(
      '2022-07..2022-12',
      'Во втором полугодии 2022 года шла работа. В 2021 году шел снег. {За это полугодие|Там}',
    ),
  ],
  'times SAME TOLD_YEAR': [
    killed('2022..2022', 'За 2022 год составлен отчет. В марте 2021 года шел снег. {В том году|Там}'),
  ],
  'times PAST_PART months 3': [killed('2023-04..2023-06', 'За {прошлый квартал|там}')],
  'times SAME MONTH': [killed('2022-03..2022-03', 'В марте 2022 года шла работа. {За месяц|Там}')],
  'times SAME REPORT': [killed('2022..2022', 'За 2022 год составлен отчет. {В отчетный период|Там}')],
  'times SAME': [killed('2022..2022', 'За 2022 год составлен отчет. {За это время|Там}')],
  'times UP_TO_NOW': [killed('.. running', '{До сих пор|Там}')],
  'times RELATIVE DAY back 0': [accident('2023-09-12', '{Сегодня|Там} в Агдаме мина ранила пастуха.')],
  'times RELATIVE DAY back 1': [accident('2023-09-11', '{Вчера|Там} в Агдаме мина ранила пастуха.')],
  'times RELATIVE DAY back 2': [accident('2023-09-10', '{Позавчера|Там} в Агдаме мина ранила пастуха.')],
  'times RELATIVE WEEK back 1': [
    killed('2023-09-04..2023-09-10', '{На прошлой неделе|Там}', 'За {прошлую неделю|там}'),
  ],
  'times RELATIVE WEEK back 0': [killed('2023-09..2023-09', '{На этой неделе|Там}')],
  'times RELATIVE DAY back *': [
    accident(({ list }) => `2023-09-${two(12 - back(list))}`, '{Три дня назад|Там} в Агдаме мина ранила пастуха.'),
  ],
  'times RELATIVE MONTH back 1': [killed('2023-08..2023-08', 'В {прошлом месяце|доме}', '{Месяц назад|Там}')],
  'times RELATIVE MONTH back *': [
    tells(({ list }) => monthsBefore(back(list)), '{Два месяца назад|Там} мины убили 55 человек.'),
  ],
  'times RELATIVE MONTH back 0': [killed('2023-09..2023-09', 'В {этом месяце|доме}')],
  'times RELATIVE YEAR back 1': [killed('2022..2022', 'В {прошлом году|доме}', '{Год назад|Там}')],
  'times RELATIVE YEAR back *': [
    tells(
      ({ list }) => `period ${2023 - back(list)}..${2023 - back(list)}`,
      '{Два года назад|Там} мины убили 55 человек.',
      'В {позапрошлом году|доме} мины убили 55 человек.',
    ),
  ],
  'times RELATIVE YEAR back 0': [killed('2023..2023', 'В {этом году|доме}')],
  'times RELATIVE YEAR back 0 ended': [killed('2023..2023', '{За год|Там}')],
  'times EARLIER DAY days *': [
    tells(
      ({ list }) => `accident on 2023-08-${29 - Number(/days (\d+)/.exec(list)?.[1])}`,
      '29 августа мина ранила фермера в Лачине. {За три дня до этого|Там} в Агдаме мина ранила пастуха.',
    ),
  ],
  'times EARLIER DAY': [
    accident('2023-09-10', 'ANAMA говорило 11 сентября. {Накануне|Там} в Агдаме мина ранила пастуха.'),
  ],
  'times RELATIVE WEEK back 1 previous': [killed('2023-09-04..2023-09-10', 'За {предыдущую неделю|песню}')],
  'times RELATIVE MONTH back 1 previous': [killed('2023-08..2023-08', 'В {предыдущем месяце|доме}')],
  'times EARLIER WEEK days 7': [
    tells(
      'period 2022-02-28..2022-03-06',
      'С 7 по 13 марта 2022 года мины убили 55 человек. {Неделей ранее|Там} мины убили 25 человек.',
    ),
  ],
  'times EARLIER MONTH': [
    tells(
      'period 2022-02..2022-02',
      'В марте 2022 года мины убили 55 человек. {Месяцем ранее|Там} мины убили 25 человек.',
    ),
  ],
  'times NTH nth 2': [
    tells(
      'period 2022-04..2022-06',
      'В первом квартале 2022 года мины убили 55 человек, {во втором -|там} 25 человек.',
    ),
  ],
  'times NTH nth 3': [
    tells(
      'period 2022-07..2022-09',
      'В первом квартале 2022 года мины убили 55 человек, {в третьем -|там} 25 человек.',
    ),
  ],
  'times NTH nth 4': [
    tells(
      'period 2022-10..2022-12',
      'В первом квартале 2022 года мины убили 55 человек, {в четвертом -|там} 25 человек.',
    ),
  ],
  'times EARLIER MONTH later': [
    tells(
      'period 2022-04..2022-04',
      'В марте 2022 года мины убили 55 человек. {Месяцем позже|Там} мины убили 25 человек.',
    ),
  ],
  'times EARLIER YEAR later': [
    tells('period 2022..2022', 'В 2021 году мины убили 55 человек. {Годом позже|Там} мины убили 25 человек.'),
  ],
  'times FIRST_DAYS days 10': [killed('2023-09-01..2023-09-10', 'В {первой декаде|песне} сентября')],
  'times EARLIER YEAR': [
    tells(
      'period 2021-03..2021-03',
      'В марте 2022 года мины убили 55 человек. {Годом ранее|Там} мины убили 25 человек.',
    ),
  ],
  'calendar past': [tells('period 2022-09..2022-09', 'В {прошлом|сыром} сентябре мины убили 55 человек.')],
  'times YEAR_START': [killed('2023..2023', '{С начала года|Там}')],
  'times OPEN': [
    hides('period 2022..2022', 'За 2022 год составлен отчет. {Во второй половине дня|Там} от мин очищено 12 гектаров.'),
  ],
  'times MONTHS *': [
    tells(stretch(2022), 'За {первые три месяца|песни} 2022 года мины убили 55 человек.'),
    tells(stretch(2023), 'За {первые три месяца|песни} мины убили 55 человек.'),
    tells(stretch(2022), 'За {первые три месяца|песни} мины убили 55 человек.'),
  ],
  'calendar months': [
    tells(
      monthOf2022,
      'В {марте|доме} 2022 года мины убили 55 человек.',
      'С {марта|дома} 2022 года мины убили 55 человек.',
    ),
  ],
  'calendar weekdays': [tells(lastDay, 'В {понедельник|дом} в Агдаме мина ранила пастуха.')],
  'calendar ordinals': [accident('2022-03-11', '11{го|qyqy} марта 2022 года в Агдаме мина ранила пастуха.')],
  'calendar relativeYears': [
    tells(yearOf('03'), 'В марте {прошлого года|там} мины убили 55 человек.'),
    tells(yearOf('12'), 'В декабре {этого года|там} мины убили 55 человек.'),
  ],
  'calendar dayWords': [
    tells(
      ({ worth }) => `accident on 2022-03-${two(worth ?? 0)}`,
      '{Первого|Там} марта 2022 года в Агдаме мина ранила пастуха.',
    ),
  ],
  'calendar beforeYear': [hides('total EVERYONE KILLED 2021', 'Мины убили {с|там} 2021 человек.')],
  'calendar yearJoints': [
    killed('2021..2022', 'В 2021 {и|дом} 2022 годах', 'В 2021{,|дом} 2022 годах', 'В 2021{-|дом}2022 годах'),
  ],
  'calendar afterYear': [killed('2022..2022', 'В 2022 {году|дом}')],
}
