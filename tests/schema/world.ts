import { type Authority, authorityOf } from '../../core/model/authority.ts'
import type { Claim, Span } from '../../core/model/claim.ts'
import { idOf } from '../../core/model/id.ts'
import type { Article, Reading } from '../../core/model/publication.ts'
import { sketchOf } from '../../core/resolution/wording.ts'

/** An article with what a perfect extractor reads in it. */
export interface Told extends Article {
  readonly reading: Reading
}

type Draft = Claim<Span> extends infer C ? (C extends unknown ? Omit<C, 'key'> : never) : never

interface Telling extends Partial<Omit<Article, 'url' | 'text'>> {
  readonly url: string
  readonly text: string
  readonly issuer: Authority
  readonly coIssuers?: readonly Authority[]
  readonly claims?: readonly Draft[]
}

/** An article of a day, in English, unless told otherwise; without claims it carries no statement. */
export function told({ issuer, coIssuers = [], claims = [], ...article }: Telling): Told {
  const { text, url, sourceId = 'import', title = `Title of ${url}`, language = 'en' } = article
  const publishedOn = article.publishedOn === undefined ? '2023-10-07' : article.publishedOn
  const keyed = claims.map((claim, ordinal) => ({ ...claim, key: idOf(claim.kind, String(ordinal)) }))
  const reading: Reading = {
    extraction: 1,
    language: language ?? 'en',
    relevant: claims.length > 0,
    issuer,
    coIssuers,
    issuedOn: publishedOn,
    claims: keyed,
    wording: sketchOf(text),
  }
  return { url, sourceId, title, publishedOn, language, text, reading }
}

/** Where the words stand in the text, each of them once. */
export function spansIn(text: string, ...quotes: readonly string[]): Span[] {
  return quotes.map((quote) => {
    const start = text.indexOf(quote)
    if (start === -1) throw new RangeError(`"${quote}" does not stand in the text`)
    return { start, end: start + quote.length, quote }
  })
}

const OMBUDSMAN = authorityOf('OMBUDSMAN_AZ')
const ANAMA = authorityOf('ANAMA')

const SENTENCES = [
  'Since the end of the war 392 people have become casualties of mines.',
  'Of these 392 people, 65 died.',
  'The figure of 392 was confirmed on Friday.',
  'It had not been 392 a month before.',
  'Nobody disputes that it is 392 now.',
  'On 6 October a civilian was injured near the village of Chayli in Tartar district.',
  'No maps of the minefields in Aghdam were given.',
  'The Commissioner called on international organisations to condemn this.',
  'Mines were laid by Armenia in breach of the Geneva Conventions.',
  'A total of 65 people were killed.',
]
const TOTAL_TEXT = SENTENCES.join(' ')

const total = (spans: readonly Span[]): Draft => ({
  kind: 'CASUALTY_FIGURE',
  attributedTo: OMBUDSMAN,
  evidence: spans,
  period: {
    from: '2020-11-10',
    to: '2023-10-07',
    toInferred: true,
    words: 'Since the end of the war',
    cumulative: true,
  },
  places: ['AZ'],
  counts: [
    { population: 'EVERYONE', outcome: 'CASUALTY', value: 392, certainty: 'EXACT', evidence: spans },
    { population: 'EVERYONE', outcome: 'KILLED', value: 65, certainty: 'EXACT', evidence: spans.slice(1, 2) },
  ],
})

const injuredNearChayli = (spans: readonly Span[], attributedTo: Authority): Draft => ({
  kind: 'ACCIDENT_REPORT',
  attributedTo,
  evidence: spans,
  accidentCount: 1,
  occurredOn: '2023-10-06',
  place: 'AZ-TAR',
  locality: 'Chayli',
  ordnanceType: 'MINE',
  counts: [{ population: 'CIVILIAN', outcome: 'INJURED', value: 1, certainty: 'EXACT', evidence: spans }],
})

/** What the Ombudsman said on 7 October 2023: a total in five sentences, the other kinds, and a claim that the total contains. */
export const STATEMENT = told({
  url: 'https://a.example/ombudsman',
  sourceId: 'trend',
  title: 'Ombudsman on mine casualties',
  text: TOTAL_TEXT,
  issuer: OMBUDSMAN,
  coIssuers: [ANAMA],
  claims: [
    total(spansIn(TOTAL_TEXT, ...SENTENCES.slice(0, 5))),
    injuredNearChayli(spansIn(TOTAL_TEXT, ...SENTENCES.slice(5, 6)), OMBUDSMAN),
    {
      kind: 'MINE_MAP_REPORT',
      attributedTo: OMBUDSMAN,
      evidence: spansIn(TOTAL_TEXT, ...SENTENCES.slice(6, 7)),
      status: 'NOT_PROVIDED',
      places: ['AZ-AGM'],
      mines: null,
      minesCertainty: null,
      accuracyPercent: null,
      accuracyCertainty: null,
    },
    {
      kind: 'APPEAL',
      attributedTo: OMBUDSMAN,
      evidence: spansIn(TOTAL_TEXT, ...SENTENCES.slice(7, 8)),
      action: 'CONDEMN',
      addressees: ['international organisations'],
    },
    {
      kind: 'ALLEGATION',
      attributedTo: OMBUDSMAN,
      evidence: spansIn(TOTAL_TEXT, ...SENTENCES.slice(8, 9)),
      conduct: 'LAID_MINES',
      accused: ['Armenia'],
      instruments: ['GENEVA_CONVENTIONS_1949'],
    },
    {
      ...total([]),
      kind: 'CASUALTY_FIGURE',
      evidence: spansIn(TOTAL_TEXT, ...SENTENCES.slice(9)),
      period: { from: '2020-11-10', to: '2023-10-07', toInferred: true, words: null, cumulative: true },
      places: ['AZ'],
      counts: [
        {
          population: 'EVERYONE',
          outcome: 'KILLED',
          value: 65,
          certainty: 'EXACT',
          evidence: spansIn(TOTAL_TEXT, ...SENTENCES.slice(9)),
        },
      ],
    },
  ],
})

