import type { Article } from './article.ts'

/** Report: lists the AMP page of a story that has a canonical address. */
export const REPORT: readonly Article[] = [
  {
    path: '/az/daxili-siyaset/mina-qurbanlarinin-sayi/',
    listedAt: '/az/amp/daxili-siyaset/mina-qurbanlarinin-sayi/?utm_source=rss',
    language: 'az',
    title: 'Baş Prokurorluq mina qurbanlarının sayını açıqlayıb',
    hoursAgo: 4,
    paragraphs: [
      '2020-ci il noyabrın 10-dan indiyədək mina partlayışları nəticəsində 72 nəfər həlak olub, 348 nəfər xəsarət alıb. Report xəbər verir ki, bu barədə Baş Prokurorluqdan məlumat verilib.',
      'Bildirilib ki, vətəndaşlar minalı ərazilərlə bağlı xəbərdarlıq nişanlarına əməl etməlidirlər.',
    ],
    states: ['KILLED 72', 'INJURED 348'],
  },
]

/** APA: relative links in its feed. */
export const APA: readonly Article[] = [
  {
    path: '/az/hadise/agdamda-mina-partlayisi-880101',
    language: 'az',
    title: 'Ağdamda mina partlayışı olub',
    hoursAgo: 3,
    paragraphs: [
      'Ağdam rayonunda mina partlayışı nəticəsində bir nəfər həlak olub, iki nəfər xəsarət alıb. APA-ya Baş Prokurorluqdan bildirilib ki, hadisə bu gün baş verib.',
      'Faktla bağlı rayon prokurorluğunda araşdırma aparılır, yaralılar xəstəxanaya yerləşdirilib.',
    ],
    states: ['KILLED 1', 'INJURED 2'],
  },
]

/** AZERTAC: no guid in its feed, and nothing for programs that do not look like a browser. */
export const AZERTAC: readonly Article[] = [
  {
    path: '/xeber/ANAMA_hefte_erzinde_1_412_hektar_erazi_minalardan_temizlenib-3300001',
    language: 'az',
    title: 'ANAMA: Həftə ərzində 1 412 hektar ərazi minalardan təmizlənib',
    hoursAgo: 8,
    paragraphs: [
      'Ötən həftə ərzində işğaldan azad edilmiş ərazilərdə 1 412 hektar sahə mina və partlamamış hərbi sursatlardan təmizlənib. AZƏRTAC xəbər verir ki, bu barədə Minatəmizləmə Agentliyi (ANAMA) məlumat yayıb.',
      'Bu müddətdə 95 piyada əleyhinə, 40 tank əleyhinə mina və 702 partlamamış hərbi sursat aşkar edilərək zərərsizləşdirilib.',
    ],
    states: ['HECTARES 1412'],
  },
]

/** Qafqazinfo: one guid for all its items. */
export const QAFQAZINFO: readonly Article[] = [
  {
    path: '/news/detail/fuzulide-traktor-minaya-dusub-455001',
    language: 'az',
    title: 'Füzulidə traktor minaya düşüb, sürücü yaralanıb',
    hoursAgo: 11,
    paragraphs: [
      'Füzuli rayonunda traktor tank əleyhinə minaya düşüb. Baş Prokurorluqdan verilən məlumata görə, partlayış nəticəsində sürücü xəsarət alıb.',
      'Hadisə bu gün baş verib. Yaralı xəstəxanaya çatdırılıb, həyatı üçün təhlükə yoxdur.',
    ],
    states: ['INJURED 1'],
  },
]

/** Ministry of Defence: only its sitemap tells what is new. */
export const MOD: readonly Article[] = [
  {
    path: '/az/news/muhendis-istehkam-bolmeleri-61001.html',
    language: 'az',
    title: 'Mühəndis-istehkam bölmələri minatəmizləmə işlərini davam etdirir',
    hoursAgo: 26,
    paragraphs: [
      'Müdafiə Nazirliyinin mühəndis-istehkam bölmələri ötən ay 640 hektar ərazini minalardan təmizləyib. Bu barədə Müdafiə Nazirliyi məlumat yayıb.',
      'Ay ərzində 51 piyada əleyhinə mina və 17 tank əleyhinə mina zərərsizləşdirilib.',
    ],
    states: ['HECTARES 640'],
  },
]
