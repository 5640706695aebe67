import type { ConceptWords } from '../../words/concepts.ts'
import { MINING_ACT } from './allegationWords.ts'
import { DUTIES, dutiesOf, wishesOf } from './mapWords.ts'
import { fixed, nouns, tellingVerbs, verbs } from './morphology.ts'

/** Measures that somebody must take: the duty and what it is in one. */
const DUTIES_TO_ACT = fixed(
  'mövqe ortaya qoymalıdır | qəti mövqe ortaya qoymalıdır | mövqe tutmalıdır | qəti mövqe tutmalıdır | mövqe bildirməlidir | addım atmalıdır | addımlar atmalıdır | tədbir görməlidir | tədbirlər görməlidir | reaksiya verməlidir',
  'susmamalıdır | laqeyd qalmamalıdır | biganə qalmamalıdır | kənarda qalmamalıdır | seyrçi qalmamalıdır | göz yummamalıdır | səssiz qalmamalıdır | hüquqi qiymət verməlidir | siyasi qiymət verməlidir',
)

/** What somebody must do, and what is wished of them ("pisləməlidir", "pisləsinlər"). */
const mustBe = (stems: readonly string[]): readonly string[] => [...dutiesOf(stems), ...wishesOf(stems)]

/** What somebody must do, and what must be done. */
const MUST_DO = mustBe(
  'qoy keç qoşul ayır çağır başla dəyiş göstər et tut gör at artır daşı ol genişləndir gücləndir olun edil göstəril artırıl çəkil gücləndiril genişləndiril görül atıl ayrıl cəlb&edil cəlb&olun tətbiq&edil tətbiq&olun yüksəlt ucalt'
    .split(' ')
    .map((stem) => stem.replace('&', ' ')),
)

/** "Üzv ölkələrin parlamentlərini": those who act for states. */
const STATES_OWN = nouns(
  ...['ölkələrin', 'dövlətlərin', 'üzv ölkələrin', 'üzv dövlətlərin', 'tərəfdaş ölkələrin', 'donor ölkələrin'].flatMap(
    (states) =>
      [
        'parlamentləri',
        'hökumətləri',
        'başçıları',
        'liderləri',
        'rəhbərləri',
        'nümayəndələri',
        'ombudsmanları',
        'qurumları',
      ].map((own) => `${states} ${own}`),
  ),
)

/** The duty and what it is in one word. */
const MUST_CONDEMN = mustBe(['qına', 'pislə', 'qınan', 'pislən'])
const MUST_SUPPORT = mustBe(['dəstəklə', 'dəstəklən'])
const MUST_STOP = mustBe(['dayandır', 'dayandırıl', 'son qoy', 'son qoyul', 'əl çək'])
const MUST_PRESS = mustBe([
  'təsir göstər',
  'təzyiq göstər',
  'təzyiq et',
  'təzyiqi artır',
  'təsir göstəril',
  'təzyiq göstəril',
  'təzyiq edil',
  'təzyiq olun',
])
const MUST_HELP = mustBe(['yardım göstər', 'yardım göstəril', 'vəsait ayır', 'vəsait ayrıl', 'maliyyə ayır'])
const MUST_ACCOUNT = mustBe([
  'cəzalandır',
  'cəzalandırıl',
  'məsuliyyətə cəlb edil',
  'məsuliyyətə cəlb olun',
  'məsuliyyət daşı',
  'məhkəməyə veril',
  'qanun qarşısında cavab ver',
  'məhkəmə qarşısında cavab ver',
])

/** "Dəstəyə ehtiyac var": asking and support in one. */
const NEEDING_HELP = ['dəstəyə', 'yardıma', 'köməyə', 'dəstəyinə', 'yardımına', 'köməyinə'].flatMap((help) =>
  ['ehtiyac var', 'ehtiyac duyulur', 'ehtiyacı var', 'ehtiyac olduğunu', 'ehtiyac duyulduğunu'].map(
    (need) => `${help} ${need}`,
  ),
)

