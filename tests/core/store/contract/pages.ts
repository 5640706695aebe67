import { describe, expect, it } from 'vitest'
import { InvalidPositionError } from '../../../../core/store/errors.ts'
import { statementRows } from '../../../../core/store/lists.ts'
import type { Open } from '../contract.ts'
import { appeal, putRows, statement } from '../records.ts'

const days = Array.from({ length: 25 }, (_, at) => `2023-07-${String(25 - at).padStart(2, '0')}`)

export function pageContract(open: Open): void {
  const filled = async () => {
    const store = await open()
    await putRows(
      store,
      days.flatMap((day) => statementRows(statement({ id: `p${day}`, issuedOn: day }))),
    )
    return store
  }

  describe('pages', () => {
    it('follow one another, and say what lies before and behind', async () => {
      const { reads, close } = await filled()
      const first = await reads.listStatements({}, { first: 10 })
      expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
      const second = await reads.listStatements({}, { first: 10, after: first.endPosition })
      expect(second).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
      const third = await reads.listStatements({}, { first: 10, after: second.endPosition })
      expect(third).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
      const walked = [first, second, third].flatMap((page) => page.items.map(({ item }) => item.issuedOn))
      expect(walked).toEqual(days)
      const back = await reads.listStatements({}, { last: 10, before: third.startPosition })
      expect(back).toEqual(second)
      expect(await reads.listStatements({}, { last: 5 })).toEqual(third)
      expect(await reads.listStatements({}, { last: 25 })).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
      await close()
    })

    it('of the whole length, of nothing and past the end', async () => {
      const { reads, close } = await filled()
      const whole = await reads.listStatements({}, { first: 25 })
      expect(whole).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
      const none = await reads.listStatements({}, { first: 0 })
      expect(none).toMatchObject({ items: [], hasNextPage: true, hasPreviousPage: false })
      const past = await reads.listStatements({}, { first: 5, after: whole.endPosition })
      expect(past).toMatchObject({ items: [], hasNextPage: false, hasPreviousPage: true })
      const ahead = await reads.listStatements({}, { last: 5, before: whole.startPosition })
      expect(ahead).toMatchObject({ items: [], hasNextPage: true, hasPreviousPage: false })
      await close()
    })

    it('go on from where an item has gone', async () => {
      const store = await filled()
      const page = await store.reads.listStatements({}, { first: 10 })
      const gone = statementRows(statement({ id: `p${days[9]}`, issuedOn: days[9] ?? null }))
      await putRows(
        store,
        gone.map((row) => ({ ...row, view: null })),
        2,
      )
      const next = await store.reads.listStatements({}, { first: 1, after: page.endPosition })
      expect(next.items[0]?.item.issuedOn).toBe(days[10])
      expect(next.hasPreviousPage).toBe(true)
      const newest = statementRows(statement({ id: `p${days[0]}`, issuedOn: days[0] ?? null }))
      await putRows(
        store,
        newest.map((row) => ({ ...row, view: null })),
        2,
      )
      const after = await store.reads.listStatements({}, { first: 1, after: `${days[0]}#p${days[0]}` })
      expect(after).toMatchObject({ hasPreviousPage: false, hasNextPage: true })
      await store.close()
    })

    it('are empty in an empty list', async () => {
      const { reads, close } = await open()
      const empty = { items: [], hasNextPage: false, hasPreviousPage: false, startPosition: null, endPosition: null }
      expect(await reads.listStatements({}, { first: 5 })).toEqual(empty)
      expect(await reads.listClaims({ kind: ['APPEAL'] }, { last: 5 })).toEqual(empty)
      await close()
    })

    it('refuse positions that no page gave', async () => {
      const store = await filled()
      await putRows(store, statementRows(statement({ id: 'q' }, [appeal()])))
      const claims = await store.reads.listClaims({}, { first: 1 })
      const odd = [
        '',
        'x',
        '2023-07-01',
        '2023-7-1#p',
        ' #p',
        '2023#p#p',
        '2023#\u0000',
        '9'.repeat(5000),
        claims.endPosition,
      ]
      for (const after of odd) {
        await expect(store.reads.listStatements({}, { first: 1, after }), String(after)).rejects.toThrow(
          InvalidPositionError,
        )
      }
      await expect(store.reads.listClaims({}, { last: 1, before: '2023#p' })).rejects.toThrow(InvalidPositionError)
      await store.close()
    })

    it('hold 100 at most', async () => {
      const { reads, close } = await open()
      for (const first of [101, -1, 1.5, Number.NaN]) {
        await expect(reads.listStatements({}, { first })).rejects.toThrow(RangeError)
      }
      await close()
    })

    it('with rare items stop in time, and can be gone on from', async () => {
      const store = await open()
      const many = Array.from({ length: 1200 }, (_, at) => {
        const rare = at === 1100
        const claims = [appeal(rare ? { attributedTo: { code: 'OTHER', name: 'X' } } : {})]
        return statement(
          { id: `p${1000 + at}`, issuedOn: '2023-07-05', ...(rare ? { issuedOn: '2023-07-04' } : {}) },
          claims,
        )
      })
      const rows = many.flatMap(statementRows).filter((row) => /^LIST#claims#kind/.test(row.partition))
      await putRows(store, rows)
      // Nine authorities are more lists than are merged, so the rows of the kind's list are checked one by one.
      const filter = { kind: ['APPEAL'] as const, attributedTo: ['OTHER' as const, ...NINE] }
      const pages = []
      let after: string | null = null
      do {
        const page = await store.reads.listClaims(filter, { first: 5, after })
        pages.push(page)
        after = page.hasNextPage ? page.endPosition : null
      } while (after !== null && pages.length < 10)
      expect(pages.map((page) => page.items.length)).toEqual([0, 0, 1])
      expect(pages.map((page) => page.hasNextPage)).toEqual([true, true, false])
      await store.close()
    })
  })
}

const NINE = [
  ...(['OMBUDSMAN_AZ', 'MINISTRY_OF_DEFENCE_AZ', 'MINISTRY_OF_FOREIGN_AFFAIRS_AZ'] as const),
  ...(['MINISTRY_OF_INTERNAL_AFFAIRS_AZ', 'PROSECUTOR_GENERAL_AZ', 'STATE_BORDER_SERVICE_AZ'] as const),
  ...(['PRESIDENCY_AZ', 'GOVERNMENT_AM', 'UNITED_NATIONS'] as const),
]
