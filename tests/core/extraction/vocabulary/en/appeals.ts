import { type Framings, frees, hides, shields, tells } from '../framing.ts'

const asks = (action: string, ...frames: readonly string[]) => tells(`asks ${action}`, ...frames)

/** What is asked, and of whom. */
export const ENGLISH_APPEALS: Framings = {
  'concepts ASK': [
    asks('CONDEMN', 'The Ombudsman {urged|saw} the international community to condemn the mine terror.'),
  ],
  'concepts WHETHER': [
    hides('asks SUPPORT_MINE_ACTION', 'He spoke of songs {if|that} donors should support mine clearance.'),
  ],
  'concepts NOT_ASK': [
    shields('asks SUPPORT_MINE_ACTION', 'The mine agency {wants more dogs|sings} for its demining work.'),
    shields(
      'asks PROVIDE_MINE_MAPS',
      '{Turning to the maps|On Monday in Baku}, he said that Armenia is to hand over the maps.',
    ),
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
  'concepts TAKE': [asks('TAKE_MEASURES', 'The Ombudsman urged the UN to {take|paint} all steps against mines.')],
  'concepts MEASURE': [asks('TAKE_MEASURES', 'The Ombudsman urged the UN to take all {steps|cows} against mines.')],
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
