/** Entries of a list where the query names no number, and the most it may ask for. */
export const PAGE_DEFAULT = 20
export const PAGE_MAX = 100
/** Values of a list that a query sends: ids of `nodes`, and whatever a filter takes several of. */
export const VALUES_MAX = 100
/** Sentences of a claim, and of one of its numbers, where the query names no number. */
export const EVIDENCE_DEFAULT = 20
export const COUNT_EVIDENCE_DEFAULT = 5

/** Bytes of a body: a query of so many tokens with a hundred ids has a tenth. */
export const BODY_MAX = 200_000
/** Lexical tokens of a query document. The longest of the page's own queries has 250, full introspection 400. */
export const TOKENS_MAX = 2_000
/** Fields inside fields. The deepest of the page's own queries is 9. */
export const DEPTH_MAX = 15
/** Fields under another name, those of fragments each time they are spread. The page's own queries have 2 at most. */
export const ALIASES_MAX = 100
/** What a query may cost, in objects that its answer may hold. */
export const COST_MAX = 100_000
/** What a list that the store is asked for costs beside its entries: a page reads up to 500 rows, whatever it shows of them. */
export const LIST_COST = 200
/** What totals cost beside their rows: they go through a cell for each year that is asked for. */
export const TOTALS_COST = 1_000
/** What a value costs that is no object: under other names one can be asked for again and again. */
export const VALUE_COST = 0.1
/** Requests to the engine that a query may cause. The page's own take 12 at most, a page of a list 1 to 7, seldom 24. */
export const READS_MAX = 250
/** Bytes of an answer, quotes and backslashes counted twice: Lambda sends it as a string in JSON, of 6 MB at most. */
export const ANSWER_MAX = 5_000_000
/** Characters of a cursor or a global id: none that this API gave is near it. */
export const TOKEN_LENGTH_MAX = 1_000
