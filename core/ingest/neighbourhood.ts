import type { PublicationId } from '../model/id.ts'
import type { PublicationHistory, Reading } from '../model/publication.ts'
import { accidentEvidence } from '../resolution/accidents.ts'
import { lookupKeysOf } from '../resolution/blocking.ts'
import { currentOf } from '../resolution/moments.ts'
import { type Report, reportsIn } from '../resolution/report.ts'
import { haveEvidence } from '../resolution/statementHistory.ts'
import type { FactStore } from '../store/factStore.ts'
import { closure } from './closure.ts'

/** The whole components that the derivation of some publications touches, as they stand after its clock tick. */
export interface Neighbourhood {
  readonly publications: readonly PublicationHistory[]
  readonly reports: readonly Report[]
  /** Claims of the publications themselves that some reading of theirs held and the current one may not. */
  readonly formerReports: readonly string[]
}

/**
 * Step 4: reads the publications over time and follows the evidence between them to whole components. For statements, whose
 * history is kept, evidence between any two of their revisions counts: components only ever grow, and whoever touches one
 * reaches all of it. Accidents are as they are known now: there the seeds are, beside the publications' own, all whose
 * current reading matches any revision of theirs, so that a removed edge still reaches the old neighbours. Each publication
 * is read once, whatever asks for it.
 */
export async function readNeighbourhood(store: FactStore, ids: readonly PublicationId[]): Promise<Neighbourhood> {
  const read = readOnce(store)
  const near = async (readings: readonly Reading[]): Promise<PublicationHistory[]> =>
    read(await store.publicationsWithBlocks([...new Set(readings.flatMap(lookupKeysOf))]))
  const nearHistory = ({ revisions }: PublicationHistory) => near(revisions.map(({ reading }) => reading))

  const own = await read([...new Set(ids)])
  const publications = await closure({
    seeds: own,
    idOf: (history) => history.id,
    neighbours: async (history) =>
      (await nearHistory(history)).filter((other) => other.id !== history.id && haveEvidence(history, other)),
  })
  const pastReports = own.flatMap(({ revisions }) => revisions.flatMap(reportsIn))
  const onceNear = (await Promise.all(own.map(nearHistory))).flat().map(currentOf)
  const reports = await closure({
    seeds: [
      ...own.map(currentOf).flatMap(reportsIn),
      ...onceNear.flatMap(reportsIn).filter((other) => pastReports.some((former) => accidentEvidence(former, other))),
    ],
    idOf: (report) => report.id,
    neighbours: async (report) =>
      (await near([report.publication.reading]))
        .map(currentOf)
        .flatMap(reportsIn)
        .filter((other) => other.id !== report.id && accidentEvidence(report, other)),
  })
  return { publications, reports, formerReports: [...new Set(pastReports.map((report) => report.id))] }
}

function readOnce(store: FactStore): (wanted: readonly PublicationId[]) => Promise<PublicationHistory[]> {
  const known = new Map<PublicationId, Promise<PublicationHistory | null>>()
  return async (wanted) => {
    const fresh = [...new Set(wanted)].filter((id) => !known.has(id))
    const answer = store.histories(fresh)
    for (const [at, id] of fresh.entries())
      known.set(
        id,
        answer.then((histories) => histories[at] ?? null),
      )
    const found = await Promise.all(wanted.map((id) => known.get(id)))
    return found.filter((history) => history !== null && history !== undefined)
  }
}
