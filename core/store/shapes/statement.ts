import * as v from 'valibot'
import { CLAIM_KINDS } from '../../model/claim.ts'
import type { ClaimChange, StatedClaim, StatementRecord } from '../../model/statement.ts'
import type { CasualtyPoint, StatementCard } from '../store.ts'
import { authorityShape, casualtyCountShape, claimShape, evidenceShape, stood } from './claim.ts'
import { discrepancyShape } from './discrepancy.ts'
import { publicationCardShape } from './publication.ts'
import { carriersShape } from './totals.ts'

const said = {
  id: v.string(),
  issuer: authorityShape,
  coIssuers: v.array(authorityShape),
  issuedOn: v.nullable(v.string()),
}

export const statedClaimShape: v.GenericSchema<unknown, StatedClaim> = v.object({
  id: v.string(),
  members: v.array(v.string()),
  statement: v.string(),
  issuer: authorityShape,
  issuedOn: v.nullable(v.string()),
  claim: claimShape(evidenceShape),
  ...stood,
  contained: v.boolean(),
  clipped: v.boolean(),
})

export const claimChangeShape: v.GenericSchema<unknown, ClaimChange> = v.object({
  id: v.string(),
  kind: v.picklist(CLAIM_KINDS),
  claim: v.nullable(statedClaimShape),
})

export const statementShape: v.GenericSchema<unknown, StatementRecord> = v.object({
  ...said,
  publications: v.array(publicationCardShape),
  claims: v.array(statedClaimShape),
  discrepancies: v.array(discrepancyShape),
})

export const statementCardShape: v.GenericSchema<unknown, StatementCard> = v.object({
  ...said,
  headlines: v.record(v.string(), v.string()),
  kinds: v.array(v.picklist(CLAIM_KINDS)),
  places: v.array(v.string()),
  carriers: carriersShape,
})

export const casualtyPointShape: v.GenericSchema<unknown, CasualtyPoint> = v.object({
  asOf: v.string(),
  count: casualtyCountShape(evidenceShape),
  figure: statedClaimShape,
})
