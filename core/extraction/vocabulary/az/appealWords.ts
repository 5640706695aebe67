import type { ConceptWords } from '../../words/concepts.ts'
import { MINING_ACT } from './allegationWords.ts'
import { askedOf, DUTIES, dutiesOf, wishesOf } from './mapWords.ts'
import { fixed, nouns, tellingVerbs, verbs } from './morphology.ts'

/** Stems of verbs, or of phrases with a verb at their end. */
const stems = (...rows: readonly string[]): readonly string[] => rows.flatMap((row) => row.split(' | '))

/** What somebody must do, and what is wished of them ("pisləməlidir", "pisləsinlər"). */
const mustBe = (verbs: readonly string[]): readonly string[] => [...dutiesOf(verbs), ...wishesOf(verbs)]

/** Verbs of any kind that a duty can end in, whatever is asked for. */
const DOING = stems(
  'qoy | keç | ayır | çağır | başla | dəyiş | göstər | et | tut | gör | at | artır | daşı | ol | genişləndir | gücləndir | olun | edil | göstəril | artırıl | çəkil | gücləndiril | genişləndiril | görül | atıl | ayrıl | cəlb edil | cəlb olun | tətbiq edil | tətbiq olun | yüksəlt',
  'bildir | nümayiş etdir | işə sal | yerinə yetir | əsirgəmə | gizlətmə | dur | keçir | çevir | çıx',
)

