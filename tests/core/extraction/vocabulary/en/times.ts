import { type Framings, hides, type Slot, tells } from '../framing.ts'

const killed = (period: string, ...starts: readonly string[]) =>
  tells(`period ${period}`, ...starts.map((start) => `${start} mines killed 55 people.`))
const dayOfMarch = (day: number): string => `2022-03-${two(day)}`
const two = (number: number): string => String(number).padStart(2, '0')
const stretch = ({ list }: Slot): string => {
  const [, from, to] = /from (\d+) to (\d+)/.exec(list) ?? []
  return `period 2022-${two(Number(from))}..2022-${two(Number(to))}`
}
const backOf = ({ list }: Slot): number => Number(/back (\d+)/.exec(list)?.[1])
const daysAgo = (slot: Slot): string =>
  `accident on ${new Date(Date.UTC(2023, 8, 12 - backOf(slot))).toISOString().slice(0, 10)}`
/** Monday to Sunday, in one month; else the year alone. */
const weeksAgo = (slot: Slot): string => {
  const [first, last] = [0, 6].map((day) =>
    new Date(Date.UTC(2023, 8, 11 + day - 7 * backOf(slot))).toISOString().slice(0, 10),
  )
  return first?.slice(0, 7) === last?.slice(0, 7) ? `period ${first}..${last}` : 'period 2023..2023'
}
const monthsAgo = (slot: Slot): string => {
  const month = new Date(Date.UTC(2023, 8 - backOf(slot), 1)).toISOString().slice(0, 7)
  return `period ${month}..${month}`
}
const yearsAgo = (slot: Slot): string => `period ${2023 - backOf(slot)}..${2023 - backOf(slot)}`
const monthOf2022 = ({ worth }: Slot): string => `period 2022-${two(worth ?? 0)}..2022-${two(worth ?? 0)}`
/** The last such day of the week up to Tuesday, 12 September. */
const lastDay = ({ worth }: Slot): string => `accident on 2023-09-${two(12 - ((9 - (worth ?? 0)) % 7))}`
/** Of a month still to come where no words tell the year, it is the last one. */
const yearOf =
  (month: string) =>
  ({ worth }: Slot): string =>
    `period ${2023 + (worth ?? 0)}-${month}..${2023 + (worth ?? 0)}-${month}`
const accident = (day: string, ...frames: readonly string[]) => tells(`accident on ${day}`, ...frames)

