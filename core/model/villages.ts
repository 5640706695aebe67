import type { PlaceCode } from './claim.ts'
import { villageSounds } from './nameSounds.ts'
import { OF_EAST_ZANGEZUR } from './villages/eastZangezur.ts'
import { ELSEWHERE } from './villages/elsewhere.ts'
import { OF_KARABAKH } from './villages/karabakh.ts'
import { OF_THE_NORTH_WEST } from './villages/northWest.ts'

/**
 * Villages and towns of the districts that mines are reported from. Names are facts, taken from public lists and held against each other: for Karabakh and East Zangezur
 * the pages on the districts of 1905.az (after the Azerbaijan National Encyclopaedia), of the Presidential Library (armenianvandalism.preslib.az), yknews.az,
 * virtualkarabakh.az and anl.az, the lists of villages announced as liberated in 2020, and Wikipedia in Azerbaijani (CC BY-SA); for Goranboy a list drawn from
 * OpenStreetMap (ODbL); for the rest of the north-west and Tartar what is generally known. No text of theirs is here. A name gives its district only where it is that of no other: a name in two lists, or in `ELSEWHERE`, gives none, and a village
 * may be named without its first word ("Seyidəhmədli") where all of that name are in one district. Left out are names that texts use for something else (Saray, Cəmiyyət,
 * Şəhər, Türklər, Qarqar, Daşkənd, Milli, Talışlar, the names of districts), and from `ELSEWHERE` namesakes that no mine is near to where one village is meant as a rule
 * (Ağalı, Cicimli, Çəmənli, Mehdili, Turşsu). It only helps where a text names no district for an accident: a district that is named comes first.
 */
const LISTS = [OF_KARABAKH, OF_EAST_ZANGEZUR, OF_THE_NORTH_WEST]

interface Village {
  readonly name: string
  readonly district: PlaceCode | null
}

const villagesOf = (list: string, district: PlaceCode | null): readonly Village[] =>
  list
    .trim()
    .split(/,\s+/u)
    .map((name) => ({ name, district }))

const villagesIn = (lists: Readonly<Record<string, string>>): readonly Village[] =>
  Object.entries(lists).flatMap(([district, list]) => villagesOf(list, district))

const ALL = [...LISTS.flatMap(villagesIn), ...villagesOf(ELSEWHERE, null)]

/** The districts that villages of each name are in, by its sounds, with and without its first word; null among them stands for any other. */
function districtsBySounds(villages: readonly Village[]): ReadonlyMap<string, ReadonlySet<PlaceCode | null>> {
  const districts = new Map<string, Set<PlaceCode | null>>()
  for (const { name, district } of villages) {
    const { bare, full } = villageSounds(name)
    for (const sounds of [bare, full]) districts.set(sounds, (districts.get(sounds) ?? new Set()).add(district))
  }
  return districts
}

const DISTRICTS = districtsBySounds(ALL)
const NOWHERE: ReadonlySet<PlaceCode | null> = new Set()

/** What Russian and older spellings write for the first letter of a name: "Кочахмедли" for "Qoçəhmədli", "Гаджигервенд" for "Hacıqərvənd". */
const FIRST_SOUND: Readonly<Record<string, string>> = { k: 'g', g: 'h' }

function districtsNamed(name: string): ReadonlySet<PlaceCode | null> {
  const { full } = villageSounds(name)
  const first = FIRST_SOUND[full.charAt(0)]
  return DISTRICTS.get(full) ?? (first === undefined ? undefined : DISTRICTS.get(`${first}${full.slice(1)}`)) ?? NOWHERE
}

/** The district of a village or town by its name in the spelling of one of the three languages; null where it is in none for certain. */
export function districtOfVillage(name: string): PlaceCode | null {
  const [district = null, ...others] = districtsNamed(name)
  return others.length === 0 ? district : null
}

/** All districts of these lists that have a village or town of that name. */
export const districtsOfVillages = (name: string): readonly PlaceCode[] =>
  [...districtsNamed(name)].filter((district) => district !== null)

/** Those whose name tells their district. */
export const VILLAGES: readonly { readonly name: string; readonly district: PlaceCode }[] = ALL.flatMap(
  ({ name, district }) => (district !== null && districtOfVillage(name) === district ? [{ name, district }] : []),
)
