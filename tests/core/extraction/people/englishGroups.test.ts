import { describe, expect, it } from 'vitest'
import { accidentsIn, claimsIn, peopleOf } from '../englishArticle.ts'

const WHOLE = 'Since the war ended, mines have harmed 400 people.'

const totals = (text: string): readonly string[] =>
  claimsIn(text, 'CASUALTY_FIGURE').map(({ counts }) => peopleOf(counts))

describe('whom the parts of English totals count', () => {
  it.each([
    ['a number that words of counting give a group', 'The number of children killed is 12.', 'CHILD KILLED 12'],
    ['the same beside their whole', 'The number of women among the victims is 14.', 'WOMAN CASUALTY 14'],
    ['the same of the injured', 'The number of injured servicemen has reached 150.', 'MILITARY INJURED 150'],
    ['but no group that only some are of', 'The number of dead, including children, is 70.', 'EVERYONE KILLED 70'],
    ['a part of the dead', 'Civilians made up 55 of the 70 dead.', 'CIVILIAN KILLED 55, EVERYONE KILLED 70'],
    ['a trade', 'Twenty of the wounded worked as deminers.', 'DEMINER INJURED 20'],
    ['an age', 'Of them, 40 were under 18.', 'CHILD CASUALTY 40'],
    ['the greater part in an aside', 'Most of the victims, 240 people, are civilians.', 'CIVILIAN CASUALTY 240'],
    ['the greater part between dashes', 'The majority – 240 – were civilians.', 'CIVILIAN CASUALTY 240'],
    ['those who account for a part', 'Children account for 40 of the victims.', 'CHILD CASUALTY 40'],
    [
      'two groups with the words of their part',
      'Three minors and 4 women were among those killed.',
      'CHILD KILLED 3, WOMAN KILLED 4',
    ],
    ['a number of the whole named again', 'Of the 400 people, 240 were civilians.', 'CIVILIAN CASUALTY 240'],
    [
      'groups alone',
      'By category, 240 were civilians and 160 soldiers.',
      'CIVILIAN CASUALTY 240, MILITARY CASUALTY 160',
    ],
    [
      'what the whole consists of',
      'The victims comprise 240 civilians and 160 soldiers.',
      'CIVILIAN CASUALTY 240, MILITARY CASUALTY 160',
    ],
  ])('%s', (_what, sentence, expected) => {
    expect(totals(`${WHOLE} ${sentence}`)).toEqual([`EVERYONE CASUALTY 400, ${expected}`])
  })

  it.each([
    ['two groups together', 'Women and children make up 54 of the victims.'],
    ['cases', 'In 70 cases people lost their lives.'],
    ['some of these cases', 'In 70 of these cases people died.'],
  ])('counts no group of %s', (_what, sentence) => {
    expect(totals(`${WHOLE} ${sentence}`)).toEqual(['EVERYONE CASUALTY 400'])
  })

  it.each([
    [
      'a group after "namely"',
      'Since the war ended, mines have harmed 400 people, namely 240 civilians and 160 soldiers.',
      'EVERYONE CASUALTY 400, CIVILIAN CASUALTY 240, MILITARY CASUALTY 160',
    ],
    [
      'groups with dashes',
      'Casualties of mines since the war ended: civilians – 240, servicemen – 120.',
      'CIVILIAN CASUALTY 240, MILITARY CASUALTY 120',
    ],
    [
      'a group with its number in parentheses',
      'Since the war ended, mines have harmed 400 people, chiefly civilians (240).',
      'EVERYONE CASUALTY 400, CIVILIAN CASUALTY 240',
    ],
    [
      'lives and health',
      'Mines have cost 70 people their lives and 330 their health since the war ended.',
      'EVERYONE KILLED 70, EVERYONE INJURED 330',
    ],
    [
      'lives or health',
      'Since the war ended 400 people have paid with their lives or health for mines.',
      'EVERYONE CASUALTY 400',
    ],
    [
      'lives or limbs',
      'Since the war ended 400 people have lost their lives or limbs to mines.',
      'EVERYONE CASUALTY 400',
    ],
    [
      'fatal and non-fatal casualties',
      'Since the war ended, 70 fatal and 330 non-fatal mine casualties have been recorded.',
      'EVERYONE KILLED 70, EVERYONE INJURED 330',
    ],
  ])('tells %s', (_what, text, expected) => {
    expect(totals(text)).toEqual([expected])
  })
})

describe('parts that follow parts', () => {
  it.each([
    [
      'are of all after both outcomes',
      'Of these, 70 were killed and 330 injured. Most of the victims, 240 people, are civilians.',
      'EVERYONE CASUALTY 400, EVERYONE KILLED 70, EVERYONE INJURED 330, CIVILIAN CASUALTY 240',
    ],
    [
      'are of all where they are more than the dead',
      '70 of them lost their lives. The majority, 240, were civilians.',
      'EVERYONE CASUALTY 400, EVERYONE KILLED 70, CIVILIAN CASUALTY 240',
    ],
    [
      'are left out where they may be of either',
      '70 of them lost their lives. 15 of them were soldiers.',
      'EVERYONE CASUALTY 400, EVERYONE KILLED 70',
    ],
  ])('%s', (_what, sentences, expected) => {
    expect(totals(`${WHOLE} ${sentences}`)).toEqual([expected])
  })
})

describe('who was harmed in an English accident', () => {
  it.each([
    [
      'no hour',
      'Two shepherds stepped on a mine in Aghdam at around 11 a.m. on 11 May, dying instantly.',
      'EVERYONE KILLED 2',
    ],
    [
      'no hour with a letter',
      "The death toll from a mine explosion in Aghdam at 5 o'clock on 11 May has risen to three.",
      'EVERYONE KILLED 3',
    ],
    [
      'nobody by what he no longer is',
      'An ex-serviceman was killed by a mine in Aghdam on 11 May.',
      'EVERYONE KILLED 1',
    ],
    [
      'enlisted men',
      'An officer and two enlisted men were mortally wounded by a mine in Aghdam on 11 May.',
      'MILITARY KILLED 3',
    ],
  ])('%s', (_what, text, expected) => {
    expect(accidentsIn(text)).toEqual([`2024-05-11 AZ-AGM: ${expected}`])
  })
})
