import { expect, test } from 'vitest'
import { countAsStated } from '../../../../core/aggregates/discrepancies/wording.ts'

test.each([
  [1, 'EVERYONE-KILLED', '1 person killed'],
  [4, 'EVERYONE-KILLED', '4 people killed'],
  [1, 'CHILD-CASUALTY', '1 child killed or injured'],
  [1, 'DEMINER-INJURED', '1 deminer injured'],
  [1, 'UNEXPLODED_ORDNANCE', '1 item of unexploded ordnance'],
  [1, 'ANTI_PERSONNEL_MINE', '1 anti-personnel mine'],
  [1, 'IMPROVISED_EXPLOSIVE_DEVICE', '1 improvised explosive device'],
] as const)('%i of %s is "%s"', (value, of, words) => {
  expect(countAsStated({ value, certainty: 'EXACT' }, of)).toBe(words)
})
