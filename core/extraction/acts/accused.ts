import type { Authority } from '../../model/authority.ts'

/** The body that statements on mines in Azerbaijan accuse: what it says of an accusation is none, and denies one more often than not. */
export const isAccusedParty = (body: Authority): boolean => body.code === 'GOVERNMENT_AM'
