import { describe, expect, test } from 'vitest'
import { claimsIn, quotesOf } from '../englishStatement.ts'

const reportsIn = (...sentences: readonly string[]) => claimsIn('MINE_MAP_REPORT', ...sentences)
const told = (...sentences: readonly string[]) =>
  reportsIn(...sentences).map(({ status, mines, accuracyPercent, places }) => ({
    status,
    mines,
    accuracyPercent,
    places,
  }))

describe('maps that were not provided', () => {
  test.each([
    'To this day Baku is waiting for the minefield maps from Armenia.',
    'Armenia has ignored every request for the mine maps.',
    'Yerevan continues to drag its feet over the minefield maps.',
    'Armenia still refuses to give accurate maps of these minefields.',
    'Baku has still not been given reliable maps of the minefields.',
    'Armenia keeps the minefield records to itself.',
    'As long as Armenia does not submit accurate minefield maps, nobody is safe.',
    "Yerevan's reluctance to share the minefield maps costs lives.",
    'Deminers work without any maps of the minefields.',
    'Armenia ignores demands to surrender accurate maps of the mined areas.',
    'The lack of accurate maps of the mined territories slows the work down.',
    'Yerevan dodges the handover of precise minefield maps.',
    'Armenia continues to keep the minefield maps from Azerbaijan.',
    'Some maps exist, while for most of the land Armenia has provided none.',
    'Armenia has provided none of the maps Baku asked for.',
    'Requests for the minefield maps were left unanswered.',
    'Yerevan is still not presenting exact maps.',
    'Yerevan keeps under lock the maps of the minefields.',
    'Baku has not seen a single map of these minefields.',
    'Most of the maps remain locked away in Yerevan.',
    'Armenia continues to hide maps from Azerbaijan.',
    "Armenia's refusal to cooperate on mine maps endangers lives.",
    "Armenia's failure to disclose where it buried its mines is a crime.",
    'Armenia has let Baku have no plan of the fields.',
    'The absence of any willingness on the part of the Republic of Armenia to effect the transmission of its mine maps is deplored.',
    'Cards of the mine fields Armenia in general did not give.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([{ status: 'NOT_PROVIDED', mines: null, accuracyPercent: null, places: [] }])
    expect(quotesOf(reportsIn(sentence))).toEqual([sentence])
  })

  test('a denial without an object goes on from maps spoken of just before', () => {
    const sentences = [
      'The papers deal with maps of Kalbajar.',
      'Nothing at all has been supplied for the Goranboy region.',
    ]
    expect(told(...sentences).map(({ status }) => status)).toEqual(['NOT_PROVIDED'])
  })
})

describe('documents that are maps although no word for maps names them', () => {
  const statusOf = (...sentences: readonly string[]) => told(...sentences).map(({ status }) => status)

  test.each([
    ['Armenia keeps the sketches of its minefields to itself.', 'NOT_PROVIDED'],
    ['Yerevan never surrendered the records of the slopes that its army mined.', 'NOT_PROVIDED'],
    ['Armenia hides all information about its mines.', 'NOT_PROVIDED'],
    ['The forms that Armenia sent for the mined villages are worthless.', 'INACCURATE'],
  ])('of whoever laid the mines: %s', (sentence, status) => {
    expect(statusOf(sentence)).toEqual([status])
  })

  test('in a text about mines they need not tell of those', () => {
    const withheld = 'Armenia, she said, withholds the sketches.'
    expect(statusOf('Two shepherds died of mines in May.', withheld)).toEqual(['NOT_PROVIDED'])
    const ofFrost = Array.from({ length: 4 }, () => 'Two shepherds died of frost in May.')
    expect(statusOf(...ofFrost, withheld)).toEqual([])
  })

  test.each([
    'The museum withholds the sketches of the mined villages.',
    'Armenia withholds all information, and in the spring shepherds lose their flocks.',
    'Armenia hides information on the missing, whom mines may have killed.',
    'Mines lie on slopes for which no Armenian record exists.',
  ])('but not: %s', (sentence) => {
    expect(statusOf('The mines are old.', sentence)).toEqual([])
  })
})

