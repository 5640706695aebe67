import { afterAll, beforeAll, describe } from 'vitest'
import { emptyStoresOn } from '../../support/testStore.ts'
import { storeContract } from './contract.ts'

describe('the store on DynamoDB', () => {
  const stores = emptyStoresOn()
  beforeAll(stores.start)
  afterAll(stores.stop)
  storeContract(stores.open)
})
