import type { Article } from './article.ts'

/** The Russian pages of APA, in windows-1251 although their server says UTF-8. */
export const APA_RU: readonly Article[] = [
  {
    path: '/ru/proisshestviya/v-agdame-podorvalsya-na-mine-880102',
    language: 'ru',
    title: 'В Агдаме житель подорвался на мине',
    hoursAgo: 7,
    paragraphs: [
      'Сегодня в Агдамском районе в результате взрыва мины погиб один человек, еще двое ранены, сообщила Генеральная прокуратура Азербайджана.',
      'По факту ведется расследование. Пострадавшие доставлены в больницу, сообщили в прокуратуре.',
    ],
    states: ['KILLED 1', 'INJURED 2'],
  },
]

/** The Prosecutor General's Office: pages that vanish and move. */
export const PROSECUTOR: readonly Article[] = [
  {
    path: '/ru/news/zhertvy-min-9001',
    language: 'ru',
    title: 'Число жертв мин с ноября 2020 года',
    hoursAgo: 10,
    paragraphs: [
      'С 10 ноября 2020 года по настоящее время в результате взрывов мин погибли 72 человека, ранены 348 человек, сообщает Генеральная прокуратура Азербайджана.',
      'Генеральная прокуратура призывает граждан не входить на заминированные территории.',
    ],
    states: ['KILLED 72', 'INJURED 348'],
    later: { status: 410 },
  },
  {
    path: '/ru/news/podryv-v-terterskom-rayone-9002',
    language: 'ru',
    title: 'Подрыв на мине в Тертерском районе',
    hoursAgo: 15,
    paragraphs: [
      'Сегодня в Тертерском районе на противотанковой мине подорвался трактор, два человека получили ранения, сообщает Генеральная прокуратура Азербайджана.',
      'Раненые доставлены в больницу. Проводится расследование.',
    ],
    states: ['INJURED 2'],
    later: { status: 404 },
  },
  {
    path: '/ru/news/podryv-v-dzhebrailskom-rayone-9003',
    language: 'ru',
    title: 'В Джебраильском районе на мине подорвался военнослужащий',
    hoursAgo: 28,
    paragraphs: [
      'Вчера в Джебраильском районе при взрыве мины получил ранение один военнослужащий, сообщает Генеральная прокуратура Азербайджана.',
      'Он доставлен в госпиталь, по факту начато расследование.',
    ],
    states: ['INJURED 1'],
    later: { movedTo: '/ru/press/podryv-v-dzhebrailskom-rayone-9003' },
  },
]

/** What ReliefWeb gives of a report: a body in HTML, with its own source and language. */
export const RELIEFWEB: readonly Article[] = [
  {
    path: '/report/azerbaijan/mine-action-update',
    language: 'en',
    title: 'Azerbaijan: Mine action update',
    hoursAgo: 60,
    paragraphs: [
      'According to the Mine Action Agency (ANAMA), 24,500 hectares were cleared of mines in Azerbaijan in the first half of 2026.',
      'ANAMA said that 1,900 anti-personnel mines and 800 anti-tank mines were neutralized during that period.',
    ],
    states: ['HECTARES 24500'],
  },
]
