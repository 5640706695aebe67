import type { ConceptWords } from '../../words/concepts.ts'
import { fixed, nouns, tellingVerbs } from './morphology.ts'

/** What one gives maps by: stems that take the endings of giving, given and not given. */
const GIFTS = [
  'ver',
  'təhvil ver',
  'təqdim ed',
  'təqdim et',
  'ötür',
  'paylaş',
  'açıqla',
  'qaytar',
  'göndər',
  'çatdır',
  'təmin ed',
  'təmin et',
  'ortaya qoy',
  'bölüş',
  'təslim ed',
  'təslim et',
]
const GIVEN = [
  'veril',
  'təhvil veril',
  'təqdim edil',
  'təqdim olun',
  'ötürül',
  'açıqlan',
  'qaytarıl',
  'göndəril',
  'çatdırıl',
  'paylaşıl',
  'təslim edil',
  'təmin edil',
  'təmin olun',
]
/** "Verilməsini ləngidir": giving that is put off. */
const PUT_OFF = GIVEN.flatMap((stem) =>
  ['məsini', 'masını'].flatMap((act) =>
    ['ləngid*', 'ləngit*', 'gecikdir*', 'uzad*', 'uzat*', 'əngəllə*', 'yubad*', 'sabotaj*'].map(
      (put) => `${stem}${act} ${put}`,
    ),
  ),
)
/** Finished forms, which tell that it was done: no participles ("verdiyi"), which only describe. */
const finished = (stems: readonly string[], endings: string): readonly string[] =>
  stems.flatMap((stem) => endings.split(' ').map((ending) => `${stem}${ending}`))
const forms = (stems: readonly string[], endings: string): readonly string[] =>
  stems.flatMap((stem) => endings.split(' ').map((ending) => `${stem}${ending}*`))

/** "Verməkdən imtina edir", "vermək istəmir": giving that is refused, not giving alone. */
const refused = (stem: string): readonly string[] => [
  ...['məkdən', 'maqdan'].flatMap((from) =>
    ['imtina', 'israrla imtina', 'yayın', 'boyun qaçır', 'qaç', 'çəkin', 'uzaq dur', 'qəti imtina', 'vaz keç'].map(
      (refusal) => `${stem}${from} ${refusal}*`,
    ),
  ),
  ...['mək', 'maq'].flatMap((to) => [
    `${stem}${to} istəm*`,
    `${stem}${to} niyyətində deyil*`,
    `${stem}${to} fikrində deyil*`,
  ]),
]

/** Stems of verbs in the second person of what is asked ("verin", "dəstəkləyin"); of some, t becomes d ("edin"). */
export const pleasOf = (stems: readonly string[]): readonly string[] =>
  stems.map((stem) => {
    const soft = stem.replace(/(?<=(?:^|\s)e)t$/u, 'd')
    const last = /[aıoueəiöü](?=[^aıoueəiöü]*$)/u.exec(stem)?.[0] ?? 'i'
    const vowel = 'aı'.includes(last) ? 'ı' : 'ou'.includes(last) ? 'u' : 'öü'.includes(last) ? 'ü' : 'i'
    return /[aıoueəiöü]$/u.test(soft) ? `${soft}y${vowel}n` : `${soft}${vowel}n`
  })

/** Stems of verbs in all forms of what is asked for: "dəstəkləməyə", "dəstəkləmək", "dəstəkləməlidir", "dəstəkləsin", "dəstəkləyin". */
export const askedOf = (stems: readonly string[]): readonly string[] => [
  ...stems.map((stem) => (/[aıou][^aıoueəiöü]*$/u.test(stem) ? `${stem}ma*` : `${stem}mə*`)),
  ...dutiesOf(stems),
  ...wishesOf(stems),
  ...pleasOf(stems),
]

/** Stems of verbs in the forms of what must be done ("verməli", "verməlidir"). */
export const dutiesOf = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => {
    const must = /[aıou][^aıoueəiöü]*$/u.test(stem) ? `${stem}malı` : `${stem}məli`
    return must.endsWith('ı') ? [must, `${must}dır`, `${must}dırlar`] : [must, `${must}dir`, `${must}dirlər`]
  })