test('what would have been, had the maps been given, was not', () => {
  expect(told('Had the maps been handed over, many would live.')).toEqual([])
  expect(told('Had Armenia handed over the mine maps, many would live.')).toEqual([])
})

test('maps that put mines where there are none are inaccurate, and those that somebody arranged were handed over', () => {
  const statusOf = (sentence: string) => told(sentence).map(({ status }) => status)
  expect(statusOf('Only a quarter of the mines found were where the Armenian maps put them.')).toEqual(['INACCURATE'])
  expect(statusOf('Most mines were found outside the areas shown on the minefield maps.')).toEqual(['INACCURATE'])
  expect(statusOf('Washington brokered the handover of minefield maps of Aghdam.')).toEqual(['HANDED_OVER'])
  expect(statusOf('Sappers work where the maps of the minefields are old.')).toEqual([])
})

test('"given us none" denies maps spoken of just before; "the first half" means no maps', () => {
  expect(told('Some maps were spoken of.', 'But of Lachin Armenia has given us none.').map((m) => m.status)).toEqual([
    'NOT_PROVIDED',
  ])
  expect(told('Maps were spoken of.', 'Her office received 5,104 complaints in the first half of the year.')).toEqual(
    [],
  )
})

test('of two percentages the one beside the accuracy counts', () => {
  const sentence =
    'Fifty-five percent of the blasts took place outside of the areas on Armenian maps, and he gave their accuracy as 25 percent.'
  expect(told(sentence).map(({ accuracyPercent }) => accuracyPercent)).toEqual([25])
})

test('a share that is wrong is no share found right', () => {
  const shares = [
    'The maps are 75 percent inaccurate.',
    'Seventy-five percent of the information in the maps is false.',
    'The accuracy of the maps is 25 percent.',
  ]
  expect(shares.map((sentence) => told(sentence)[0]?.accuracyPercent)).toEqual([null, null, 25])
})

describe('maps that were handed over', () => {
  test('with how the text qualifies the mines they record, and how the share that is found right', () => {
    const sentences = [
      'In 2021 Armenia gave Azerbaijan maps showing where more than 97,000 mines lie in Aghdam district.',
      'Armenia handed over maps of 92,000 mines in Fuzuli.',
      'The accuracy of the maps is about 25 percent.',
      'The accuracy of the maps is 25 percent.',
      'Armenia gave the maps of Kalbajar.',
    ]
    const of = (sentence: string) =>
      reportsIn(sentence).map(({ minesCertainty, accuracyCertainty }) => [minesCertainty, accuracyCertainty])
    expect(sentences.flatMap(of)).toEqual([
      ['AT_LEAST', null],
      ['EXACT', null],
      [null, 'APPROXIMATE'],
      [null, 'EXACT'],
      [null, null],
    ])
  })

  test('with the mines they record and their district', () => {
    const sentence = 'In June 2021 Armenia gave Azerbaijan maps showing where 97,000 mines lie in Aghdam district.'
    expect(told(sentence)).toEqual([
      { status: 'HANDED_OVER', mines: 97_000, accuracyPercent: null, places: ['AZ-AGM'] },
    ])
  })

  test('two sets in one sentence are two reports, each with its own districts', () => {
    const sentence =
      'On June 12 Armenia handed over maps of the Aghdam district with 97,000 mines marked on them, and on July 3 maps of Fuzuli and Zangilan with 92,000.'
    expect(told(sentence).map(({ mines, places }) => [mines, places])).toEqual([
      [97_000, ['AZ-AGM']],
      [92_000, ['AZ-FUZ', 'AZ-ZAN']],
    ])
  })

  test('a sentence that only counts the mines goes on from the one that tells of the handover', () => {
    const sentences = [
      'Armenia has handed over maps of minefields.',
      'The maps cover about 92,000 anti-tank and anti-personnel mines.',
    ]
    const reports = reportsIn(...sentences)
    expect(reports.map(({ status, mines }) => [status, mines])).toEqual([['HANDED_OVER', 92_000]])
    expect(quotesOf(reports)).toEqual(sentences)
  })

  test('although "not" stands before them without denying them', () => {
    expect(told('Let us not forget that Armenia gave maps only after the war.')[0]?.status).toBe('HANDED_OVER')
    expect(told('Let us recall that Armenia did not give maps after the war.')[0]?.status).toBe('NOT_PROVIDED')
  })

  test('detainees exchanged for maps, and talks that led to a handover', () => {
    expect(told('Fifteen detainees were returned in exchange for maps of 97,000 mines.')[0]?.mines).toBe(97_000)
    expect(told('The talks led Armenia to turn over all its mine maps.')[0]?.status).toBe('HANDED_OVER')
  })
})

