import type { OrdnanceType } from '../../../model/ordnance.ts'
import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import { fixed, nouns } from './morphology.ts'

const ordnance = (type: OrdnanceType, phrases: readonly string[]): Term<Meaning> => ({
  value: { is: 'ORDNANCE', type },
  phrases,
})
const kind = (type: OrdnanceType, phrases: readonly string[]): Term<Meaning> => ({
  value: { is: 'ORDNANCE', type, adjective: true },
  phrases,
})
const each = (kinds: readonly string[], things: readonly string[]): readonly string[] =>
  nouns(...kinds.flatMap((first) => things.map((thing) => `${first} ${thing}`)))

/** Kinds of mines. */
export const AP = fixed(
  'piyada əleyhinə | piyada əleyhinə olan | piyadalar əleyhinə | piyada əleyhdarı | anti-piyada | piyadalara qarşı | piyadaya qarşı | piyadalara qarşı quraşdırılmış | piyadalara qarşı basdırılmış',
)
export const AV = fixed(
  'tank əleyhinə | tank əleyhinə olan | tanklar əleyhinə | avtomobil əleyhinə | nəqliyyat əleyhinə | texnika əleyhinə | anti-tank | tanklara qarşı | tanka qarşı | texnikaya qarşı | tanklara qarşı quraşdırılmış | tanklara qarşı basdırılmış',
)
/** "301-i tank əleyhinədir". */
const copula = (kinds: readonly string[]): readonly string[] => kinds.map((kind) => `${kind}dir`)
const MINES = ['mina', 'minalar']
const UNEXPLODED = fixed('partlamamış | partlamayan | partlamadan qalan | partlamadan qalmış | partlamamış qalan')
const MUNITIONS = fixed(
  'hərbi sursat | sursat | döyüş sursatı | mərmi | bomba | artilleriya mərmisi | qumbara | hərbi sursat qalığı | raket | mərmi və sursat | partlayıcı | hərbi döyüş sursatı | pth',
)

export const AZERBAIJANI_ORDNANCE: readonly Term<Meaning>[] = [
  ordnance('ANTI_PERSONNEL_MINE', [...each(AP, MINES), ...nouns('pəm')]),
  kind('ANTI_PERSONNEL_MINE', [...AP, ...copula(AP), ...fixed('piyada ,')]),
  ordnance('ANTI_VEHICLE_MINE', [...each(AV, MINES), ...fixed('təm')]),
  kind('ANTI_VEHICLE_MINE', [...AV, ...copula(AV), ...fixed('tank ,')]),
  ordnance('MINE', [
    ...nouns('mina | minalar'),
    ...fixed(
      'müxtəlif təyinatlı mina~ | müxtəlif növ mina~ | tank və piyada əleyhinə mina~ | piyada və tank əleyhinə mina~',
    ),
  ]),
  ordnance('UNEXPLODED_ORDNANCE', [
    ...each(UNEXPLODED, MUNITIONS),
    ...nouns(
      'phs | hərbi sursat | sursat | mərmi | qumbara | əl qumbarası | aviabomba | artilleriya mərmisi | minaatan mərmisi | top mərmisi | tank mərmisi | qumbaraatan mərmisi | reaktiv mərmi | döyüş başlığı',
    ),
  ]),
  ordnance(
    'SUBMUNITION',
    nouns(
      'kasetli sursat | kasetli bomba | kasetli bombacıq | kasetli döyüş sursatı | bombacıq | kaset bombası | kaset bombalarının elementi | kaset bombasının elementi | kasetli bombanın elementi | kasetli bombaların elementi | kasetli bomba elementi | kaset elementi',
    ),
  ),
  ordnance(
    'IMPROVISED_EXPLOSIVE_DEVICE',
    nouns('əldəqayırma partlayıcı qurğu | əldəqayırma partlayıcı | mina-tələ | mina tələ | tələ mina'),
  ),
  ordnance('EXPLOSIVE_ORDNANCE', [
    ...nouns(
      'partlayıcı qurğu | partlayıcı vasitə | partlayıcı sursat | partlayıcı maddə | partlayıcı təhlükə | mina və partlamamış hərbi sursat | mina və hərbi sursat | mina və sursat | mina və digər partlayıcı',
      'mina və partlamamış sursat | minalar və partlamamış sursat | mina və digər sursat | mina və pts | mina və phs | minalar və partlamamış hərbi sursat | partlayıcı cisim | naməlum partlayıcı',
      'mina və mərmi | partlayıcı qurğu və sursat | mina və partlayıcı | mina və digər partlayıcı qurğu | mina və digər hərbi sursat | mina və partlamamış döyüş sursatı | minalar və digər partlayıcı',
      'mina və digər partlayıcı sursat',
    ),
    ...fixed(
      'minalardan və partlamamış sursatlardan | minalardan və partlamamış hərbi sursatlardan | mina və sursatlardan',
    ),
  ]),
  {
    value: { is: 'OBJECT' },
    phrases: nouns(
      'detonator | patron | fişəng | silah | tüfəng | pulemyot | it | maşın | texnika | minalanmış sahə | ailə | ev | kənd | şəhər | il | ay | gün | həftə | saat | dəqiqə | faiz | müraciət | qəsəbə | rayon',
      'avtomobil | dərs | manat | dollar | avro | ton | kilometr | metr | yaş | mənzil | obyekt | yaşayış məntəqəsi | şirkət | xəritə | formulyar | dərman | millimetr | mm | kalibr | kiloqram | kq | məktəb | qəbir | girov | əsir | ölkə | dövlət | təşkilat | saylı | cərgə | qutu | yeşik | dəfə | günlük | illik | aylıq | yer | başa çatdır',
    ).concat(
      fixed(
        'doğumlu | təvəllüdlü | millimetrlik | millimetrli | mm-lik | mm - lik | kalibrli | kiloqramlıq | kq - lıq | tonluq | metrlik | santimetrlik',
      ),
    ),
  },
]
