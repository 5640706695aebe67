import type { AuthorityWords } from '../../document/authorityWords.ts'
import { fold } from '../../text/fold.ts'
import { AZERBAIJANI_BODIES } from './bodies.ts'
import { AZERBAIJANI_LANDS } from './lands.ts'
import { fixed, nouns, verbs } from './morphology.ts'
import { AZERBAIJANI_ORGANISATIONS } from './organisations.ts'

const DATA_NOUNS =
  'məlumat | məlumatı | hesablama | hesablamaları | statistika | statistikası | hesabat | hesabatı | rəqəm | rəqəmləri | göstərici | göstəriciləri | arayış | arayışı | açıqlama | açıqlaması | uçot | bülleten | bülleteni | qeydlər | hesab | hesabı | hesablamalar | qeydiyyat | qeydiyyatı | yekun | yekunu | yekunları | cədvəl | cədvəli | cavab | cavabı | məktub | məktubu | siyahı | siyahısı | icmal | icmalı | təqdimat | təqdimatı | bəyanat | bəyanatı | məlumatlar | rəqəmlər | göstəricilər'.split(
    ' | ',
  )
const DATA_LINKS = [
  'na görə',
  'nə görə',
  'a görə',
  'ə görə',
  'ya görə',
  'na əsasən',
  'nə əsasən',
  'a əsasən',
  'ə əsasən',
  'ya əsasən',
  'na istinadən',
  'nə istinadən',
]

/** Where a body's figures stand ("ANAMA-nın statistikasında"). */
const DATA_PLACES =
  'statistikasında | hesabatında | məlumatında | məlumatlarında | cavabında | bülletenində | məktubunda | arayışında | saytında | cədvəlində | siyahısında | icmalında | təqdimatında | hesabatda | cavabda | arayışda | təqdimatda | cədvəldə'.split(
    ' | ',
  )
/** What a body gives out, and how. */
const DATA_GIVEN = [
  'statistikanı',
  'rəqəmləri',
  'rəqəmi',
  'göstəriciləri',
  'yekunları',
  'statistikasını',
  'məlumatları',
  'cədvəli',
].flatMap((data) =>
  ['', ' da', ' də'].flatMap((too) =>
    ['təqdim ed', 'təqdim et', 'açıqla', 'paylaş', 'yay', 'səsləndir', 'dərc ed'].map(
      (give) => `${data}${too} ${give}`,
    ),
  ),
)

const folded = (...rows: readonly string[]): readonly string[] => fixed(...rows).map(fold)

