/**
 * What became of an object when it was last looked at: its publication is stored; no reader takes what it holds; or it could not
 * be taken for a reason that may pass without a change to it, such as another object with the same address.
 */
export type Fate = 'TAKEN' | 'REFUSED' | 'PUT_OFF'

/** Raise it where files may be taken that were refused: then those are looked at again. */
const FILE_READERS = 1
const PREFIXES = { TAKEN: '', REFUSED: `refused ${FILE_READERS} `, PUT_OFF: 'put off ' } as const
const FATES: readonly Fate[] = ['TAKEN', 'REFUSED', 'PUT_OFF']

/** What is kept of an object to know it by: a tag is quoted, so that none begins like a prefix. */
export const rememberedAs = (fate: Fate, etag: string): string => `${PREFIXES[fate]}${etag}`

/** What became of the object with this tag; null where nothing is known of it as it is now. */
export const fateOf = (remembered: string | null, etag: string | null): Fate | null =>
  (etag !== null && FATES.find((fate) => rememberedAs(fate, etag) === remembered)) || null
