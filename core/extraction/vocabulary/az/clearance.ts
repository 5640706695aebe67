import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import { HITS_BY_KIND } from './casualties.ts'
import { dependentVerbs, finiteVerbs, fixed, futureVerbs, nouns, tellingVerbs, verbs } from './morphology.ts'

type Plain = Exclude<Meaning['is'], 'PERSON' | 'OUTCOME' | 'ORDNANCE' | 'AREA' | 'CERTAINTY' | 'BASELINE'>
const means = (is: Plain, phrases: readonly string[]): Term<Meaning> => ({ value: { is } as Meaning, phrases })

const CLEARING = [
  'təmizlən | təmizlə | təmizləyib başa çatdır | təhlükəsiz hala gətir | təhlükəsiz hala gətiril | minadan azad ed | minadan azad et | minalardan azad ed | mina və sursatlardan azad ed | minasızlaşdır',
  'minasızlaşdırıl | sursatlardan azad ed | sursatdan azad ed | minadan azad ol | minadan azad olun | minalardan azad et | minalardan azad ol | zərərsizləşdirilən sahə | istifadəyə yararlı hala gətir | yararlı vəziyyətə gətir | yararlı vəziyyətə gətiril | minadan təmizlən',
  'minalardan xilas ed | təhlükəsizləşdir | təhlükəsizləşdiril | təmizlənməsi başa çat | minalardan azad edil | minadan azad edil | sursatlardan azad edil | sursatdan azad edil | phs-dən azad edil | phs-lərdən azad edil',
  'minadan arıd | minadan arıt | minadan arıdıl | minalardan arıd | minalardan arıt | minalardan arıdıl | arındır | arındırıl | mina təhlükəsindən azad ed | mina təhlükəsindən azad edil | mina təhlükəsindən azad olun | minadan xilas ed | minadan qurtar | minalardan qurtar | minasız elan edil | minasız elan olun | təhlükəsiz elan edil | təhlükəsiz elan olun',
]
const FINDING = [
  'aşkarlan | aşkarla | aşkar ed | aşkar et | aşkar olun | aşkar edil | tapıl | tap | üzə çıxarıl | üzə çıxar | zərərsizləşdir | zərərsizləşdiril | məhv ed | məhv et | məhv edil | götürül | götür | sıradan çıxar',
  'çıxarıl | çıxar | müəyyən edil | qeydə alın | ləğv edil | sıradan çıxarıl | zərərsiz hala gətir | zərərsiz hala gətiril | partladıl | partladılaraq məhv edil | yığıl | utilizasiya edil | ləğv olun | məhv olun',
]
/** Participles of harm, in the words by which nobody or somebody was not harmed. */
const HARMED =
  'ölən | həlak olan | yaralanan | xəsarət alan | zərər çəkən | zərərçəkən | ölən və ya yaralanan | ölən və yaralanan | həlak olan və yaralanan | ölən və xəsarət alan | tələfat | insan tələfatı | can itkisi | itki | xəsarət | yaralı'
const UNHARMED = [
  ...HARMED.split(' | ').flatMap((harmed) =>
    [
      'olmayıb',
      'olmadı',
      'olmamışdır',
      'olmamışdı',
      'olmamış',
      'yoxdur',
      'yox idi',
      'olmadığı*',
      'qeydə alınmayıb',
    ].map((none) => `${harmed} ${none}`),
  ),
  ...fixed(
    'xəsarət almayıb* | xəsarət almadı* | xəsarət almamış* | yaralanmayıb* | yaralanmadı* | zərər çəkməyib* | zərər çəkmədi* | xəsarət yetirilməyib | xəsarət dəyməyib | xətər toxunmayıb | xəsarət almadan | sağ-salamatdır* | salamat qurtarıb* | tələfatsız ötüşüb | sağ qalıb | heç kim ölməyib | heç kəs ölməyib | ölməyib',
  ),
]

/** Before the words of harm, with which these begin. */
export const AZERBAIJANI_UNHARMED: readonly Term<Meaning>[] = [means('UNHARMED', UNHARMED)]

