import { hash } from 'node:crypto'

/** Hex of an id: 80 bits, so that a billion records collide with a chance below one in a million. */
const ID_LENGTH = 20

/**
 * An id made of raw values: the same fields give the same id for ever, on any machine.
 * Fields are separated by a byte that no field may hold, so that moving a character from one field to the next changes the id.
 */
export function idOf(...fields: readonly string[]): string {
  let separated = ''
  for (const field of fields) separated += `${field.includes('\u0000') ? field.replaceAll('\u0000', '') : field}\u0000`
  return hash('sha256', separated, 'hex').slice(0, ID_LENGTH)
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export const textHashOf = (text: string): string => hash('sha256', text, 'hex')

/** Hash of the publication's address (see `publicationIdOf`). */
export type PublicationId = string
/** `<publication>.<claim key>`: the claim as one publication states it. */
export type ClaimId = string

/** The id of the publication at `url`, an absolute address as the WHATWG URL parser prints it. */
export const publicationIdOf = (url: string): PublicationId => idOf('publication', url)

export const claimIdOf = (publication: PublicationId, claimKey: string): ClaimId => `${publication}.${claimKey}`

/** The publication whose reading a claim stands in. */
export const publicationOf = (claim: ClaimId): PublicationId => claim.split('.', 1)[0] ?? ''
