import { type Framings, hides, type Slot, tells } from '../framing.ts'

const killed = (period: string, ...starts: readonly string[]) =>
  tells(`period ${period}`, ...starts.map((start) => `${start} minalar 55 nəfəri öldürüb.`))
const two = (number: number): string => String(number).padStart(2, '0')
const stretch =
  (year: number) =>
  ({ list }: Slot): string => {
    const [, from, to] = /from (\d+) to (\d+)$/.exec(list) ?? []
    return `period ${year}-${two(Number(from))}..${year}-${two(Number(to))}`
  }
const accident = (day: string, ...frames: readonly string[]) => tells(`accident on ${day}`, ...frames)
const monthOf2022 = ({ worth }: Slot): string => `period 2022-${two(worth ?? 0)}..2022-${two(worth ?? 0)}`
const yearOf =
  (month: string) =>
  ({ worth }: Slot): string =>
    `period ${2023 + (worth ?? 0)}-${month}..${2023 + (worth ?? 0)}-${month}`
const MONTHS = 'yan fev mar apr may iyn iyl avq sen okt noy dek'.split(' ')
/** By the letters that begin the name of a month; March for the word "month". */
const monthOf = (form: string): string => two(MONTHS.indexOf(form.replace(/^iyu/, 'iy').slice(0, 3)) + 1 || 3)
/** The last such day of the week up to Tuesday, 12 September. */
const lastDay = ({ worth }: Slot): string => `accident on 2023-09-${two(12 - ((9 - (worth ?? 0)) % 7))}`

