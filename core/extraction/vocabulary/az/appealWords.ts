import type { ConceptWords } from '../../words/concepts.ts'
import { DUTIES } from './mapWords.ts'
import { fixed, nouns, verbs } from './morphology.ts'

export const AZERBAIJANI_APPEAL_WORDS: ConceptWords = {
  ASK: [
    ...fixed(
      'çağırıb | çağırıblar | çağırır | çağırırıq | çağırıram | çağırdı | çağırış edib | çağırış edir | çağırmışdır | çağırılıb | səsləyib | səsləyir | səslədi | tələb edib | tələb edir | tələb edirik | tələb etdi | tələb etmişdir | tələb olunub | xahiş edib',
      'xahiş edir | xahiş edirik | xahiş etdi | xahiş olunur | xahiş olunub | istəyib | dəvət edib | dəvət edir | müraciət edib | müraciət edir | israr edib | təkid edib | təkid edir | tələb edirəm | tələb qoyub | vacibliyini bildirib | zəruriliyini bildirib',
      'zəruri sayıb | vacib sayıb | gözləyir | arzulayır | zəruriliyini vurğulayıb | vacibliyini vurğulayıb | vacib olduğunu bildirib | zəruri olduğunu bildirib | lazım olduğunu bildirib | tövsiyə edib | tövsiyə olunur | tövsiyə edir',
    ),
  ],
  NOT_ASK: fixed('tələblərə baxmayaraq | çağırışlara baxmayaraq | tələblərə məhəl qoymur | tələbləri rədd edir'),
  MUST: DUTIES.concat(
    fixed(
      'göstərməlidir | göstərməlidirlər | verməlidir | etməlidir | etməlidirlər | qınamalıdır | tutmalıdır | görməlidir | atmalıdır | olunmalıdır | edilməlidir | artırılmalıdır | artırmalıdır | dəstəkləməlidir | çəkilməlidir | daşımalıdır | dayandırmalıdır | son qoymalıdır',
      'tətbiq etməlidir | verilməlidir | göstərilməlidir | dayandırılmalıdır',
    ),
  ),
  ADDRESSEE: [
    ...nouns(
      'beynəlxalq ictimaiyyət | beynəlxalq birlik | dünya birliyi | dünya ictimaiyyəti | beynəlxalq təşkilat | beynəlxalq təşkilatlar | beynəlxalq qurum | beynəlxalq qurumlar | beynəlxalq cəmiyyət | xarici dövlətlər | dövlətlər | tərəfdaş dövlətlər',
      'xarici tərəfdaş dövlətlər | donor | donorlar | donor ölkələr | donor dövlətlər | tərəfdaşlar | beynəlxalq tərəfdaşlar | ölkələr | bmt | avropa şurası | avropa ittifaqı | avropa birliyi | atət | unesco | hökumətlər | beynəlxalq donorlar | üzv dövlətlər',
      'beynəlxalq insan hüquqları təşkilatları | aidiyyəti beynəlxalq təşkilatlar | müvafiq beynəlxalq təşkilatlar | səlahiyyətli beynəlxalq təşkilatlar | milli insan hüquqları institutları | ombudsmanlar | qırmızı xaç | minsk qrupu',
    ),
    ...fixed(
      'ermənistandan | ermənistan | ermənistan tərəfi | ermənistan rəhbərliyi | rəsmi irəvan | ermənistanı | irəvandan | irəvanı | rəsmi irəvandan | rəsmi irəvanı | ermənistan hökumətindən',
    ),
  ],
  PUBLIC: nouns(
    'vətəndaş | vətəndaşlar | əhali | sakin | sakinlər | sürücülər | yerli sakinlər | media nümayəndələri | jurnalistlər | hər kəs | ziyarətçilər | fermerlər | çobanlar | mülki şəxslər | insanlar | media',
  ),
  CONDEMN: verbs('qına', 'pislə').concat(
    fixed('qınama* | pisləmə* | qınanma* | pislənilmə* | səsini ucalt* | etiraz səsini'),
  ),
  ACCOUNT: fixed(
    'məsuliyyət daşı* | məsuliyyətə cəlb* | məsuliyyətə cəlb olun* | cəzalandır* | cavab ver* | cavabdehlik* | ədalət mühakimə* | məsuliyyətə alın* | məsuliyyətinin təmin* | cavabdeh* | məsuliyyətə cəlb edil* | cəzasız qal* | hüquqi məsuliyyət* | məsuliyyət* daşı*',
  ),
  SANCTION: fixed('sanksiya*'),
  STOP: fixed('dayandır* | son qoy* | son qoyul* | dayandırıl* | qarşısını al* | qarşısının alın* | əl çək*'),
  TERROR: fixed(
    'mina terror* | mina terrorun* | minalama* | mina basdırma* | minalanma* | mina basdırılma* | mina müharibəsi* | basdırmağı*',
  ),
  SUPPORT: fixed(
    'dəstəy* | dəstək* | yardım* | kömək* | töhfə* | maliyyələşdir* | əməkdaşlığ* | vəsait ayır* | yardımı artır* | həmrəylik*',
  ),
  DEMINING: fixed(
    'minatəmizləmə* | minalardan təmizlən* | minalardan təmizlə* | minadan təmizlən* | minadan təmizlə* | minatəmizləmənin* | mina təhlükəsinə qarşı* | minaya qarşı mübarizə* | mina probleminin həll* | mina təhlükəsinin aradan* | mina qurbanlar* | humanitar minatəmizləmə*',
  ),
  RECOGNISE: fixed('tanıma* | qəbul et* | hesab et* | etiraf et* | tanınma*'),
  URGENT: fixed('təcili* | prioritet* | təxirəsalınmaz*'),
  CANNOT_WAIT: fixed('gözləyə bilməz | təxirə salına bilməz'),
  PRESSURE: fixed(
    'təzyiq* | təsir göstər* | təsir imkan* | təsir rıçaq* | məcbur et* | məcbur ed* | vadar et* | vadar ed*',
  ),
  TAKE: fixed('gör* | at*'),
  ACT: fixed(
    'qəti mövqe tut* | qəti mövqe nümayiş* | mövqe nümayiş* | mövqe tut* | tədbir gör* | tədbirlər gör* | tədbirlərin görül* | addım at* | addımlar at* | addımların atıl* | qəti addım* | qəti tədbir* | ciddi addım* | ciddi tədbir* | təsirli tədbir* | təxirəsalınmaz tədbir* | biganə qalma* | susmama* | qəti reaksiya* | reaksiya ver*',
  ),
  FOR: fixed('üçün | görə | ötrü'),
}