export const AZERBAIJANI_AUTHORITIES: AuthorityWords = {
  bodies: AZERBAIJANI_BODIES,
  lands: AZERBAIJANI_LANDS,
  anaphors: [
    {
      value: 'AGENCY',
      phrases: fixed('agentliyin | agentlik | agentlikdən | agentliyə | agentlikdə | qurumun | qurum | qurumdan'),
    },
    { value: 'MINISTRY', phrases: fixed('nazirliyin | nazirlik | nazirlikdən | nazirliyə | nazir | nazirin') },
    { value: 'COMMISSIONER', phrases: fixed('müvəkkil | müvəkkilin | müvəkkilə | müvəkkildən') },
    { value: 'SERVICE', phrases: fixed('xidmətdən | xidmətin | xidmət') },
    { value: 'COMMITTEE', phrases: fixed('komitədən | komitənin | komitə') },
    { value: 'HOSPITAL', phrases: fixed('həkim | həkimlər | baş həkim | cərrah') },
    { value: 'ORGANISATION', phrases: fixed('təşkilatın | təşkilatdan | təşkilat') },
    {
      value: 'PRESIDENT',
      phrases: fixed('dövlət başçısı | dövlət başçısının | vitse-prezident | vitse-prezidentin | prezident'),
    },
    {
      value: 'SPEAKER',
      phrases: fixed(
        'o , | o | bəyanatda | məlumatda | müraciətdə | hesabatda | sənəddə | açıqlamada | paylaşımda | bəyanata | müraciətə | məlumata | hesabata | sənədə | arayışda | mətndə | şərhdə | rəsmi | sədr',
      ),
    },
    {
      value: 'VIEW',
      phrases: fixed(
        'onun sözlərinə görə | onun fikrincə | onun sözlərinə | onun bildirdiyinə görə | onun dediyinə görə',
      ),
    },
  ],
  foreign: [
    { value: 'GOVERNMENT_AM', phrases: fixed('ermənistan | ermənistanın | erməni') },
    {
      value: 'OTHER',
      phrases: fixed(
        'rusiya | rusiyanın | türkiyə | türkiyənin | gürcüstan | gürcüstanın | iran | iranın | fransa | fransanın | böyük britaniya | ukrayna | ukraynanın | abş | abş-ın | pakistan | israil | çin | almaniya | qazaxıstan',
        'kolumbiya | kolumbiyanın | kamboca | anqola | özbəkistan',
      ),
    },
    { value: null, phrases: fixed('keçmiş | sabiq | qondarma') },
  ],
  before: [
    { value: 'DATA', phrases: fixed('mənbə :') },
    {
      value: 'BACK',
      phrases: fixed(
        'bu rəqəmləri | bu rəqəmi | bu statistikanı | bu göstəriciləri | bu məlumatları | rəqəmləri | statistikanı',
      ),
    },
    { value: 'STATES', phrases: fixed('birgə bəyanat : | müəllif :') },
  ],
  after: [
    {
      value: 'DATA',
      phrases: [
        ...DATA_NOUNS.flatMap((noun) => DATA_LINKS.map((link) => `${noun}${link}`)),
        ...DATA_PLACES,
        ...['rəqəmləri', 'məlumatları', 'statistikası', 'göstəriciləri', 'yekunları', 'məlumatı'].flatMap((data) =>
          ['belədir', 'belədir :', 'göstərir', 'üzrə'].map((told) => `${data} ${told}`),
        ),
        ...['ya', 'yə', 'a', 'ə', 'na', 'nə'].map((to) => `- ${to} görə`),
        ...fixed(
          'istinadən | istinad edərək | istinadla | apardığı uçota görə | sözlərinə görə | bildirdiyinə görə | məlumatlarına görə | məlumatlarına əsasən | yazdığına görə',
          'dediyinə görə | qeyd etdiyinə görə | verdiyi məlumata görə | verdiyi arayışa əsasən | verdiyi xəbərə əsasən | verdiyi məlumata əsasən | uçotuna görə | açıqladığı məlumata görə',
          'verilən məlumata görə | verilən məlumata əsasən | daxil olan məlumata görə | mətbuat xidmətinin məlumatına görə | açıqladığı rəqəmlərə görə | yaydığı məlumata görə',
          'rəqəmlərinə baxaq | rəqəmlərinə baxsaq | hesabatından | hesabatından : | bülletenindən | statistikasından | məlumatına istinad | alınan məlumata | alınan məlumata istinad | aldığımız məlumata görə | təqdim etdiyi məlumata görə | təqdim etdiyi rəqəmlərə görə',
          'yaydığı məlumata əsasən | paylaşdığı məlumata görə | paylaşdığı məlumata əsasən | hesabat verib | verdiyi məlumatda',
        ),
      ],
    },
    {
      value: 'BACK',
      phrases: ['göstəriciləri', 'rəqəmləri', 'statistikası', 'məlumatları'].flatMap((data) =>
        ['dərc olunub', 'də dərc olunub', 'verilib', 'də verilib', 'əlavə olunub', 'əsas götürülüb', 'götürülüb'].map(
          (done) => `${data} ${done}`,
        ),
      ),
    },
    {
      value: 'STATES',
      phrases: [
        ...verbs(...DATA_GIVEN),
        ...verbs(
          'rəqəm çək | rəqəm səsləndir | rəqəm açıqla | qeydə al | hesabatını yay | hesabatını təqdim ed | hesabatını təqdim et | nəticələrini açıqla | nəticələrini elan ed | yekun vur | yekunlaşdır | çıxış ed | çıxış et | nitq söylə | açıqlama yay | brifinq keçir | müsahibə ver | bəyanat yay | bəyanat ver | məlumat yay | məlumat ver | məlumat açıqla | hesabat yay | müraciət ed | müraciət et | üz tut | münasibət bildir | açıqla | hesabatını açıqla | yekunlarını elan ed | yekunlarını açıqla | elan ed | elan et | bəyanatla çıxış ed | birgə məlumat yay | birgə bəyanat yay',
          'məlumat paylaş | paylaşım ed | paylaşım et | dərc ed | dərc et | yayımla | şərh ed | açıqlama ver | səslən | bəyan ed | bəyan et | hesabat dərc ed | müraciət ünvanla | yeni məlumat açıqla',
        ),
        ...fixed(
          'yaydığı bəyanat* | bəyanatında | bəyanatla | yaydığı məlumat* | yaydığı hesabat* | birgə məlumat | birgə bəyanat | hesabatını açıqlayıb | verdiyi bəyanat* | müraciətində | bəyanatı ilə',
          'yaydığı müraciət* | açıqlama*',
        ),
      ],
    },
    {
      value: 'SAYS',
      phrases: [
        ...verbs(
          'bildir | bildiril | de | deyil | qeyd ed | qeyd et | qeyd olun | vurğula | vurğulan | xatırlat | xatırladıl | xəbər ver | yaz | diqqətə çatdır | diqqətə çatdırıl | söylə | hesab ed | say | pislə | qına | çağır | tələb ed | tələb et | xahiş ed | xahiş et | diqqət çək',
          'iddia ed | iddia et | izah ed | izah et | etiraf ed | etiraf et | danış | güman ed | güman et | təxmin ed | təxmin et | hesabla | əmin ed | əmin et | cavablandır | çağırış ed | qiymətləndir | təsdiqlə | təsdiq ed | göstər | əlavə ed | əlavə et | məlumat ver | açıqlan | ittiham ed | ittiham et | ittiham edil | rəy bildir | arzula | xəbərdarlıq ed | cavab ver | rədd ed | məlumatlandır | diqqətə çək',
        ),
        ...fixed(
          'çıxışında | nitqində | müsahibəsində | brifinqdə | iddiasına | fikrincə | sözlərinə | qənaətincə | nəzərincə | məlumat verilib | xatırladılır',
        ),
      ],
    },
  ],
  genitive: [],
  organisations: AZERBAIJANI_ORGANISATIONS,
  possessions: [],
  parting: [],
  staff: [
    ...nouns(
      'əməkdaşı | işçisi | əməkdaşları | işçiləri | minaaxtaranı | sapyoru | mütəxəssisləri | mütəxəssisi | operatoru | müxbiri | hərbi qulluqçusu | işçilərindən | əməkdaşlarından | qüvvələri | bölmələri | öz qüvvələri | orqanları',
    ),
  ],
  medics: new Set(folded('həkimi | həkimləri | cərrahı | direktoru')),
  roles: folded(
    'nümayəndəsi | nümayəndəsinə | rəhbəri | rəisi | sədri | direktoru | sözçüsü | katibi | müavini | müavininə',
  ),
  joining: folded(
    'və | ilə | ( | ) | azərbaycan | respublikasının | respublikası | , | həmçinin | səbinə | əliyeva | - | nın',
  ),
  objects: {
    endings: new Set(['ni', 'nu', 'nü', 'i', 'u', 'ü', 'a', 'ə', 'ya', 'yə', 'na', 'nə']),
    words: /(?:[iuü]n[iuüaə]|liy[aə]|luğa|dsmana)$/u,
    except: /^istinad/u,
  },
  closings: ['hörmətlə'],
  prepared: /^hazirlayan|(?<!\p{L})tərəfindən hazirlan/u,
  signed: /(?<!\p{L})mətbuat (?:xidməti|mərkəzi)$/u,
  hired: /(?<!\p{L})müqavilə/u,
  joint: folded('birgə | müştərək'),
  doers: [
    {
      value: 'MINISTRY_OF_DEFENCE_AZ',
      phrases: fixed(
        'azərbaycan ordusunun istehkamçıları | mühəndis-istehkam bölmələri* | ordunun mühəndis | mühəndis-istehkam qoşunları* | ordunun istehkamçıları* | mühəndis bölmələri* | istehkamçılar* | mühəndis-sapyor bölmələri* | mühəndis-istehkamçı bölmələri*',
      ),
    },
  ],
  speaking: folded(
    'keçirilən | keçirilmiş | keçirdiyi | yayılan | yayılmış | yaydığı | yayımlanan | açıqlanan | açıqlanmış | açıqladığı | düzənlənən',
  ),
  owned: /(?<!üç)[iuü]n$/u,
  ownAuthority: folded(
    'hadisə yerindən müxbirimiz | yaxınlarının dediyinə | sakinlərin dediyinə | öz mənbələrinə istinadən',
  ),
  verbLast: true,
}
