import { describe, expect, it } from 'vitest'
import { claimsIn, harmedIn } from '../englishArticle.ts'
import { countsOf } from '../englishSentence.ts'

describe('who is a victim of an English accident', () => {
  it.each([
    [
      'a child of its own number',
      'Two children died in Tartar after setting off a mine on 11 May. A third child, aged seven, is fighting for life.',
      ['CHILD KILLED 2', 'CHILD INJURED 1'],
    ],
    [
      'who is known by an age alone',
      'The 24-year-old who was wounded by a mine in Tartar district on 10 May has had both legs amputated.',
      ['EVERYONE INJURED 1'],
    ],
    [
      'whose trade only stands beside somebody else',
      'The doctor and the driver were killed and the nurse was injured when an ambulance hit a mine in Lachin on 10 May.',
      ['EVERYONE KILLED 2', 'EVERYONE INJURED 1'],
    ],
    [
      'whom a pronoun names before another is told of',
      'A soldier stepped on a mine in Kalbajar on 10 May. He died on the way to hospital. Another soldier also set off a mine and lost a leg.',
      ['MILITARY INJURED 1', 'MILITARY KILLED 1'],
    ],
    [
      'one of two, of whom the other lives',
      'One of two shepherds injured in a mine blast in Zangilan on 10 May has succumbed to his wounds. The other remains in intensive care.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(harmedIn(text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    [
      'a relative of whom no harm is told gives nobody her group',
      'A mine killed a man in Aghdam on 11 May. He had returned to look for the grave of his mother.',
      ['EVERYONE KILLED 1'],
    ],
    [
      'who was unhurt',
      'A car hit a mine in Khojaly on 12 May. Of the five officers in it, two died, two were gravely wounded and one was unhurt.',
      ['MILITARY KILLED 2', 'MILITARY INJURED 2'],
    ],
  ])('is not %s', (_what, text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it('are the objects of a verb, not its subject', () => {
    expect(countsOf('The previous two had injured five people.')).toEqual(['EVERYONE INJURED 5'])
    expect(countsOf('Two had been injured, five people died.')).toEqual(['EVERYONE INJURED 2', 'EVERYONE KILLED 5'])
  })
})

describe('one of those harmed in an English accident', () => {
  it.each([
    [
      'is of their outcome',
      'Mines went off in three districts on 11 May: one person was killed and two were wounded, a conscript of the internal troops being one of the wounded.',
      ['EVERYONE KILLED 1', 'EVERYONE INJURED 2', 'MILITARY INJURED 1'],
    ],
    [
      'is told after others of the same number',
      'A mine in Aghdam claimed the lives of four persons on 11 May, including two women and a girl born in 2008.',
      ['EVERYONE KILLED 4', 'WOMAN KILLED 2', 'CHILD KILLED 1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it.each([
    [
      'whoever else is named beside the verb',
      'A child was near the dead men when a mine killed two people in Aghdam on 11 May.',
      ['EVERYONE KILLED 2'],
    ],
  ])('is not %s', (_what, text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })

  it('happened in the district that the text tells, not in that of a highway', () => {
    const [accident] = claimsIn(
      'Three men were killed in Khojaly district on 11 May. A mine destroyed their minibus between Ballija and the Khankendi highway.',
      'ACCIDENT_REPORT',
    )
    expect(accident?.place).toBe('AZ-XCI')
  })

  it('is led to by the harm that the lead of a text tells', () => {
    const [accident] = claimsIn(
      'A girl of eight was severely injured in Fuzuli district on 11 May.\n\nThe child picked up a ball that burst in her hand. It was a cluster bomblet.',
      'ACCIDENT_REPORT',
    )
    expect(accident?.counts.map(({ population, value }) => `${population} ${value}`)).toEqual(['CHILD 1'])
  })
})

describe('who only speaks of what befell others', () => {
  it.each([
    ['A resident told us that two soldiers had been killed by a mine.', ['MILITARY KILLED 2']],
    ['Two residents told police that three soldiers had been killed.', ['MILITARY KILLED 3']],
    ['A resident of Aghdam district told us that two soldiers had been killed by a mine.', ['MILITARY KILLED 2']],
    ['Two residents said they had been injured by a mine.', ['EVERYONE INJURED 2']],
    ['The operator got away with bruises while two workers were killed.', ['EVERYONE KILLED 2']],
    ['The bodies of two brothers were found in a minefield.', ['EVERYONE KILLED 2']],
  ])('%s', (text, expected) => {
    expect(countsOf(text)).toEqual(expected)
  })

  it.each([
    ['The woman told reporters that her husband had been killed by a mine in Aghdam on 11 May.', ['EVERYONE KILLED 1']],
    [
      'Police in Aghdam say one boy was killed and three were wounded by a mine on 11 May.',
      ['CHILD KILLED 1', 'CHILD INJURED 3'],
    ],
    ['A resident of Barda, Elvin Aliyev, was injured by a mine in Aghdam on 11 May.', ['EVERYONE INJURED 1']],
    ['A soldier, Elvin Aliyev, said he had been wounded by a mine in Aghdam on 11 May.', ['MILITARY INJURED 1']],
    ['ANAMA said a shepherd, Elvin Aliyev, was injured by a mine in Aghdam on 11 May.', ['EVERYONE INJURED 1']],
    [
      'A resident, who was injured by a mine in Aghdam on 11 May, told police that the field had no signs.',
      ['EVERYONE INJURED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(harmedIn(text)).toEqual(expected)
  })
})

describe('several English accidents in one sentence', () => {
  const told = (text: string): readonly string[] =>
    claimsIn(text, 'ACCIDENT_REPORT').map(
      ({ occurredOn, place, counts }) =>
        `${occurredOn} ${place}: ${counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`).join(', ')}`,
    )

  it.each([
    [
      'Two more people were injured by mines on 11 May: a shepherd in Gubadli and a construction worker in Shusha.',
      ['2024-05-11 AZ-QBI: EVERYONE INJURED 1', '2024-05-11 AZ-SUS: EVERYONE INJURED 1'],
    ],
    [
      'Three people were killed by mines on 11 May, two of them in Aghdam and one in Fuzuli.',
      ['2024-05-11 AZ-AGM: EVERYONE KILLED 2', '2024-05-11 AZ-FUZ: EVERYONE KILLED 1'],
    ],
    [
      'On 10 May a mine injured a herdsman in Tartar; the next day another exploded in Goranboy, killing a woodcutter.',
      ['2024-05-10 AZ-TAR: EVERYONE INJURED 1', '2024-05-11 AZ-GOR: EVERYONE KILLED 1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('are one where the people placed are not all that are counted', () => {
    expect(told('Three people, one of them from Aghdam, were killed by a mine in Fuzuli on 11 May.')).toEqual([
      '2024-05-11 AZ-FUZ: EVERYONE KILLED 3',
    ])
  })
})

describe('a relative in an English list', () => {
  it('is somebody else than whoever stands before', () => {
    expect(
      harmedIn('A tractor driver, his 12-year-old son and a passer-by were injured by a mine in Aghdam on 11 May.'),
    ).toEqual(['EVERYONE INJURED 2', 'CHILD INJURED 1'])
  })

  it('is no victim beside another who is counted once more', () => {
    expect(
      harmedIn('Mines claimed another victim: an employee was killed in Aghdam on 11 May. His colleague was wounded.'),
    ).toEqual(['EVERYONE KILLED 1', 'EVERYONE INJURED 1'])
  })
})
