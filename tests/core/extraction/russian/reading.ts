import { readingIn } from '../readingIn.ts'

export const { reading, claimsOf, casualties, harmed, cleared, periodOf } = readingIn('ru')
