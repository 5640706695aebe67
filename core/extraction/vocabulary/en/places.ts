/** What English adds to the names of places. */
export const ENGLISH_PLACE_SUFFIXES: readonly string[] = ["'s"]
