import type { PlaceCode } from './claim.ts'

/** Towns that texts name as they do districts (villages are in villages.ts: these only help where no district is told), in English, Azerbaijani and Russian, folded; each by the district whose territory it is in. */
const TOWNS_OF: Readonly<Record<string, readonly string[]>> = {
  'AZ-XVD': ['hadrut', 'гадрут', 'гадруте'],
  'AZ-FUZ': ['horadiz', 'горадиз', 'горадизе'],
  'AZ-ZAN': ['minjivan', 'mincivan', 'миндживан', 'миндживане'],
  'AZ-XCI': ['asgaran', 'askeran', 'əsgəran', 'аскеран', 'аскеране'],
}

/** The district of a town by its folded name. */
export const DISTRICT_OF_TOWN: ReadonlyMap<string, PlaceCode> = new Map(
  Object.entries(TOWNS_OF).flatMap(([district, towns]) => towns.map((town) => [town, district] as const)),
)
