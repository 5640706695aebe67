import { ENGLISH_NUMBERS } from '../vocabulary/en/numbers.ts'
import type { LanguagePack } from './language.ts'

export const ENGLISH: LanguagePack = {
  code: 'en',
  numbers: ENGLISH_NUMBERS,
  placeSuffixes: ["'s"],
  rules: [],
  refiners: [],
}
