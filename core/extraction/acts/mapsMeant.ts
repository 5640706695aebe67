import { anyOf, type Concepts, follows, type Place } from '../words/concepts.ts'

/** What is known of a text where a sentence begins, and where its language puts what a document is of. */
export interface Spoken {
  readonly ofMaps: boolean
  readonly ofMines: boolean
  readonly isVerbLast: boolean
}

const DOCUMENTS = anyOf('DOCUMENT', 'INFORMATION')
/** Who has maps of the mines that they laid, in any case. */
const HOLDERS = anyOf('ACCUSED', 'ACCUSED_AGENT', 'HOLDER')
/** What tells that a text is about mines. */
export const OF_MINES = anyOf('MINE', 'DEMINING', 'TERROR')

/** Most tokens between a document and the mines that it is of ("the records you keep of the places that were mined"). */
const OF_WHAT = 8

/**
 * Documents that are maps of mines although no word for maps names them: of whoever holds such maps, in a text about mines ("Yerevan keeps
 * the sketches to itself"). What anybody may know of anything ("information", "papers") must tell of mines ("information on where the mines
 * lie"), or maps were spoken of before.
 */
export function documentsOfMines(concepts: Concepts, spoken: () => Spoken): readonly Place[] {
  if (!concepts.has(DOCUMENTS) || !concepts.has(HOLDERS)) return NONE
  const { ofMaps, ofMines, isVerbLast } = spoken()
  const documents = concepts.has(OF_MINES) || ofMines ? concepts.of('DOCUMENT') : NONE
  const information = ofMaps
    ? concepts.of('INFORMATION')
    : concepts.of('INFORMATION').filter((place) => isOfMines(concepts, place, isVerbLast))
  return information.length > 0 ? [...documents, ...information] : documents
}

/** The same in a request, where it may be left open who holds them: "hand over the records you keep of the places that were mined". */
export function documentsAskedFor(concepts: Concepts, spoken: () => Spoken): readonly Place[] {
  if (!concepts.has(DOCUMENTS)) return NONE
  if (concepts.has(HOLDERS)) return documentsOfMines(concepts, spoken)
  const { isVerbLast } = spoken()
  return concepts.of('DOCUMENT').filter((place) => isOfMines(concepts, place, isVerbLast))
}

const isOfMines = (concepts: Concepts, document: Place, isVerbLast: boolean): boolean =>
  concepts.of('MINE').some((mine) => (isVerbLast ? follows(mine, document, OF_WHAT) : follows(document, mine, OF_WHAT)))

const NONE: readonly never[] = []
