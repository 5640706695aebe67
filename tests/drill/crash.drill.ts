import { memoryTable } from '../support/memoryTable.ts'
import { describeCrashes } from './crashes.ts'

describeCrashes({ where: 'in memory', stride: 1, emptyTable: async () => memoryTable() })
