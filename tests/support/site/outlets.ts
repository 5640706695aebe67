import { encoded } from '../encoded.ts'
import { gdelt, reliefWeb } from './apis.ts'
import { APA, AZERTAC, MOD, QAFQAZINFO, REPORT } from './articles/azerbaijani.ts'
import { ANAMA, CALIBER, MERIDIAN, NEWS_AZ, OMBUDSMAN, PRESIDENT, TREND } from './articles/english.ts'
import { othersOf } from './articles/others.ts'
import { APA_RU, PROSECUTOR, RELIEFWEB } from './articles/russian.ts'
import { atom, jsonFeed, newsSitemap, rss } from './feeds.ts'
import { type Outlet, refusesPrograms } from './outlet.ts'
import { frontPage, listPage, markedPage, plainPage } from './pages.ts'
import { pdfDocument } from './pdf.ts'

/** The outlets of the research note, each with the ways it is known for. */
export const OUTLETS: readonly Outlet[] = [
  {
    id: 'trend',
    name: 'Trend News Agency',
    language: 'en',
    articles: [...TREND, ...othersOf('en', (n) => `/business/economy/4200${n}.html`)],
    source: { kind: 'feed', url: '/rss' },
    robots: 'User-agent: *\nDisallow: /admin/\nAllow: /\n',
    routes: { '/rss': (scene) => rss(scene) },
    page: markedPage,
  },
  {
    id: 'report',
    name: 'Report',
    language: 'az',
    articles: [...REPORT, ...othersOf('az', (n) => `/az/biznes/xeber-${n}/`)],
    source: { kind: 'feed', url: '/rss/' },
    refuses: refusesPrograms(403),
    routes: { '/rss/': (scene) => rss(scene) },
    page: markedPage,
  },
  {
    id: 'apa',
    name: 'APA',
    language: 'az',
    articles: [...APA, ...othersOf('az', (n) => `/az/iqtisadiyyat/xeber-881${n}`)],
    source: { kind: 'feed', url: '/rss' },
    routes: { '/rss': (scene) => rss(scene, { absolute: false, guid: ({ path }) => path }) },
  },
  {
    id: 'apa-ru',
    name: 'APA in Russian',
    language: 'ru',
    articles: [...APA_RU, ...othersOf('ru', (n) => `/ru/ekonomika/novost-882${n}`)],
    source: { kind: 'feed', url: '/ru.rss' },
    routes: { '/ru.rss': (scene) => rss(scene, { absolute: false }) },
    page: (listed) => {
      const { body } = plainPage(listed)
      return { type: 'text/html; charset=utf-8', body: encoded(String(body), 'windows-1251') }
    },
  },
  {
    id: 'azertac',
    name: 'AZERTAC',
    language: 'az',
    articles: [...AZERTAC, ...othersOf('az', (n) => `/xeber/Xeber_039_lent-33001${n}`)],
    source: { kind: 'feed', url: '/rss' },
    refuses: refusesPrograms(400),
    routes: { '/rss': (scene) => rss(scene, { guid: () => null }) },
    page: markedPage,
  },
  {
    id: 'qafqazinfo',
    name: 'Qafqazinfo',
    language: 'az',
    articles: [...QAFQAZINFO, ...othersOf('az', (n) => `/news/detail/xeber-4551${n}`)],
    source: { kind: 'feed', url: '/rss' },
    routes: { '/rss': (scene) => rss(scene, { guid: () => 'https://qafqazinfo.example' }) },
  },
  {
    id: 'caliber',
    name: 'Caliber.Az',
    language: 'en',
    articles: [...CALIBER, ...othersOf('en', (n) => `/en/post/other-news-${n}`)],
    source: { kind: 'feed', url: '/rss.xml' },
    routes: {
      '/rss.xml': (scene) => rss(scene),
      '/rss': () => frontPage('Caliber.Az', '/rss.xml'),
      '/': () => frontPage('Caliber.Az', '/rss.xml'),
    },
  },
  {
    id: 'president',
    name: 'President of the Republic of Azerbaijan',
    language: 'en',
    articles: PRESIDENT,
    source: { kind: 'feed', url: '/en/feed' },
    routes: { '/en/feed': atom },
    page: markedPage,
  },
  {
    id: 'news-az',
    name: 'News.az',
    language: 'en',
    articles: [...NEWS_AZ, ...othersOf('en', (n) => `/news/other-news-of-day-${n}`)],
    source: { kind: 'list', url: '/news/', settings: { entryLinks: '/news/[^/?#]+$' } },
    routes: { '/news/': (scene) => listPage(scene, '/news/'), '/rss': () => frontPage('News.az', null) },
    page: markedPage,
  },
  {
    id: 'ombudsman',
    name: 'Commissioner for Human Rights (Ombudsman)',
    language: 'en',
    articles: [...OMBUDSMAN, ...othersOf('en', (n) => `/en/news/1${n}`)],
    source: {
      kind: 'list',
      url: '/en/news',
      settings: { entryLinks: '/en/news/\\d+$', pageUrl: '/en/news?page={page}' },
    },
    routes: { '/en/news': (scene) => listPage(scene, '/en/news') },
  },
  {
    id: 'anama',
    name: 'Mine Action Agency (ANAMA)',
    language: 'en',
    articles: ANAMA,
    source: { kind: 'list', url: '/en/reports', settings: { entryLinks: '\\.pdf$' } },
    routes: { '/en/reports': (scene) => listPage(scene, '/en/reports') },
    page: pdfDocument,
  },
  {
    id: 'mod',
    name: 'Ministry of Defence',
    language: 'az',
    articles: [...MOD, ...othersOf('az', (n) => `/az/news/xeber-61${n}.html`)],
    source: { kind: 'sitemap', url: '/news-sitemap.xml' },
    routes: { '/news-sitemap.xml': newsSitemap },
  },
  {
    id: 'prosecutor',
    name: "Prosecutor General's Office",
    language: 'ru',
    articles: [...PROSECUTOR, ...othersOf('ru', (n) => `/ru/news/novost-91${n}`)],
    source: { kind: 'feed', url: '/ru/feed.json' },
    routes: { '/ru/feed.json': jsonFeed },
    page: markedPage,
  },
  {
    id: 'reliefweb',
    name: 'ReliefWeb',
    language: 'en',
    articles: RELIEFWEB,
    source: { kind: 'reliefweb', url: '/v2/reports?appname=minetrace-test', settings: { query: 'mine ANAMA' } },
    routes: {
      '/v2/reports': (scene) => reliefWeb(scene, null),
      '/v2/reports/4000001': (scene) => reliefWeb(scene, 4_000_001),
    },
    page: markedPage,
  },
  {
    id: 'gdelt',
    name: 'GDELT',
    language: 'en',
    articles: [],
    source: { kind: 'gdelt', url: '/api/v2/doc/doc', settings: { query: 'landmine sourcecountry:AJ' } },
    routes: {
      '/api/v2/doc/doc': (scene) =>
        gdelt(scene, [
          { outlet: 'meridian', path: '/world/two-hurt-in-tartar' },
          { outlet: 'trend', path: '/azerbaijan/politics/4100001.html' },
        ]),
    },
  },
  { id: 'meridian', name: 'Meridian', language: 'en', articles: MERIDIAN, routes: {}, page: markedPage },
]
