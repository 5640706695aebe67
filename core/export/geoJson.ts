import type { Accident } from '../model/accident.ts'
import { placeByCode } from '../model/places.ts'

/** Said in every feature, and in the description of the dump. */
export const WHAT_POINTS_ARE = 'A point inside the district that reports name. Not where the accident happened.'

/** An accident as a feature of GeoJSON (RFC 7946): longitude first, and no geometry where its place is unknown or has no point. */
export function accidentFeature(accident: Accident): object {
  const { id, occurredOn, locality, ordnanceType, populations, killed, injured, casualties, reports } = accident
  const place = accident.place === null ? null : placeByCode(accident.place)
  const point = place?.centroid ?? null
  return {
    type: 'Feature',
    id,
    geometry: point && { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: {
      geometryIs: point && WHAT_POINTS_ARE,
      ...{ occurredOn, place: accident.place, placeName: place?.name ?? null, locality },
      ...{ ordnanceType, populations, killed, injured, casualties },
      reports: reports.map(({ claim }) => claim),
    },
  }
}
