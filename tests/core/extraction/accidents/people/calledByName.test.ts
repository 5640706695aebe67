import { describe, expect, it } from 'vitest'
import { claimsIn, harmedIn } from '../../englishArticle.ts'

describe('whom an English text calls by one word of the name', () => {
  it.each([
    [
      'is the one of whom it gave the name',
      'On 10 May a mine went off under Rashad Huseynov, a resident of Barda, in Tartar district. Huseynov died on the way to hospital.',
      ['EVERYONE KILLED 1'],
    ],
    [
      'died where the text told of injuries first',
      'A soldier, Rashad Huseynov, was wounded by a mine in Tartar district on 10 May. Huseynov died in hospital.',
      ['MILITARY KILLED 1'],
    ],
    [
      'is nobody where a place is named',
      'A man on the road between Talish and Gulustan was injured by a mine in Goranboy on 10 May.',
      ['EVERYONE INJURED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(harmedIn(text).toSorted()).toEqual(expected.toSorted())
  })
})

describe('one more victim of an English accident', () => {
  it.each([
    [
      'counts beside the one of the sentence before',
      'A civilian lost his leg in a mine explosion in Aghdam on 9 May. Another civilian received light injuries.',
      ['CIVILIAN INJURED 2'],
    ],
    [
      'counts beside the number of the sentence before',
      'Two soldiers died in a mine explosion in Aghdam on 9 May. Another soldier died in hospital.',
      ['MILITARY KILLED 3'],
    ],
    [
      'is told again',
      'A mine in Aghdam killed a soldier on 9 May and injured another. One soldier died on the spot. Another was injured.',
      ['MILITARY KILLED 1', 'MILITARY INJURED 1'],
    ],
    [
      'is the object of a verb',
      'A mine in Aghdam on 9 May killed two deminers and injured a third.',
      ['DEMINER KILLED 2', 'DEMINER INJURED 1'],
    ],
    [
      'is left with injuries',
      'A mine in Aghdam on 9 May killed two shepherds and left a third with serious injuries.',
      ['EVERYONE KILLED 2', 'EVERYONE INJURED 1'],
    ],
    [
      'stands beside people of an employer',
      'Two employees of a construction company and their driver were hurt by a mine in Fuzuli on 9 May.',
      ['EVERYONE INJURED 3'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(harmedIn(text).toSorted()).toEqual(expected.toSorted())
  })
})

it('is dead who was injured, and died after words of who says so', () => {
  const text =
    "A herdsman had both legs torn off by a mine in Kalbajar on 9 May, the Prosecutor's Office said, and died minutes later."
  expect(harmedIn(text)).toEqual(['EVERYONE KILLED 1'])
})

it('gives "the boy" to the child told of before, not to whom stands last', () => {
  const text =
    'On 9 May in Fuzuli the 12-year-old Nihad R. and his grandfather (b. 1957) were injured when the boy threw a shell into a fire, where it exploded.'
  expect(harmedIn(text)).toEqual(['CHILD INJURED 1', 'EVERYONE INJURED 1'])
})

it('takes a private company for no soldier', () => {
  const text =
    'A mine killed two deminers in Jabrayil on 9 May. The men, employees of the private company Kavkaz Clear, were preparing mines for demolition. The injured man is in stable condition.'
  expect(harmedIn(text).join()).not.toContain('MILITARY')
})

describe('an English accident', () => {
  it.each([
    ['The Defence Ministry denied reports that five soldiers were killed by a mine in Kalbajar on 9 May.', []],
    ['Reports that a mine killed three shepherds in Kalbajar on 9 May are false, the ministry said.', []],
    ['Two deminers were hurt in Tartar on 9 May when their vehicle overturned, ANAMA said. No mine was involved.', []],
    [
      'Contrary to reports in the media, nobody was killed by the mine in Lachin on 9 May; two workers were injured.',
      ['EVERYONE INJURED 2'],
    ],
  ])('counts nobody of whom it is denied: %s', (text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it.each([
    [
      'A driver and a nurse were among five people wounded by an anti-tank mine in Tartar on 9 May.',
      ['EVERYONE INJURED 5'],
    ],
    [
      'A boy of 14 took a bomblet home in Tartar on 9 May, where it exploded. The boy, his mother and his two sisters are in hospital.',
      ['CHILD INJURED 1', 'EVERYONE INJURED 2', 'WOMAN INJURED 1'],
    ],
    [
      'A boy of 12 lost both legs and his cousin, 10, an eye when a shell exploded in Tartar on 9 May.',
      ['CHILD INJURED 2'],
    ],
    [
      'Two men were setting up a fence in Aghdam on 9 May. A mine went off under the spade of the younger one, who died; his companion escaped with a broken wrist.',
      ['EVERYONE INJURED 1', 'EVERYONE KILLED 1'],
    ],
    [
      'A 12-year-old girl who was hurt when a car hit a mine in Aghdam on 9 May died in hospital, raising the death toll to two.',
      ['CHILD KILLED 1', 'EVERYONE KILLED 2'],
    ],
    [
      'Two residents burnt grass in Khojavand on 9 May. A mine under the grass went off. One of them, a woman of 61, was injured.',
      ['WOMAN INJURED 1'],
    ],
    [
      'A mine in Fuzuli on 9 May claimed no lives, but cost two workers of the road company their legs.',
      ['EVERYONE INJURED 2'],
    ],
    [
      'An anti-tank mine destroyed a car in Lachin on 9 May. Its four occupants - a couple and their two children - were killed.',
      ['CHILD KILLED 2', 'EVERYONE KILLED 4'],
    ],
  ])('counts everybody once: %s', (text, expected) => {
    expect(harmedIn(text).toSorted()).toEqual(expected)
  })

  it('happened where its announcement says, not where a road leads', () => {
    const text =
      'The ministry has commented on the tragedy in Khojaly district.\n\nOn 9 May a mine destroyed a minibus on the Khankendi highway. Two men died at the scene.'
    expect(claimsIn(text, 'ACCIDENT_REPORT').map(({ place }) => place)).toEqual(['AZ-XCI'])
  })
})