/** "Vacibliyini vurğulayıb", "zəruri olduğu qeyd edilib": what is said to be needed is asked for. */
const NEEDED = [
  'vacibliyini',
  'zəruriliyini',
  'vacib olduğunu',
  'zəruri olduğunu',
  'lazım olduğunu',
  'gərəkdiyini',
  'lazım gəldiyini',
  'vacibliyi',
  'zəruriliyi',
  'vacib olduğu',
  'zəruri olduğu',
  'lazım olduğu',
]
const SAID_NEEDED = tellingVerbs(
  'bildir | vurğula | söylə | qeyd ed | qeyd et | diqqətə çatdır | bildiril | vurğulan | qeyd edil | qeyd olun',
).concat(fixed('deyib | dedi | deyir'))

export const AZERBAIJANI_APPEAL_WORDS: ConceptWords = {
  ASK: [
    ...tellingVerbs(
      'çağır | çağırış ed | çağırış et | çağırış ünvanla | səslə | tələb ed | tələb et | tələb olun | tələb qoy | xahiş ed | xahiş et | xahiş olun | istə | dəvət ed | dəvət et | müraciət ed | müraciət et | israr ed | israr et | təkid ed | təkid et',
      'tövsiyə ed | tövsiyə et | tövsiyə olun | gözlə | arzula | dilə | ümid ed | ümid et | təklif ed | təklif et | vacib say | zəruri say | vacib hesab ed | zəruri hesab ed | üz tut',
    ),
    ...NEEDING_HELP,
    ...NEEDED.flatMap((needed) => SAID_NEEDED.map((said) => `${needed} ${said}`)),
    ...fixed(
      'çağırılıb | çağırılır | çağırılırlar | istənilir | istənilib | çağırış ünvanlanıb | çağırışı ünvanlanıb | çağırış edilib | çağırışı edilib | çağırış olunub | çağırışı səslənib | çağırışı səsləndirilib | tələbi irəli sürülüb | tələbini irəli sürüb | tələbi səsləndirilib | tələbi səslənib | xahişi ünvanlanıb',
      'xahişini deyir | xahişini də deyir | bir xahişi var | xahişini çatdırır | xahişini bildirir | donorlara deyirik | donorlara deyirəm | dünyaya deyirik | bir xahişimiz var | xahişimiz budur | tələbimiz budur | çağırışımız budur | tələbimiz odur',
    ),
  ],
  MUST: DUTIES.concat(
    DUTIES_TO_ACT,
    MUST_DO,
    MUST_CONDEMN,
    MUST_SUPPORT,
    MUST_STOP,
    MUST_ACCOUNT,
    MUST_PRESS,
    MUST_HELP,
    fixed(
      'qəbul etməlidir | qəbul etməlidirlər | tanımalıdır | tanımalıdırlar | hesab etməlidir | hesab etməlidirlər | anlamalıdır | dərk etməlidir | başa düşməlidir | mütləqdir | labüddür | vacibdir | zəruridir | lazımdır | gərəkdir | şərtdir | borcludur | borcludurlar | mükəlləfdir',
    ),
  ),
  // Where nobody is named who must do it, the word alone says that it is asked for.
  BE: dutiesOf(
    'cəzalandırıl məsuliyyətə&cəlb&edil məsuliyyətə&cəlb&olun tətbiq&edil tətbiq&olun göstəril artırıl gücləndiril genişləndiril görül atıl ayrıl dayandırıl qınan pislən dəstəklən təsir&göstəril təzyiq&göstəril təzyiq&edil təzyiq&olun yardım&göstəril vəsait&ayrıl'
      .split(' ')
      .map((stem) => stem.replaceAll('&', ' ')),
  ).concat(fixed('vacibdir | zəruridir | lazımdır | gərəkdir | şərtdir | mütləqdir | labüddür')),
  ADDRESSEE: [
    ...STATES_OWN,
    ...nouns(
      'beynəlxalq ictimaiyyət | beynəlxalq birlik | dünya birliyi | dünya ictimaiyyəti | beynəlxalq təşkilat | beynəlxalq təşkilatlar | beynəlxalq qurum | beynəlxalq qurumlar | beynəlxalq cəmiyyət | xarici dövlətlər | dövlətlər | tərəfdaş dövlətlər',
      'xarici tərəfdaş dövlətlər | donor | tərəfdaşlar | beynəlxalq tərəfdaşlar | ölkələr | bmt | avropa şurası | avropa ittifaqı | avropa birliyi | atət | unesco | hökumətlər | üzv dövlətlər',
      'beynəlxalq insan hüquqları təşkilatları | aidiyyəti beynəlxalq təşkilatlar | müvafiq beynəlxalq təşkilatlar | səlahiyyətli beynəlxalq təşkilatlar | milli insan hüquqları institutları | ombudsmanlar | qırmızı xaç | minsk qrupu | təhlükəsizlik şurası | bmt təhlükəsizlik şurası | şura | tərəfdaş ölkə | xarici təşkilat | xarici donor | maliyyə qurumu | inkişaf bankı | donor dövlət | donor ölkə | beynəlxalq donor',
    ),
    ...fixed(
      'ermənistandan | ermənistan | ermənistan tərəfi | ermənistan rəhbərliyi | rəsmi irəvan | ermənistanı | irəvandan | irəvanı | rəsmi irəvandan | rəsmi irəvanı | ermənistan hökumətindən',
    ),
  ],
  DONOR: nouns(
    'donor | donor ölkə | donor dövlət | tərəfdaş ölkə | beynəlxalq donor | xarici donor | xarici təşkilat | maliyyə qurumu | inkişaf bankı',
  ),
  PUBLIC: nouns(
    'vətəndaş | vətəndaşlar | əhali | sakin | sakinlər | sürücülər | yerli sakinlər | media nümayəndələri | jurnalistlər | hər kəs | ziyarətçilər | fermerlər | çobanlar | mülki şəxslər | insanlar | media',
  ),
  CONDEMN: MUST_CONDEMN.concat(
    verbs('qına', 'pislə').concat(
      fixed(
        'səslərini ucalt* | qınama* | pisləmə* | qınanma* | pislənilmə* | pisləsin* | qınasın* | pislənməsi* | səsini ucalt* | etiraz səsini',
      ),
    ),
  ),
  ACCOUNT: MUST_ACCOUNT.concat(
    fixed(
      'məsuliyyət daşı* | məsuliyyətə cəlb* | məsuliyyətə cəlb olun* | cəzalandır* | cavab ver* | ədalət mühakimə* | məsuliyyətə alın* | məsuliyyətinin təmin* | cavabdeh* | məsuliyyətə cəlb edil* | cəzasız qal* | hüquqi məsuliyyət* | məsuliyyət* daşı* | məhkəməyə veril* | məhkəmə qarşısına çıxarıl*',
    ),
  ),
  SANCTION: fixed('sanksiya*'),
  STOP: MUST_STOP.concat(
    fixed(
      'çəkinmə* | çəkinsin* | imtina etmə* | imtina etsin* | yol verməmə* | bir daha basdırmama* | dayandır* | son qoy* | qarşısını al* | qarşısının alın* | əl çək* | kəsmək | kəsməyi | kəsməyə | kəssin*',
    ),
  ),
  TERROR: MINING_ACT.concat(
    fixed(
      'minalar basdırma* | basdırmaqdan | mina düzmə* | mina qoymağ* | mina qoymaqdan | mina yerləşdirmə* | mina yerləşdirilmə* | mina terror* | minalama* | mina basdırma* | minalanma* | mina basdırılma* | mina müharibəsi* | basdırmağı*',
    ),
  ),
  SUPPORT: MUST_SUPPORT.concat(
    MUST_HELP,
    NEEDING_HELP,
    fixed(
      'iştirak et* | iştirak ed* | fəal iştirak* | texnika ayır* | vəsait qoy* | maliyyə qoy* | maşın ver* | maşın göndər* | texnika göndər* | pul ayır* | yardımı çoxalt* | dəstək olun | dəstək verin | kömək edin | yardım edin | vəsaiti çoxalt* | vəsaiti artır* | vəsaitin artır* | vəsait ayrıl* | maliyyə ayır* | maliyyə vəsait* | texnika ver* | avadanlıq ver* | qoşulma* | yardım göstər* | dəstəy* | dəstək* | yardım* | kömək* | töhfə* | maliyyələşdir* | əməkdaşlığ* | vəsait ayır* | yardımı artır* | həmrəylik*',
    ),
  ),
  DEMINING: fixed(
    'bu bəla* | mina problem* | mina bəlası* | minalar barədə maarifləndir* | mina maarifləndir* | mina təhlükəsi barədə maarifləndir* | mina təhlükəsi ilə mübarizə* | minalarla mübarizə* | minaların təmizlən* | ərazilərin təmizlən* | torpaqların təmizlən* | minaaxtaran* | zərərçəkənlərin reabilitasiya* | minadan zərərçəkən* | minatəmizləmə* | minalardan təmizlə* | minadan təmizlə* | mina təhlükəsinə qarşı* | minaya qarşı mübarizə* | mina təhlükəsinin aradan* | mina qurbanlar* | humanitar minatəmizləmə*',
  ),
  RECOGNISE: fixed(
    'qəbul etməlidir | qəbul etməlidirlər | tanımalıdır | tanımalıdırlar | hesab etməlidir | hesab etməlidirlər | tanıma* | qəbul et* | hesab et* | qəbul edil* | qəbul olun* | hesab edil* | hesab olun* | etiraf et* | anlamağa | anlasın* | dərk et* | dərk ed* | dərk olun* | başa düş* | tanınma* | anlamalıdır | dərk etməlidir | başa düşməlidir | tanıyın | tanısın* | qəbul edin | etiraf edin',
  ),
  URGENT: fixed(
    'təxirə salmadan | təxirə salınmadan | gecikdirmədən | ləngitmədən | vaxt itirmədən | təcili* | ən təcili* | prioritet* | təxirəsalınmaz* | ciddiliyi* | miqyası* | nə qədər ciddi | nə dərəcədə ciddi',
  ),
  CANNOT_WAIT: fixed('gözləyə bilməz | təxirə salına bilməz'),
  PRESSURE: MUST_PRESS.concat(
    fixed(
      'sıxışdırma* | sıxışdırsın* | sıxışdırın | tələb etmə* | tələb etsin* | təkid etmə* | tələb edilmə* | təsirini göstər* | təsirini istifadə* | təsirindən istifadə* | təsir vasitə* | təzyiq* | təsir göstər* | təsir imkan* | təsir mexanizm* | təsir rıçaq* | məcbur et* | məcbur ed* | vadar et* | vadar ed*',
    ),
  ),
  ACT: DUTIES_TO_ACT.concat(
    fixed(
      'mövqe ortaya qoy* | qəti mövqe ortaya qoy* | mövqe sərgilə* | mövqe bildir* | səssiz qalma* | laqeyd qalma* | hərəkətə keç* | addımlarını at* | tədbirləri gör* | qəti mövqe tut* | qəti mövqe nümayiş* | mövqe nümayiş* | mövqe tut* | tədbir gör* | tədbirlər gör* | tədbirlərin görül* | addım at* | addımlar at* | addımların atıl* | qəti addım* | qəti tədbir* | ciddi addım* | ciddi tədbir* | təsirli tədbir* | təxirəsalınmaz tədbir* | biganə qalma* | susmama* | göz yumma* | kənarda qalma* | seyrçi qalma* | hüquqi qiymət* | siyasi qiymət* | prinsipial mövqe* | qəti reaksiya* | adekvat reaksiya* | reaksiya ver*',
    ),
  ),
  FOR: fixed('üçün | görə | ötrü'),
}
