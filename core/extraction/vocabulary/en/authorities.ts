import type { AuthorityWords } from '../../document/authorityWords.ts'
import { ENGLISH_BODIES } from './bodies.ts'

const SAID = [
  ...'said says told tells stated stating reported reports noted notes announced announces informed informs added adds'.split(
    ' ',
  ),
  ...'recalled recalls stressed stresses emphasised emphasized emphasizes underlined underlines believes considers counts'.split(
    ' ',
  ),
  ...'counted claims claimed explained explains specified disclosed confirmed confirms argued argues reacted insists'.split(
    ' ',
  ),
  ...'insisted wrote writes posted warned warns maintains maintained laments identified identifies regards reproaches blames'.split(
    ' ',
  ),
  ...'blamed condemned condemns observed concluded revealed recorded declares declared complained remarked reckons'.split(
    ' ',
  ),
  ...'joins invites invited urges urged calls called demands demanded asked asks appealed appeals expects thanked'.split(
    ' ',
  ),
  ...'puts estimates estimated assesses commented highlighted highlights attributes sees responded addressed addresses'.split(
    ' ',
  ),
  ...'spoke speaks explains mentioned mentions remind reminds reminded dismissed accused accuses lists listed gives'.split(
    ' ',
  ),
  ...'describes described ranked named answered quoted'.split(' '),
  ...[
    'pointed out',
    'points out',
    'went on',
    'goes on',
    'brings up',
    'noted that',
    'spoke of',
    'turned to',
    'has turned to',
  ],
]
const STATED = [
  ...[
    'made a statement',
    'has made a statement',
    'issued',
    'released',
    'published',
    'put out',
    'made public',
    'shared',
    'summed up',
  ],
  ...[
    'sent a message',
    'distributed',
    'disseminated',
    'circulated',
    'announced in',
    'spread',
    'sum up',
    'presented',
    'unveiled',
    'read out',
  ],
  ...[
    'prompted',
    'has prompted',
    'voiced',
    'expressed',
    'delivered',
    'wants',
    'serves notice',
    'compiled',
    'keeps a list',
  ],
]
const DATA =
  'data figures statistics information report reports bulletin summary tally account website estimates estimate calculations record records list press-service reckoning numbers infographic publication archive'
const ISSUED =
  'statement appeal message post commentary release announcement video-message address letter interview briefing comment note video'

const of = (nouns: string, links: readonly string[]): readonly string[] =>
  nouns.split(' ').flatMap((noun) => links.map((link) => `${noun} ${link}`))

