import { describe } from 'vitest'
import { memoryStore } from '../../support/memoryStore.ts'
import { storeContract } from './contract.ts'

describe('the store in memory', () => {
  storeContract(async () => memoryStore())
})
