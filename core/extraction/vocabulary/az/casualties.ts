import type { Outcome } from '../../../model/casualties.ts'
import type { OrdnanceType } from '../../../model/ordnance.ts'
import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import { LIMBS_LOST, TAKEN_TO_HOSPITAL } from './injuries.ts'
import { finiteVerbs, fixed, nouns, tellingVerbs, verbs } from './morphology.ts'
import { AP, AV } from './ordnance.ts'
import { pluralOf } from './persons.ts'

const outcome = (value: Outcome, phrases: readonly string[]): Term<Meaning> => ({
  value: { is: 'OUTCOME', outcome: value },
  phrases,
})
const outcomeNoun = (value: Outcome, phrases: readonly string[]): Term<Meaning> => ({
  value: { is: 'OUTCOME', outcome: value, noun: true },
  phrases,
})

/** How people set off a mine: told of them it says that they were harmed, as a converb or noun only that it exploded. */
const HITS =
  'minaya düş | minaya çıx | minalara düş | minaya düşül | minaya rast gəl | minanı keç | minaya toxun | minanı bas | minaya bas | minaya çırpıl | mina ilə rastlaş | minaya dəy | minanı tapdala | minanı ayaqla | minaya ayaq bas | mina üstünə düş | mina tələsinə düş | minanın üzərinə çıx | minanın üstünə çıx | minanın üzərindən keç | minanın üstündən keç | mərmiyə toxun | sursata toxun'
/** The same with the kind of mine before it, whose words no other term may take. */
export const HITS_BY_KIND: readonly { readonly ordnance?: OrdnanceType; readonly verbs: readonly string[] }[] = [
  ...(
    [
      ['ANTI_PERSONNEL_MINE', AP],
      ['ANTI_VEHICLE_MINE', AV],
    ] as const
  ).map(([ordnance, kinds]) => ({
    ordnance,
    verbs: kinds.flatMap((kind) => HITS.split(' | ').map((hit) => `${kind} ${hit}`)),
  })),
  { verbs: HITS.split(' | ') },
]

/** What people get ("travma alıb") or is done to them ("travma yetişib"), by each of its verbs. */
const HARMS = [
  ...[
    'xəsarət',
    'xəsarətlər',
    'yara',
    'yaralar',
    'zədə',
    'zədələr',
    'travma',
    'travmalar',
    'yanıq',
    'yanıqlar',
    'yarası',
    'yaraları',
    'zədəsi',
    'zədələri',
    'travması',
    'xəsarətləri',
    'sınıq',
  ].flatMap((harm) => ['al', 'yetiş', 'dəy', 'yetir', 'yetiril'].map((verb) => `${harm} ${verb}`)),
  ...['qəlpə', 'qəlpələr', 'qəlpələri'].flatMap((part) => ['dəy', 'bat', 'sancıl'].map((verb) => `${part} ${verb}`)),
]

/** "Sürücü də yaralılar arasındadır", "həlak olanlardan biri çobandır". */
const isAmong = (row: string): readonly string[] =>
  row
    .split(' | ')
    .map((phrase) => pluralOf(phrase))
    .flatMap((people) => [people, `${people}in`])
    .flatMap((people) =>
      ['arasındadır', 'sırasındadır', 'içərisindədir', 'arasında olub'].map((is) => `${people} ${is}`),
    )

/** "Həyatını və ya sağlamlığını itirib": of the one or the other. */
const EITHER_LOST = ['həyatını', 'ömrünü', 'canını'].flatMap((life) =>
  ['və ya', 'və', 'yaxud', 'ya da', ', ya', ', ya da'].flatMap((or) =>
    ['itir', 'əlindən al', 'al'].map((verb) => `${life} ${or} sağlamlığını ${verb}`),
  ),
)

