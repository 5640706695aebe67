import { describe, expect, test } from 'vitest'
import { claimsIn, quotesOf } from '../englishStatement.ts'

const appealsIn = (...sentences: readonly string[]) => claimsIn('APPEAL', ...sentences)
const asked = (...sentences: readonly string[]) =>
  appealsIn(...sentences).map(({ action, addressees }) => [action, addressees])

describe('what is asked for, and of whom', () => {
  test.each([
    ['She urged the international community to condemn the mine terror.', 'CONDEMN', ['international community']],
    [
      'The Ombudsman called on international bodies to hold Armenia accountable.',
      'HOLD_ACCOUNTABLE',
      ['international bodies'],
    ],
    [
      'She asked international organisations to apply sanctions for mine terror.',
      'IMPOSE_SANCTIONS',
      ['international organisations'],
    ],
    ['Aliyeva demanded that Armenia hand over all of the maps.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['She called on Armenia to stop laying mines.', 'STOP_LAYING_MINES', ['Armenia']],
    [
      'She invited the international community to be more generous in supporting mine action.',
      'SUPPORT_MINE_ACTION',
      ['international community'],
    ],
    ['She asked donors to treat the mine problem as one that cannot wait.', 'RECOGNISE_URGENCY', ['donors']],
    ['It addresses foreign states, asking them to put pressure on Armenia over mines.', 'EXERT_PRESSURE', []],
    [
      'The Majlis proposes that parliaments press Yerevan into giving up its mine terror.',
      'EXERT_PRESSURE',
      ['parliaments'],
    ],
    [
      'I appeal to the United Nations to lend support to Azerbaijan in freeing its lands from mines.',
      'SUPPORT_MINE_ACTION',
      ['United Nations'],
    ],
    ['I appeal to the OSCE to bring to responsibility those guilty of it.', 'HOLD_ACCOUNTABLE', ['OSCE']],
    ['Armenia is told to turn over its minefield records.', 'PROVIDE_MINE_MAPS', []],
    ['Member states are encouraged to spend more on demining.', 'SUPPORT_MINE_ACTION', []],
    ['She asked donors to help with the clearing.', 'SUPPORT_MINE_ACTION', ['donors']],
    ['The European Commission should pay for survey teams.', 'SUPPORT_MINE_ACTION', ['European Commission']],
    ['Please treat the mines as an emergency.', 'RECOGNISE_URGENCY', []],
    ['Her appeal: make those responsible for the mines stand trial.', 'HOLD_ACCOUNTABLE', []],
    ['Armenia should release the minefield sketches.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['She asked donors to pay for more mine clearance.', 'SUPPORT_MINE_ACTION', ['donors']],
    ['She called on the UN for resolute steps.', 'TAKE_MEASURES', ['UN']],
    ['She asked the co-chairs to put the squeeze on Armenia over the maps.', 'EXERT_PRESSURE', ['co-chairs']],
    ['She asked Armenia to cease infiltrating groups that lay new mines.', 'STOP_LAYING_MINES', ['Armenia']],
    ['She urged the UN to take resolute steps against the mine threat.', 'TAKE_MEASURES', ['UN']],
    [
      'International organizations were called upon to adopt a firm stance on mines.',
      'TAKE_MEASURES',
      ['International organizations'],
    ],
    [
      'The international community, she insists, should assist Azerbaijan in clearing the mines.',
      'SUPPORT_MINE_ACTION',
      ['international community'],
    ],
    ['Armenia must immediately present all minefield maps, she said.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['Those who ordered the mines to be laid should be brought before a court.', 'HOLD_ACCOUNTABLE', []],
    ['She urged the world to act decisively on mines.', 'TAKE_MEASURES', ['world']],
    ['"Armenia must give us these mine maps," she said.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['We expect Armenia to submit all minefield maps.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['It is imperative that Armenia share the mine maps.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['"Let Armenia hand over the mine maps," she said.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['Armenia is required to hand over all the mine maps.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['Aliyeva reiterated the call for Armenia to hand over the mine maps.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['It is high time the international community condemned the mine terror.', 'CONDEMN', ['international community']],
    [
      'International organisations cannot remain silent about mine terror.',
      'TAKE_MEASURES',
      ['International organisations'],
    ],
    ['Those guilty of planting mines should answer before an international tribunal.', 'HOLD_ACCOUNTABLE', []],
    ['Sanctions must be imposed on those who laid the mines.', 'IMPOSE_SANCTIONS', []],
    ['She stressed the importance of closer cooperation in demining.', 'SUPPORT_MINE_ACTION', []],
    ['The report contains a recommendation that the UN condemn the mine terror.', 'CONDEMN', ['UN']],
    // Whom it asks need not be known where nobody would plan it for himself.
    ['Those who watch from afar must condemn the mine terror.', 'CONDEMN', []],
    ['She asked donors to share their expertise in mine clearance.', 'SUPPORT_MINE_ACTION', ['donors']],
    ['World leaders should put an end to impunity for mine crimes.', 'HOLD_ACCOUNTABLE', []],
    ['It is necessary to impose sanctions on Armenia over its mines.', 'IMPOSE_SANCTIONS', []],
    ['Pressure should be brought to bear on Armenia over its mines.', 'EXERT_PRESSURE', []],
    [
      'She stressed the need for the international community to support demining.',
      'SUPPORT_MINE_ACTION',
      ['international community'],
    ],
    ['International organisations were urged not to stay silent about mines.', 'TAKE_MEASURES', []],
    ['Asked about Armenia, the director said: "Give us the remaining mine maps."', 'PROVIDE_MINE_MAPS', []],
    ['Azerbaijan expects from Armenia full and accurate maps of all minefields.', 'PROVIDE_MINE_MAPS', ['Armenia']],
    ['Donors were asked to double their funds.', 'SUPPORT_MINE_ACTION', ['Donors']],
    ['"We demand the full set of minefield maps," the ministry said.', 'PROVIDE_MINE_MAPS', []],
    ['Serious measures should be taken against the planting of mines.', 'TAKE_MEASURES', []],
    ['The global community should no longer turn away from the mine problem.', 'TAKE_MEASURES', []],
    ['Azerbaijan needs the help of donors in demining, the Ombudsman told the meeting.', 'SUPPORT_MINE_ACTION', []],
    ['"I asked donors for machines and for help with victims," she said.', 'SUPPORT_MINE_ACTION', ['donors']],
  ])('%s', (sentence, action, addressees) => {
    const appeals = appealsIn(sentence)
    expect(appeals.map((appeal) => appeal.action)).toEqual([action])
    if (addressees.length > 0) expect(appeals[0]?.addressees).toEqual(addressees)
    expect(quotesOf(appeals)).toEqual([sentence])
  })

  test('pressure for maps asks for both', () => {
    expect(
      asked("It called on the OSCE Minsk Group's co-chairs to press Yerevan for the mine maps.").map(
        ([action]) => action,
      ),
    ).toEqual(['PROVIDE_MINE_MAPS', 'EXERT_PRESSURE'])
  })

  test('those who must demand something of the accused are asked for pressure', () => {
    const sentence = 'International organisations must demand the mine maps from Armenia, she said.'
    expect(asked(sentence).map(([action]) => action)).toEqual(['PROVIDE_MINE_MAPS', 'EXERT_PRESSURE'])
    expect(asked('Armenia has been asked for mine maps over and over again.')).toEqual([])
  })

  test('to make somebody give is pressure, and asks for what is to be given', () => {
    const sentence = 'She called on the UN to make it surrender the minefield records.'
    expect(asked(sentence).map(([action]) => action)).toEqual(['PROVIDE_MINE_MAPS', 'EXERT_PRESSURE'])
    expect(asked('The cold made it give up, she said of the machine.')).toEqual([])
  })

  test('measures that the sentence spells out are no appeal of their own', () => {
    const sentence =
      'She asked international organizations to take resolute measures so that the mine maps are finally given to Azerbaijan.'
    expect(asked(sentence)).toEqual([['PROVIDE_MINE_MAPS', ['international organizations']]])
  })

  test('each of several that one word asks has its own request', () => {
    const sentence = 'She urged Armenia to release the mine maps and the UN to press Yerevan on the matter.'
    expect(asked(sentence)).toEqual([
      ['PROVIDE_MINE_MAPS', ['Armenia']],
      ['EXERT_PRESSURE', ['UN']],
    ])
  })

  test('a list that a word of asking leads to asks what its items say, of those whom its lead names', () => {
    const statement = [
      'The Ombudsman calls on international organisations to do the following:',
      '- to condemn the mine terror;',
      '- to press Armenia to hand over the mine maps;',
      '- to support demining in Azerbaijan.',
    ].join('\n')
    const named = ['international organisations']
    expect(asked(statement)).toEqual([
      ['CONDEMN', named],
      ['PROVIDE_MINE_MAPS', named],
      ['EXERT_PRESSURE', named],
      ['SUPPORT_MINE_ACTION', named],
    ])
    const numbered = 'She asks the UN for the following:\n1. Condemn the planting of mines.\n2. Impose sanctions.'
    expect(asked(numbered)).toEqual([
      ['CONDEMN', ['UN']],
      ['IMPOSE_SANCTIONS', ['UN']],
    ])
    expect(asked('The meeting discussed mines:\n- to condemn the mine terror;\n- to support demining.')).toEqual([])
    expect(asked('Residents are asked:\n- to support demining by keeping away from mines.')).toEqual([])
  })

  test('a request can be headed by whom it is made of', () => {
    expect(asked('To Armenia: lay no more mines, and put all the minefield maps on the table.')).toEqual([
      ['PROVIDE_MINE_MAPS', ['Armenia']],
      ['STOP_LAYING_MINES', ['Armenia']],
    ])
  })

  test('"them" means the maps that were spoken of before', () => {
    const sentence = 'Whoever has records of minefields, let him share them.'
    expect(asked(sentence).map(([action]) => action)).toEqual(['PROVIDE_MINE_MAPS'])
    expect(asked('Whoever has photographs of the mines, let him share them.')).toEqual([])
  })

  test('each action of a sentence with several is one appeal', () => {
    const sentence =
      'She wants international bodies to condemn these acts, to make Armenia stop its mine terror and to obtain from it reliable mine maps.'
    expect(asked(sentence).map(([action]) => action)).toEqual(['CONDEMN', 'PROVIDE_MINE_MAPS', 'STOP_LAYING_MINES'])
  })

  test('one action asked for twice is one appeal with both sentences', () => {
    const sentences = ['She urged states to support demining.', 'Donors were asked to help with mine clearance.']
    const appeals = appealsIn(...sentences)
    expect(appeals.map(({ addressees }) => addressees)).toEqual([['states', 'Donors']])
    expect(quotesOf(appeals)).toEqual(sentences)
  })
})

test.each([
  'Reporters asked if donors should pay more for mine clearance.',
  'Armenia turns a deaf ear to requests for the mine maps.',
  'She asked the press for the records of the work.',
  'Residents are urged to keep away from mines and to take warning signs seriously.',
  'ANAMA once again calls on citizens to support mine action by heeding warning signs.',
  'She called the mine explosion a tragedy.',
  'She expressed regret that the world had not condemned the mine terror.',
  'Despite repeated demands, no mine maps came.',
  'She was asked about the mine maps that Armenia gave.',
  'The companies were asked to double their funds, and mines were found.',
  'Mine maps were spoken of. It should be noted that Armenia gave them to Baku.',
  'She asked the UN whether Armenia drew maps of its minefields.',
  'Let us recall that Armenia has handed over mine maps.',
  'She asked the companies for help with photographs of mines.',
  'Please note that the press was told of the maps.',
  'Her message: Armenia laid these mines.',
  'The mine agency wants more dogs and machines before the harvest.',
])('no appeal: %s', (sentence) => {
  expect(asked(sentence)).toEqual([])
})

test.each([
  ['She asked all sides to hand over the records they keep of the places that were mined.'],
  ['She urged Armenia to disclose its sketches of the mined land.'],
])('documents of mines are maps in a request: %s', (sentence) => {
  expect(appealsIn(sentence).map(({ action }) => action)).toEqual(['PROVIDE_MINE_MAPS'])
})

test('of donors who were named just before, support is asked for mine action', () => {
  const asks = 'She asked them to put money into the pooled fund.'
  const actions = (before: string) => appealsIn(before, asks).map(({ action }) => action)
  expect(actions('Donors met the mine agency in Baku.')).toEqual(['SUPPORT_MINE_ACTION'])
  expect(actions('Shepherds met the mine agency in Baku.')).toEqual([])
})

test('what others are asked to do about the accused is no request for maps that were spoken of', () => {
  const sentences = [
    'To keep back the mine maps is a crime.',
    'She appealed to the UN, asking them to condemn the conduct of Armenia and to impose sanctions on the officials.',
  ]
  expect(appealsIn(...sentences).map(({ action }) => action)).toEqual(['CONDEMN', 'IMPOSE_SANCTIONS'])
})

test('a stand that is spelled out after "and" is no other request', () => {
  const actions = (sentence: string) => appealsIn(sentence).map(({ action }) => action)
  expect(actions('She urged the UN not to stay silent and to condemn the mine terror.')).toEqual(['CONDEMN'])
  expect(actions('She urged the UN not to stay silent about the mine terror.')).toEqual(['TAKE_MEASURES'])
  expect(actions('She called on the world for concrete steps against the mine terror.')).toEqual(['TAKE_MEASURES'])
})

test('items of a list in letters or small Roman numbers in parentheses', () => {
  const asks = ['(a) raise their voice in condemnation of the mines;', '(ii) lend assistance to the demining.']
  expect(appealsIn(['I address the UN and ask that it:', ...asks].join('\n')).map(({ action }) => action)).toEqual([
    'CONDEMN',
    'SUPPORT_MINE_ACTION',
  ])
})
