import type { ConceptWords } from '../../words/concepts.ts'
import { finiteVerbs, fixed, nouns, tellingVerbs } from './morphology.ts'

/** Who is accused: as the subject of a clause or the owner of a deed, not as the one it is done to. */
const ACCUSED = fixed(
  'erməni vandalları | erməni vandallarının | erməni faşistləri | erməni faşistlərinin | erməni təcavüzkarları | erməni təcavüzkarlarının | erməni qəsbkarları | erməni qəsbkarlarının | erməni quldurları | erməni quldurlarının | erməni əsgərləri | erməni əsgərlərinin | erməni qüvvələri | erməni qüvvələrinin | erməni hərbi birləşmələri | erməni hərbi birləşmələrinin | erməni ordusu | erməni ordusunun | erməni işğalçılarının | erməni hərbçilərinin',
  'ermənistan | ermənistanın | ermənistan tərəfi | ermənistan tərəfinin | ermənistan silahlı qüvvələri | ermənistan silahlı qüvvələrinin | ermənistan ordusu | ermənistan ordusunun | erməni silahlı qüvvələri',
  'erməni silahlı birləşmələri | erməni silahlı birləşmələrinin | erməni silahlı dəstələri | ermənistan rəhbərliyi | ermənistan rəhbərliyinin | ermənistan hakimiyyəti | ermənilər | ermənilərin | erməni tərəfi | erməni tərəfinin',
  'erməni diversantları | erməni diversantlarının | diversantlar | diversantların | erməni diversant qrupları | erməni diversant qruplarının | erməni silahlıları | erməni silahlılarının | erməni yaraqlıları | erməni yaraqlılarının | erməni terrorçuları | erməni terrorçularının | erməni separatçıları | erməni separatçılarının',
  'düşmən | düşmənin | işğalçı | işğalçılar | işğalçıların | işğalçı qüvvələr | işğalçı ordu | rəsmi irəvan | rəsmi irəvanın | irəvan | irəvanın | qarşı tərəf | qarşı tərəfin | separatçılar | separatçıların | işğalçı ermənistan',
  'işğalçı ermənistanın | qanunsuz erməni silahlı birləşmələri | ermənistan hökuməti | ermənistan hökumətinin | təcavüzkar | təcavüzkar ermənistan | ermənistanın silahlı qüvvələri | erməni hərbçiləri | erməni işğalçıları',
)
/** Verbs that say by themselves that mines were laid: both the deed and its object. */
const MINING = fixed(
  'minalayıb* | minalayır* | minaladı | minaladılar | minalamış | minalamışdır | minalamışdı* | minalamağa | minaladığı* | minalayan* | minalayaraq | minalamaqla | minalamaqda davam*',
)
/** The deed as a noun: also what one is asked to stop. */
export const MINING_ACT = fixed(
  'minalanması* | minalama | minalaması* | minalamaq | minalamağı* | minalamaqda | minalanma | minalanmasını* | mina basdırması* | mina basdırmaq* | minaların basdırılması* | mina basdırılması* | mina yerləşdirməsi* | mina səpməsi* | mina döşəməsi* | mina qoyması* | mina düzməsi* | minalar basdırması* | mina qurması* | mina səpələməsi* | minalar yerləşdirməsi*',
)

const LAYING_VERBS = [
  ...finiteVerbs('basdır | yerləşdir | quraşdır | səpələ | səp | döşə | düz | çirkləndir'),
  ...tellingVerbs('qoyub get | qoyub ged'),
  ...fixed(
    'qoyub* | doldurub* | basdırdığı* | basdıraraq | əkdiyi* | səpdiyi* | səpələdiyi* | düzdüyü* | yerləşdirdiyi* | quraşdırdığı* | qoyduğu* | tərk edərkən qoyub* | basdırmaqda davam edir*',
  ),
]
/** "Mina düzən Ermənistan": who lays mines stands behind the deed. */
const WHO_LAYS = ['mina', 'minalar']
  .flatMap((mines) =>
    ['basdıran', 'düzən', 'səpən', 'səpələyən', 'yerləşdirən', 'quraşdıran', 'döşəyən', 'əkən', 'qoyan'].map(
      (verb) => `${mines} ${verb}`,
    ),
  )
  .concat('minalayan')
/** The verb right after its object: both the deed and the mines. */
const MINES_LAID = [
  ...[...LAYING_VERBS, ...tellingVerbs('qoy')].map((verb) => `mina~ ${verb}`),
  ...tellingVerbs(
    'mina sahəsinə çevir | mina sahələrinə çevir | minalı sahəyə çevir | mina basdırmağa davam ed | mina basdırmaqda davam ed | mina-tələ qur | mina-tələlər qur | mina tələləri qur | minalardan istifadə ed | mina silahından istifadə ed | mina tətbiq ed | mina sahəsi qur | mina sahələri qur | mina ilə doldur | minalarla doldur',
  ),
]