/** The same statement as another outlet carries it, without a title. */
export const RETOLD = told({
  url: 'https://b.example/ombudsman',
  sourceId: 'azernews',
  title: null,
  language: 'az',
  publishedOn: '2023-10-08',
  text: TOTAL_TEXT,
  issuer: OMBUDSMAN,
  claims: [total(spansIn(TOTAL_TEXT, SENTENCES[0] ?? '', SENTENCES[1] ?? ''))],
})

const AGENCY_TEXT =
  'Last week 120.5 hectares were cleared and 14 mines found. Some 600,000 people cannot return. A resident was injured by a mine at Chayli on 6 October.'

/** The mine action agency's, with another report of the accident at Chayli. */
export const AGENCY = told({
  url: 'https://c.example/agency',
  sourceId: 'a-source-that-was-given-up',
  publishedOn: '2023-10-09',
  text: AGENCY_TEXT,
  issuer: ANAMA,
  claims: [
    {
      kind: 'CLEARANCE_FIGURE',
      attributedTo: ANAMA,
      evidence: spansIn(AGENCY_TEXT, 'Last week 120.5 hectares were cleared and 14 mines found.'),
      period: { from: '2023-10-02', to: '2023-10-08', toInferred: false, words: 'Last week', cumulative: false },
      places: ['AZ-AGM', 'AZ-TAR'],
      hectares: 120.5,
      hectaresCertainty: 'EXACT',
      ordnance: [{ type: 'MINE', value: 14, certainty: 'EXACT' }],
    },
    {
      kind: 'DISPLACEMENT_FIGURE',
      attributedTo: { code: 'OTHER', name: 'Əhali Komitəsi' },
      evidence: spansIn(AGENCY_TEXT, 'Some 600,000 people cannot return.'),
      people: 600_000,
      certainty: 'APPROXIMATE',
    },
    injuredNearChayli(spansIn(AGENCY_TEXT, 'A resident was injured by a mine at Chayli on 6 October.'), ANAMA),
  ],
})

/** A page without a statement in scope. */
export const UNRELATED = told({
  url: 'https://d.example/weather',
  publishedOn: null,
  text: 'It rained in Baku, and nobody minded.',
  issuer: { code: 'OTHER', name: 'Not stated' },
})

/** Statements of the ministry's, one a month from January 2021 on, each with a clearance figure of its own. */
export const MONTHLY = Array.from({ length: 25 }, (_, index) => {
  const month = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  const sentence = `In ${month} our sappers cleared ${100 + index} hectares.`
  return told({
    url: `https://e.example/${month}`,
    sourceId: 'mod',
    publishedOn: `${month}-28`,
    text: sentence,
    issuer: authorityOf('MINISTRY_OF_DEFENCE_AZ'),
    claims: [
      {
        kind: 'CLEARANCE_FIGURE',
        attributedTo: authorityOf('MINISTRY_OF_DEFENCE_AZ'),
        evidence: spansIn(sentence, sentence),
        period: { from: month, to: month, toInferred: false, words: `In ${month}`, cumulative: false },
        places: ['AZ-AGM'],
        hectares: 100 + index,
        hectaresCertainty: 'EXACT',
        ordnance: [],
      },
    ],
  })
})

const LATER_TEXT = 'Since the end of the war there have been 380 victims of mines: 65 were killed and 300 injured.'

/** The Ombudsman's, a month after and in no world: fewer than before, and another number than its parts come to. */
export const DISAGREEING = told({
  url: 'https://f.example/later',
  publishedOn: '2023-11-06',
  text: LATER_TEXT,
  issuer: OMBUDSMAN,
  claims: [
    {
      kind: 'CASUALTY_FIGURE',
      attributedTo: OMBUDSMAN,
      evidence: spansIn(LATER_TEXT, LATER_TEXT),
      period: { from: '2020-11-10', to: '2023-11-06', toInferred: true, words: null, cumulative: true },
      places: [],
      counts: [['CASUALTY', 380] as const, ['KILLED', 65] as const, ['INJURED', 300] as const].map(
        ([outcome, value]) => ({
          ...{ population: 'EVERYONE', outcome, value, certainty: 'EXACT' },
          evidence: spansIn(LATER_TEXT, LATER_TEXT),
        }),
      ),
    },
  ],
})

export const WORLD = [STATEMENT, RETOLD, AGENCY, UNRELATED, ...MONTHLY]
