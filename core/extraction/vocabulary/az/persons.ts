import type { Population } from '../../../model/casualties.ts'
import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import { AZERBAIJANI_KIN } from './kin.ts'
import { fixed, nouns } from './morphology.ts'

const LAST_VOWEL = /[aıouəeiöü](?=[^aıouəeiöü]*$)/u
/** Words in the plural, in every case; first among the terms, since the singular would fit them too. */
const plurals = (row: string): readonly string[] => nouns(...row.split('|').map((phrase) => pluralOf(phrase.trim())))

/** "sakin" → "sakinlər", "kənd sakini" → "kənd sakinlər" (its possessive comes after). */
export function pluralOf(phrase: string): string {
  const base = phrase.includes(' ') ? phrase.replace(/(?:(?<![çÇ])[ıiuü]|s[ıiuü])$/u, '') : phrase
  return base + (/[aıou]/u.test(LAST_VOWEL.exec(base)?.[0] ?? '') ? 'lar' : 'lər')
}

const persons = (population: Population, row: string): readonly Term<Meaning>[] => [
  { value: { is: 'PERSON', population }, phrases: plurals(row) },
  { value: { is: 'PERSON', population, one: true }, phrases: nouns(row) },
]

/** "İstehkamçı əsgər": one person by trade and rank, who serves. */
const SERVING = ['istehkamçı', 'sapyor', 'minaaxtaran', 'sürücü', 'mühəndis', 'həkim', 'kəşfiyyatçı'].flatMap((trade) =>
  ['əsgər', 'hərbçi', 'hərbi qulluqçu', 'zabit', 'gizir', 'leytenant', 'kapitan', 'mayor', 'çavuş'].map(
    (rank) => `${trade} ${rank}`,
  ),
)