/** What doctors tried in vain ("onu xilas etmək mümkün olmayıb"), and the words for that. */
const SAVED = [
  'xilas etmək',
  'həyatını xilas etmək',
  'həyatını qurtarmaq',
  'həyatını qorumaq',
  'həyata qaytarmaq',
  'həyatda saxlamaq',
  'sağ saxlamaq',
  'qorumaq',
  'qurtarmaq',
]
const IN_VAIN = [
  'mümkün olmayıb*',
  'mümkün olmadı*',
  'mümkün olmamış*',
  'olmayıb',
  'olmadı',
  'olmamışdır',
  'alınmayıb',
  'alınmadı',
  'alınmamışdır',
  'mümkünsüz ol*',
  'müyəssər olmayıb',
  'qismət olmayıb',
]

export const AZERBAIJANI_OUTCOMES: readonly Term<Meaning>[] = [
  outcome('KILLED', isAmong('ölən | həlak olan | həyatını itirən | şəhid olan')),
  outcome('INJURED', isAmong('yaralanan | yaralı | xəsarət alan | zədələnən')),
  outcomeNoun(
    'KILLED',
    nouns(
      'həlak olanlar | ölənlər | həyatını itirənlər | dünyasını dəyişənlər | vəfat edənlər | şəhid olanlar | can verənlər | ölü | tələf olanlar | həyatdan köçənlər | həyatda olmayanlar',
    ).concat(fixed('həlak')),
  ),
  outcomeNoun(
    'INJURED',
    nouns(
      'yaralananlar | yaralılar | yara alanlar | zədə alanlar | zədələnənlər | travma alanlar | şikəst qalanlar | əlil olanlar | xəsarət alanlar | xəstəxanaya düşənlər | hospitala düşənlər | xəstəxanalıq olanlar | yaralı | sağlamlığını itirənlər',
    ),
  ),
  outcomeNoun(
    'CASUALTY',
    nouns(
      'zərərçəkənlər | ziyan çəkənlər | zərər çəkənlər | qurbanlar | mina qurbanları | zərərçəkmiş | zərərçəkən | mina qurbanlarının | mina zərərçəkəni | minaya düşənlər | mina qurbanı | qurban',
    ),
  ),
  outcome('KILLED', [
    ...verbs(
      'güdaza ged | güdaza get | güdazına ged | güdazına get | həyatdan məhrum ed | həyatdan məhrum ol | həyatından ol | həlak ol | həlak ed | öl | həyatını itir | həyatlarını itir | dünyasını dəyiş | dünyalarını dəyiş | şəhid ol | vəfat et | vəfat ed | can ver | həyatına son qoy',
      'ürəyi dayan | ürəyi _ dayan | ürəyi _ _ dayan | nəfəsi kəsil | şəhadəti ilə nəticələn | həlak olması ilə nəticələn | həyatını itiril | keçin | həyatdan köç | tələf ol | canından ol | həyatına son qoyul | şəhadətə yüksəl | həyatını qurban ver | rəhmətə get | rəhmətə ged | canını itir',
      'canını al | canlarını al | can al | insan həyatı al | vətəndaşını itir | insanını itir | sakinini itir | hərbi qulluqçusunu itir | övladını itir | dünyadan köç | dünyadan get | dünyadan ged | canını tapşır | ölümünə səbəb ol | ölümü ilə nəticələn | ölümünə gətirib çıxar | həyatını al | həyatdan get | həyatdan ged | gözlərini əbədi yum | həyatı ilə vidalaş | həyatla vidalaş | aramızdan apar | aramızdan al | həyatdan apar | həyatdan qopar | əlimizdən al | ömrünə son qoy | ömrünü qır | əcəl apar | canına qıy | şəhadət zirvəsinə yüksəl',
    ),
    ...SAVED.flatMap((saved) => IN_VAIN.map((none) => `${saved} ${none}`)),
    ...fixed(
      'onu itirdik | onu itirmişik | onu _ itirdik | onu _ itirmişik | onları itirdik | onları itirmişik | xilas edə bilməyib* | xilas edə bilmədi* | xilas edə bilməmiş* | həyata qaytara bilməyib*',
    ),
    ...nouns('ölüm | ölüm hadisəsi | həlak olması | həyatını itirməsi | şəhid olması | dünyasını dəyişməsi'),
    ...fixed(
      'sağ qalmayıb* | sağ qalmadı* | sağ qalmamış* | aramızda yoxdur | aramızda deyil | həyatda yoxdur | həyatda deyil | sağ deyil | ölüdür | ölüdürlər',
    ),
    ...tellingVerbs(
      'meyiti tapıl | cəsədi tapıl | nəşi tapıl | cənazəsi tapıl | meyiti aşkarlan | cəsədi aşkarlan | meyiti götürül | meyiti aparıl | cəsədi aparıl | nəşi aparıl | meyiti _ aparıl | nəşi _ aparıl | cəsədi _ aparıl | meyiti _ çatdırıl | nəşi _ çatdırıl | meyiti çatdırıl | nəşi çatdırıl | meyiti gətiril | nəşi gətiril | meyiti göndəril | nəşi göndəril',
    ),
    ...fixed(
      'minaların apardığı | minanın apardığı | mina partlayışının apardığı | mina partlayışlarının apardığı | ölümcül | həyatına son qoyub | həyatına bais ol*',
    ),
  ]),
  outcome('INJURED', [
    ...verbs(
      ...HARMS,
      'yaralan | yarala | xəstəxanalıq ed | xəstəxanalıq ol | xəstəxanalıq et | xəsarəti al | xəsarətləri al | bədən xəsarətləri al | xəsarətə məruz qal | ayağını itir | əlil ol | şikəst ol',
      'ayaqlarını itir | bədən xəsarəti al | sağlamlığını itir | əlilliyə məruz qal | mina travması al | ayağını itir | kontuziya al | yüngül xəsarət al | şikəst qal | şikəstliyə düçar ol',
      'zədələn | pəncəsini itir | barmağını itir | barmaqlarını itir | gözlərini itir | əllərini itir | qollarını itir | ayaqlarının ikisini itir | eşitmə qabiliyyətini itir | eşitmə qabiliyyətini _ itir | görmə qabiliyyətini _ itir | əlil qal | əlilliyi yaran | ayaqsız qal | qolunu itir | əlini itir | görmə qabiliyyətini itir | gözünü itir | qəlpə yarası al | şikəst ed | şikəst et | əlil ed | əlil et | şikəst qoy | əlil qoy | yaralı qoy | ayaqsız qoy | qabırğasını sındır | qabırğalarını sındır | ayağını sındır | qolunu sındır',
    ),
    ...TAKEN_TO_HOSPITAL,
    ...LIMBS_LOST,
    ...[
      'ayağından',
      'pəncəsindən',
      'qolundan',
      'əlindən',
      'gözündən',
      'görmə qabiliyyətindən',
      'barmaqlarından',
    ].flatMap((part) => verbs(`${part} məhrum ol`, `${part} məhrum qal`, `${part} ol`)),
    ...tellingVerbs('reanimasiyada saxlanıl | reanimasiyaya yerləşdiril | reanimasiya şöbəsinə yerləşdiril'),
    ...fixed('sınıq alıb | çoxsaylı sınıqla'),
    ...tellingVerbs('hospitallaşdırıl | hospitalizasiya olun | hospitalizasiya edil'),
    ...fixed('xəstəxanada müalicə alır* | hospitalda müalicə alır* | xəstəxanada müalicə olunur*'),
    ...nouns('yaralanma | yaralanması | mina travması'),
    ...fixed(
      'yaralıdır | yaralıdırlar | ayağını _ kəs* | ayağını kəs* | ayağı kəsil* | ayağı _ kəsil* | ayağı _ _ kəsil* | reanimasiyadadır | reanimasiyadadırlar | xəstəxanadadır | xəstəxanadadırlar | xəstəxanasındadır | xəstəxanasındadırlar | hospitaldadır | hospitaldadırlar | hospitalındadır | hospitalındadırlar | klinikadadır | klinikasındadır | palatadadır | qolunu kəs* | əlini kəs*',
    ),
    ...fixed(
      'yaralarla xəstəxanaya | xəsarətlərlə xəstəxanaya | xəsarətlə xəstəxanaya | ayağı qop* | pəncəsi qop* | ayağı amputasiya* | ayağından yara* | amputasiya*',
      'xəsarətlə | xəsarətlərlə | xəsarətləri ilə | xəsarəti ilə | yaralarla | yara ilə | zədələrlə | zədə ilə | travma ilə | qəlpə yaraları ilə',
    ),
  ]),
  outcome('CASUALTY', [
    ...verbs(
      'itki ver | itki ilə üzləş | zərər çək | ziyan çək | mina qurbanı ol | mina qurbanına çevril | mina terrorunun qurbanı ol | minaların qurbanı ol | qurbanı ol | mina partlayışlarının qurbanı ol | mina partlayışının qurbanı ol',
      'əziyyət çək | zərər gör | xətər toxun | qurbanına çevril | zərərçəkmiş ol | mina terrorundan əziyyət çək | minalardan zərər çək | partlayışdan zərər çək',
      ...EITHER_LOST,
      'nəfəri vur | insanı vur | vətəndaşı vur | vətəndaşımızı vur | azərbaycanlını vur | adamı vur | mina hadisəsinə düş | mina partlayışına düş | mina faciəsi yaşa | mina hadisəsi ilə üzləş | mina partlayışı ilə üzləş | mina partlayışına məruz qal | ziyan gör | zərər vur | zərər yetir | ziyan vur | ziyan yetir | zərər ver | zərər dəy | ziyan dəy | zərərə məruz qal | təsirə məruz qal | minanın qurbanı ol | minaya qurban get',
    ),
  ]),
  // After the nouns, among which participles of these stand too.
  ...HITS_BY_KIND.map(
    ({ ordnance, verbs: hits }): Term<Meaning> => ({
      value: { is: 'OUTCOME', outcome: 'CASUALTY', event: true, ...(ordnance && { ordnance }) },
      phrases: finiteVerbs(...hits),
    }),
  ),
]

