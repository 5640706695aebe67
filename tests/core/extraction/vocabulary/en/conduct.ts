import { type Framings, hides, tells } from '../framing.ts'

/** Who is accused of what, and of breaking which law. */
export const ENGLISH_CONDUCT: Framings = {
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
    hides('alleges LAID_MINES', 'Armenia saw how {Azerbaijan|Paris} planted mines in Aghdam.'),
  ],
  'concepts DENY': [hides('alleges LAID_MINES', 'Armenia planted mines in Aghdam, which it {denies|likes}.')],
  'concepts THEM': [tells('alleges LAID_MINES', 'Mines are in Aghdam. Armenia planted {them|trees} there.')],
  'concepts THEY': [tells('alleges LAID_MINES', 'Armenia left Aghdam. {They|Trees} planted mines there.')],
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
