import { describe, expect, it } from 'vitest'
import { claimsIn } from './englishArticle.ts'

const keys = (text: string): readonly string[] => claimsIn(text, 'CASUALTY_FIGURE').map(({ key }) => key)

describe('claim keys', () => {
  it('survive a correction of the numbers', () => {
    expect(keys('Mines have killed 67 people since the war.')).toEqual(
      keys('Mines have killed 68 people since the war.'),
    )
  })

  it('differ where what the claim is about differs', () => {
    expect(keys('Mines have killed 67 people since the war.')).not.toEqual(
      keys('Mines have killed 67 people since 1991.'),
    )
  })

  it('are unique inside one reading', () => {
    const text =
      'Mines have harmed 345 people since the war. Of these, 247 were harmed away from the line of contact. Mines have harmed 346 people since the war.'
    const found = keys(text)
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found).size).toBe(found.length)
  })
})
