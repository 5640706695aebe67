import type { Article } from './article.ts'

/** Trend: the first one is rewritten after publication, the third is new in the second round. */
export const TREND: readonly Article[] = [
  {
    path: '/azerbaijan/politics/4100001.html',
    language: 'en',
    title: "Ombudsman names number of Azerbaijan's mine victims",
    summary: 'The Commissioner for Human Rights spoke at a conference in Baku',
    hoursAgo: 5,
    paragraphs: [
      'BAKU, Azerbaijan. Since November 10, 2020, 73 people have been killed and 351 injured by mines in Azerbaijan, the Commissioner for Human Rights (Ombudsman) Sabina Aliyeva said at a conference in Baku.',
      'The Ombudsman called on international organizations to press Armenia to hand over accurate minefield maps.',
    ],
    states: ['KILLED 73', 'INJURED 351'],
    later: {
      paragraphs: [
        'Details added: first version posted on 16:05',
        'BAKU, Azerbaijan. Since November 10, 2020, 74 people have been killed and 352 injured by mines in Azerbaijan, the Commissioner for Human Rights (Ombudsman) Sabina Aliyeva said at a conference in Baku.',
        'The Ombudsman called on international organizations to press Armenia to hand over accurate minefield maps.',
      ],
      states: ['KILLED 74', 'INJURED 352'],
    },
  },
  {
    path: '/azerbaijan/politics/4100002.html',
    language: 'en',
    title: 'ANAMA publishes weekly demining figures',
    hoursAgo: 20,
    paragraphs: [
      'BAKU, Azerbaijan. The Mine Action Agency (ANAMA) cleared 1,204.6 hectares of mines and unexploded ordnance last week, the agency says.',
      'In that time 84 anti-personnel mines, 31 anti-tank mines and 655 unexploded ordnance were found and neutralized in the liberated territories, according to ANAMA.',
    ],
    states: ['HECTARES 1204.6'],
  },
  {
    path: '/azerbaijan/politics/4100003.html',
    language: 'en',
    title: 'Shepherd wounded by landmine in Jabrayil',
    hoursAgo: 1,
    since: 2,
    paragraphs: [
      "BAKU, Azerbaijan. A shepherd was injured in a landmine explosion in Azerbaijan's Jabrayil district today, the Prosecutor General's Office said.",
      'He has been taken to hospital, and an investigation is under way, according to the statement.',
    ],
    states: ['INJURED 1'],
  },
]

/** Caliber: found by the feed that its pages name, not by the one at the usual address. */
export const CALIBER: readonly Article[] = [
  {
    path: '/en/post/mine-maps-still-withheld',
    language: 'en',
    title: 'Foreign Ministry: most mine maps still withheld',
    hoursAgo: 9,
    paragraphs: [
      'Armenia has not handed over accurate maps of the minefields, and the accuracy of those it gave does not exceed 25 percent, the Ministry of Foreign Affairs of Azerbaijan said.',
      'Since November 2020, more than 420 people have become victims of mines, the ministry added.',
    ],
    states: ['CASUALTY 420'],
  },
]

/** President: what a head of state says is listed by an Atom feed. */
export const PRESIDENT: readonly Article[] = [
  {
    path: '/en/articles/view/70001',
    language: 'en',
    title: 'President attended opening of international forum',
    summary: 'In his speech he dwelt on demining and on mine victims',
    hoursAgo: 30,
    paragraphs: [
      'The forum on reconstruction opened in Baku. Delegations of 40 countries took part in it, and the President made a speech.',
      '"Since the end of the war, 425 of our citizens have been killed or seriously injured by landmines," President Ilham Aliyev said.',
    ],
    states: ['CASUALTY 425'],
  },
]

/** News.az: no feed, only pages of links. */
export const NEWS_AZ: readonly Article[] = [
  {
    path: '/news/anama-clears-land-in-fuzuli',
    language: 'en',
    title: 'Mine agency clears another 310 hectares in Fuzuli',
    hoursAgo: 40,
    paragraphs: [
      'The Mine Action Agency (ANAMA) cleared 310 hectares in the Fuzuli district last month, the agency told News.Az.',
      'During the work, 12 anti-personnel mines and 9 anti-tank mines were neutralized, ANAMA said. Families will be able to return once the roads are built.',
    ],
    states: ['HECTARES 310'],
  },
]

/** The Ombudsman's own pages. */
export const OMBUDSMAN: readonly Article[] = [
  {
    path: '/en/news/1201',
    language: 'en',
    title: 'Statement of the Commissioner for Human Rights on mine victims',
    hoursAgo: 6,
    paragraphs: [
      'The Commissioner for Human Rights (Ombudsman) states that since November 10, 2020, 73 people have died and 351 people have been injured as a result of mine explosions in Azerbaijan.',
      'We appeal to international organizations to demand that Armenia provide accurate maps of mined areas.',
    ],
    states: ['KILLED 73', 'INJURED 351'],
  },
]

/** ANAMA: reports as PDF documents. */
export const ANAMA: readonly Article[] = [
  {
    path: '/files/monthly-report.pdf',
    language: 'en',
    title: 'Monthly report on mine action',
    hoursAgo: 50,
    paragraphs: [
      'The Mine Action Agency (ANAMA) reports that 4,870 hectares were cleared last month.',
      '301 anti-personnel mines, 122 anti-tank mines and 2,410 unexploded ordnance were found and neutralized.',
    ],
    states: ['HECTARES 4870'],
  },
]

/** A site that nobody lists but GDELT. */
export const MERIDIAN: readonly Article[] = [
  {
    path: '/world/two-hurt-in-tartar',
    language: 'en',
    title: 'Two hurt as tractor hits mine in Tartar',
    hoursAgo: 12,
    paragraphs: [
      'Two civilians were injured when their tractor ran over an anti-tank mine in the Tartar district of Azerbaijan today, the Prosecutor General’s Office said.',
      'The field had not been cleared of mines, the statement said.',
    ],
    states: ['INJURED 2'],
  },
]
