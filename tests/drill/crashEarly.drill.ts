import { describeCrashes } from './crashes.ts'

describeCrashes(0, 6)
