import { type Framings, frees, hides, shields, tells } from '../framing.ts'

const asks = (action: string, ...frames: readonly string[]) => tells(`asks ${action}`, ...frames)

/** Maps of mines, and what is said of them. */
const MAPS: Framings = {
  'concepts MAP': [
    tells('maps HANDED_OVER', 'Armenia has handed over {maps|boxes}.'),
    tells('maps NOT_PROVIDED', 'Armenia {keeps the maps from|takes the boxes from} Azerbaijan.'),
  ],
  'concepts PAPER': [tells('maps HANDED_OVER', 'Experts spoke of mine maps. Armenia then gave Baku {papers|boxes}.')],
  'concepts OTHER_MAP': [
    shields('maps HANDED_OVER', 'Armenia has handed over the {road map|boxes}.'),
    shields('maps HANDED_OVER', 'Experts spoke of mine maps. Armenia then gave Baku {the first half|summer}.'),
  ],
  'concepts ASIDE': [
    shields(
      'maps NOT_PROVIDED',
      'Armenia has {not only|then} handed over the mine maps.',
      'There is {no doubt|song} that Armenia handed over the mine maps.',
    ),
    frees('maps HANDED_OVER', 'It {should be noted|sang} that Armenia handed over the mine maps.'),
  ],
  'concepts GIVE': [
    asks(
      'PROVIDE_MINE_MAPS',
      'The Ombudsman called on Armenia to {give|paint} the mine maps.',
      'The Ombudsman called for the {handover|painting} of the mine maps.',
      'Armenia must {provide|paint} the mine maps.',
    ),
  ],
  'concepts GAVE': [
    tells(
      'maps HANDED_OVER',
      'Armenia {gave|painted} the mine maps.',
      'The mine maps were {handed over|painted} by Armenia.',
    ),
  ],
  'concepts GOT': [
    tells(
      'maps HANDED_OVER',
      'Azerbaijan {received|painted} the mine maps.',
      'The mine maps are {in Azerbaijani hands|in blue colours}.',
    ),
  ],
  'concepts NOT_GIVE': [
    tells(
      'maps NOT_PROVIDED',
      'Armenia {keeps under lock|paints with care} the mine maps.',
      'The mine maps are {undisclosed|green}.',
    ),
  ],
  'concepts WITHHOLD': [tells('maps NOT_PROVIDED', 'Armenia {withholds|paints} the mine maps.')],
  'concepts REFUSE': [
    tells(
      'maps NOT_PROVIDED',
      'Armenia {refused|travelled} to hand over the mine maps.',
      'Armenia {ignores calls|likes songs} to give the mine maps.',
    ),
  ],
  'concepts NOT': [tells('maps NOT_PROVIDED', 'Armenia has {not|now} handed over the mine maps.')],
  'concepts LACK': [tells('maps NOT_PROVIDED', 'The work goes on {without|beside} mine maps.')],
  'concepts ACCURATE': [tells('maps NOT_PROVIDED', 'The work goes on without {accurate|painted} maps.')],
  'concepts ACCURACY': [tells('maps INACCURATE', 'The {accuracy|colour} of the mine maps is 25 percent.')],
  'concepts INACCURATE': [tells('maps INACCURATE', 'The mine maps are {inaccurate|painted}.')],
  'concepts MATCH': [tells('maps INACCURATE', 'The mine maps do not {match|touch} the ground.')],
  'concepts IRREAL': [hides('maps HANDED_OVER', 'Baku thought {if|that} Armenia handed over the mine maps.')],
  'concepts CAUSED': [tells('maps HANDED_OVER', 'Talks {led Armenia to|saw Armenia then} hand over the mine maps.')],
  'concepts NOTHING': [tells('maps NOT_PROVIDED', 'Experts spoke of mine maps. Armenia has given us {none|books}.')],
  'concepts SHARE': [tells('maps INACCURATE', 'In Aghdam {a quarter|some} of the mine maps are accurate.')],
  'concepts PERCENT': [tells('maps 25 percent right', 'The mine maps are 25 {percent|houses} accurate.')],
  'concepts COVER': [tells('maps of 92000 mines', 'Armenia handed over maps that {cover|paint} 92,000.')],
}

