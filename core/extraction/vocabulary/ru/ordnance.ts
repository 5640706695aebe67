import type { OrdnanceType } from '../../../model/ordnance.ts'
import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import { inflected } from './inflection.ts'

const ordnance = (type: OrdnanceType, ...rows: readonly string[]): Term<Meaning> => ({
  value: { is: 'ORDNANCE', type },
  phrases: inflected(...rows),
})
const kind = (type: OrdnanceType, ...rows: readonly string[]): Term<Meaning> => ({
  value: { is: 'ORDNANCE', type, adjective: true },
  phrases: inflected(...rows),
})

const UNEXPLODED = ['неразорвавш*', 'невзорвавш*', 'неразорванн*', 'невзорванн*', 'не разорвавш*', 'не взорвавш*']
const MUNITION = [
  'боеприпас~m',
  'снаряд~m',
  'боеголов*',
  'бомб~f',
  'авиабомб~f',
  'ракет~f',
  'артиллерийск* снаряд~m',
  'военн* боеприпас~m',
  'мин~f',
  'гранат~f',
  'устройств~n',
  'предмет~m',
]
const OTHERS = [
  ...UNEXPLODED.flatMap((word) => [`${word} боеприпас~m`, `${word} снаряд~m`]),
  ...[
    'боеприпас~m',
    'снаряд~m',
    'нвб',
    'нбп',
    'нрб',
    'взрывоопасн* предмет~m',
    'взрывн* устройств~n',
    'друг* боеприпас~m',
    'друг* взрывоопасн* предмет~m',
    'ин* боеприпас~m',
    'взрывоопасн* остатк~mk войны',
    'друг* взрывн* устройств~n',
  ],
]

export const RUSSIAN_ORDNANCE: readonly Term<Meaning>[] = [
  ordnance('ANTI_PERSONNEL_MINE', 'противопехотн* мин~f'),
  kind('ANTI_PERSONNEL_MINE', 'противопехотн*'),
  ordnance('ANTI_VEHICLE_MINE', 'противотанков* мин~f, противотранспортн* мин~f'),
  kind('ANTI_VEHICLE_MINE', 'противотанков*, противотранспортн*'),
  ordnance('MINE', 'мин~f, фугас~m, мин~f различн* тип*, мин~f разн* тип*'),
  ordnance(
    'UNEXPLODED_ORDNANCE',
    ...UNEXPLODED.flatMap((word) => MUNITION.map((noun) => `${word} ${noun}`)),
    'неразорвавшихся снарядов и прочих боеприпасов, неразорвавш* снаряд~m и боеприпас~m, артиллерийск* мин~f, минометн* мин~f, минометн* снаряд~m, ракет~f, реактивн* снаряд~m, бомб~f, боеприпас~m, снаряд~m, нвб, нрб, нбп, артиллерийск* снаряд~m, взрывоопасн* остатк~mk войны, гранат~f, авиабомб~f, артснаряд~m',
  ),
  ordnance(
    'SUBMUNITION',
    'кассетн* боеприпас~m, кассетн* суббоеприпас~m, суббоеприпас~m, кассетн* бомб~f, кассетн* снаряд~m',
  ),
  ordnance(
    'IMPROVISED_EXPLOSIVE_DEVICE',
    'самодельн* взрывн* устройств~n, самодельн* устройств~n, самодельн* бомб~f, сву, мин~f - ловушк~fk',
  ),
  ordnance(
    'EXPLOSIVE_ORDNANCE',
    'самодельн* и иных взрывн* устройств~n, самодельн* и других взрывн* устройств~n, взрывоопасн* предмет~m, взрывоопасн* боеприпас~m, взрывн* устройств~n, взрывоопасн* устройств~n, взрывчат* веществ~n, взрывчатк~fk, взрывоопасн* объект~m',
    ...OTHERS.flatMap((other) => [`мин~f и ${other}`, `мин~f или ${other}`]),
  ),
  {
    value: { is: 'OBJECT' },
    phrases: inflected(
      'взрывател~ms, патрон~m, гильз~f, детонатор~m, автомат~m, винтовк~fk, собак~fk, семь~fi, семей, сел, села, лет, год~m, года, годы, дней, дня, недел~fs, месяц~mk, месяцев, час~m, минут~f',
      'инцидентов, случаев, случая, взрывов, подрывов, автомобил~ms, машин~f, кварт*, процент~m, манат~m, населенн* пункт~m, километр~m, метр~m, дом~m, домов, опор~f',
      'организаци~fi, обращени~ni, посел*, район~m, минн* пол~ni, минн* полей, минн* взрывов, комплект~m, карт~f, формуляр~m, этап~m, сторон~f, раз, заминированн* участк*, единиц техники, объект~m',
    ),
  },
]
