import type { TimeWord } from '../../time/timeWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { FROM, IN, UNTIL } from './calendar.ts'
import { EARLIER_DAYS } from './earlierDays.ts'
import { fixed, nouns, verbs } from './morphology.ts'
import { SAME_STRETCH } from './sameStretch.ts'
import { FROM_IT_TO_NOW, SINCE_IT_ENDED, STATEMENTS, WAR_END } from './warEnd.ts'
import { AZERBAIJANI_YEAR_EARLIER } from './yearEarlier.ts'
import { AZERBAIJANI_YEAR_PARTS } from './yearParts.ts'

/** "O vaxtdan", "həmin tarixdən bəri". */
const SINCE_THEN = ['o', 'həmin', 'bu'].flatMap((that) =>
  ['vaxtdan', 'gündən', 'tarixdən', 'zamandan'].flatMap((day) =>
    ['', ' bəri', ' etibarən', ' başlayaraq', ' sonra', ' bu yana'].map((since) => `${that} ${day}${since}`),
  ),
)
const post = (word: TimeWord, phrases: readonly string[]): Term<TimeWord> => ({ value: { is: 'POST', word }, phrases })
const relative = (
  unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR',
  back: number,
  phrases: readonly string[],
): Term<TimeWord> => ({
  value: { is: 'RELATIVE', unit, back },
  phrases,
})
/** "10-dan ötən müddət", but "10-dan ötən həftənin sonunadək". */
const PASSED = ['-dan ötən', '-dən ötən', '-dan keçən', '-dən keçən'].flatMap((passed) =>
  ['müddət*', 'dövr*', 'vaxt*', 'zaman*', '_ il*', '_ ay*', '_ gün*'].map((stretch) => `${passed} ${stretch}`),
)

