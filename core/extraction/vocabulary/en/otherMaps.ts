import { phrases } from '../../words/phrases.ts'
import { every } from './appealPhrases.ts'

/** "Places which no map shows": what is on no map, not maps that nobody gives. */
const ON_NO_MAP = [
  ...every(
    'no | not any',
    'map | maps | chart | record',
    'exists | shows | show | showed | marks | mark | marked | records | recorded | mentions | mentioned | indicates | indicated',
  ),
  ...every('on', 'no | none of the', 'map | maps'),
]

/** "Mining bitcoin", "gold mining": what lays no mines. */
export const MINING_OF_ORE = [
  ...every(
    'mining',
    '| of',
    'bitcoin | bitcoins | cryptocurrency | cryptocurrencies | crypto | gold | copper | coal | ore',
  ),
  ...every('mining', 'company | companies | industry | sector | rights | licence | concession'),
  ...every('bitcoin | cryptocurrency | crypto | data | gold | copper | coal | ore | open-pit', 'mining'),
]

/** Maps, plans and data of other things, and times that begin like "the first". */
export const NO_MAPS = [
  ...ON_NO_MAP,
  ...every(
    'information | data | documents | records | details | files',
    'on | about',
    '| the | all',
    'missing | graves | burial | burials',
  ),
  ...every('according to | based on', '| the', 'information | data | records'),
  ...phrases(
    'road map | road maps | demining map | on the map | clearance map | hazard map | world map | political map | map out | from the map',
    'the first half | the first quarter | the first time | the first year | the first years | the first months | the first stage | the first six | the first nine | the first ten | the first two | the first three | the first four | the first five | the first karabakh | the first war | the second half | the second quarter | the second time | the second karabakh | the second garabagh | the second war | the second stage',
    'on the world map | weather map | contamination map | map of contamination | off the map | maps of the cleared | maps of cleared | map of demined | map of the demined | maps of demined | maps of the demined | map of the cleared | map of cleared',
  ),
]