const CONDEMNING = stems(
  'qına | pislə | qınan | pislən | pislənil | tənqid et | etirazını bildir | etiraz et | səsini ucalt | səslərini ucalt | səs ucalt | lənətlə | etiraz səsini ucalt',
)
const CALLING_TO_ACCOUNT = stems(
  'cəzalandır | cəzalandırıl | məsuliyyətə cəlb et | məsuliyyətə cəlb edil | məsuliyyətə cəlb olun | məsuliyyət daşı | məhkəməyə ver | məhkəməyə veril | mühakimə et | mühakimə edil | mühakimə olun | məhkəmə qarşısına çıxar | məhkəmə qarşısına çıxarıl | məhkəmə qarşısında cavab ver | qanun qarşısında cavab ver | ədalət mühakiməsinə ver | hesab sor | hesab ver | cəzasını al | cəzasız qalma | məsuliyyətə alın',
)
const STOPPING = stems(
  'dayandır | dayandırıl | son qoy | son qoyul | əl çək | çəkin | imtina et | qarşısını al | qarşısı alın | yol vermə | vaz keç | əl saxla',
)
/** Of those, with words that stand for support in any form ("dəstək", "yardım"). */
const HELPING = stems(
  'dəstəklə | dəstəklən | dəstək ol | dəstək ver | dəstək göstər | dəstəyi artır | dəstəyini artır | kömək et | kömək göstər | köməyini artır | yardım et | yardım göstər | yardım göstəril | yardımı artır | yardımını artır | yardımları artır | töhfə ver | töhfəsini ver | əməkdaşlıq et | vəsait ayır | vəsait ayrıl | maliyyə ayır | texnika ver | texnika göndər | avadanlıq ver | qoşul | maliyyələşdir | maliyyələşdiril | iştirak et | həmrəylik göstər | həmrəylik nümayiş etdir',
)
const JOINING_IN = stems(
  'təcrübəsini bölüş | təcrübə bölüş | təcrübələrini bölüş | texnologiyalarını bölüş | avadanlıq göndər | investisiya qoy | pul ver | mütəxəssis göndər | minaaxtaran it ver | ianə et | ianə ver | bölüşdür | əl uzat | yanında ol | yanımızda ol | çiyin ver',
)
const RECOGNISING = stems(
  'tanı | tanın | qəbul et | qəbul edil | qəbul olun | hesab et | hesab edil | hesab olun | etiraf et | anla | dərk et | dərk olun | başa düş | yanaş | diqqət yetir | diqqət ayır | önəm ver | say',
)
const PRESSING = stems(
  'təsir göstər | təsir göstəril | təzyiq göstər | təzyiq göstəril | təzyiq et | təzyiq edil | təzyiq olun | təzyiqi artır | təzyiqləri artır | təzyiqi gücləndir | təzyiqləri gücləndir | məcbur et | vadar et | sıxışdır | təsir imkanlarından istifadə et | təsirindən istifadə et | inandır | razı sal',
)
/** Taking a stand, and not looking on. */
const ACTING = stems(
  'mövqe ortaya qoy | mövqe tut | mövqe bildir | mövqe nümayiş etdir | mövqe sərgilə | addım at | addımlar at | addımlarını at | addımlar atıl | tədbir gör | tədbirlər gör | tədbirlər görül | tədbirləri gör | reaksiya ver | adekvat reaksiya ver | qəti reaksiya ver | münasibət bildir | hüquqi qiymət ver | siyasi qiymət ver | hərəkətə keç | səsini çıxar | prinsipiallıq göstər | qətiyyət göstər',
  'susma | laqeyd qalma | biganə qalma | biganə olma | laqeyd yanaşma | biganə yanaşma | kənarda qalma | seyrçi qalma | seyrçi olma | göz yumma | səssiz qalma | susqun qalma | üz çevirmə | susqunluğa son qoy | sükuta son qoy | ikili standartlardan əl çək | tamaşaçı qalma',
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

/** "Dəstəyə ehtiyac var": asking and support in one. */
const NEEDING_HELP = ['dəstəyə', 'yardıma', 'köməyə', 'dəstəyinə', 'yardımına', 'köməyinə'].flatMap((help) =>
  ['ehtiyac var', 'ehtiyac duyulur', 'ehtiyacı var', 'ehtiyac olduğunu', 'ehtiyac duyulduğunu'].map(
    (need) => `${help} ${need}`,
  ),
)

/** "Vacibliyini vurğulayıb", "zəruri olduğu qeyd edilib": what is said to be needed is asked for. */
const NEEDED = [
  'vacibliyini',
  'vacibliyinə',
  'əhəmiyyətini',
  'önəmini',
  'mühüm olduğunu',
  'önəmli olduğunu',
  'mühüm olduğu',
  'önəmli olduğu',
  'gərəkli olduğunu',
  'tələb olunduğunu',
  'ehtiyac olduğunu',
  'ehtiyac duyulduğunu',
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
  'bildir | vurğula | önə çək | diqqət çək | toxun | ifadə ed | xatırlat | söylə | qeyd ed | qeyd et | diqqətə çatdır | bildiril | vurğulan | qeyd edil | qeyd olun',
).concat(fixed('deyib | dedi | deyir'))

/** "Beynəlxalq qurumlar", "dünya dövlətləri": those who are asked, by what they are of. */
const WHOM_IT_ASKS = nouns(
  ...['beynəlxalq', 'regional', 'nüfuzlu', 'xarici', 'qeyri-hökumət', 'humanitar'].flatMap((which) =>
    [
      'institut',
      'struktur',
      'agentlik',
      'həmkar',
      'ekspert',
      'maliyyə qurumu',
      'tərəfdaş',
      'şirkət',
      'media',
      'parlament',
    ].map((who) => `${which} ${who}`),
  ),
  ...['dünya', 'qərb', 'avropa', 'region', 'türk', 'böyük'].flatMap((which) =>
    ['dövləti', 'ölkəsi', 'gücü', 'lideri', 'paytaxtı', 'parlamenti', 'institutu', 'təşkilatı'].map(
      (who) => `${which} ${who}`,
    ),
  ),
  'hüquq müdafiə təşkilatı | hüquq müdafiəçisi | insan hüquqları təşkilatı | dünya | dövlət | həmkar | iştirakçı | diplomat | səfir | üzv ölkə | iştirakçı dövlət | qırmızı xaç komitəsi | beynəlxalq qırmızı xaç komitəsi | avropa parlamenti | bmt baş katibi | bmt insan hüquqları şurası | bmt-nin ali komissarı | vasitəçi | həmsədr | ermənistan cəmiyyəti | erməni xalqı | paşinyan | nikol paşinyan | islam əməkdaşlıq təşkilatı | qoşulmama hərəkatı | rusiya | abş | fransa | türkiyə | vətəndaş cəmiyyəti | özəl sektor',
)

export const AZERBAIJANI_APPEAL_WORDS: ConceptWords = {
  ASK: [
    ...tellingVerbs(
      'çağır | çağırış ed | çağırış et | çağırışı ed | çağırışı et | çağırış ünvanla | səslə | tələb ed | tələb et | tələb olun | tələb qoy | xahiş ed | xahiş et | xahiş olun | istə | dəvət ed | dəvət et | müraciət ed | müraciət et | israr ed | israr et | təkid ed | təkid et',
      'tövsiyə ed | tövsiyə et | tövsiyə olun | gözlə | arzula | dilə | ümid ed | ümid et | təklif ed | təklif et | vacib say | zəruri say | vacib hesab ed | zəruri hesab ed | mühüm say | lazım bil | zəruri bil | vacib bil | üz tut | çağırışla çıxış ed | çağırışla müraciət ed | yalvar | umud ed',
    ),
    ...NEEDING_HELP,
    ...NEEDED.flatMap((needed) => SAID_NEEDED.map((said) => `${needed} ${said}`)),
    ...fixed(
      'xahişim odur | xahişim budur | xahişimiz odur | istəyim odur | istəyim budur | tələbim odur | tələbim budur | çağırışım budur | mesajım budur | təklifim odur | gözləntim odur | çağırışı budur | çağırışı belədir | çağırışı odur | tələbi budur | xahişi budur | mesajı budur | çağıran | səsləyən | çağıraraq | tələb edən müraciət* | tələb edən bəyan* | tələb edən məktub* | tələb edən qətnamə* | tələb edən sənəd* | tələb edərək | xahiş edərək | çağırış yer alıb | çağırışı yer alıb | çağırış əksini tapıb | çağırış səslənib | çağırış səsləndirilib | nəzərdə tutan çağırış | tövsiyə edilib | tövsiyə edilir | tövsiyə olunub | xahiş edilib | xahiş edilir | tələb edilir | tələb edilib | ehtiyac var | ehtiyac duyulur | ehtiyacı var | gözləntimiz odur | istəyimiz odur | istəyimiz budur | arzumuz budur | artıq vaxtdır | vaxtdır | vaxtıdır | vaxtı çatıb | vaxtı yetişib | çağırışını təkrarla* | tələbini təkrarla* | çağırışını yenilə* | çağırılıb | çağırılır | çağırılırlar | istənilir | istənilib | çağırış ünvanlanıb | çağırışı ünvanlanıb | çağırış edilib | çağırışı edilib | çağırış olunub | çağırışı səslənib | çağırışı səsləndirilib | tələbi irəli sürülüb | tələbini irəli sürüb | tələbi səsləndirilib | tələbi səslənib | xahişi ünvanlanıb',
      'gözlənilir : | çağırış olunur | çağırış edilir | müraciət olunub | müraciət edilib | xahişini deyir | xahişini də deyir | bir xahişi var | xahişini çatdırır | xahişini bildirir | donorlara deyirik | donorlara deyirəm | dünyaya deyirik | bir xahişimiz var | xahişimiz budur | tələbimiz budur | çağırışımız budur | tələbimiz odur',
    ),
  ],
  MUST: DUTIES.concat(
    mustBe([
      ...DOING,
      ...CONDEMNING,
      ...CALLING_TO_ACCOUNT,
      ...STOPPING,
      ...HELPING,
      ...JOINING_IN,
      ...RECOGNISING,
      ...PRESSING,
      ...ACTING,
    ]),
    fixed(
      'mütləqdir | labüddür | vacibdir | zəruridir | lazımdır | gərəkdir | şərtdir | borcludur | borcludurlar | mükəlləfdir | mükəlləfdirlər | mühümdür | önəmlidir | olduqca vacibdir | çox vacibdir',
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
    ...WHOM_IT_ASKS,
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
  CONDEMN: [
    ...verbs('qına', 'pislə'),
    ...mustBe(CONDEMNING),
    ...fixed(
      'qınama* | pisləmə* | qınanma* | pislənmə* | pislənilmə* | səslərini ucalt* | səsini ucalt* | etiraz səsini | etiraz et* | etirazını bildir* | qınayın | pisləyin | tənqid et* | lənətlə*',
    ),
  ],
  ACCOUNT: [
    ...mustBe(CALLING_TO_ACCOUNT),
    ...fixed(
      'məsuliyyət daşı* | məsuliyyətə cəlb* | cəzalandır* | cavab ver* | ədalət mühakimə* | məsuliyyətə alın* | məsuliyyətinin təmin* | məsuliyyətini təmin* | məsuliyyətinin müəyyən* | məsuliyyətini müəyyən* | cavabdeh* | cəzasız qal* | hüquqi məsuliyyət* | məsuliyyət* daşı* | məhkəməyə ver* | məhkəmə qarşısına çıxar* | mühakimə et* | mühakimə ed* | mühakimə olun* | hesab sor* | hesab ver* | cəzasızlığ* | cəzasını al* | cəzasız buraxıl*',
    ),
  ],
  SANCTION: fixed('sanksiya*'),
  STOP: [
    ...mustBe(STOPPING),
    ...fixed(
      'çəkinmə* | çəkinin | imtina etmə* | imtina etsin* | yol verməmə* | bir daha basdırmama* | dayandır* | son qoy* | qarşısını al* | qarşısının alın* | əl çək* | kəsmək | kəsməyi | kəsməyə | kəssin* | kəsin | vaz keç* | əl saxla*',
    ),
  ],
  TERROR: MINING_ACT.concat(
    fixed(
      'minalar basdırma* | basdırmaqdan | mina düzmə* | mina qoymağ* | mina qoymaqdan | mina yerləşdirmə* | mina yerləşdirilmə* | mina terror* | minalama* | mina basdırma* | minalanma* | mina basdırılma* | mina müharibəsi* | basdırmağı*',
    ),
  ),
  SUPPORT: [
    ...mustBe(HELPING),
    ...askedOf(JOINING_IN),
    ...NEEDING_HELP,
    ...fixed(
      'iştirak et* | iştirak ed* | fəal iştirak* | texnika ayır* | vəsait qoy* | maliyyə qoy* | maşın ver* | maşın göndər* | texnika göndər* | texnika ver* | pul ayır* | vəsaiti çoxalt* | vəsaiti artır* | vəsaitin artır* | vəsait yönəlt* | vəsait yönəldil* | maliyyə yönəlt* | vəsait cəlb* | vəsait ayrıl* | maliyyə ayır* | maliyyə vəsait* | avadanlıq ver* | qoşulma* | qoşulun | dəstəy* | dəstək* | yardım* | kömək* | köməy* | töhfə* | maliyyələşdir* | əməkdaşlığ* | əməkdaşlıq* | vəsait ayır* | həmrəylik* | həmrəyliy* | ianə*',
    ),
  ],
  DEMINING: fixed(
    'anama | minalara qarşı mübarizə* | minalara qarşı fəaliyyət* | mina əleyhinə fəaliyyət* | mina təhdidi* | minatəmizləyən* | bu işə | bu işdə | bu işin | bu bəla* | mina problem* | mina bəlası* | minalar barədə maarifləndir* | mina maarifləndir* | mina təhlükəsi barədə maarifləndir* | mina təhlükəsi ilə mübarizə* | minalarla mübarizə* | minaların təmizlən* | ərazilərin təmizlən* | torpaqların təmizlən* | minaaxtaran* | zərərçəkənlərin reabilitasiya* | minadan zərərçəkən* | minatəmizləmə* | minalardan təmizlə* | minadan təmizlə* | mina təhlükəsinə qarşı* | minaya qarşı mübarizə* | mina təhlükəsinin aradan* | mina qurbanlar* | humanitar minatəmizləmə*',
  ),
  RECOGNISE: [
    ...mustBe(RECOGNISING),
    ...fixed(
      'tanıma* | qəbul et* | hesab et* | qəbul edil* | qəbul olun* | hesab edil* | hesab olun* | etiraf et* | anlama* | anlayın | dərk et* | dərk ed* | dərk olun* | başa düş* | tanınma* | tanıyın | qəbul edin | etiraf edin | yanaşma* | yanaşıl* | diqqət yetir* | diqqət ayır* | önəm ver*',
    ),
  ],
  URGENT: fixed(
    'təxirə salmadan | təxirə salınmadan | gecikdirmədən | ləngitmədən | vaxt itirmədən | təcili* | ən təcili* | prioritet* | təxirəsalınmaz* | ciddiliyi* | miqyası* | nə qədər ciddi | nə dərəcədə ciddi',
  ),
  CANNOT_WAIT: fixed('gözləyə bilməz | təxirə salına bilməz'),
  PRESSURE: [
    ...mustBe(PRESSING),
    ...fixed(
      'sıxışdırma* | sıxışdırın | tələb etmə* | tələb etsin* | təkid etmə* | tələb edilmə* | təsirini göstər* | təsirini istifadə* | təsirindən istifadə* | təsir vasitə* | təzyiq* | təsir göstər* | təsir imkan* | təsir mexanizm* | təsir rıçaq* | məcbur et* | məcbur ed* | vadar et* | vadar ed* | inandırma* | razı salma*',
    ),
  ],
  ACT: [
    ...mustBe(ACTING),
    ...fixed(
      'mövqe ortaya qoy* | mövqe sərgilə* | mövqe bildir* | səssiz qalma* | laqeyd qalma* | hərəkətə keç* | addımlarını at* | tədbirləri gör* | mövqe nümayiş* | mövqe tut* | tədbir gör* | tədbirlər gör* | tədbirlərin görül* | addım at* | addımlar at* | addımların atıl* | qəti addım* | qəti tədbir* | ciddi addım* | ciddi tədbir* | konkret addım* | konkret tədbir* | təsirli tədbir* | təxirəsalınmaz tədbir* | təcili tədbir* | biganə qalma* | biganə olma* | susmama* | susmayın | göz yumma* | kənarda qalma* | seyrçi qalma* | seyrçi olma* | susqun qalma* | laqeyd yanaşma* | biganə yanaşma* | hüquqi qiymət* | siyasi qiymət* | prinsipial mövqe* | qəti mövqe* | qəti reaksiya* | adekvat reaksiya* | reaksiya ver* | münasibət bildir* | üz çevirmə* | sükuta son* | susqunluğa son*',
    ),
  ],
  FOR: fixed('üçün | görə | ötrü'),
}