const CONDUCT: Framings = {
  'concepts MINE': [
    tells(
      'alleges LAID_MINES',
      'Armenia laid {mines|carpets} in Aghdam.',
      'Armenia left Aghdam {heavily mined|in ruins}.',
      'Armenia turned Aghdam {into a minefield|into a garden}.',
      'Armenia came to {lay mines|sing songs} in Aghdam.',
    ),
  ],
  'concepts LAY': [
    tells(
      'alleges LAID_MINES',
      'Armenia {planted|painted} mines in Aghdam.',
      'Armenia turned Aghdam {into a minefield|into a garden}.',
      'Armenia came to {lay mines|sing songs} in Aghdam.',
    ),
  ],
  'concepts LAID': [
    tells(
      'alleges LAID_MINES',
      'Mines that were {planted|painted} in Aghdam by Armenia kill.',
      'Mines that were {planted|painted} by Armenia kill.',
    ),
  ],
  'concepts BY': [tells('alleges LAID_MINES', 'Mines planted in Aghdam {by|near} brutal Armenia kill.')],
  'concepts LAYING': [
    tells(
      'alleges LAID_MINES',
      "Armenia's {planting|painting} of mines in Aghdam goes on.",
      'Armenia is known for the {placement of|sales of} mines in Aghdam.',
    ),
  ],
  'concepts ACCUSED': [
    tells(({ form }) => `alleges LAID_MINES of ${form}`, 'In Aghdam {Armenia|Paris} planted mines.'),
    tells('alleges LAID_MINES', 'In Aghdam {the accused|the people} planted mines.'),
  ],
  'concepts ACCUSED_AGENT': [tells('alleges LAID_MINES', 'Mines planted in Aghdam {by Armenia|in summer} kill.')],
  'concepts BE': [hides('alleges LAID_MINES', 'In Armenia mines {were|then} planted in Aghdam.')],
  'concepts OTHER_SUBJECT': [
    hides('alleges LAID_MINES', 'Armenia said that {Azerbaijan|Paris} planted mines in Aghdam.'),
  ],
  'concepts DENY': [hides('alleges LAID_MINES', 'Armenia planted mines in Aghdam, which it {denies|likes}.')],
  'concepts THEM': [tells('alleges LAID_MINES', 'Mines are in Aghdam. Armenia planted {them|trees} there.')],
  'concepts BREACH': [
    tells('alleges VIOLATED_HUMANITARIAN_LAW', 'That Armenia planted mines {violates|touches} international law.'),
  ],
  'concepts LAW': [
    tells(
      'alleges LAID_MINES by INTERNATIONAL_LAW',
      'That Armenia planted mines violates {international law|all reason}.',
    ),
  ],
  'concepts GENEVA': [
    tells(
      'alleges LAID_MINES by GENEVA_CONVENTIONS_1949',
      'That Armenia planted mines violates the {Geneva Conventions|rules}.',
    ),
  ],
  'concepts PROTOCOL_I': [
    tells(
      'alleges LAID_MINES by ADDITIONAL_PROTOCOL_I_1977',
      'That Armenia planted mines violates {Additional Protocol I|rules}.',
    ),
  ],
  'concepts MINE_BAN': [
    tells(
      'alleges LAID_MINES by MINE_BAN_CONVENTION_1997',
      'That Armenia planted mines violates the {Ottawa Convention|rules}.',
    ),
  ],
  'concepts CCW': [
    tells(
      'alleges LAID_MINES by CCW_AMENDED_PROTOCOL_II_1996',
      'That Armenia planted mines violates the {Amended Protocol II|rules}.',
    ),
  ],
  'concepts RIGHTS': [
    tells('alleges LAID_MINES by INTERNATIONAL_LAW', 'That Armenia planted mines violates {human rights|all reason}.'),
  ],
  'concepts DUTY': [
    tells(
      'alleges LAID_MINES by GENEVA_CONVENTIONS_1949',
      'Armenia planted mines despite the {duty|song} in the Geneva Conventions.',
    ),
  ],
}

