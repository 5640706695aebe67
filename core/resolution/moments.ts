import type { Instant } from '../model/partialDate.ts'
import type { Publication, PublicationHistory } from '../model/publication.ts'
import type { Statement, ToldClaim } from '../model/statement.ts'
import { foldStatement } from './statementRecord.ts'
import { groupStatements, type StatementEvidence, statementEvidence } from './statements.ts'

/** What the publications carried from one fetch that brought a text until the next one. */
export interface Moment {
  readonly at: Instant
  readonly statements: readonly Statement<ToldClaim>[]
}

/** The statements of these publications after each fetch that changed one of them, earliest first: as if nothing else had been fetched by then. */
export function momentsOf(histories: readonly PublicationHistory[]): Moment[] {
  const evidence = remembered()
  const instants = [...new Set(histories.flatMap(({ states }) => states.map(({ from }) => from)))].sort()
  return instants.map((at) => {
    const publications = histories.flatMap((history) => publicationAt(history, at) ?? [])
    return { at, statements: groupStatements(publications, evidence).map((group) => foldStatement(group)) }
  })
}

/** The publication as it was known at an instant; null before it was first fetched. */
export const publicationAt = ({ states }: PublicationHistory, at: Instant): Publication | null =>
  states.findLast(({ from }) => from <= at)?.publication ?? null

/** The publication as it is known now. */
export function currentOf({ id, states }: PublicationHistory): Publication {
  const last = states.at(-1)
  if (!last) throw new RangeError(`the history of publication ${id} is empty`)
  return last.publication
}

/** The evidence for two texts is the same at every moment. */
function remembered(): StatementEvidence {
  const known = new WeakMap<Publication, WeakMap<Publication, ReturnType<StatementEvidence>>>()
  return (a, b) => {
    const ofA = known.get(a) ?? new WeakMap<Publication, ReturnType<StatementEvidence>>()
    known.set(a, ofA)
    const found = ofA.get(b)
    if (found !== undefined) return found
    const evidence = statementEvidence(a, b)
    ofA.set(b, evidence)
    return evidence
  }
}