export const AZERBAIJANI_CLEARANCE: readonly Term<Meaning>[] = [
  { value: { is: 'AREA', hectares: 1 }, phrases: [...nouns('hektar'), ...fixed('ha')] },
  {
    value: { is: 'AREA', hectares: 100 },
    phrases: [...nouns('kvadrat kilometr | kvadratkilometr'), ...fixed('kv. km | kv km | km² | km2 | kv.km')],
  },
  {
    value: { is: 'AREA', hectares: 0.0001 },
    phrases: [...nouns('kvadrat metr | kvadratmetr'), ...fixed('kv. m | kv m | m² | m2 | kv.m')],
  },
  means('CLEARED', [
    ...verbs(...CLEARING),
    ...fixed('təmizlənmə əməliyyatları nəticəsində | minatəmizləmə əməliyyatları aparılıb'),
    ...tellingVerbs('azad edil'),
  ]),
  means('FOUND', verbs(...FINDING).concat(fixed('aşkarlandığı* | tapıldığı* | tapıntı | tapıntılar | tapıntıların'))),
  means('UNCLEARED', [
    ...verbs(
      'əkil | baxış keçir | baxış keçiril | yoxlanıl | planlaşdırıl | planlaşdır | nəzərdə tutul | nəzərdə tut | çirklən | gözlənil | ayrıl | təhvil veril | suvarıl | yan | təmizlənmə',
      'qal | əhatə ed | əhatə et | salın | tədqiq edil | müayinə edil | texniki olmayan baxış keçiril | verilib | tikil | minalan | şumlan | məhv olub yan',
    ),
    ...finiteVerbs('yoxla'),
    ...fixed('söz verir | söz verib | vəd edir | vəd edib | gözləyir | üzərimizə | öhdəmizə | üzərlərinə | öhdələrinə'),
    ...futureVerbs(...CLEARING, ...FINDING),
    ...nouns(
      'pambıq | taxıl | buğda | arpa | məhsul | məhsuldarlıq | icarə | meşə | əkin sahəsi | şübhəli ərazi | şübhəli sahə | şübhəli torpaq | suvarma | tədqiqat | qeyri-texniki tədqiqat | qeyri-texniki yoxlama | qeyri-texniki müayinə | texniki müayinə | müayinə | mühəndis kəşfiyyatı | plan | hədəf | proqnoz | tələbat | müqavilə | tender | kvota | sifariş | prioritet',
    ),
    ...fixed(
      'növbədədir | növbə gözləyir | qarşıda | qarşıdadır | iş gedir | işlər gedir | tapşırılıb | həvalə olunub | çatmalıdır | çatacaq | istəyib | axtarış aparıl* | aparılacaq* | görüləcək* | işləri aparılır | işlər aparılır | əməliyyatlar aparılır | davam etdirilir | davam edir | təmizlənməli* | təmizlənməyib | təmizlənməmiş* | təmizlənməsi* planlaşdır* | təmizlənməsi* nəzərdə tut* | təmizlənməsi* hədəf* | təmizləməyi planlaşdır* | təmizləməyi nəzərdə tut* | təmizləməyi hədəf* | təmizləmək niyyət* | təmizlənməsi* tələb olun* | təmizlənməsi* vacib* | təmizlənməsi* davam* | təmizlənməsi* başlan* | təmizlənmə işləri davam* | təmizləməyə başla* | təmizləmək qalır | təmizləmək lazım* | təmizlənməsi gözlən*',
    ),
  ]),
  means('LAID', [
    ...verbs(
      'basdır | basdırıl | yerləşdir | yerləşdiril | döşə | döşən | səpələn | quraşdırıl | səpil | qoyul | qoyub get',
    ),
    ...fixed('olduğu təxmin* | olduğu güman* | olduğu ehtimal* | torpaqda qalır'),
  ]),
  means('MAP', nouns('mina xəritəsi | sxem | minalanmış sahələrin xəritəsi')),
  means('EVENT', [
    ...nouns('mina partlayışı | mina hadisəsi'),
    ...verbs(
      'partla | işə düş | detonasiya ol | detonasiya et | detonasiya ed | minanın partla | havaya uç | havaya qalx | göyə sovrul | partlat | partlayış ol',
    ),

    ...fixed('partlayı*'),
  ]),
  ...HITS_BY_KIND.map(
    ({ ordnance, verbs: hits }): Term<Meaning> => ({
      value: { is: 'EVENT', ...(ordnance && { ordnance }) },
      phrases: dependentVerbs(...hits),
    }),
  ),
  means(
    'UNRELATED',
    fixed(
      'minaların dəxli yoxdur | minalara dəxli yoxdur | minaya dəxli yoxdur | mina ilə bağlı deyil* | minalarla bağlı deyil* | mina ilə əlaqəli deyil* | minalarla əlaqəli deyil* | mina ilə əlaqəsi yoxdur | minalarla əlaqəsi yoxdur | öz ərazisində | ermənistan ərazisində',
    ),
  ),
  means('HAPPENED', [
    ...verbs('baş ver | hadisə ol | hadisə baş ver'),
    ...nouns('hadisə | faciə | olay | hadisə yeri | hadisə yer | partlayış yeri'),
  ]),
  means(
    'DISPLACED',
    nouns(
      'məcburi köçkün | qaçqın | məcburi köçkünlər | qaçqınlar | daxili məcburi köçkün | qaçqın və məcburi köçkün | qaçqın və məcburi köçkünlər | köçkün',
    ).concat(
      fixed(
        'doğma yurdundan didərgin* | yurd-yuvasından didərgin* | didərgin düş* | didərgin sal* | qayıda bilm* | dönə bilm* | geri qayıda bilm* | qayıtmaq imkan* | qayıtmaqdan məhrum* | qayıdışını gözləyən*',
        'doğma torpaqlarından qovul* | yurdlarından qov* | evlərindən qov* | torpaqlarından qov* | yurdundan qov* | deportasiya ed* | evini tərk etm* | evlərini tərk etm* | yurdunu tərk etm* | torpaqlarını tərk etm* | yurd-yuvasından məhrum* | evindən məhrum* | evsiz-eşiksiz qal* | yurdsuz qal* | evlərini itir* | evini itir* | qayıdışını gözləyir* | qayıtmağı gözləyir* | qayıdışı gözləyir* | köçmək məcburiyyətində qal* | yerindən-yurdundan olub*',
      ),
    ),
  ),
  means(
    'WAR',
    nouns(
      'raket | artilleriya | atəş | döyüş | soyqırımı | qətliam | güllə | bombardman | pandemiya | koronavirus | zəlzələ | qəza | yol qəzası | dron | əsirlik | şəhid | uçqun | çökmə | yanğın | basabas | zəhərlənmə | toqquşma | elektrik cərəyanı | qaz partlayışı | qaz balonu | sürüşmə | yol-nəqliyyat hadisəsi | avtoqəza',
    ).concat(
      fixed(
        'bıçaq zərbə* | bıçaqlan* | sel suları apar* | qarabağ müharibəsində | müharibələrində | müharibəsi zamanı | müharibəsi dövründə | müharibə illərində | 44 günlük müharibədə | müharibədə | müharibə zamanı | itkin düş* | artilleriya atəşi* | şəhid ol* | raket zərbəsi* | təxribat* | qaz partlayışların*',
      ),
    ),
  ),
  means(
    'NAME',
    fixed(
      'planın _ faizi* | işğaldan azad ed* | ilə | insan hüquq* | insan haqları* | minatəmizləmə agentliyi* | minatəmizləmə* | mina təhlükəsi* | mina təhlükəsi barədə | mina xəbərdarlığı* | minaaxtaran it | minaaxtaran iti | minaaxtaran itin* | minaaxtaran itlə* | minaaxtaran itdə* | minaaxtaran siçovul* | mina qurbanlarına yardım* | mina axtarışı* | mina xəritələri*',
      'yanğını söndür* | yanğın söndür* | yanğının söndürülməsi* | yanğınla mübarizə* | yanğınsöndürmə*',
      'nəzarətli partla* | partlatma yolu ilə | partladılmaqla | partladılma yolu ilə',
      'yoxlayaraq | yoxladıqdan sonra | qalanı | qalanını | qalanları | qalanlarını | qalanın',
      'bir daha | bir neçə | bir neçəsi | bir neçəsinin | bir sıra | bir çox | bir qrup | bir qismi* | bir gün | bir il | bir həftə* | bir ay | bir hissəsi | bir güllə | bir də | hər bir | hər biri* | heç bir | heç biri* | bir qədər | bir növ | bir yerdə | bir araya | bir vaxtda | nə qədər | bir anda | bir anın | bir andaca | bir göz qırpımında | bir saniyədə | bir gecədə | bir səhər | bir axşam | bir müddət* | bir ildə | bir ayda | bir ili | bir dəfə | bir-bir',
      'gəncə | gəncədə | gəncədən | gəncəyə | gəncənin | daha bir dəfə | iki dəfə | bir səs* | bir tərəf* | bir vasitə* | sursatların axtarışı* | bir an | bir nömrəli',
    ),
  ),
]

