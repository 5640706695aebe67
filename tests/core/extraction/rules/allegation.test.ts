import { describe, expect, test } from 'vitest'
import { claimsIn, quotesOf, readEnglish } from '../englishStatement.ts'

const allegationsIn = (...sentences: readonly string[]) => claimsIn('ALLEGATION', ...sentences)
const conducts = (...sentences: readonly string[]) => allegationsIn(...sentences).map(({ conduct }) => conduct)

describe('laying of mines by those accused before', () => {
  test('reads "they" of them', () => {
    expect(conducts('The Armenian army left in 2020.', 'They planted mines in every garden.')).toEqual(['LAID_MINES'])
  })
  test('reads "they" of nobody who was accused of nothing', () => {
    expect(conducts('The farmers left in 2020.', 'They planted mines in every garden.')).toEqual([])
  })
  test('reads a passive "they" of mines, and of nothing else', () => {
    const sown = 'They were sown across our land by Armenia for three decades.'
    expect(conducts('Mines do not tell a soldier from a child.', sown)).toEqual(['LAID_MINES'])
    expect(conducts('Rumours do not tell a soldier from a child.', sown)).toEqual([])
  })
  test('reads that their place is kept secret', () => {
    expect(conducts('Baku accuses Yerevan of having laid mines and of concealing their location.')).toEqual([
      'LAID_MINES',
      'WITHHELD_MINE_MAPS',
    ])
    expect(conducts('Yerevan will not say where the mines are.')).toEqual(['WITHHELD_MINE_MAPS'])
    expect(conducts('Yerevan will say where the mines are.')).toEqual([])
    expect(conducts('In Azerbaijan ANAMA found 40 mines. The agency does not say where the work took place.')).toEqual(
      [],
    )
  })
})

describe('laying of mines', () => {
  test.each([
    ['Armenia has mined the territory of Azerbaijan on a massive scale.', ['Armenia']],
    ['Armenia strewed our land with deadly devices.', ['Armenia']],
    ['Armenian troops were putting mines into the ground.', ['Armenian troops']],
    ['He accused Armenia of having sown over a million landmines.', ['Armenia']],
    [
      'They laid mines in civilian areas with their own hands as members of the Armenian armed forces.',
      ['Armenian armed forces'],
    ],
    ['The mines which Armenia planted in Azerbaijani soil keep killing.', ['Armenia']],
    ['It was the Armenian armed forces that laid mines in cemeteries as they left.', ['Armenian armed forces']],
    ['At least one million mines laid by Armenian forces are still in the ground.', ['Armenian forces']],
    ['The Office reproaches Armenia with having mined Azerbaijani land.', ['Armenia']],
    ['The enemy has turned the region into one big minefield.', ['enemy']],
    ['Mines had been scattered by Armenia all over the formerly occupied areas.', ['Armenia']],
    ['Armenian saboteurs continued to plant mines after the ceasefire.', ['Armenian saboteurs']],
    ['Mines emplaced by the retreating Armenian army continue to kill.', ['Armenian army']],
    ['Armenia turned these lands into one of the most heavily mined places on earth.', ['Armenia']],
    ['Before withdrawing, Armenian units booby-trapped houses and left mines in cemeteries.', ['Armenian units']],
  ])('%s', (sentence, accused) => {
    const allegations = allegationsIn(sentence)
    expect(allegations.map((claim) => [claim.conduct, claim.accused])).toEqual([['LAID_MINES', accused]])
    expect(quotesOf(allegations)).toEqual([sentence])
  })

  test.each([
    'Armenia earned 12 million by mining bitcoin.',
    'The mines had been planted during the occupation.',
    "Armenia's mine terror keeps taking lives.",
    'Yerevan rejects the accusation that its army laid the mines.',
    'Armenia was asked for the maps of every other mined area.',
    'Azerbaijan cleared the mines left from the war with Armenia.',
    'The use of anti-personnel mines is prohibited under the Ottawa Convention, to which neither Armenia nor Azerbaijan is a party.',
    'These lands are one of the most heavily mined places on earth.',
    'Mines emplaced during the war continue to kill.',
  ])('none: %s', (sentence) => {
    expect(conducts(sentence)).not.toContain('LAID_MINES')
  })
})