export const ENGLISH_AUTHORITIES: AuthorityWords = {
  bodies: ENGLISH_BODIES,
  anaphors: [
    { value: 'AGENCY', phrases: ['the agency', "country's mine action agency", 'an agency official'] },
    { value: 'MINISTRY', phrases: ['the ministry', 'the minister'] },
    { value: 'OFFICE', phrases: ['the office', 'her office', 'his office', "commissioner's office"] },
    { value: 'COMMISSIONER', phrases: ['the commissioner', "the commissioner's"] },
    { value: 'SERVICE', phrases: ['the service'] },
    { value: 'COMMITTEE', phrases: ['the committee'] },
    { value: 'ORGANISATION', phrases: ['the organisation', 'the organization', 'the charity', 'the trust'] },
    {
      value: 'PRESIDENT',
      phrases: ['the president', 'the head of state', 'the presidential aide', 'the envoy', 'the assistant'],
    },
    {
      value: 'SPEAKER',
      phrases: [
        ...'it she he they'.split(' '),
        ...ISSUED.split(' ').map((noun) => `the ${noun}`),
        ...[
          'the report',
          'the information',
          'the bulletin',
          'the document',
          'the text',
          'the same source',
          'the release',
        ],
        ...[
          'the official',
          'the chairman',
          'the spokesperson',
          'the spokesman',
          'the spokeswoman',
          'the press service',
          'the three agencies',
        ],
        ...['the agencies', 'monthly bulletin', 'weekly bulletin'],
      ],
    },
    {
      value: 'VIEW',
      phrases: [
        ...['his', 'her', 'its', 'their'].flatMap((whose) => [
          ...['words', 'view', 'account', 'opinion', 'appeal', 'statement'].map((noun) => `in ${whose} ${noun}`),
          ...['account', 'reckoning', 'estimate', 'count', 'calculations'].map((noun) => `by ${whose} ${noun}`),
          `according to ${whose}`,
        ]),
        ...['according to the statement', 'according to the appeal', 'under the information', 'according to the envoy'],
      ],
    },
  ],
  foreign: [
    {
      value: 'GOVERNMENT_AM',
      phrases: ['armenian', 'armenia', 'yerevan'],
    },
    {
      value: 'OTHER',
      phrases: [
        ...'russian russia moscow turkish türkiye turkiye turkey ankara georgian georgia iranian iran french france british ukrainian'.split(
          ' ',
        ),
        ...'ukraine american american pakistani pakistan israeli israel chinese china german germany angolan angola colombian cambodian'.split(
          ' ',
        ),
        ...['us', 'u.s', 'uk', 'kazakh', 'kazakhstan', 'uzbekistan', 'europe', 'council of europe', 'european'],
      ],
    },
    { value: null, phrases: ['ex', 'former', 'de facto', 'artsakh', 'ombudsmen'] },
  ],
  before: [
    {
      value: 'DATA',
      phrases: [
        ...[
          'according to',
          'citing',
          'cites',
          'quoting',
          'with reference to',
          'with a reference to',
          'referring to',
          'as reported by',
        ],
        ...[
          'in the words of',
          'by the calculations of',
          'in line with',
          'under',
          'source',
          'counted by',
          'compiled by',
          'registered by',
        ],
        ...of(DATA, ['of', 'from', 'by', 'that', 'compiled by', 'provided by', 'released by']),
        ...[
          'came from',
          'comes from',
          'learned from',
          'learnt from',
          'told at',
          'obtained from',
          'received from',
          'was told at',
          'calculations of',
        ],
      ],
    },
    {
      value: 'BACK',
      phrases: [
        'figures come from',
        'figures came from',
        'data come from',
        'numbers come from',
        'source of the figures',
      ],
    },
    {
      value: 'STATES',
      phrases: [
        ...of(ISSUED, ['of', 'from', 'by']),
        ...[
          'made public by',
          'released by',
          'published by',
          'issued by',
          'announced by',
          'according to a statement of',
          'sent by',
        ],
        ...[
          'joint statement',
          'joint report of',
          'joint message',
          'joint information',
          'stated in the joint report of',
          'informed in',
        ],
        ...[
          'in my capacity as',
          'prompted',
          'stated by',
          'reported by',
          'said by',
          'disclosed by',
          'drawn a statement from',
        ],
      ],
    },
    {
      value: 'SAYS',
      phrases: [
        'said',
        'says',
        'noted',
        'added',
        'stressed',
        'wrote',
        'reported',
        'argues',
        'believes',
        'told by',
        'recalled',
      ],
    },
  ],
  after: [
    { value: 'SAYS', phrases: SAID },
    { value: 'STATES', phrases: STATED },
  ],
  possessions: [
    ...DATA.split(' '),
    ...ISSUED.split(' '),
    'press',
    'own',
    'monthly',
    'weekly',
    'words',
    'view',
    'reading',
  ],
  parting: ['at', 'in', 'with', 'to', 'about', 'on'],
  staff: [
    ...'employee employees staff sapper sappers deminer deminers operator operators officer officers serviceman servicemen'.split(
      ' ',
    ),
    ...'member members personnel worker workers excavator dog handler troops specialist specialists teams crews experts'.split(
      ' ',
    ),
  ],
  joining: [
    ..."and the of azerbaijan 's ( ) , republic as well together with anama country azerbaijani ombudsman for".split(
      ' ',
    ),
    ...'conducts sabina aliyeva ilham aliyev'.split(' '),
  ],
  joint: ['joint', 'jointly'],
  doers: [
    {
      value: 'MINISTRY_OF_DEFENCE_AZ',
      phrases: [
        ...[
          'engineering troops',
          'engineer-sapper units',
          'engineer-sapper',
          'engineering-sapper',
          'army sappers',
          'engineering units of the army',
        ],
        ...['engineer and sapper', 'combat engineering units', "army's engineering", 'sapper units of the army'],
      ],
    },
  ],
  ownAuthority: [
    'told by relatives',
    'told by eyewitnesses',
    'told by residents',
    'sources at the scene',
    'our correspondent',
  ],
  verbLast: false,
}
