import { NOT_KEPT } from '../core/model/claim.ts'
import type { Instant } from '../core/model/partialDate.ts'
import { StoreError } from '../core/store/errors.ts'

/**
 * An instant of a record's history.
 * @throws {StoreError} UNREADABLE_ITEM where the record was derived before histories were kept
 */
export function kept(instant: Instant): Instant {
  if (instant !== NOT_KEPT) return instant
  throw new StoreError('UNREADABLE_ITEM', 'A record was derived before histories were kept. Rebuild.')
}