const qualifies = (
  certainty: 'AT_LEAST' | 'AT_MOST' | 'APPROXIMATE',
  phrases: readonly string[],
  serves?: RegExp,
): Term<Meaning> => ({
  value: { is: 'CERTAINTY', certainty, side: serves ? 'AFTER' : 'BEFORE', ...(serves && { serves }) },
  phrases,
})
const ABLATIVE = /d[aə]n$/u
const ACCUSATIVE = /[iuü]$/u
const DATIVE = /[aə]$/u

export const AZERBAIJANI_CERTAINTY: readonly Term<Meaning>[] = [
  qualifies('AT_LEAST', fixed('ən azı | azı | ən azından | minimum')),
  qualifies('APPROXIMATE', fixed('təxminən | təqribən | təxmini | təqribi | haradasa | texminen')),
  qualifies('AT_MOST', fixed('ən çoxu | ən çox | maksimum')),
  {
    value: { is: 'CERTAINTY', certainty: 'EXACT', side: 'BEFORE' },
    phrases: fixed('onların sayı | bunların sayı | ümumi sayı'),
  },
  qualifies(
    'AT_LEAST',
    fixed('çox | artıq | yuxarı | çoxdur | artıqdır | çoxu | artığı | çoxunun | çoxunu | artığını'),
    ABLATIVE,
  ),
  qualifies('AT_MOST', fixed('az'), ABLATIVE),
  qualifies('AT_LEAST', fixed('ötüb | keçib | ötür | ötmüşdür | aşıb | aşır | ötdü'), ACCUSATIVE),
  qualifies('AT_LEAST', fixed('az olmayan | az olmayaraq'), ABLATIVE),
  qualifies('APPROXIMATE', fixed('yaxın | yaxındır | yaxını'), DATIVE),
  qualifies('AT_MOST', fixed('qədər | kimi | dək'), DATIVE),
]
