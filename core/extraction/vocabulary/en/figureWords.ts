import type { Grammar } from '../../languages/language.ts'

/** Words around figures: that speak of the figures themselves, lead to them or to others that they are compared with. */
export const ENGLISH_FIGURE_WORDS = {
  data: /(?<!\p{L})(?:figures?|data|statistics|numbers|information|tally|count|list|register|bulletin|records|table|summary|update|overview|database)(?!\p{L})/u,
  overall: /(?<!\p{L})(?:in all|altogether|in total|all told|overall|taken together|all together)(?!\p{L})/u,
  comparison:
    /(?<!\p{L})(?:than|unlike|like|versus|vs\.?|as|against|compared (?:to|with)|in comparison (?:to|with)|relative to|contrast (?:to|with)|(?:up|down|rise|increase|decrease|drop|fall|growth) (?:on|over|from))\s$/u,
  changedTo:
    /(?<!\p{L})(?:fell|fallen|dropped|declined|decreased|rose|risen|grew|climbed|increased|jumped|went (?:up|down))(?: \p{L}+)? (?:from|by) [\p{L}\p{Nd},]+(?: people)?(?: in (?:\p{L}+ )?\p{Nd}{4})?,? to $/u,
  changedFrom:
    /(?<!\p{L})(?:fell|fallen|dropped|declined|decreased|rose|risen|grew|climbed|increased|jumped|went (?:up|down))(?: \p{L}+)? (?:to [\p{L}\p{Nd},]+(?: people)?(?: in (?:\p{L}+ )?\p{Nd}{4})?,? )?from $/u,
  leads: /(?:as follows|the following|these are|here they are)\.$/,
  latestEvent:
    /(?<!\p{L})(?:(?:latest|last|most recent|worst|deadliest) (?:\p{L}+ )?(?:incident|accident|case)|recently|(?:a week|days) ago)(?!\p{L})/u,
  oneEvent:
    /(?<!\p{L})(?:in one (?:\p{L}+ )?(?:explosion|blast|incident|accident)|their (?:car|tractor|truck|vehicle)|family of \p{L}+|s?he lost|(?:his|her) (?:friends|colleagues|brothers|sons))(?!\p{L})/u,
  ofDeminers:
    /(?<!\p{L})(?:among (?:the |its |anama )?(?:deminers|sappers|staff|personnel|employees)|while clearing mines|during (?:demining|mine clearance)|(?:agency|teams) (?:has |have )?lost)(?!\p{L})/u,
} satisfies Partial<Grammar>
