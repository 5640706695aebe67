import type { ConceptWords } from '../../words/concepts.ts'
import { MINING_ACT } from './allegationWords.ts'
import { DUTIES } from './mapWords.ts'
import { fixed, nouns, tellingVerbs, verbs } from './morphology.ts'

/** Measures that somebody must take: the duty and what it is in one. */
const DUTIES_TO_ACT = fixed(
  'mövqe ortaya qoymalıdır | qəti mövqe ortaya qoymalıdır | mövqe tutmalıdır | qəti mövqe tutmalıdır | mövqe bildirməlidir | addım atmalıdır | addımlar atmalıdır | tədbir görməlidir | tədbirlər görməlidir | reaksiya verməlidir',
)

export const AZERBAIJANI_APPEAL_WORDS: ConceptWords = {
  ASK: [
    ...tellingVerbs(
      'çağır | çağırış ed | çağırış et | çağırış ünvanla | səslə | tələb ed | tələb et | tələb olun | tələb qoy | xahiş ed | xahiş et | xahiş olun | istə | dəvət ed | dəvət et | müraciət ed | müraciət et | israr ed | israr et | təkid ed | təkid et',
      'tövsiyə ed | tövsiyə et | tövsiyə olun | gözlə | arzula | dilə | ümid ed | ümid et | təklif ed | təklif et | vacib say | zəruri say | vacib hesab ed | zəruri hesab ed | üz tut',
    ),
    ...fixed(
      'çağırılıb | vacibliyini bildirib | zəruriliyini bildirib | zəruriliyini vurğulayıb | vacibliyini vurğulayıb | vacib olduğunu bildirib | zəruri olduğunu bildirib | lazım olduğunu bildirib | vacib olduğunu vurğulayıb | zəruri olduğunu vurğulayıb | vacib olduğunu deyib | zəruri olduğunu deyib',
      'xahişini deyir | xahişini də deyir | bir xahişi var | xahişini çatdırır | xahişini bildirir | donorlara deyirik | donorlara deyirəm | dünyaya deyirik | bir xahişimiz var | xahişimiz budur | tələbimiz budur | çağırışımız budur | tələbimiz odur',
    ),
  ],
  MUST: DUTIES.concat(
    DUTIES_TO_ACT,
    fixed(
      'qoymalıdır | qoymalıdırlar | keçməlidir | keçməlidirlər | qoşulmalıdır | ayırmalıdır | ayırmalıdırlar | çağırmalıdır | başlamalıdır | dəyişməlidir | susmamalıdır | qalmamalıdır',
      'göstərməlidir | göstərməlidirlər | etməlidir | etməlidirlər | qınamalıdır | tutmalıdır | görməlidir | atmalıdır | olunmalıdır | edilməlidir | artırılmalıdır | artırmalıdır | dəstəkləməlidir | çəkilməlidir | daşımalıdır | dayandırmalıdır | son qoymalıdır',
      'qəbul etməlidir | qəbul etməlidirlər | tanımalıdır | tanımalıdırlar | hesab etməlidir | hesab etməlidirlər | yardım etməlidir | kömək etməlidir | dəstək verməlidir | dəstək olmalıdır | pisləməlidir | qınamalıdırlar | pisləməlidirlər | cəlb edilməlidir | cəlb olunmalıdır | cəzalandırılmalıdır | təzyiq göstərməlidir | təzyiq etməlidir',
      'tətbiq etməlidir | göstərilməlidir | dayandırılmalıdır',
    ),
  ),
  ADDRESSEE: [
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
  CONDEMN: verbs('qına', 'pislə').concat(
    fixed(
      'qınama* | pisləmə* | qınanma* | pislənilmə* | pisləsin* | qınasın* | pislənməsi* | səsini ucalt* | etiraz səsini',
    ),
  ),
  ACCOUNT: fixed(
    'cəzalandırılmalıdır | məsuliyyət daşı* | məsuliyyətə cəlb* | məsuliyyətə cəlb olun* | cəzalandır* | cavab ver* | ədalət mühakimə* | məsuliyyətə alın* | məsuliyyətinin təmin* | cavabdeh* | məsuliyyətə cəlb edil* | cəzasız qal* | hüquqi məsuliyyət* | məsuliyyət* daşı*',
  ),
  SANCTION: fixed('sanksiya*'),
  STOP: fixed(
    'çəkinmə* | çəkinsin* | imtina etmə* | imtina etsin* | yol verməmə* | bir daha basdırmama* | dayandır* | son qoy* | qarşısını al* | qarşısının alın* | əl çək* | kəsmək | kəsməyi | kəsməyə | kəssin*',
  ),
  TERROR: MINING_ACT.concat(
    fixed(
      'minalar basdırma* | basdırmaqdan | mina düzmə* | mina qoymağ* | mina qoymaqdan | mina yerləşdirmə* | mina yerləşdirilmə* | mina terror* | minalama* | mina basdırma* | minalanma* | mina basdırılma* | mina müharibəsi* | basdırmağı*',
    ),
  ),
  SUPPORT: fixed(
    'vəsait qoy* | maliyyə qoy* | maşın ver* | maşın göndər* | texnika göndər* | pul ayır* | yardımı çoxalt* | dəstək olun | dəstək verin | kömək edin | yardım edin | vəsaiti çoxalt* | vəsaiti artır* | vəsaitin artır* | vəsait ayrıl* | maliyyə ayır* | maliyyə vəsait* | texnika ver* | avadanlıq ver* | qoşulma* | yardım göstər* | dəstəy* | dəstək* | yardım* | kömək* | töhfə* | maliyyələşdir* | əməkdaşlığ* | vəsait ayır* | yardımı artır* | həmrəylik*',
  ),
  DEMINING: fixed(
    'bu bəla* | mina bəlası* | minalar barədə maarifləndir* | mina maarifləndir* | mina təhlükəsi barədə maarifləndir* | mina təhlükəsi ilə mübarizə* | minalarla mübarizə* | minaların təmizlən* | ərazilərin təmizlən* | torpaqların təmizlən* | minaaxtaran* | zərərçəkənlərin reabilitasiya* | minadan zərərçəkən* | minatəmizləmə* | minalardan təmizlə* | minadan təmizlə* | mina təhlükəsinə qarşı* | minaya qarşı mübarizə* | mina probleminin həll* | mina təhlükəsinin aradan* | mina qurbanlar* | humanitar minatəmizləmə*',
  ),
  RECOGNISE: fixed(
    'qəbul etməlidir | qəbul etməlidirlər | tanımalıdır | tanımalıdırlar | hesab etməlidir | hesab etməlidirlər | tanıma* | qəbul et* | hesab et* | etiraf et* | tanınma* | tanıyın | tanısın* | qəbul edin | etiraf edin',
  ),
  URGENT: fixed(
    'təxirə salmadan | təxirə salınmadan | gecikdirmədən | ləngitmədən | vaxt itirmədən | təcili* | ən təcili* | prioritet* | təxirəsalınmaz*',
  ),
  CANNOT_WAIT: fixed('gözləyə bilməz | təxirə salına bilməz'),
  PRESSURE: fixed(
    'tələb etmə* | tələb etsin* | təkid etmə* | tələb edilmə* | təsirini göstər* | təsirini istifadə* | təsirindən istifadə* | təsir vasitə* | təzyiq* | təsir göstər* | təsir imkan* | təsir rıçaq* | məcbur et* | məcbur ed* | vadar et* | vadar ed*',
  ),
  ACT: DUTIES_TO_ACT.concat(
    fixed(
      'mövqe ortaya qoy* | qəti mövqe ortaya qoy* | mövqe sərgilə* | mövqe bildir* | səssiz qalma* | laqeyd qalma* | hərəkətə keç* | addımlarını at* | tədbirləri gör* | qəti mövqe tut* | qəti mövqe nümayiş* | mövqe nümayiş* | mövqe tut* | tədbir gör* | tədbirlər gör* | tədbirlərin görül* | addım at* | addımlar at* | addımların atıl* | qəti addım* | qəti tədbir* | ciddi addım* | ciddi tədbir* | təsirli tədbir* | təxirəsalınmaz tədbir* | biganə qalma* | susmama* | qəti reaksiya* | reaksiya ver*',
    ),
  ),
  FOR: fixed('üçün | görə | ötrü'),
}