describe('maps that turned out wrong', () => {
  test.each([
    ['Maps provided by Armenia turned out to be only 25% reliable.', 25],
    ['Of these minefield records, only 25 percent has proved accurate.', 25],
    ['The maps do not match what is in the ground.', null],
    ['The mine maps are no more than one-quarter reliable.', null],
    ['Barely a quarter of what the minefield maps show could be confirmed on the ground.', null],
    ['Such minefield maps as exist are largely inaccurate.', null],
  ])('%s', (sentence, accuracyPercent) => {
    expect(told(sentence).map((report) => [report.status, report.accuracyPercent])).toEqual([
      ['INACCURATE', accuracyPercent],
    ])
  })

  test.each([
    'The maps which Armenia submitted proved wrong.',
    'The maps Baku has been given do not match reality.',
    'The sets of maps given to Baku in 2021 turned out to be one-quarter reliable.',
    'Maps of the minefields of Fuzuli provided by Armenia are useless.',
    'It is to be recalled that the maps surrendered in 2021 possess an accuracy of 25 per cent.',
    'The cards of mine fields which Armenia has transferred have appeared exact on 20 percents.',
  ])('a clause, a date or a district also tells that they were handed over: %s', (sentence) => {
    expect(told(sentence).map(({ status }) => status)).toEqual(['HANDED_OVER', 'INACCURATE'])
  })

  test('a counted batch that was received and is faulty is reported as both', () => {
    const statuses = told('Eight minefield maps submitted by Armenia in January were found to be of no use.').map(
      ({ status }) => status,
    )
    expect(statuses).toEqual(['HANDED_OVER', 'INACCURATE'])
  })
})

test.each([
  'The parties discussed the question of mine maps.',
  'Armenia is ready to hand over the mine maps if prisoners are released.',
  'Mines keep exploding in areas that no Armenian map describes.',
  'The demining map of Azerbaijan was presented at the landmine conference.',
  'Maps of the cleared areas were handed over to the farmers by the mine agency.',
  'Road maps for peace were not given to the press by the mine agency.',
  'Mine maps were spoken of. Half of the accidents have been in places which no map shows.',
])('no map report: %s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

test('places that are not on the maps do not deny that maps were given', () => {
  const statuses = told('Half of the explosions happened in places that are not on the maps Armenia gave.').map(
    ({ status }) => status,
  )
  expect(statuses).toEqual(['HANDED_OVER'])
})

test.each([
  [
    'Maps of the minefields of Kalbajar were received but are inaccurate, while for Khojavand Yerevan has not handed them over.',
    [['AZ-XVD'], ['AZ-KAL']],
  ],
  [
    'Armenia gave the maps for Kalbajar this spring and has to complete them with the sheets for Lachin, which have not been supplied.',
    [['AZ-LAC']],
  ],
  ['Armenia has supplied minefield maps of Aghdam, Fuzuli and also Zangilan.', [['AZ-AGM', 'AZ-FUZ', 'AZ-ZAN']]],
])('each status is told of the districts that stand with it: %s', (sentence, places) => {
  expect(told(sentence).map((report) => report.places)).toEqual(places)
})

test('"any" means the maps that were spoken of', () => {
  const [given, withheld] = told(
    'Yerevan has supplied maps of minefields in Aghdam.',
    'It has not provided any for Gubadli.',
  )
  expect(given).toMatchObject({ status: 'HANDED_OVER', places: ['AZ-AGM'] })
  expect(withheld).toMatchObject({ status: 'NOT_PROVIDED', places: ['AZ-QBI'] })
})
