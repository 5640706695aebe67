import { type Extract, extract } from '../../../core/extraction/extract.ts'
import type { Claim, ClaimKind } from '../../../core/model/claim.ts'

const LEAD = "Azerbaijan's Ombudsman Sabina Aliyeva has issued a statement on landmines, Trend reports."
const PUBLISHED = '2024-05-03'

/** What is read in a text that was published on Friday, 3 May 2024. */
export const readEnglish = (text: string, publishedOn: string | null = PUBLISHED): Extract =>
  extract(text, { publishedOn, language: 'en' })

/** The claims of one kind that sentences make in a statement of the Ombudsman. */
export function claimsIn<K extends ClaimKind>(kind: K, ...sentences: readonly string[]): readonly ClaimOf<K>[] {
  const { claims } = readEnglish([LEAD, sentences.join(' ')].join('\n\n'))
  return claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind)
}

type ClaimOf<K extends ClaimKind> = Claim extends infer C ? (C extends { kind: K } ? C : never) : never

export const quotesOf = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap((claim) => claim.evidence.map(({ quote }) => quote))