/** "həlak olanlar arasında", "ölənlərin sırasında". */
const among = (row: string): readonly string[] =>
  row
    .split('|')
    .map((phrase) => pluralOf(phrase.trim()))
    .flatMap((people) => [people, `${people}in`])
    .flatMap((people) => ['arasında', 'sırasında', 'içərisində', 'içində'].map((word) => `${people} ${word}`))

export const AZERBAIJANI_SUBSETS: readonly Term<Meaning>[] = [
  {
    value: { is: 'SUBSET' },
    phrases: fixed(
      'o cümlədən | onlardan | onların | bunlardan | bunların | həmçinin onlardan | o sırada | aralarında | onların arasında | onların içində | bunların içində | aralarından | sıralarından | həmin şəxslərdən | həmin şəxslərin | bu şəxslərdən | içərisində',
      'onlar arasında | sıralarında | bu insanların | bu insanlardan | onların sırasında | onların içərisində | bunların arasında | bunlar arasında | bu rəqəmə | bu sayın | cəmindən | həmin insanların | həmin insanlardan',
      'sonuncular arasında | sonuncuların arasında | sonunculardan',
    ),
  },
  {
    value: { is: 'SUBSET', harmed: true },
    phrases: among('qurban | zərərçəkən | zərər çəkən | ziyan çəkən | zərərçəkmiş | minaya düşən'),
  },
  { value: { is: 'SUBSET', outcome: 'KILLED' }, phrases: among('həlak olan | ölən | həyatını itirən | şəhid olan') },
  { value: { is: 'SUBSET', outcome: 'INJURED' }, phrases: among('yaralanan | xəsarət alan | yaralı') },
  {
    value: { is: 'SUBSET', after: true },
    phrases: fixed('daxil olmaqla | olmaqla | də daxil olmaqla | da daxil olmaqla'),
  },
]
