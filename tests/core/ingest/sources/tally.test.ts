import { expect, it } from 'vitest'
import { runLine } from '../../../../core/ingest/sources/runLine.ts'
import { Tally } from '../../../../core/ingest/sources/tally.ts'

it('keeps each explanation of a finding once, the first ten of one name', () => {
  const tally = new Tally()
  tally.find('ODD_LISTING', 'a.xml was passed over: 403.')
  for (let n = 0; n < 30; n++) tally.find('ODD_LISTING', 'Only the first 1000 of 3000 items were read.')
  for (let n = 0; n < 30; n++) tally.find('GIVEN_UP', `Entry ${n} is not tried any more.`)
  expect(tally.findings.slice(0, 3).map(({ explanation }) => explanation)).toEqual([
    'a.xml was passed over: 403.',
    'Only the first 1000 of 3000 items were read.',
    'Entry 0 is not tried any more.',
  ])
  expect(tally.findings).toHaveLength(12)
  const startedAt = '2026-01-01T00:00:00.000Z'
  const run = tally.record({ startedAt, finishedAt: startedAt, error: null, isOnWeb: true })
  expect(runLine('wire', run, [])).toMatchObject({
    findings: ['ODD_LISTING', 'GIVEN_UP'],
    explanations: { length: 12 },
  })
})