export const AZERBAIJANI_TIMES: readonly Term<TimeWord>[] = [
  // Before "ötən _ il ərzində": of phrases as long the first counts.
  {
    value: { is: 'RELATIVE', unit: 'YEAR', back: 0, ended: true },
    phrases: fixed('ötən bir ildə | ötən bir il ərzində | keçən bir ildə | keçən bir il ərzində'),
  },
  post({ is: 'BETWEEN' }, fixed('arasında | arası | aralığında')),
  post(
    FROM,
    fixed(
      '-ci ildən | -cü ildən | -cı ildən | -cu ildən | -dan | -dən | -ndan | -ndən | -sindən | -sından | -undan | -indən | -ından | -ündən | tarixindən | günündən',
    ),
  ),
  post(
    IN,
    fixed(
      '-da | -də | -nda | -ndə | -sində | -ində | -ında | -unda | -ündə | ərzində | boyunca | müddətində | boyu | üzrə | yekunlarına | yekunları üzrə | nəticələrinə görə | nəticələrinə əsasən',
    ),
  ),
  post(
    { ...UNTIL, close: true },
    fixed('sonunadək | sonuna qədər | sonuna kimi | sonlarınadək | axırınadək | axırına qədər'),
  ),
  // Before "ərzində" after a date.
  post(
    UNTIL,
    ['-dək', '-adək', '-ədək', '-yədək', '-yadək', '-nədək', '-nadək', 'qədər', 'kimi'].flatMap((until) =>
      ['həftə', 'bir həftə', 'dövr', 'müddət', 'yeddi gün', '7 gün', 'ay', 'vaxt'].map(
        (stretch) => `${until} olan ${stretch} ərzində`,
      ),
    ),
  ),
  post(
    UNTIL,
    fixed('-nə qədər | -dək | -adək | -ədək | -yədək | -yadək | -nədək | -nadək | qədər | kimi | tarixinədək'),
  ),
  post(
    UNTIL,
    fixed(
      'vəziyyətinə | vəziyyətinə olan | tarixinə | tarixinədir | tarixində yenilən* | -də yenilən* | -da yenilən* | olan məlumat* | olan vəziyyət* | olan statistik* | olan rəqəm* | olan göstərici* | -nə olan | -na olan | -ə olan | -a olan | -ne olan | -ci ilədək | -cü ilədək | tarixinə olan',
    ),
  ),
  post(
    { is: 'SINCE' },
    fixed(
      'bəri | bu yana | bu tərəfə | etibarən | başlayaraq | -dan bəri | -dən bəri | -dan etibarən | -dən etibarən | -dan başlayaraq',
    ),
  ),
  post({ is: 'SINCE' }, fixed('-dən başlayaraq | -dan sonra | -dən sonra').concat(PASSED)),
  post(
    { is: 'SINCE', start: true },
    fixed('əvvəlindən | əvvəllərindən | başlanğıcından | başından | əvvəlindən bəri | əvvəlindən etibarən'),
  ),
  post(
    { is: 'SINCE' },
    fixed(
      'ortasından | ortalarından | payızından | yazından | yayından | qışından | sonlarından | axırından | axırlarından',
    ),
  ),
  post(
    { is: 'DAYS_TO', days: 7 },
    ['başa çatan', 'sona çatan', 'bitən', 'yekunlaşan', 'tamamlanan'].flatMap((ending) =>
      fixed(`${ending} həftə | ${ending} həftədə | ${ending} həftə ərzində`),
    ),
  ),
  post(
    { is: 'NIGHT' },
    fixed('-nə keçən gecə | -na keçən gecə | -ə keçən gecə | -a keçən gecə | -sinə keçən gecə | -sına keçən gecə'),
  ),
  post(
    { is: 'AFTER' },
    fixed(
      'ötən _ il ərzində | keçən _ il ərzində | ötən _ ildə | keçən _ ildə | keçən _ ayda | ötən _ ilə yaxın | sonra | sonraya | sonrakı | keçən müddət* | ötən müddət* | keçən dövr* | ötən dövr* | keçən vaxt* | ötən vaxt* | ötən zaman*',
    ),
  ),
  post(
    { is: 'AFTER' },
    fixed(
      'bitəndən | bitdikdən | başa çatandan | başa çatdıqdan | qurtarandan | sona çatandan | sona çatdıqdan | dayandıqdan | dayanandan',
      'imzalanmasından | imzalandıqdan | imzalanandan | edildikdən | olunduqdan | ediləndən | olunandan | başa çatmasından | bitməsindən',
      'sona çatmasından | dayandırılmasından | azad edilməsindən | azad olunmasından | azad ediləndən | azad olunandan | qurtardıqdan | sona yetəndən | sona yetdikdən | sonundan',
    ).concat(SINCE_IT_ENDED),
  ),
  { value: { is: 'SINCE_TOLD' }, phrases: SINCE_THEN },
  { value: { is: 'UNTIL', asOf: false }, phrases: fixed('-') },
  { value: { is: 'AND' }, phrases: fixed('və') },
  {
    value: { is: 'BASELINE', from: WAR_END, alone: false },
    phrases: [
      ...nouns(
        'ikinci qarabağ müharibəsi | ii qarabağ müharibəsi | 2-ci qarabağ müharibəsi | 44 günlük müharibə | 44 günlük vətən müharibəsi',
        'vətən müharibəsi | qarabağ müharibəsi | savaş | 44 günlük savaş | qarabağ savaşı | ikinci qarabağ savaşı | müharibə | son müharibə | 2020-ci il müharibəsi | üçtərəfli bəyanat | üçtərəfli bəyannamə',
        ...STATEMENTS,
        'üçtərəfli birgə bəyanat | noyabr bəyanatı | atəşkəs | atəşkəs razılaşması | hərbi əməliyyatlar | döyüşlər | münaqişə',
        'hərbi əməliyyatların | zəfər | vətən müharibəsinin | müharibəsinin | işğaldan azad | üçtərəfli razılaşma | düşmənçilik',
      ),
    ],
  },
  // Before what is no baseline without a word after it: of phrases as long the first counts.
  {
    value: { is: 'BASELINE', from: null, alone: true },
    phrases: fixed(
      'münaqişənin əvvəlindən | münaqişənin başlanğıcından | münaqişə başlayandan | münaqişə başlanandan | işğalın əvvəlindən | işğalın başlanğıcından | 90-cı illərdən | 1990-cı illərdən | 90-cı illərin əvvəlindən | 1990-cı illərin əvvəlindən | doxsanıncı illərdən',
    ),
  },
  {
    value: { is: 'BASELINE', from: null, alone: false },
    phrases: nouns(
      'birinci qarabağ müharibəsi | i qarabağ müharibəsi | 1-ci qarabağ müharibəsi | münaqişənin başlanğıcı | 90-cı illər | 1990-cı illər | işğal | müstəqillik',
      'doxsanıncı illər | münaqişənin əvvəli | münaqişə başlayan',
    ),
  },
  {
    value: { is: 'BASELINE', from: WAR_END, alone: true },
    phrases: fixed(
      'postmüharibə dövrü* | post-müharibə dövrü* | postmünaqişə dövrü* | post-münaqişə dövrü* | postkonflikt dövrü* | müharibədən sonrakı dövr*',
      ...FROM_IT_TO_NOW,
      'müharibədən sonrakı müddət* | müharibədən sonrakı illər* | postmünaqişə mərhələsi*',
    ),
  },
  {
    value: { is: 'UP_TO_NOW' },
    phrases: fixed(
      'bu günə | bugünə | bugünə qədər | bugünə kimi | bugünə dək | bu günəcən | indiyəcən | günümüzədək | bu zamanadək | bu zamana qədər | bu saatadək | bu tarixədək | bu gün üçün',
      'indiyədək | indiyə qədər | indiyə qədərki | bu günə qədərki | bugünə qədərki | bu vaxta qədərki | indiyə kimi | bu günədək | bugünədək | bu günə qədər | bu günə kimi | bu günə dək | indiyə dək | bu vaxtadək',
      'bu vaxta qədər | bu vaxta kimi | hazıradək | hazırkı vaxtadək | hazırkı dövrədək | bu anadək | hal-hazıradək | bu gün də daxil olmaqla | hələlik',
      'indiki vaxtadək | həmin günədək | bu müddətədək | həmin tarixə kimi | həmin tarixə qədər | həmin tarixədək | həmin vaxtadək | həmin vaxta qədər | həmin vaxta kimi | həmin günə qədər | həmin günə kimi | o vaxtadək | o tarixədək | o günədək',
    ),
  },
  {
    value: { is: 'UP_TO_NOW', back: 1 },
    phrases: fixed(
      'dünənədək | dünənə qədər | dünənə kimi | dünənə dək | dünən axşama qədər | dünən axşama kimi | dünən axşamadək | dünən səhərədək | dünənki günədək | dünənki günə qədər',
    ),
  },
  relative(
    'DAY',
    0,
    fixed(
      'dəqiqələr öncə | dəqiqələr əvvəl | az öncə | az əvvəl | bir neçə dəqiqə öncə | bir neçə dəqiqə əvvəl | bir neçə saat öncə | bir neçə saat əvvəl | indicə | bu gün | bugün | bu səhər | bu axşam | bu günün | bu gün səhər | bu gecə | bugünkü | bu gün günorta | bu gün axşam',
    ),
  ),
  relative(
    'DAY',
    1,
    fixed(
      'dünən | dünən axşam | ötən gecə | dünənki | ötən gün | ötən axşam | keçən gecə | dünən səhər | dünən gecə | ötən sutka | ötən sutka ərzində',
    ),
  ),
  relative('DAY', 2, fixed('srağagün')),
  relative(
    'WEEK',
    1,
    fixed(
      'ötən həftə* | keçən həftə* | son həftə* | son bir həftə* | ötən bir həftə* | son yeddi gün* | hesabat həftəsi*',
    ),
  ),
  { value: { is: 'RELATIVE', unit: 'WEEK', back: 1, previous: true }, phrases: fixed('əvvəlki həftə*') },
  relative('WEEK', 0, fixed('bu həftə* | cari həftə*')),
  relative(
    'MONTH',
    1,
    fixed(
      'ötən ay | ötən ayın | ötən ayda | ötən ayı | ötən ay ərzində | keçən ay | keçən ayın | keçən ayda | keçən ayı | keçən ay ərzində | son bir ay | son bir ayda | son ay ərzində | ötən bir ayda',
    ),
  ),
  relative(
    'MONTH',
    0,
    fixed(
      'bu ay | bu ayın | bu ayda | cari ay | cari ayda | cari ayın | ayın əvvəlindən | ay başlayandan | ayın başından',
    ),
  ),
  relative(
    'YEAR',
    1,
    ['ötən', 'keçən', 'əvvəlki'].flatMap((last) => nouns(`${last} təqvim ili`)),
  ),
  relative(
    'YEAR',
    1,
    fixed(
      'ötən il | ötən ilin | ötən ildə | ötən ili | ötən il ərzində | keçən il | keçən ilin | keçən ildə | keçən ili | keçən il ərzində',
    ),
  ),
  relative(
    'YEAR',
    0,
    fixed('bu il | bu ilin | bu ildə | cari il | cari ildə | cari ilin | bu il ərzində | cari il ərzində'),
  ),
  {
    value: { is: 'RELATIVE', unit: 'YEAR', back: 0, ended: true },
    phrases: fixed('son bir ildə | son bir il ərzində | bütün il ərzində | bütün il boyu | il boyu'),
  },
  ...SAME_STRETCH,
  ...AZERBAIJANI_YEAR_EARLIER,
  ...EARLIER_DAYS,
  {
    value: { is: 'EARLIER', unit: 'WEEK', days: 7 },
    phrases: fixed('bir həftə əvvəl | bir həftə öncə | bir həftə qabaq'),
  },
  { value: { is: 'EARLIER', unit: 'WEEK' }, phrases: fixed('ondan əvvəlki həftə* | bundan əvvəlki həftə*') },
  {
    value: { is: 'EARLIER', unit: 'MONTH' },
    phrases: fixed('bir ay əvvəl | bir ay öncə | bundan əvvəlki ay~ | əvvəlki ay | əvvəlki ayda | əvvəlki ayın'),
  },
  ...AZERBAIJANI_YEAR_PARTS,
  { value: { is: 'START' }, phrases: verbs('başla', 'başlan') },
  {
    value: { is: 'OPEN' },
    phrases: [
      ...fixed(
        'nə qədər | son _ ay~ | son _ il~ | son _ gün~ | son _ həftə~ | son _ saat~ | son bir neçə ay~ | son bir neçə il~',
      ),
      ...nouns(
        'son illər | son aylar | son günlər | son vaxtlar | son dövrlər | əvvəlki illər | ötən illər | keçən illər | uzun illər',
      ),
    ],
  },
]
