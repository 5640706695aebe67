import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enclosing, PLACES, placeByCode, placeByName, placesWithin } from '../../../core/model/places.ts'
import { foldName } from '../../../core/model/spelling.ts'

const spellings = PLACES.flatMap((place) => [place.name, ...place.alternateNames].map((name) => ({ name, place })))
const anyPlace = fc.constantFrom(...PLACES)

describe('a place is found', () => {
  it.each([
    ['Agdam', 'AZ-AGM'],
    ['AĞDAM', 'AZ-AGM'],
    ['агдам', 'AZ-AGM'],
    ['Cəbrayıl', 'AZ-CAB'],
    ['CƏBRAYIL', 'AZ-CAB'],
    ['Cebrayil', 'AZ-CAB'],
    ['Джебраил', 'AZ-CAB'],
    ['FÜZULİ', 'AZ-FUZ'],
    ['Stepanakert', 'AZ-XA'],
    ['Xankəndi', 'AZ-XA'],
    ['Мардакерт', 'aghdara'],
    ['Гёйгёль', 'AZ-GYG'],
    ['Гейгель', 'AZ-GYG'],
    ['Gazakh–Tovuz', 'region-gazakh-tovuz'],
    ['Şərqi Zəngəzur', 'region-east-zangezur'],
    ['Azərbaycan', 'AZ'],
  ])('by the spelling %s', (name, code) => {
    expect(placeByName(name)?.code).toBe(code)
  })

  it.each(spellings)('by the spelling $name in any case, composed or not', ({ name, place }) => {
    for (const written of [name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD')])
      expect(placeByName(written)).toBe(place)
  })

  it('under its own names only', () => {
    for (const name of ['', ' ', 'Nagorno-Karabakh', 'Kazakh', 'Казах', 'Yerevan', 'constructor', '__proto__'])
      expect(placeByName(name)).toBeNull()
  })
})

describe('the gazetteer', () => {
  it('gives each code, each name and each spelling to one place', () => {
    expect(new Set(PLACES.map((place) => place.code)).size).toBe(PLACES.length)
    const folded = spellings.map(({ name, place }) => `${foldName(name)} is ${place.code}`)
    const names = new Set(spellings.map(({ name }) => foldName(name)))
    expect(new Set(folded).size).toBe(names.size)
  })

  it('lists no spelling twice at one place', () => {
    for (const place of PLACES)
      expect(new Set([place.name, ...place.alternateNames]).size).toBe(place.alternateNames.length + 1)
  })

  it('puts districts into regions, regions into the country, and each after its parent', () => {
    const wider = { COUNTRY: null, REGION: 'COUNTRY', DISTRICT: 'REGION' }
    PLACES.forEach((place, index) => {
      const parent = PLACES.findIndex((other) => other.code === place.parent)
      expect(parent).toBeLessThan(index)
      expect(PLACES[parent]?.kind ?? null).toBe(wider[place.kind])
    })
  })

  it('gives a point of two decimals inside the country, or none', () => {
    for (const { centroid } of PLACES) {
      if (!centroid) continue
      expect(centroid.latitude).toBeCloseTo(Math.round(centroid.latitude * 100) / 100, 9)
      expect(centroid.latitude).toSatisfy((latitude: number) => latitude > 38 && latitude < 42)
      expect(centroid.longitude).toSatisfy((longitude: number) => longitude > 44 && longitude < 51)
    }
  })

  it('has neither a code nor a point for Aghdara, and no OCHA code for any place', () => {
    expect(placeByCode('aghdara')).toMatchObject({ isoCode: null, centroid: null })
    expect(PLACES.filter((place) => place.pcode !== null)).toEqual([])
  })
})

describe('nesting', () => {
  it('goes from a district over its region to the country', () => {
    expect(enclosing('AZ-LAC')).toEqual(['AZ-LAC', 'region-east-zangezur', 'AZ'])
    expect(placesWithin('region-ganja-dashkasan')).toEqual(['region-ganja-dashkasan', 'AZ-DAS', 'AZ-GOR', 'AZ-GYG'])
    expect(placesWithin('AZ')).toEqual(PLACES.map((place) => place.code))
  })

  it('says the same inwards and outwards', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (inner, outer) => {
        expect(placesWithin(outer.code).includes(inner.code)).toBe(enclosing(inner.code).includes(outer.code))
      }),
      { numRuns: 1000 },
    )
  })

  it('knows nothing of an unknown code', () => {
    expect([placeByCode('AZ-XX'), enclosing('AZ-XX'), placesWithin('')]).toEqual([null, [], []])
  })
})

describe('a place by the words that people send', () => {
  it.each([
    ['Aghdam district', 'AZ-AGM'],
    ['Ağdam rayonu', 'AZ-AGM'],
    ['Агдамский район', 'AZ-AGM'],
    ['Физулинский район', 'AZ-FUZ'],
    ['Джебраильский район', 'AZ-CAB'],
    ['город Шуша', 'AZ-SUS'],
    ['Шушинский район', 'AZ-SUS'],
    ['Khankendi city', 'AZ-XA'],
    ['Nowhere district', undefined],
    ['ский район', undefined],
  ])('%s', (name, code) => {
    expect(placeByName(name)?.code).toBe(code)
  })
})

describe('folding a name', () => {
  it('twice is folding it once, and case is of no matter', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'İIıiƏəĞğÇçŞşÜüÖöЁёЙй-–— aZ'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(letters, (name) => {
        expect(foldName(name.toUpperCase())).toBe(foldName(name.toLowerCase()))
      }),
      { numRuns: 2000 },
    )
  })
})
