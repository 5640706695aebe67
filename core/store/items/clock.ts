import { CLOCK } from '../keys.ts'
import type { Item } from '../table.ts'
import { VERSION } from './parse.ts'

const CLOCK_VERSION = 1

/** Numbers the passes: whoever has the higher number read after everybody with a lower one had written their facts. */
export const clockItem: Item = { ...CLOCK, [VERSION]: CLOCK_VERSION }
