import type { DocumentWords } from '../../document/document.ts'
import { ENGLISH_AUTHORITIES } from './authorities.ts'
import { ENGLISH_FURNITURE } from './furniture.ts'
import { ENGLISH_RELEVANCE } from './relevance.ts'

export const ENGLISH_DOCUMENT: DocumentWords = {
  authorities: ENGLISH_AUTHORITIES,
  furniture: ENGLISH_FURNITURE,
  relevance: ENGLISH_RELEVANCE,
}
