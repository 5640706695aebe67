import { describe, expect, it } from 'vitest'
import { accidents } from './accidentLines.ts'

describe('people told one by one', () => {
  it.each([
    [
      'whom a pronoun names first, and somebody of theirs',
      'Rauf Nasirov was ploughing in Aghdam, Azerbaijan, on 14 May when his tractor set off a mine. He died where he fell. His nephew was injured.',
      'EVERYONE INJURED 1, EVERYONE KILLED 1',
    ],
    [
      'whom a pronoun names after somebody of whom no more is told than that',
      'A shepherd was wounded by a mine in Aghdam, Azerbaijan, on 14 May. He died in hospital.',
      'EVERYONE KILLED 1',
    ],
    [
      'children by an age in words',
      'Emin, then nine, picked up a bomblet in Aghdam, Azerbaijan, on 14 May. He lost three fingers. His friend Murad, ten, bled to death.',
      'CHILD INJURED 1, CHILD KILLED 1',
    ],
    [
      'the rest of a group of whom one died',
      'Three schoolchildren were playing with a shell in Aghdam, Azerbaijan, on 14 May when it exploded. One of them died on the spot. The other two survived with injuries.',
      'CHILD INJURED 2, CHILD KILLED 1',
    ],
    [
      'by what befell a part of the body',
      'A mine went off in Aghdam, Azerbaijan, on 14 May. A woman had her knee smashed and a driver has metal in both legs.',
      'EVERYONE INJURED 1, WOMAN INJURED 1',
    ],
    [
      'by the leg that doctors saved',
      'A deminer stepped on a mine in Aghdam, Azerbaijan, on 14 May. Surgeons saved his leg.',
      'DEMINER INJURED 1',
    ],
    [
      'by what was done for them',
      'A shepherd stepped on a mine in Aghdam, Azerbaijan, on 14 May. He was flown to Baku.',
      'EVERYONE INJURED 1',
    ],
  ])('%s', (_, text, expected) => {
    expect(accidents('en', text)).toEqual([`2024-05-14 Aghdam: ${expected}`])
  })

  it.each([
    ['a part of nobody', 'at the foot of the hill a lorry lost a wheel'],
    ['an animal', 'a cow lost a leg'],
    ['a body of metal', 'the mine with a metal body burst'],
  ])('but %s is nobody', (_, told) => {
    const text = `A mine went off in Aghdam, Azerbaijan, on 14 May; ${told}. A shepherd was there.`
    expect(accidents('en', text).join()).not.toContain('INJURED')
  })
})