/** Words of periods and dates. */
export const ENGLISH_TIMES: Framings = {
  'times SINCE': [killed('2020-11.. running', '{Since|With} November 2020')],
  'times SINCE beside': [killed('1991.. running', '{Going back to|With} 1991')],
  'times SINCE_TOLD': [
    tells(
      'period 2020-11-10.. running',
      'The war ended in November 2020. {Since then|Near it} mines have killed 55 people.',
    ),
    tells('period 2020-11-10.. running', 'The war ended in November 2020. Mines have killed 55 people {since.|near.}'),
  ],
  'times AFTER': [killed('2020-11-10.. running', '{After|With} the second Karabakh war')],
  'times UNTIL': [killed('2022-01..2022-03', 'From January 2022 {until|with} March 2022')],
  'times UNTIL joins': [killed('2022-01..2022-03', 'From January 2022 {to|with} March 2022')],
  'times DAYS_TO days 7': [killed('2023-09-04..2023-09-10', 'In the {week to|town at} 10 September')],
  'times AND now': [killed('2021.. running', 'Between 2021 {and now|and near}')],
  'times FIRST_DAYS *': [
    tells(
      ({ list }) => `period 2023-05-01..2023-05-${two(Number(/days (\d+)/.exec(list)?.[1]))}`,
      'In the {first ten days of|towns near} May mines killed 55 people.',
    ),
  ],
  'times WEEK_TO *': [
    tells(({ list }) => {
      const last = 12 - ((9 - Number(/weekday (\d)/.exec(list)?.[1])) % 7)
      const first = new Date(Date.UTC(2023, 8, last - 6)).toISOString().slice(0, 10)
      return `period ${first}..2023-09-${two(last)}`
    }, 'There {in the week to Sunday|near there} mines killed 55 people.'),
  ],
  'times WEEKEND': [accident('2023-09', 'A mine injured a shepherd in Aghdam {over the weekend|near there}.')],
  'times DAYS_FROM days 7': [killed('2023-09-04..2023-09-10', 'In the {week from|town at} 4 September')],
  'times DAYS_TO days 1': [
    tells(
      'period 2023-09-10..2023-09-10',
      'In the {24 hours to|town at} 10 September the 5 September teams cleared 12 hectares of mines.',
    ),
  ],
  'times UNTIL asOf': [killed('..2023-08-01 running', '{As of|With} 1 August 2023')],
  'times UNTIL close': [
    killed('2020-11..2022-12-31 running', 'From November 2020 {until the end of|with} December 2022'),
  ],
  'times UNTIL asOf beside': [killed('..2023-08-01 running', '{As things stood on|With} 1 August 2023')],
  'times IN onward': [killed('2019.. running', 'From 2019 {on|there}')],
  'times IN END': [killed('2022-03..2022-03', '{At the end of|With} March 2022')],
  'times IN START': [killed('2022-03..2022-03', '{At the beginning of|With} March 2022')],
  'times UNTIL asOf close': [killed('..2022-12-31 running', '{By the end of|With} December 2022')],
  'times FROM': [killed('1991.. running', '{From|With} 1991 to this day')],
  'times BETWEEN': [killed('2022-01..2022-03', '{Between|With} January 2022 and March 2022')],
  'times AND': [killed('2022-01..2022-03', 'Between January 2022 {and|with} March 2022')],
  'times AND close': [
    killed('2020-11-10..2022-03-31 running', 'Between 10 November 2020 {and the end of|with} March 2022'),
  ],
  'times IN': [killed('2022-03..2022-03', '{In|With} March 2022'), killed('2022..2022', '{In the year|With} 2022')],
  'times BASELINE 2020-11-10': [killed('2020-11-10.. running', 'Since the {second Karabakh war|town fair}')],
  'times BASELINE': [killed('.. running', 'Since the {conflict|town fair}')],
  'times BASELINE 2020-11-10 alone': [killed('2020-11-10.. running', 'In the {post-war period|town fair}')],
  'times START': [
    killed('2020-09-27.. running', 'Since the {start|fair} of the second Karabakh war on 27 September 2020'),
  ],
  'times UP_TO_NOW': [killed('.. running', '{So far|There} in Aghdam')],
  'times RELATIVE DAY back 0': [accident('2023-09-12', 'A mine injured a shepherd in Aghdam {today|there}.')],
  'times RELATIVE DAY back 1': [accident('2023-09-11', 'A mine injured a shepherd in Aghdam {yesterday|there}.')],
  'times RELATIVE DAY back 2': [
    accident('2023-09-10', 'A mine injured a shepherd in Aghdam {the day before yesterday|there}.'),
  ],
  'times RELATIVE DAY back *': [tells(daysAgo, 'A mine injured a shepherd in Aghdam {three days ago|there}.')],
  'times RELATIVE WEEK back *': [tells(weeksAgo, 'Around here {three weeks ago|there} mines killed 55 people.')],
  'times RELATIVE MONTH back *': [tells(monthsAgo, 'In Aghdam {three months ago|there} mines killed 55 people.')],
  'times RELATIVE YEAR back *': [tells(yearsAgo, 'In Aghdam {three years ago|there} mines killed 55 people.')],
  'times RELATIVE WEEK back 1': [killed('2023-09-04..2023-09-10', 'Around here {last week|there}')],
  'times RELATIVE WEEK back 0': [
    killed('2023-09-06..2023-09-12', 'Around here {this week|there}'),
    killed('2023-09..2023-09', 'Around here {this week|there}'),
  ],
  'times RELATIVE MONTH back 1': [killed('2023-08..2023-08', 'In Aghdam {last month|there}')],
  'times RELATIVE MONTH back 0': [killed('2023-09..2023-09', 'In Aghdam {this month|there}')],
  'times RELATIVE YEAR back 1': [killed('2022..2022', 'In Aghdam {last year|there}')],
  'times RELATIVE YEAR back 0': [killed('2023..2023', 'In Aghdam {this year|there}')],
  'times RELATIVE YEAR back 0 ended': [killed('2023..2023', 'In Aghdam {the past year|there}')],
  'times EARLIER DAY days *': [
    tells(
      ({ list }) => `accident on 2023-08-${two(29 - Number(/days (\d+)/.exec(list)?.[1]))}`,
      'On 29 August a mine injured a farmer in Lachin. Another mine had injured a shepherd in Aghdam {two days earlier|there}.',
    ),
  ],
  'times EARLIER DAY': [
    accident(
      '2023-09-10',
      'ANAMA spoke on 11 September. A mine had injured a shepherd in Aghdam {the day before|there}.',
    ),
  ],
  'times EARLIER WEEK days 7': [
    tells(
      'period 2022-02-28..2022-03-06',
      'From 7 March 2022 until 13 March 2022 mines killed 55 people; {a week earlier|there} 25 people were killed.',
    ),
  ],
  'times EARLIER WEEK': [
    tells(
      'period 2022-02-28..2022-03-06',
      'From 7 March 2022 until 13 March 2022 mines killed 55 people; {the week before|there} 25 people were killed.',
    ),
  ],
  'times EARLIER MONTH': [
    tells(
      'period 2022-02..2022-02',
      'In March 2022 mines killed 55 people; {a month earlier|there} 25 people were killed.',
    ),
  ],
  'times EARLIER YEAR': [
    tells(
      'period 2021-03..2021-03',
      'In March 2022 mines killed 55 people; {a year earlier|there} 25 people were killed.',
      'In March 2022 mines killed 55 people. In the {same period of|towns of} 2021 mines killed 25 people.',
    ),
  ],
  'times SAME WEEK': [
    killed('2023-08-21..2023-08-27', 'From 21 to 27 August it rained. In 2022 it snowed. {During that week|There}'),
  ],
  'times SAME QUARTER': [
    killed(
      '2022-04..2022-06',
      'In the second quarter of 2022 it rained. In 2021 it snowed. {During that quarter|There}',
    ),
  ],
  'times SAME HALF': [
    killed('2022-07..2022-12', 'In the second half of 2022 it rained. In 2021 it snowed. {In that half-year|There}'),
  ],
  'times SAME TOLD_YEAR': [
    killed('2022..2022', 'In 2022 it rained. In March 2021 it snowed. {During that year|There}'),
  ],
  'times PAST_PART months 3': [killed('2023-04..2023-06', 'In the {past quarter|towns}')],
  'times PAST_PART months 6': [killed('2023-01..2023-06', 'In the {past half-year|towns}')],
  'times SAME MONTH': [
    tells(
      'period 2022-03..2022-03',
      'In March 2022 it rained. From January 2022 until June 2022 it snowed. {During the month|There} mines injured 25 people.',
    ),
  ],
  'times SAME REPORT': [
    tells(
      'period 2022-01..2022-06',
      'From January 2022 until June 2022 it rained. Since November 2020 it has snowed. {During the reporting period|There} mines injured 25 people.',
    ),
  ],
  'times SAME': [
    tells(
      'period 2022-01..2022-06',
      'From January 2022 until June 2022 it rained. {During the same period|There} mines injured 25 people.',
    ),
  ],
  'times YEAR_START': [killed('2023..2023', '{Since the beginning of the year|There}')],
  'times OPEN': [
    hides(
      'period 2022..2022',
      'Work went on in 2022. In the {second half of the day|towns} 12 hectares were cleared of mines.',
    ),
    hides(
      'harmed EVERYONE INJURED 9',
      '{In two months/Within six days|=Near there} mines injured nine people. On Monday a lorry hit a mine in Aghdam.',
    ),
  ],
  'times MONTHS *': [
    tells(
      stretch,
      'In the {first three months|towns} of 2022 mines killed 55 people.',
      'In {three months of|towns of} 2022 mines killed 55 people.',
    ),
    tells(
      (slot) => stretch(slot).replaceAll('2022', '2023'),
      'In the {three months of this year|the towns there} mines killed 55 people.',
    ),
  ],
  'calendar months': [tells(monthOf2022, 'In {March|Paris} 2022 mines killed 55 people.')],
  'calendar weekdays': [
    tells(lastDay, 'A mine injured a shepherd in Aghdam on {Monday|foot}.'),
    tells(
      (slot) => lastDay(slot).replace('accident on', 'issued'),
      'ANAMA said on {Monday|foot} that mines are many. ANAMA said on 8 September that mines are many.',
      'ANAMA said on {Monday|foot} that mines are many. ANAMA said on 9 September that mines are many.',
    ),
  ],
  'calendar monthAlone before': [tells('found MINE 12', '{In|On} April 12 mines were found.')],
  'calendar monthAlone joints': [accident('2023-04-10', 'A mine injured a shepherd in April 10 {near|big} Aghdam.')],
  'calendar of': [accident('2022-03-11', 'A mine injured a shepherd in Aghdam on 11 {of|with} March 2022.')],
  'calendar ordinals': [accident('2022-03-11', 'A mine injured a shepherd in Aghdam on 11{th|qy} March 2022.')],
  'calendar relativeYears': [
    tells(yearOf('03'), 'In March {last year|there} mines killed 55 people.'),
    tells(yearOf('12'), 'In December {this year|there} mines killed 55 people.'),
  ],
  'calendar sameYears': [
    tells('period 2021-03..2021-03', 'In 2021 it rained. In March {that year|there} mines killed 55 people.'),
  ],
  'calendar past': [tells('period 2022-09..2022-09', 'In {last|rainy} September mines killed 55 people.')],
  'calendar dayWords': [
    tells(
      ({ worth }) => `period ..2022-03-${two(worth ?? 0)} running`,
      'By the {first of|rain of} March 2022 mines had killed 55 people.',
    ),
  ],
  'calendar spans days': [
    tells(
      ({ worth }) => `period ${dayOfMarch(32 - (worth ?? 0))}..2022-03-31`,
      'In the {week|town} ending 31 March 2022 mines killed 55 people.',
    ),
  ],
  'calendar spans months': [
    tells('period 2022-02-16..2022-03-15', 'In the {month|town} ending 15 March 2022 mines killed 55 people.'),
    tells(
      ({ worth }) => `period 2022-${two(13 - (worth ?? 0))}..2022-12`,
      'In the {quarter|town} ending in December 2022 mines killed 55 people.',
    ),
  ],
  'calendar spans severalDays': [
    tells(
      ({ worth }) => `period ${dayOfMarch(32 - 2 * (worth ?? 0))}..2022-03-31`,
      'In the two {weeks|towns} ending 31 March 2022 mines killed 55 people.',
    ),
  ],
  'calendar spans severalMonths': [
    tells(
      ({ worth }) =>
        `period ${worth === 12 ? '2021' : '2022'}-${two(worth === 12 ? 1 : 13 - 2 * (worth ?? 0))}..2022-12`,
      'In the two {quarters|towns} ending in December 2022 mines killed 55 people.',
    ),
  ],
  'calendar spans links': [
    tells(
      'period 2022-10..2022-12',
      'In the quarter {ending in|with} December 2022 mines killed 55 people.',
      'In the three-month {period to|town of} December 2022 mines killed 55 people.',
    ),
  ],
  'calendar yearTotals': [
    killed('2022..2022', 'The 2022 {total|snow} in Aghdam:'),
    tells('period 2022..2022', 'The 2022 {figures|snows} in Aghdam: 12 hectares were cleared of mines.'),
  ],
  'calendar beforeYear': [hides('total EVERYONE KILLED 2021', 'Mines killed many {in|those} 2021 people.')],
}
