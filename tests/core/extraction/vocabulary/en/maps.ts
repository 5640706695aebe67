import { type Framings, frees, hides, shields, tells } from '../framing.ts'

const asks = (action: string, ...frames: readonly string[]) => tells(`asks ${action}`, ...frames)

/** Maps of mines, and what is said of them. */
export const ENGLISH_MAPS: Framings = {
  'concepts MAP': [
    tells('maps HANDED_OVER', 'Armenia has handed over {maps|boxes}.'),
    tells('maps NOT_PROVIDED', 'Armenia {keeps the maps from|takes the boxes from} Azerbaijan.'),
  ],
  'concepts PAPER': [
    tells('maps HANDED_OVER', 'Experts spoke of mine maps. Armenia then gave Baku {papers|boxes}.'),
    tells('maps NOT_PROVIDED', 'Experts spoke of mine maps. Armenia has {not provided any for|often seen} Gubadli.'),
  ],
  'concepts DOCUMENT': [tells('maps NOT_PROVIDED', 'Armenia withholds {records|boxes}, and mines kill in Aghdam.')],
  'concepts INFORMATION': [tells('maps NOT_PROVIDED', 'Armenia withholds {information|songs} about its mines.')],
  'concepts HOLDER': [
    tells(
      'maps NOT_PROVIDED',
      'Mines kill in Aghdam. A man withholds {Armenian|painted} sketches.',
      'Mines kill in Aghdam. {The other side|A man} withholds sketches.',
    ),
  ],
  'concepts OTHER_MAP': [
    shields(
      'maps NOT_PROVIDED',
      'Armenia withholds {information on the missing|boxes} and mines kill.',
      'Armenia withholds coal, {according to data|in spring} on mines.',
      'Mines of Armenia lie in places which {no record shows|we saw}.',
    ),
    shields('maps HANDED_OVER', 'Armenia has handed over the {road map|boxes}.'),
    shields('maps NOT_PROVIDED', 'Mines lie in places which {no map shows|we saw}.'),
    shields('maps HANDED_OVER', 'Experts spoke of mine maps. Armenia then gave Baku {the first half|summer}.'),
  ],
  'concepts ASIDE': [
    shields(
      'alleges LAID_MINES',
      'Armenia is known for {mining bitcoin|old songs}.',
      'Armenia is known for a {gold mining|song}.',
    ),
    shields(
      'maps NOT_PROVIDED',
      'Armenia has {not only|then} handed over the mine maps.',
      'Armenia gave 12 mine maps and got nothing {in return|from us}.',
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
      'The mine maps {have yet to arrive|were so blue}.',
      'Baku wants mine maps, which Armenia {refused to do|painted so}.',
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
  small_words: [tells('maps NOT_PROVIDED', 'The work goes on without {the|painted} accurate maps.')],
  'concepts ACCURATE': [tells('maps NOT_PROVIDED', 'The work goes on without {accurate|painted} maps.')],
  'concepts ACCURACY': [tells('maps INACCURATE', 'The {accuracy|colour} of the mine maps is 25 percent.')],
  'concepts INACCURATE': [tells('maps INACCURATE', 'The mine maps are {inaccurate|painted}.')],
  'concepts MATCH': [tells('maps INACCURATE', 'The mine maps do not {match|touch} the ground.')],
  'concepts IRREAL': [
    hides('maps HANDED_OVER', 'Baku thought {if|that} Armenia handed over the mine maps.'),
    hides(
      'maps HANDED_OVER',
      '{Had Armenia|When Armenia} handed over the mine maps, many would live.',
      'In May {had the maps|saw the maps} been handed over.',
    ),
  ],
  'concepts CAUSED': [tells('maps HANDED_OVER', 'Talks {led Armenia to|saw Armenia then} hand over the mine maps.')],
  'concepts NOTHING': [tells('maps NOT_PROVIDED', 'Experts spoke of mine maps. Armenia has given us {none|books}.')],
  'concepts SHARE': [tells('maps INACCURATE', 'In Aghdam {a quarter|some} of the mine maps are accurate.')],
  'concepts PERCENT': [tells('maps 25 percent right', 'The mine maps are 25 {percent|houses} accurate.')],
  'concepts COVER': [tells('maps of 92000 mines', 'Armenia handed over maps that {cover|paint} 92,000.')],
}