describe('breaches of law', () => {
  test('name the law they break, and the conduct carries it too', () => {
    const sentence =
      'Withholding maps of the minefields, as Armenia does, is contrary to the norms of humanitarian law.'
    expect(allegationsIn(sentence).map(({ conduct, instruments }) => [conduct, instruments])).toEqual([
      ['WITHHELD_MINE_MAPS', ['INTERNATIONAL_LAW']],
      ['VIOLATED_HUMANITARIAN_LAW', ['INTERNATIONAL_LAW']],
    ])
  })

  test.each([
    ['the Geneva Conventions of 1949', 'GENEVA_CONVENTIONS_1949'],
    ['Additional Protocol I', 'ADDITIONAL_PROTOCOL_I_1977'],
    ['the Ottawa Convention', 'MINE_BAN_CONVENTION_1997'],
    ['Amended Protocol II', 'CCW_AMENDED_PROTOCOL_II_1996'],
    ['international humanitarian law', 'INTERNATIONAL_LAW'],
  ])('%s', (law, instrument) => {
    const [laid, violated] = allegationsIn(`Armenia deliberately mined roads and houses, in violation of ${law}.`)
    expect(laid).toMatchObject({ conduct: 'LAID_MINES', instruments: [instrument] })
    expect(violated).toMatchObject({ conduct: 'VIOLATED_HUMANITARIAN_LAW', instruments: [instrument] })
  })

  test('a duty under the law is no breach, but the withheld maps carry it', () => {
    const sentences = [
      'Armenia has not disclosed the maps of its minefields.',
      'Doing so is a duty under international humanitarian law.',
    ]
    expect(allegationsIn(...sentences).map(({ conduct, instruments }) => [conduct, instruments])).toEqual([
      ['WITHHELD_MINE_MAPS', ['INTERNATIONAL_LAW']],
    ])
  })

  test('what no norm permits breaks the law; whoever does it is accused where the text goes on to name them', () => {
    const sentences = [
      'Whoever mines the yard of a school breaks international humanitarian law.',
      'Armenia did mine them.',
    ]
    expect(allegationsIn(...sentences).map(({ conduct, accused }) => [conduct, accused])).toEqual([
      ['VIOLATED_HUMANITARIAN_LAW', []],
      ['LAID_MINES', ['Armenia']],
    ])
    expect(conducts('No norm of international law permits mining wells.')).toEqual(['VIOLATED_HUMANITARIAN_LAW'])
  })

  test('a breach of human rights is none of humanitarian law', () => {
    expect(conducts('The mine terror is a violation of fundamental human rights.')).toEqual([])
  })
})

test('maps that are not provided are alleged to be withheld', () => {
  expect(conducts('Yerevan has still not submitted exact minefield charts.')).toEqual(['WITHHELD_MINE_MAPS'])
})

test('one conduct told in two sentences is one allegation with both', () => {
  const sentences = ['Armenia planted mines in villages.', 'The Armenian army also mined cemeteries.']
  const allegations = allegationsIn(...sentences)
  expect(allegations).toHaveLength(1)
  expect(quotesOf(allegations)).toEqual(sentences)
})

test('what the accused say of the accusation is none', () => {
  const text =
    "Armenia's Foreign Ministry has rejected the claim that it withholds minefield maps of Azerbaijan.\n\nAll the mine maps Armenia had were handed over, the ministry said."
  expect(readEnglish(text).claims.map(({ kind, attributedTo }) => [kind, attributedTo.code])).toEqual([
    ['MINE_MAP_REPORT', 'GOVERNMENT_AM'],
  ])
})
