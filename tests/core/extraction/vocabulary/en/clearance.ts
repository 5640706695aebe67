import { type Framings, frees, hides, type Slot, shields, tells } from '../framing.ts'

const ordnance = ({ list }: Slot): string => `found ${list.split(' ')[1]} 12`

/** Land and ordnance, and what is done with them. */
export const ENGLISH_CLEARANCE: Framings = {
  'AREA hectares 1': [tells('cleared 12 ha', 'Last week 12 {hectares|gardens} were cleared of mines.')],
  'AREA hectares 100': [tells('cleared 1200 ha', 'Last week 12 {square kilometres|gardens} were cleared of mines.')],
  'AREA hectares 0.0001': [tells('cleared 1.2 ha', 'Last week 12,000 {square metres|gardens} were cleared of mines.')],
  CLEARED: [
    tells(
      'cleared 12 ha',
      'Last week 12 hectares were {cleared|painted} by the sappers.',
      'Last week the sappers {cleared|painted} 12 hectares.',
      'Last week the sappers saw the {clearance of|colours of} 12 hectares.',
      'Last week 12 hectares {became usable|became famous}.',
    ),
  ],
  FOUND: [
    tells(
      'found MINE 12',
      'Last week 12 mines were {found|painted}.',
      'Last week the sappers {found|painted} 12 mines.',
      'Last week the sappers saw the {removal of|colours of} 12 mines.',
    ),
  ],
  UNCLEARED: [
    hides(
      'cleared 12 ha',
      'Over 12 hectares of mined land {will|had} been cleared.',
      'Last week 12 hectares were {inspected|large}, and the cleared land is known.',
      'Cleared land: 12 hectares {remain|are known}.',
    ),
  ],
  LAID: [
    hides(
      'found MINE 12',
      'Last week sappers found land where 12 mines were {planted|known}.',
      'Last week sappers found land, and {estimated|known} 12 mines.',
    ),
  ],
  MAP: [hides('found MINE 1200', 'The sappers found {maps|boxes} of 1,200 mines last week.')],
  NAME: [
    shields(
      'cleared 12 ha',
      'Last week 12 hectares of mines {safe place|known}.',
      'Last week the {agency on demining|cows} of 12 hectares spoke.',
    ),
    shields('total EVERYONE CASUALTY 45', 'In 2023 the 45 {mine victims association|cows} came.'),
    shields('found MINE 12', 'Last week the sappers found 12 {mine warning signs|cows}.'),
    shields('found UNEXPLODED_ORDNANCE 12', 'Last week the sappers found 12 {ammunition storage|cows}.'),
    shields('found UNEXPLODED_ORDNANCE 12', 'Last week the sappers found {small-arms ammunition|cows}: 12.'),
    frees('cleared 12 ha', 'Last week the sappers cleared land, to which 12 hectares {must be added|are known}.'),
  ],
  'ORDNANCE ANTI_PERSONNEL_MINE': [tells(ordnance, 'Last week the sappers found 12 {anti-personnel mines|boxes}.')],
  'ORDNANCE ANTI_PERSONNEL_MINE adjective': [
    tells(ordnance, 'Last week the sappers found 62 mines, 12 of them listed as {anti-personnel|green}.'),
  ],
  'ORDNANCE ANTI_VEHICLE_MINE': [tells(ordnance, 'Last week the sappers found 12 {anti-tank mines|boxes}.')],
  'ORDNANCE ANTI_VEHICLE_MINE adjective': [
    tells(ordnance, 'Last week the sappers found 62 mines, 12 of them listed as {anti-tank|green}.'),
  ],
  'ORDNANCE MINE': [tells(ordnance, 'Last week the sappers found 12 {mines|boxes}.')],
  'ORDNANCE UNEXPLODED_ORDNANCE': [tells(ordnance, 'Last week the sappers found 12 {shells|boxes}.')],
  'ORDNANCE ABANDONED_ORDNANCE': [tells(ordnance, 'Last week the sappers found 12 {abandoned shells|boxes}.')],
  'ORDNANCE SUBMUNITION': [tells(ordnance, 'Last week the sappers found 12 {bomblets|boxes}.')],
  'ORDNANCE IMPROVISED_EXPLOSIVE_DEVICE': [tells(ordnance, 'Last week the sappers found 12 {booby traps|boxes}.')],
  'ORDNANCE EXPLOSIVE_ORDNANCE such': [
    tells('found MINE 12', 'Last week the sappers found mines. They defused 12 {such devices|such trees}.'),
  ],
  'ORDNANCE EXPLOSIVE_ORDNANCE': [tells(ordnance, 'Last week the sappers found 12 {explosive devices|boxes}.')],
  OBJECT: [
    hides(
      'found MINE 12',
      'Last week the sappers found 12 {fuses|big} anti-tank and other mines.',
      'Last week the sappers destroyed mines during 12 {nights|big}.',
    ),
  ],
}
