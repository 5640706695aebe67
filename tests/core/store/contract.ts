import type { OpenStore } from '../../support/testStore.ts'
import { accidentListContract } from './contract/accidentLists.ts'
import { claimListContract } from './contract/claimLists.ts'
import { discrepancyContract } from './contract/discrepancies.ts'
import { factsContract } from './contract/facts.ts'
import { fenceContract } from './contract/fences.ts'
import { historyContract } from './contract/history.ts'
import { liveContract } from './contract/live.ts'
import { pageContract } from './contract/pages.ts'
import { publicationListContract } from './contract/publicationLists.ts'
import { recordContract } from './contract/records.ts'
import { seriesContract } from './contract/series.ts'
import { statementListContract } from './contract/statementLists.ts'
import { totalsContract } from './contract/totals.ts'
import { pageWalkContract } from './contract/walks.ts'
import { workContract } from './contract/work.ts'

/** Opens an empty store for one test. */
export type Open = () => Promise<OpenStore>

/** What every implementation of the store promises, as tests. */
export function storeContract(open: Open): void {
  workContract(open)
  liveContract(open)
  factsContract(open)
  historyContract(open)
  fenceContract(open)
  recordContract(open)
  statementListContract(open)
  claimListContract(open)
  accidentListContract(open)
  publicationListContract(open)
  seriesContract(open)
  totalsContract(open)
  discrepancyContract(open)
  pageContract(open)
  pageWalkContract(open)
}