/** Stems of verbs in the forms of what is wished of others ("versin", "versinlər"). */
export const wishesOf = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => {
    const last = /[aıoueəiöü](?=[^aıoueəiöü]*$)/u.exec(stem)?.[0] ?? 'i'
    const vowel = 'aı'.includes(last) ? 'ı' : 'ou'.includes(last) ? 'u' : 'öü'.includes(last) ? 'ü' : 'i'
    const wish = `${stem}s${vowel}n`
    return [wish, `${wish}${'aıou'.includes(last) ? 'lar' : 'lər'}`]
  })

/** What must be given: also a word of duty. */
export const DUTIES = [...dutiesOf([...GIFTS, ...GIVEN]), ...wishesOf([...GIFTS, ...GIVEN])]

const NOT_GIVING = (stems: readonly string[]): readonly string[] => [
  ...forms(stems, 'mir məyib məmiş mədi məməsi məməklə məyən məyərək məməkdə'),
  ...forms(stems, 'mır mayıb mamış madı maması mamaqla mayan mayaraq mamaqda mur müb'),
  ...stems.flatMap(refused),
]
const GIVING = (stems: readonly string[]): readonly string[] => [
  ...forms(stems, 'mə sin ə'),
  ...forms(stems, 'ma sın a'),
]
const DONE = (stems: readonly string[]): readonly string[] =>
  finished(stems, 'ib iblər di dilər mişdir ıb ıblar dı dılar mışdır mişdi mışdı mişdilər mışdılar yıb yıblar')

/** Verbs of giving after a pronoun for maps spoken of before: both the deed and the maps. */
const THEM = ['ver', 'təhvil ver', 'təqdim ed', 'təqdim et', 'qaytar', 'paylaş'].flatMap((gift) => [
  `onları ${gift}`,
  `heç nə ${gift}`,
])
const NOT_GIVEN_THEM = NOT_GIVING(THEM)
const GIVE_THEM = GIVING(THEM)
const GAVE_THEM = DONE(THEM)

const MAPS = nouns(
  'xəritə | mina xəritəsi | minalanmış sahələrin xəritəsi | minalanmış ərazilərin xəritəsi | mina sahələrinin xəritəsi | minaların xəritəsi | minaların dəqiq xəritəsi | minalanma sxem | minalanma xəritə | minalanma kağız | mina sxem',
)
/** "Mina xəritələri olmadan": maps and their lack in one. */
const MISSING = MAPS.flatMap((map) =>
  ['olmadan', 'olmaması*', 'çatışmazlığı*', 'yoxluğu*'].map((lack) => `${map} ${lack}`),
)

/** "Özündə saxlayır", "bölüşmür": keeping maps back by other verbs than those of giving. */
const KEPT_BACK = tellingVerbs(
  'özündə saxla | gizlində saxla | əlində saxla | gizli saxlayıb ver | ört-basdır ed',
).concat(
  fixed(
    'bölüşmür | bölüşmürlər | bölüşməyib* | bölüşməmişdir | paylaşmır | paylaşmayıb* | verməyə tələsmir* | verməyə can atmır | ötürməyə tələsmir* | təhvil verməyə tələsmir* | ala bilmə* | əldə edə bilmə* | əldə etmək mümkün olma* | barədə susur | haqqında susur | bağlı susur',
  ),
)

/** "Reallığa uyğun deyil": what maps are not like. */
const UNLIKE_REALITY = ['reallığa', 'həqiqətə', 'gerçəkliyə', 'vəziyyətə', 'əraziyə', 'yerə'].flatMap((what) =>
  ['uyğun deyil*', 'uyğun gəlmir*', 'uyğun gəlməyib*', 'uyğun olmayıb*', 'uyğun olmadığı*', 'cavab vermir*'].map(
    (unlike) => `${what} ${unlike}`,
  ),
)

/** "Xəritələri gizlətməsin": giving, by what is not to be done. */
const NOT_HIDING = fixed(
  'gizlətməmə* | gizlətməsin | gizlətməsinlər | gizlətməyin | gizli saxlamasın | gizli saxlamama*',
)

