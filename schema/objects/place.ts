import type { Place } from '../../core/model/place.ts'
import { PLACES, placeByCode, placeByName } from '../../core/model/places.ts'
import { builder, enumOf } from '../builder.ts'
import { connectionOf, pageArgs } from '../connections.ts'
import { listCost } from '../costs.ts'
import { globalIdOf } from '../globalId.ts'
import { accidentNode, claimNode } from '../nodes.ts'
import { emptyPage } from '../pages.ts'
import { AccidentConnection, ClaimConnection, NodeRef, PlaceRef } from '../refs.ts'
import { AccidentFilterInput, accidentFilterOf } from './accidentFilter.ts'
import { ClaimFilterInput, claimFilterOf } from './claimFilter.ts'
import { commonPlaces } from './placeIds.ts'

const PlaceKind = enumOf<Place['kind']>('PlaceKind', 'What a place is, each inside the one before.', {
  COUNTRY: 'A state.',
  REGION: 'An economic region.',
  DISTRICT: 'A district or a city of its own.',
})

const Coordinates = builder.objectRef<NonNullable<Place['centroid']>>('Coordinates').implement({
  description: 'WGS 84, decimal degrees.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north of the equator.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east of Greenwich.' }),
  }),
})

const WITHOUT_POINT = PLACES.filter(({ centroid }) => centroid === null)
  .map(({ name }) => name)
  .join(', ')

PlaceRef.implement({
  description: 'A country, region or district that statements name.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'What to filter by.', resolve: (place) => globalIdOf('Place', place.code) }),
    kind: t.expose('kind', { type: PlaceKind, description: 'Country, region or district.' }),
    name: t.exposeString('name', { description: 'The spelling this API uses.' }),
    alternateNames: t.exposeStringList('alternateNames', { description: 'Other spellings it is recognised by.' }),
    isoCode: t.exposeString('isoCode', { nullable: true, description: 'ISO 3166-1 or 3166-2, for example AZ-AGM.' }),
    pcode: t.exposeString('pcode', {
      nullable: true,
      description: 'OCHA place code, where one is assigned. None is for Azerbaijan: null for now, everywhere.',
    }),
    centroid: t.expose('centroid', {
      type: Coordinates,
      nullable: true,
      description: `A point inside the place, for a marker. Never where an accident happened. Null where the lists that points are from have none: ${WITHOUT_POINT}.`,
    }),
    parent: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'The place it lies in; null for a country.',
      resolve: (place) => (place.parent === null ? null : placeByCode(place.parent)),
    }),
    accidents: t.field({
      type: AccidentConnection,
      description: 'Accidents in it and in the places inside it, newest first.',
      args: { filter: t.arg({ type: AccidentFilterInput, description: 'Which of them.' }), ...pageArgs },
      resolve: (place, args, { store }) => {
        const filter = accidentFilterOf(args.filter)
        const inside = commonPlaces(place.code, filter.place)
        return connectionOf({
          list: `Place.accidents ${place.code}`,
          filter,
          args,
          read: (page) => (inside.length ? store.listAccidents({ ...filter, place: inside }, page) : emptyPage()),
          nodeOf: (accident) => accidentNode(accident),
        })
      },
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'Claims about it and the places inside it, newest statement first.',
      args: { filter: t.arg({ type: ClaimFilterInput, description: 'Which of them.' }), ...pageArgs },
      resolve: (place, args, { store }) => {
        const filter = claimFilterOf(args.filter)
        const inside = commonPlaces(place.code, filter.place)
        return connectionOf({
          list: `Place.claims ${place.code}`,
          filter,
          args,
          read: (page) => (inside.length ? store.listClaims({ ...filter, place: inside }, page) : emptyPage()),
          nodeOf: (stated) => claimNode(stated),
        })
      },
    }),
  }),
})

builder.queryFields((t) => ({
  places: t.field({
    type: [PlaceRef],
    description: 'Every place this API knows.',
    args: { kind: t.arg({ type: PlaceKind, description: 'Only places of this kind.' }) },
    complexity: listCost(PLACES.length),
    resolve: (_, { kind }) => PLACES.filter((place) => kind == null || place.kind === kind),
  }),
  place: t.field({
    type: PlaceRef,
    nullable: true,
    description: 'A place by any spelling of its name.',
    args: {
      name: t.arg.string({
        required: true,
        description: 'In English, Azerbaijani or Russian; old names too, whatever the case.',
      }),
    },
    resolve: (_, { name }) => placeByName(name),
  }),
}))