export const AZERBAIJANI_ALLEGATION_WORDS: ConceptWords = {
  MINE: [
    ...WHO_LAYS,
    ...nouns(
      'mina | minalar | sursat | partlayıcı qurğu | partlayıcı | tələ | hərbi sursat | mina-tələ | minalanmış ərazi',
    ),
    ...fixed('minalanmış | minalanmışdır | minalanıb | minalandığı* | mina sahəsi* | mina sahələri*'),
    ...MINING,
    ...MINING_ACT,
    ...MINES_LAID,
  ],
  LAY: [...WHO_LAYS, ...LAYING_VERBS, ...MINES_LAID, ...MINING],
  LAID: fixed(
    'basdırılmış | basdırılmışdır | basdırılıb | basdırılan | yerləşdirilmiş | yerləşdirilib | yerləşdirilən | minalanmış | minalanıb | minalanmışdır | quraşdırılmış | quraşdırılan | qoyulmuş | qoyulan | çirkləndirilmiş | çirkləndirilib | döşənmiş | doldurulub | doldurulmuş | əkilmiş | əkilən | səpilmiş | səpilən | düzülmüş | düzülən | səpələnən | səpələnib | quraşdırılıb | qurulmuş | döşənib | səpələnmiş',
    'çirkləndirilən | minalanan | basdırıldığı* | yerləşdirildiyi* | quraşdırıldığı* | minalandığı* | qoyulduğu* | döşəndiyi* | səpələndiyi*',
  ),
  LAYING: [...WHO_LAYS, ...MINING_ACT],
  ACCUSED,
  ACCUSED_AGENT: ACCUSED.map((name) => `${name} tərəfindən`),
  OTHER_SUBJECT: fixed(
    'azərbaycan ordusu* | anama | sapyorlar* | mütəxəssislər* | rusiya sülhməramlıları* | azərbaycan tərəfi',
  ),
  NOBODY: fixed('heç kim | heç kəs | heç kimin | heç kəsin'),
  DENY: fixed('təkzib ed* | təkzib et* | inkar ed* | inkar et* | rədd ed* | rədd et*'),
  BREACH: fixed(
    'pozulması* | pozuntu* | pozur* | pozub* | pozulub* | pozaraq | pozmaq* | pozması* | pozmuş* | pozduğu* | zidd olan | zidd* | müharibə cinayət* | cinayətdir | kobud şəkildə pozul* | pozulur* | hörmətsizlik* | saymazlıq* | məhəl qoymur* | məhəl qoymayaraq | ayaq altına at* | ayaqlar altına at* | tapdayır* | tapdalayır* | uyğun deyil | insanlığa qarşı cinayət*',
  ),
  LAW: fixed(
    'beynəlxalq hüquq* | humanitar hüquq* | beynəlxalq humanitar hüquq* | beynəlxalq öhdəlik* | beynəlxalq norma* | beynəlxalq konvensiya* | beynəlxalq hüquq normaları* | beynəlxalq humanitar hüquq normaları*',
    'müharibə qaydaları* | müharibə qanunları* | müharibə adətləri* | beynəlxalq hüququn norma* | humanitar hüququn norma*',
  ),
  GENEVA: fixed('cenevrə konvensiya*'),
  PROTOCOL_I: fixed('əlavə protokol* | i əlavə protokol* | birinci əlavə protokol*'),
  MINE_BAN: fixed('ottava konvensiya* | ottava müqavilə* | piyada əleyhinə minaların qadağan*'),
  CCW: fixed('ii protokol* | adi silahlar üzrə konvensiya* | müəyyən adi silah*'),
  RIGHTS: fixed('insan hüquqlar* | yaşamaq hüquq* | yaşama hüquq* | hüquq və azadlıq*'),
  DUTY: fixed('öhdəliyi* | öhdəlik* | borcludur* | vəzifəsi* | öhdəsinə götür*'),
  OTHER_MAP: fixed(
    'məlumatına görə | məlumata görə | məlumatına əsasən | məlumatlarına əsasən | məlumata əsasən | təmizlənmiş ərazilərin xəritə* | təmizlənən ərazilərin xəritə* | verib - verməyəcəyi* | verib-verməyəcəyi* | insan hüquqları üzrə müvəkkil* | insan hüquqları müvəkkil* | məlumat ver* | xəbər ver* | baş ver* | açıqlama ver* | arayış ver* | yer ver* | qərar ver* | hesabat ver* | cavab ver* | başsağlığı ver* | imkan ver* | əhəmiyyət ver* | qiymət ver* | yol xəritə*',
  ),
}