/** What the maps of the sentence before are called. */
const THOSE = fixed(
  'onlar | onlarda | onların | bunlar | bunlarda | birincisi | birincisində | ikincisi | ikincisində | sonuncusu',
)

/** "Arxivini açmağı tələb edir": giving, and what is given. */
const OPENING_ARCHIVES = fixed('arxivini açma* | arxivlərini açma* | arxivləri açma*')

/** Documents that tell where mines are, and stand for maps in a text about mines. */
const DOCUMENTS = [...nouns('sxem | arxiv | vərəq'), ...OPENING_ARCHIVES]

export const AZERBAIJANI_MAP_WORDS: ConceptWords = {
  MAP: [
    ...MAPS,
    ...MISSING,
    ...fixed(
      'formulyar* | mina sahələri haqqında məlumat* | minalanmış sahələr haqqında məlumat* | mina sahələrinə dair məlumat* | mina sahələri barədə məlumat* | minalanmış ərazilərə dair məlumat* | minalanmış ərazilər barədə məlumat* | minalanmış ərazilər haqqında məlumat* | minaların yerləri barədə məlumat* | minaların yeri barədə məlumat* | minaların yeri barədə dəqiq məlumat* | minaların koordinat* | minaların yerləşdiyi yer* | minalanma plan* | minaların yeri haqqında məlumat* | mina sahələrinin sxem*',
    ),
  ],
  PAPER: [...nouns('sənəd'), ...DOCUMENTS, ...NOT_GIVEN_THEM, ...GIVE_THEM, ...GAVE_THEM, ...fixed('onları gizlə*')],
  DOCUMENT: DOCUMENTS,
  INFORMATION: nouns('məlumat | sənəd | bilgi | koordinat | informasiya'),
  HOLDER: fixed('ermənistandan | ermənistana | ermənistanı | irəvandan | irəvana | irəvanı | qonşu dövlət*'),
  THEM: THOSE,
  // Before GIVE, whose stems its words begin with.
  NOT_GIVE: [
    ...PUT_OFF,
    ...fixed('bunu etmir* | bunu etməyib* | bunu etməkdən imtina* | bunu etmək istəm*'),
    ...NOT_GIVING(GIFTS),
    ...NOT_GIVEN_THEM,
    ...forms(GIVEN, 'mir məyib məmiş məməsi mədi məyən mayıb mamış maması mır madı mür'),
    ...MISSING,
  ],
  GIVE: [
    ...NOT_HIDING,
    ...OPENING_ARCHIVES,
    ...DUTIES,
    ...pleasOf(GIFTS.filter((gift) => !gift.endsWith('ed'))),
    ...GIVING(GIFTS),
    ...GIVE_THEM,
    ...forms(GIVEN, 'məsi ması sin sın məli malı əcək acaq'),
    // What others are asked to help with: that the maps are got.
    ...fixed('alınmasına* | alınması üçün | alınmasını* | əldə olunması* | əldə edilməsi*'),
  ],
  GAVE: [
    ...GAVE_THEM,
    ...DONE(GIFTS),
    // "Versə də": given, though something else was not.
    ...GIFTS.flatMap((stem) => [`${stem}sə də`, `${stem}sa da`]),
    ...finished(GIVEN, 'ib iblər mişdir di ıb ıblar mışdır dı üb müşdür dü ub ublar muşdur du mişdi muşdu mışdı'),
  ],
  HANDED: [
    ...fixed('alındığı* | aldığı* | əldə edildiyi* | əldə olunduğu*'),
    ...forms(GIFTS, 'diyi dığı'),
    ...forms(GIVEN, 'diyi dığı duğu düyü'),
    ...forms(GIVEN, 'ən an miş mış muş'),
  ],
  GOT: fixed(
    'aldıq | alındı | almışıq | alınıb | əldə edib* | əldə etdi* | alıb | aldı | əldə olunub* | ələ keçirib* | əldə edilib* | qarşılığında',
  ),
  WITHHOLD: KEPT_BACK.concat(
    fixed(
      'cavabsız qal* | cavabsız qoy* | cavab verilmə* | sirr kimi saxla* | sirr olaraq saxla* | onları gizlə* | gizlədir* | gizlədib* | gizlətmək* | gizlətməs* | gizlətməyi | gizlətməyə | gizlətməyin* | gizlətdi* | gizlətmiş* | gizli saxla* | gizlədərək | gizlədil*',
    ),
  ),
  // The first two ask to refrain, too: they stand here so that the shorter ones do not win.
  REFUSE: [...dutiesOf(['imtina et']), ...wishesOf(['imtina et'])].concat(
    fixed('imtina etmə* | imtina etsin* | imtina ed* | imtina et* | yayınır* | yayınıb* | boyun qaçır* | yayınma*'),
  ),
  ACCURACY: fixed(
    'həqiqəti əks etdirir* | reallığı əks etdirir* | vəziyyəti əks etdirir* | gerçəkliyi əks etdirir* | etibar etmə* | etibar olun* | inanmaq olar | özünü doğruldub* | vəziyyətə uyğun* | vəziyyətlə üst-üstə düş* | üst-üstə düşür* | doğruluq* | doğrusu | gerçəkliyə uyğun* | həqiqətə uyğun* | reallığa uyğun* | uyğun olub* | uyğun gəlib* | düz çıxıb* | doğru çıxıb* | təsdiqini tapıb* | dəqiqliyi* | dəqiqlik* | düzgünlüyü* | uyğunluğu* | dəqiqdir | yararlılığı* | dəqiq olub* | dəqiq çıxıb* | dəqiq sayıl* | düzgündür* | düzgün olub* | düzgün çıxıb* | düzgün sayıl* | etibarlıdır* | etibarlı olub* | doğrudur* | yararlıdır* | yararlı olub*',
  ),
  INACCURATE: [
    ...UNLIKE_REALITY,
    ...fixed(
      'qeyri-dəqiq* | dəqiq deyil* | yanlış* | səhv* | yararsız* | düzgün deyil* | natamam* | uyğun gəlmir* | uyğun gəlməyib* | reallığı əks etdirmir* | reallığı _ əks etdirmir* | həqiqəti əks etdirmir* | həqiqəti _ əks etdirmir* | vəziyyəti əks etdirmir* | vəziyyəti _ əks etdirmir* | gerçəkliyi əks etdirmir* | özünü doğrultma* | işə yaramır* | işə yaramayıb* | işə yaramadı* | bir-birini tutmur | etibar etmək olmaz | etibar etmək mümkün deyil* | etibarsız* | qüsurlu* | saxta* | dəqiq olmadığı* | dəqiq olmaması* | faydasız* | etibarlı deyil* | etibarlı olmayıb* | etibarlı olmadığı* | təsdiqini tapmayıb* | təsdiqini tapmadı* | təsdiqini tapmır* | təsdiqlənmədi* | təsdiqlənməyib* | yararlı deyil* | yararlı olmadığı* | doğru deyil* | doğru olmadığı* | doğru çıxmadı* | düz çıxmadı* | düz çıxmayıb* | doğru çıxmayıb* | həqiqətdən uzaq* | reallıqdan uzaq* | keyfiyyətsiz* | aldadıcı* | çaşdırıcı* | uydurma* | təhrif* | yarımçıq* | naqis* | çatışmazlıqlar* | xətalı* | köhnəlmiş* | yarıtmaz* | dəqiq olmayıb* | üst-üstə düşmür*',
    ),
  ],
  IRREAL: fixed('əgər | hazırdır | söz verib | vəd edib | razılaşıb'),
  COVER: fixed(
    'əhatə edir* | əhatə edən* | əks olunub* | göstərilib* | qeyd olunub* | əks olunan* | əks etdirən* | üzrə',
  ),
  PERCENT: fixed('faiz* | %'),
  SHARE: fixed(
    'dörddə bir* | dörddən bir* | üçdə bir* | üçdən bir* | beşdə bir* | beşdən bir* | onda bir* | az hissəsi | az bir hissəsi | kiçik hissəsi | kiçik bir hissəsi',
  ),
}