export const AZERBAIJANI_PERSONS: readonly Term<Meaning>[] = [
  // Before the people that are counted, whose words some of these are.
  {
    value: { is: 'PERSON', population: 'EVERYONE', untold: true },
    phrases: plurals('jurnalist | media işçisi | media nümayəndəsi | mətbuat nümayəndəsi'),
  },
  // After a number the singular stands for several.
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true, untold: true },
    phrases: nouns('jurnalist | media işçisi | media nümayəndəsi'),
  },
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true, own: true },
    phrases: fixed('uşaq atası~ | övlad atası~ | uşaq sahibi | övlad sahibi'),
  },
  {
    value: { is: 'PERSON', population: 'WOMAN', one: true, own: true },
    phrases: fixed('uşaq anası~ | övlad anası~'),
  },
  {
    value: { is: 'PERSON', population: 'EVERYONE', one: true },
    phrases: fixed(
      'atası | oğlu ilə | atasının | onun oğlu~ | yaşlı oğlu~ | azyaşlı oğlu~ | kiçik oğlu~ | böyük oğlu~',
    ),
  },
  { value: { is: 'PERSON', population: 'WOMAN', one: true }, phrases: fixed('anası | anasının') },
  ...AZERBAIJANI_KIN,
  // Words that stand for people only right after a number: see `countedOnly`.
  { value: { is: 'PERSON', population: 'MILITARY' }, phrases: nouns('polis | hərbi') },
  { value: { is: 'PERSON', population: 'EVERYONE' }, phrases: nouns('nəfər | insan | adam | azərbaycanlı | kəs') },
  ...persons(
    'EVERYONE',
    `şəxs | vətəndaş | sakin | kənd sakini | rayon sakini | şəhər sakini | yerli sakin | çoban | fermer | fəhlə | işçi | sürücü | traktorçu | sərnişin | kişi | inşaatçı
    | ekskavatorçu | operator | müxbir | nümayəndə | təqaüdçü | traktor sürücüsü | maldar | mühəndis | əməkdaş | gənc | şirkət əməkdaşı | şirkət işçisi | iş icraçısı | bağban | qonaq
    | soydaş | həmvətən | həmyerli | həmkəndli | ovçu | balıqçı | arıçı | mexanizator | kombaynçı | buldozerçi | qreyderçi | bənna | topoqraf | geoloq | montyor
    | sahibkar | könüllü | gözətçi | meşəbəyi | kəndli | pensiyaçı | tələbə | məmur | briqadir | yol fəhləsi | tikinti işçisi | tikinti fəhləsi | inşaat işçisi | maşın sürücüsü
    | maşinist | baytar | baytar həkimi | dülgər | qaynaqçı | elektrik | kranovşik | usta | yol ustası | rabitəçi | mühafizəçi | iş yoldaşı | köməkçi | qohum | qonşu | mexanik | bacı | qardaş | nəvə | həyat yoldaşı | ata-ana | tanış | dost | yük maşını sürücüsü | avtomobil sürücüsü | həmkar | silahdaş | taksi sürücüsü | ailə üzvü | turist | yolçu | yanğınsöndürən | xilasedici | müəllim | aqronom | energetik | təmirçi | suvarmaçı | suçu | naxırçı | qoyunçu | heyvandar | ziyarətçi | alpinist | tikintiçi | quraşdırıcı | meşəçi | ekoloq | arxeoloq | bələdçi | yükdaşıyan | satıcı | aşpaz | dəmirçi | çilingər | malyar | betonçu | geodezist | ustabaşı | prorab | odunçu | otbiçən | biçinçi | kolxozçu | sükançı | atçı | montajçı | fotoqraf | üzv | övlad | mütəxəssis | ev sahibi | evin sahibi | bağın sahibi | sahənin sahibi | torpağın sahibi | sürünün sahibi | maşının sahibi | traktorun sahibi | avtomobilin sahibi | mal-qaranın sahibi | mal-qara sahibi | heyvan sahibi | sürü sahibi | ekskavator operatoru | ekskavator sürücüsü | pirotexnik | texnika operatoru | texnika sürücüsü | məskunlaşan şəxs`,
  ),
  ...persons(
    'CIVILIAN',
    'mülki şəxs | mülki vətəndaş | mülki sakin | dinc sakin | dinc vətəndaş | dinc insan | mülki əhali | mülki insan | dinc əhali | mülki | mülki sürücü | mülki işçi | mülki fəhlə | mülki mütəxəssis | dinc kənd sakini | mülki kənd sakini | dinc adam | mülki əhali nümayəndəsi | qeyri-hərbi şəxs',
  ),
  ...persons(
    'MILITARY',
    `hərbçi | hərbi qulluqçu | əsgər | zabit | polis əməkdaşı | polis zabiti | sərhədçi | gizir | leytenant | kapitan | mayor | polkovnik | baş leytenant
    | kiçik gizir | hərbi həkim | müddətli həqiqi hərbi xidmət qulluqçusu | müddətdən artıq hərbi qulluqçu | daxili qoşunların hərbi qulluqçusu
    | polis serjantı | polis leytenantı | polis kapitanı | polis mayoru | polis çavuşu | polis nəfəri | xidməti heyət | polis işçisi | sərhəd xidmətinin hərbi qulluqçusu | hərbi personal | serjant | çavuş | ordu mənsubu | ordunun hərbi qulluqçusu | hərbi istehkamçı | ordunun istehkamçısı | ordusunun istehkamçısı | nazirliyinin istehkamçısı | baş gizir | mülki olmayan şəxs | dsx əməkdaşı | dövlət sərhəd xidmətinin əməkdaşı | daxili işlər orqanlarının əməkdaşı | daxili işlər nazirliyinin əməkdaşı | din əməkdaşı | din - in əməkdaşı`,
  ),
  ...persons('MILITARY', SERVING.join(' | ')),
  ...persons(
    'CHILD',
    'uşaq | yeniyetmə | azyaşlı | məktəbli | şagird | yetkinlik yaşına çatmayan şəxs | azyaşlı uşaq | oğlan | qız | oğlan uşağı | qız uşağı | körpə | azyaşlı şəxs',
  ),
  ...persons('WOMAN', 'qadın | xanım'),
  // Staff that whoever speaks of mines calls "ours".
  {
    value: { is: 'PERSON', population: 'DEMINER' },
    phrases: fixed(
      'əməkdaşlarımız~ | həmkarlarımız~ | yoldaşlarımız~ | minaaxtaranlarımız~ | sapyorlarımız~ | mütəxəssislərimiz~ | operatorlarımız~ | işçilərimiz~',
    ),
  },
  ...persons(
    'DEMINER',
    `sapyor | istehkamçı | minaaxtaran | mina axtaran | anama əməkdaşı | anama işçisi | anama - nın əməkdaşı | anama - nın işçisi | anama - nın minaaxtaranı | agentliyin əməkdaşı | agentliyin işçisi
    | agentlik əməkdaşı | minatəmizləmə agentliyinin əməkdaşı | minatəmizləmə agentliyinin işçisi | minatəmizləyən | minatəmizləmə mütəxəssisi | agentliyin minaaxtaranı
    | ( anama ) əməkdaşı | ( anama ) işçisi | anama mütəxəssisi | anama - nın mütəxəssisi | anama sapyoru | anama - nın sapyoru | agentliyin sapyoru | kinoloq | qurumun əməkdaşı | minatəmizləmə əməliyyatçısı | minatəmizləyici | minatəmizləmə qrupunun üzvü | minaaxtaran qadın | qrup rəhbəri | qrupun rəhbəri | dəstənin rəhbəri | komandanın rəhbəri | komanda rəhbəri | minatəmizləmə işçisi`,
  ),
  {
    value: { is: 'PERSON', population: 'DEMINER', one: true },
    phrases: fixed(
      'qrupun _ - _ il təvəllüdlü rəhbəri~ | agentliyin _ _ _ _ _ əməkdaşı~ | qurumun _ - _ il təvəllüdlü əməkdaşı~ | anama - nın _ - _ il təvəllüdlü əməkdaşı~ | agentliyin _ yaşlı əməkdaşı~ | qurumun _ yaşlı əməkdaşı~ | anama - nın _ yaşlı əməkdaşı~ | əməkdaşımız~ | həmkarımız~ | yoldaşımız~ | minaaxtaranımız~ | sapyorumuz~ | kinoloqumuz~ | briqadirimiz~ | operatorumuz~ | mütəxəssisimiz~ | texnikimiz~ | feldşerimiz~ | qrup rəhbərimiz~ | komanda rəhbərimiz~ | dəstə komandirimiz~ | dəstə rəhbərimiz~ | qrup komandirimiz~ | dəstə üzvümüz~ | qrup üzvümüz~ | komanda üzvümüz~ | işçimiz~ | mühəndisimiz~',
    ),
  },
]

/** Clearers' employers in the genitive: whom a number counts right after them are their staff. */
export const AZERBAIJANI_EMPLOYERS: readonly Term<Meaning>[] = [
  // Of the border and the security service.
  {
    value: { is: 'EMPLOYER', population: 'MILITARY' },
    phrases: fixed(
      'dövlət sərhəd xidmətinin | dsx - nin | sərhəd xidmətinin | dtx - nin | dövlət təhlükəsizliyi xidmətinin | müdafiə nazirliyinin | daxili qoşunların',
    ),
  },
  {
    value: { is: 'EMPLOYER', population: 'DEMINER' },
    phrases: fixed('anama - nın | ( anama ) - nın | agentliyin | minatəmizləmə agentliyinin'),
  },
]