const APPEALS: Framings = {
  'concepts ASK': [
    asks('CONDEMN', 'The Ombudsman {urged|saw} the international community to condemn the mine terror.'),
  ],
  'concepts NOT_ASK': [
    shields(
      'asks CONDEMN',
      'The Ombudsman, {despite repeated demands|in Baku} to condemn the mine terror, waited.',
      'The Ombudsman, {despite calls|in Baku} for all to condemn the mine terror, waited.',
    ),
  ],
  'concepts MUST': [asks('CONDEMN', 'The international community {must|now} condemn the mine terror.')],
  'concepts ADDRESSEE': [
    tells(
      ({ form }) => `asks CONDEMN of ${form}`,
      'The Ombudsman urged the {international community|people there} to condemn the mine terror.',
    ),
    tells(
      ({ form }) => `asks PROVIDE_MINE_MAPS of ${form}`,
      'The Ombudsman urged the {armenian side|people there} to hand over the mine maps.',
    ),
  ],
  'concepts TURN_TO': [
    tells('asks CONDEMN of UN', 'The Ombudsman {turned to|saw in} the UN with a demand to condemn the mine terror.'),
  ],
  'concepts PUBLIC': [hides('asks SUPPORT_MINE_ACTION', 'ANAMA urges the {drivers|donors} to support mine action.')],
  'concepts CONDEMN': [asks('CONDEMN', 'The Ombudsman urged the world to {condemn|paint} the mine terror.')],
  'concepts ACCOUNT': [
    asks(
      'HOLD_ACCOUNTABLE',
      'The Ombudsman urged the world to {punish|paint} Armenia for the mines.',
      'The Ombudsman urged that Armenia should be {held responsible|seen everywhere} for the mines.',
    ),
  ],
  'concepts SANCTION': [
    asks('IMPOSE_SANCTIONS', 'The Ombudsman urged the world to apply {sanctions|colours} for the mines.'),
  ],
  'concepts STOP': [
    asks(
      'STOP_LAYING_MINES',
      'The Ombudsman urged Armenia to {stop|admire} laying mines.',
      'The Ombudsman called for the {termination|praise} of the mine terror.',
    ),
  ],
  'concepts TERROR': [
    asks(
      'STOP_LAYING_MINES',
      'The Ombudsman urged Armenia to stop {laying|selling} mines.',
      'The Ombudsman urged Armenia to refrain and not {lay mines|sing songs}.',
    ),
  ],
  'concepts OTHER_HELP': [
    shields(
      'asks SUPPORT_MINE_ACTION',
      'The Ombudsman urged donors to visit places that {could help|sell} mine clearance.',
    ),
  ],
  'concepts SUPPORT': [
    asks(
      'SUPPORT_MINE_ACTION',
      'The Ombudsman urged donors to {support|paint} mine clearance.',
      'The Ombudsman urged Russia {to get involved|in summer} in mine clearance.',
    ),
  ],
  'concepts DONOR': [asks('SUPPORT_MINE_ACTION', 'The Ombudsman urged {donors|Russia} to support the country.')],
  'concepts DEMINING': [asks('SUPPORT_MINE_ACTION', 'The Ombudsman urged Russia to support {mine clearance|farmers}.')],
  'concepts RECOGNISE': [
    asks('RECOGNISE_URGENCY', 'The Ombudsman urged donors to {recognise|paint} the urgency of the mine problem.'),
  ],
  'concepts URGENT': [
    asks('RECOGNISE_URGENCY', 'The Ombudsman urged donors to recognise the {urgency|colour} of the mine problem.'),
  ],
  'concepts CANNOT_WAIT': [
    asks('RECOGNISE_URGENCY', 'The Ombudsman urged donors as the mine problem {cannot wait|is green}.'),
  ],
  'concepts PRESSURE': [
    asks(
      'EXERT_PRESSURE',
      'The Ombudsman urged the world to put {pressure|colours} on Armenia over mines.',
      'The Ombudsman urged the world to {press armenia|see cows} over mines.',
    ),
  ],
  'concepts TAKE': [asks('TAKE_MEASURES', 'The Ombudsman urged the UN to {take|paint} resolute steps against mines.')],
  'concepts MEASURE': [
    asks('TAKE_MEASURES', 'The Ombudsman urged the UN to take resolute {steps|cows} against mines.'),
  ],
  'concepts ACT': [asks('TAKE_MEASURES', 'The Ombudsman urged the world to {act decisively|sing} on mines.')],
  'concepts FOR': [
    asks('TAKE_MEASURES', 'The Ombudsman called on the UN {for|with} resolute steps against mines.'),
    asks('PROVIDE_MINE_MAPS', 'The Ombudsman urged the world to put pressure on Armenia {to get|with big} mine maps.'),
  ],
  'concepts TOWARDS': [
    frees('asks CONDEMN of EU', 'The Ombudsman appealed to the UN and {to the|a big} EU to condemn the mine terror.'),
  ],
  'concepts PURPOSE': [
    hides('asks CONDEMN of OSCE', 'The Ombudsman urged the UN {so that|with} big OSCE teams condemn the mine terror.'),
  ],
}

/** Maps, accusations and appeals. */
export const ENGLISH_CONCEPTS: Framings = { ...MAPS, ...CONDUCT, ...APPEALS }
