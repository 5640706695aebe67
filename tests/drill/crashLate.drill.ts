import { describeCrashes } from './crashes.ts'
import { ARRIVALS } from './scene.ts'

describeCrashes(6, ARRIVALS.length)
