import { describe, expect, it } from 'vitest'
import { enclosing, placesWithin } from '../../../../core/model/places.ts'
import { accidentRows } from '../../../../core/store/lists.ts'
import type { AccidentFilter } from '../../../../core/store/store.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import type { Open } from '../contract.ts'
import { accident, putRows } from '../records.ts'

async function ids({ reads }: OpenStore, filter: AccidentFilter): Promise<string[]> {
  const page = await reads.listAccidents(filter, { first: 100 })
  return page.items.map(({ item }) => item.id)
}

export function accidentListContract(open: Open): void {
  describe('accidents', () => {
    it('are found by place, those inside it included', async () => {
      const store = await open()
      const [, region = ''] = enclosing('AZ-AGM')
      const outside = placesWithin('AZ').find((place) => !enclosing(place).includes(region) && place !== 'AZ') ?? ''
      await putRows(store, [
        ...accidentRows(accident({ id: 'p1.a', place: 'AZ-AGM', occurredOn: '2023' })),
        ...accidentRows(accident({ id: 'p2.a', place: region, occurredOn: '2022' })),
        ...accidentRows(accident({ id: 'p3.a', place: outside, occurredOn: '2021' })),
        ...accidentRows(accident({ id: 'p4.a', place: null, occurredOn: '2020' })),
      ])
      expect(await ids(store, { place: ['AZ-AGM'] })).toEqual(['p1.a'])
      expect(await ids(store, { place: [region] })).toEqual(['p1.a', 'p2.a'])
      expect(await ids(store, { place: [region, 'AZ-AGM', outside] })).toEqual(['p1.a', 'p2.a', 'p3.a'])
      expect(await ids(store, { place: ['AZ'] })).toEqual(['p1.a', 'p2.a', 'p3.a'])
      // More places than lists are merged.
      expect(await ids(store, { place: placesWithin(region) })).toEqual(['p1.a', 'p2.a'])
      expect(await ids(store, { place: ['nowhere'] })).toEqual([])
      expect(await ids(store, {})).toEqual(['p1.a', 'p2.a', 'p3.a', 'p4.a'])
      await store.close()
    })

    it('are found by ordnance, narrower types included, and by population', async () => {
      const store = await open()
      await putRows(store, [
        ...accidentRows(
          accident({ id: 'p1.a', ordnanceType: 'ANTI_VEHICLE_MINE', populations: ['CIVILIAN', 'CHILD'] }),
        ),
        ...accidentRows(accident({ id: 'p2.a', ordnanceType: 'MINE', populations: [] })),
        ...accidentRows(accident({ id: 'p3.a', ordnanceType: 'UNEXPLODED_ORDNANCE', populations: ['CHILD'] })),
      ])
      expect(await ids(store, { ordnanceType: ['ANTI_VEHICLE_MINE'] })).toEqual(['p1.a'])
      expect(await ids(store, { ordnanceType: ['MINE'] })).toEqual(['p2.a', 'p1.a'])
      expect(await ids(store, { ordnanceType: ['EXPLOSIVE_ORDNANCE'] })).toEqual(['p3.a', 'p2.a', 'p1.a'])
      expect(await ids(store, { population: ['CHILD'] })).toEqual(['p3.a', 'p1.a'])
      expect(await ids(store, { population: ['CHILD'], ordnanceType: ['MINE'], place: ['AZ-AGM'] })).toEqual(['p1.a'])
      await store.close()
    })

    it('lost in one of the merged lists are shown from the other', async () => {
      const store = await open()
      const before = accident({ id: 'p1.a', populations: ['CHILD', 'CIVILIAN'] })
      const after = accident({ id: 'p1.a', populations: ['CIVILIAN'] })
      await putRows(store, accidentRows(before), 1)
      await putRows(store, accidentRows(after), 2)
      const kept = new Set(accidentRows(after).map((row) => row.partition))
      const lost = accidentRows(before).filter((row) => !kept.has(row.partition))
      await putRows(
        store,
        lost.map((row) => ({ ...row, view: null })),
        2,
      )
      expect(await ids(store, { population: ['CHILD', 'CIVILIAN'] })).toEqual(['p1.a'])
      expect(await ids(store, { population: ['CHILD'] })).toEqual([])
      await store.close()
    })
  })
}
