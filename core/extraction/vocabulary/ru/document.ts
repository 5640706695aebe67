import type { DocumentWords } from '../../document/document.ts'
import { RUSSIAN_AUTHORITIES } from './authorities.ts'
import { RUSSIAN_FURNITURE } from './furniture.ts'
import { RUSSIAN_RELEVANCE } from './relevance.ts'

export const RUSSIAN_DOCUMENT: DocumentWords = {
  authorities: RUSSIAN_AUTHORITIES,
  furniture: RUSSIAN_FURNITURE,
  relevance: RUSSIAN_RELEVANCE,
}