/** Words of periods and dates. */
export const AZERBAIJANI_TIMES: Framings = {
  'times POST word FROM open': [killed('2021-12-31.. running', '31.12.2021{-dən|ev}')],
  'times POST word IN': [
    hides('period 2023-01..2023-06', '{Martın birinci yarısında|=Bu ilin birinci yarısında} 12 mina tapılıb.'),
    accident('2022-12-31', 'Mina 31.12.2022{-də|ev} Ağdamda çobanı yaralayıb.'),
    killed('2022-03..2022-03', '2022-ci ilin martı {ərzində|ilə}'),
  ],
  'times POST word UNTIL asOf close': [killed('..2022-12-31 running', '2022-ci ilin {sonunadək|evi}')],
  'times POST word UNTIL asOf': [
    killed('..2022-12-31 running', '31.12.2022{-dək|ev}', '31.12.2022 {qədər|evi}'),
    tells(
      'period 2020-11-10..2022-12-31 running',
      'Vətən müharibəsindən sonra minalar 55 nəfəri öldürüb. Məlumatlar 31.12.2022 {tarixinədir|evdir}.',
      'Vətən müharibəsindən sonra minalar 55 nəfəri öldürüb. Məlumatlar 31.12.2022{-də yenilənib|ev}.',
    ),
  ],
  'times POST word SINCE': [killed('2021-12-31.. running', '31.12.2021 {bəri|ev}', '31.12.2021{-dən bəri|ev}')],
  'times POST word AFTER': [
    killed(
      '2020-11-10.. running',
      'Vətən müharibəsindən {sonra|ilə}',
      'Vətən müharibəsi {bitəndən|ilə} sonra',
      'Vətən müharibəsi {bitən gündən|evdə gördü}',
    ),
  ],
  'times SINCE_TOLD': [killed('2020-11-10.. running', 'Vətən müharibəsi noyabrda başa çatıb. {O vaxtdan|Evdə}')],
  'times UNTIL': [killed('2022-01..2022-03', '2022-ci ilin yanvar{-|və}mart aylarında')],
  'times AND': [accident('2023-05', 'Ağdamda mina 2023-cü ilin mayın 3-də {və|evdə} 5-də çobanı yaralayıb.')],
  'times BASELINE 2020-11-10': [killed('2020-11-10.. running', '{Vətən müharibəsi|evdə} bitəndən sonra')],
  'times BASELINE alone': [killed('.. running', '{Münaqişənin əvvəlindən|Evdə}')],
  'times BASELINE': [killed('.. running', '{İşğal|Ev} bitəndən sonra')],
  'times BASELINE 2020-11-10 alone': [killed('2020-11-10.. running', '{Postmüharibə dövründə|Evdə}')],
  'times START': [killed('.. running', 'Vətən müharibəsi {başlayandan|evdə} bəri')],
  'times UP_TO_NOW': [killed('.. running', '{İndiyədək|Evdə}')],
  'times RELATIVE DAY back 0': [accident('2023-09-12', '{Bu gün|Evdə} Ağdamda mina çobanı yaralayıb.')],
  'times RELATIVE DAY back 1': [accident('2023-09-11', '{Dünən|Evdə} Ağdamda mina çobanı yaralayıb.')],
  'times RELATIVE DAY back 2': [accident('2023-09-10', '{Srağagün|Evdə} Ağdamda mina çobanı yaralayıb.')],
  'times RELATIVE WEEK back 1': [killed('2023-09-04..2023-09-10', '{Ötən həftə|Evdə}')],
  'times RELATIVE WEEK back 0': [killed('2023-09..2023-09', '{Bu həftə|Evdə}')],
  'times RELATIVE MONTH back 1': [killed('2023-08..2023-08', '{Ötən ay|Evdə}')],
  'times RELATIVE MONTH back 0': [killed('2023-09..2023-09', '{Bu ay|Evdə}')],
  'times RELATIVE YEAR back 1': [killed('2022..2022', '{Ötən il|Evdə}')],
  'times RELATIVE YEAR back 0': [killed('2023..2023', '{Bu il|Evdə}')],
  'times RELATIVE YEAR back 0 ended': [killed('2023..2023', '{Son bir ildə|Evdə}')],
  'times POST word NIGHT': [
    accident('2023-09-05', 'Sentyabrın 4-dən 5{-nə keçən gecə|-də evdə} Ağdamda mina çobanı yaralayıb.'),
  ],
  'grammar begun after': [
    tells(
      'period 2022-03.. running',
      '2022-ci ilin martında{ başlayan/ başlanmış/ başlamış/ icrasına başlanan/ start götürən/ start verilən| keçən} layihədə 12 hektar minalardan təmizlənib.',
    ),
  ],
  'grammar landUse': [
    hides(
      'cleared 12 ha',
      'Ötən həftə minalardan 20 hektar təmizlənib. Ağdamda {əkilib/əkilir/əkin sahəsi/taxıl/pambıq/buğda/arpa/üzümlük|=orada} 12 hektar.',
    ),
  ],
  'grammar inTurn': [
    hides(
      'period 2021..2022',
      '2021 və 2022-ci illərdə {müvafiq olaraq/müvafiq surətdə|evdə} 12 və 14 hektar minalardan təmizlənib.',
    ),
  ],
  'times OPEN': [
    hides('period 2022..2022', '2022-ci ildə iş gedib. {Son illərdə|Evdə} minalardan 12 hektar təmizlənib.'),
  ],
  'times UP_TO_NOW back 1': [killed('2020-11-10..2023-09-11 running', 'Vətən müharibəsindən sonra {dünənədək|evdə}')],
  'times EARLIER DAY days *': [
    tells(
      ({ list }) => `accident on 2023-08-${29 - Number(/days (\d+)/.exec(list)?.[1])}`,
      'Avqustun 29-da Laçında mina çobanı yaralayıb. {Üç gün əvvəl|Evdə} Ağdamda mina bir fermeri yaralayıb.',
    ),
  ],
  'times EARLIER DAY': [
    accident(
      '2023-09-04',
      'Sentyabrın 5-də Ağdamda danışdılar. {Bundan bir gün əvvəl|Evdə} Ağdamda mina çobanı yaralayıb.',
    ),
  ],
  'times POST word BETWEEN': [killed('2022-01..2022-03', '2022-ci ilin yanvar və mart ayları {arasında|evində}')],
  'times SAME WEEK': [
    killed('2023-08-21..2023-08-27', 'Avqustun 21-dən 27-dək iş gedib. 2022-ci ildə qar yağıb. {Həmin həftə|Evdə}'),
  ],
  'times SAME QUARTER': [
    killed('2022-04..2022-06', '2022-ci ilin ikinci rübündə iş gedib. 2021-ci ildə qar yağıb. {Həmin rübdə|Evdə}'),
  ],
  'times SAME HALF': [
    killed(
      '2022-07..2022-12',
      '2022-ci ilin ikinci yarısında iş gedib. 2021-ci ildə qar yağıb. {Həmin yarımildə|Evdə}',
    ),
  ],
  'times SAME TOLD_YEAR': [
    killed('2022..2022', '2022-ci ildə iş gedib. 2021-ci ilin martında qar yağıb. {Həmin il|Evdə}'),
  ],
  'times PAST_PART months 3': [killed('2023-04..2023-06', '{Ötən rübdə|Evdə}')],
  'times PAST_PART months 6': [killed('2023-01..2023-06', '{Ötən yarımildə|Evdə}')],
  'times FIRST_DAYS *': [
    tells(
      ({ list }) => `period 2023-05-01..2023-05-${two(Number(/days (\d+)/.exec(list)?.[1]))}`,
      'Mayın {ilk on günündə|evində} minalar 55 nəfəri öldürüb.',
    ),
  ],
  'times POST word DAYS_TO days 7': [
    killed('2023-08-24..2023-08-30', 'Avqustun 30-da {başa çatan həftə ərzində|evdə}'),
  ],
  'times POST word SINCE start': [killed('2021-12-31.. running', '31.12.2021 {əvvəlindən|ev}')],
  'calendar sameYears': [killed('2021-03..2021-03', '2021-ci ildə qar yağıb. {Həmin ilin|Evin} martında')],
  'times SAME MONTH': [killed('2022-03..2022-03', '2022-ci ilin martında iş gedib. {Ay ərzində|Evdə}')],
  'times SAME YEAR': [killed('2022..2022', '2022-ci ildə iş gedib. {İl ərzində|Evdə}')],
  'times SAME REPORT': [killed('2022..2022', '2022-ci ildə iş gedib. Deyilib ki {hesabat dövründə|evdə}')],
  'times SAME': [killed('2022..2022', '2022-ci ildə iş gedib. {Bu müddətdə|Evdə}')],
  'times EARLIER YEAR': [
    tells(
      'period 2021-03..2021-03',
      '2022-ci ilin martında minalar 55 nəfəri öldürüb. {Ötən ilin eyni dövründə|Evdə} minalar 25 nəfəri öldürüb.',
    ),
  ],
  'times RELATIVE WEEK back 1 previous': [killed('2023-09-04..2023-09-10', '{Əvvəlki həftə|Evdə}')],
  'times EARLIER WEEK days 7': [
    tells(
      'period 2022-02-28..2022-03-06',
      '2022-ci il martın 7-dən 13-dək minalar 55 nəfəri öldürüb. {Bir həftə əvvəl|Evdə} minalar 25 nəfəri öldürüb.',
    ),
  ],
  'times EARLIER WEEK': [
    tells(
      'period 2022-02-28..2022-03-06',
      '2022-ci il martın 7-dən 13-dək minalar 55 nəfəri öldürüb. {Ondan əvvəlki həftədə|Evdə} minalar 25 nəfəri öldürüb.',
    ),
  ],
  'times EARLIER MONTH': [
    tells(
      'period 2022-02..2022-02',
      '2022-ci ilin martında minalar 55 nəfəri öldürüb. {Bir ay əvvəl|Evdə} minalar 25 nəfəri öldürüb.',
    ),
  ],
  'times YEAR_START': [killed('2023..2023', '{İlin əvvəlindən|Evdə}')],
  'times MONTHS *': [
    tells(stretch(2022), '2022-ci ilin {ilk üç ayında|evində} minalar 55 nəfəri öldürüb.'),
    tells(stretch(2023), '{İlk üç ayda|Evdə} minalar 55 nəfəri öldürüb.'),
  ],
  'calendar yearJoints': [
    killed('2021..2022', '2021 {və|ev} 2022-ci illərdə', '2021{,|ev} 2022-ci illərdə', '2021{-|ev}2022-ci illərdə'),
  ],
  'calendar months': [
    tells(
      monthOf2022,
      '2022-ci ilin {mart|ev} ayında minalar 55 nəfəri öldürüb.',
      '2022-ci ilin {martında|evində} minalar 55 nəfəri öldürüb.',
    ),
  ],
  'calendar weekdays': [tells(lastDay, '{Bazar ertəsi|Evdə} Ağdamda mina çobanı yaralayıb.')],
  'calendar relativeYears': [
    tells(
      yearOf('03'),
      '{Ötən il|evdə} mart ayında minalar 55 nəfəri öldürüb.',
      '{Ötən ilin|evdə} mart ayında minalar 55 nəfəri öldürüb.',
    ),
    tells(yearOf('12'), '{Bu il|evdə} dekabr ayında minalar 55 nəfəri öldürüb.'),
  ],
  'calendar yearFirst cases': [
    accident('2022', 'Mina 2022-{də|ev} Ağdamda çobanı yaralayıb.'),
    killed('2021..2022', '2021-{dən|ev} 2022-dək'),
    killed('2021..2022', '2021-dən 2022-{dək|ev}'),
  ],
  'calendar yearFirst owners': [killed('2022-03..2022-03', '2022-{nin|ev} martında')],
  'calendar yearFirst year': [killed('2022..2022', '2022-ci {ildə|evdə}')],
  'calendar yearFirst month': [killed('2022-03..2022-03', '2022-ci ilin mart {ayında|evində}')],
  'calendar yearFirst genitives': [
    tells(
      ({ form }) => `accident on 2022-${monthOf(form)}-11`,
      '2022-ci il {martın|evin} 11-də Ağdamda mina çobanı yaralayıb.',
      '2022-ci il mart {ayının|evinin} 11-də Ağdamda mina çobanı yaralayıb.',
    ),
  ],
  'calendar cases': [
    tells('period 2021-12..2022', '2021-ci ilin dekabrından 2022-ci {ilə|evə} minalar 55 nəfəri öldürüb.'),
    tells(
      ({ form }) => `period 2021-12..2022-${monthOf(form)}`,
      '2021-ci ilin dekabrından 2022-ci ilin {marta|evinə} minalar 55 nəfəri öldürüb.',
      '2021-ci ilin dekabrından 2022-ci ilin mart {ayına|evinə} minalar 55 nəfəri öldürüb.',
    ),
    tells(
      ({ form }) => `period 2022-${monthOf(form)}.. running`,
      '2022-ci ilin {martından|evindən} minalar 55 nəfəri öldürüb.',
      '2022-ci ilin mart {ayından|evindən} minalar 55 nəfəri öldürüb.',
    ),
    tells(
      ({ form }) => `period 2022-${monthOf(form)}..2022-${monthOf(form)}`,
      '2022-ci ilin {martında|evində} minalar 55 nəfəri öldürüb.',
      '2022-ci ilin mart {ayında|evində} minalar 55 nəfəri öldürüb.',
    ),
    tells(
      ({ form }) => `period ..2022-${monthOf(form)} running`,
      '2022-ci ilin {martınadək|evinədək} minalar 55 nəfəri öldürüb.',
      '2022-ci ilin mart {ayınadək|evinədək} minalar 55 nəfəri öldürüb.',
    ),
    tells('period 2022.. running', '2022-ci {ildən|evdən} minalar 55 nəfəri öldürüb.'),
    tells('period 2022..2022', '2022-ci {ildə|evdə} minalar 55 nəfəri öldürüb.'),
    tells('period ..2022 running', '2022-ci {ilədək|evədək} minalar 55 nəfəri öldürüb.'),
  ],
}
