import type { DocumentWords } from '../../document/document.ts'
import { AZERBAIJANI_AUTHORITIES } from './authorities.ts'
import { AZERBAIJANI_FURNITURE } from './furniture.ts'
import { AZERBAIJANI_RELEVANCE } from './relevance.ts'

export const AZERBAIJANI_DOCUMENT: DocumentWords = {
  authorities: AZERBAIJANI_AUTHORITIES,
  furniture: AZERBAIJANI_FURNITURE,
  relevance: AZERBAIJANI_RELEVANCE,
}
