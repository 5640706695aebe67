import { expect, test } from 'vitest'
import { documentOf, FRIDAY } from './englishDocument.ts'

test.each([
  [
    'a dateline',
    'YEREVAN, APRIL 30, ARMENPRESS. Mines were found, the Foreign Ministry of Armenia said.',
    '2024-04-30',
  ],
  [
    'a weekday after the verb',
    'Only 25 percent of the mine maps are right, President Ilham Aliyev said on Wednesday in Baku.',
    '2024-05-01',
  ],
  [
    'a weekday before the verb',
    'The Mine Action Agency (ANAMA) on Monday dismissed eight mine maps as faulty.',
    '2024-04-29',
  ],
  [
    'the date of the statement',
    'The maps are wrong. So says a statement of the Mine Action Agency (ANAMA) dated 2 May.',
    '2024-05-02',
  ],
  [
    'a weekday that opens the sentence',
    'On Wednesday the Mine Action Agency said that 14 mines were found in Aghdam.',
    '2024-05-01',
  ],
  [
    'a weekday after the listeners',
    'The chairman of ANAMA told reporters in Baku on Tuesday that 14 mines were found in Aghdam.',
    '2024-04-30',
  ],
  [
    'the occasion',
    'Speaking at a conference in Baku on Tuesday, ANAMA chairman Vugar Suleymanov said that mines were found.',
    '2024-04-30',
  ],
  [
    'the day of an announcement',
    'The Mine Action Agency announced the death on Monday. A mine had killed a man in Aghdam.',
    '2024-04-29',
  ],
  ['a day on which something was found', 'On Tuesday sappers found 14 mines in Aghdam, ANAMA said.', FRIDAY],
  ['a day after what was said', 'ANAMA said two men died on Tuesday by a mine in Aghdam.', FRIDAY],
  ['none: the day of publication', 'A mine exploded in Aghdam, ANAMA said.', FRIDAY],
  ['a day of the event', 'According to ANAMA, on April 30 a mine exploded in Aghdam.', FRIDAY],
  [
    'none of the days that head the entries of a digest',
    'The week in Karabakh.\n\nTUESDAY, 30 APRIL. A mine injured a man in Aghdam, ANAMA said.\n\nTHURSDAY, 2 MAY. A school opened.',
    FRIDAY,
  ],
  ['a day too long ago', 'ANAMA said on March 1 that a mine exploded in Aghdam.', FRIDAY],
])('%s', (_what, text, day) => {
  expect(documentOf(text).issuedOn).toBe(day)
})

test('with no day of publication: the full date above the text, else none', () => {
  expect(documentOf('25.08.2024 | 14:12\n\nA mine exploded in Aghdam, ANAMA said.', null).issuedOn).toBe('2024-08-25')
  expect(documentOf('A mine exploded in Aghdam on Friday, ANAMA said.', null).issuedOn).toBeNull()
})
