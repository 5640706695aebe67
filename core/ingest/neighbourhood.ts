import type { PublicationId } from '../model/id.ts'
import type { Publication, Reading } from '../model/publication.ts'
import { accidentEvidence } from '../resolution/accidents.ts'
import { lookupKeysOf } from '../resolution/blocking.ts'
import { type Report, reportsIn } from '../resolution/report.ts'
import { statementEvidence } from '../resolution/statements.ts'
import type { FactStore } from '../store/factStore.ts'
import { closure } from './closure.ts'

/** The whole components that the derivation of some publications touches, as they stand after its clock tick. */
export interface Neighbourhood {
  readonly publications: readonly Publication[]
  readonly reports: readonly Report[]
  /** Claims of the publications themselves that some reading of theirs held and the current one may not. */
  readonly formerReports: readonly string[]
}

/**
 * Step 4: reads the publications and, as seeds, all whose current reading matches any revision of theirs, so that a removed
 * edge still reaches the old neighbours; from the seeds follows current edges to whole components. Each publication is read
 * once, whatever asks for it.
 */
export async function readNeighbourhood(store: FactStore, ids: readonly PublicationId[]): Promise<Neighbourhood> {
  const known = new Map<PublicationId, Promise<Publication | null>>()
  const read = async (wanted: readonly PublicationId[]): Promise<Publication[]> => {
    const fresh = [...new Set(wanted)].filter((id) => !known.has(id))
    const answer = store.current(fresh)
    for (const [at, id] of fresh.entries())
      known.set(
        id,
        answer.then((publications) => publications[at] ?? null),
      )
    const found = await Promise.all(wanted.map((id) => known.get(id)))
    return found.filter((publication) => publication !== null && publication !== undefined)
  }
  const near = async (reading: Reading): Promise<Publication[]> =>
    read(await store.publicationsWithBlocks(lookupKeysOf(reading)))

  const own = await read([...new Set(ids)])
  const past = (
    await Promise.all(
      own.map(async (publication) =>
        (await store.readingsOf(publication.id)).map((reading): Publication => ({ ...publication, reading })),
      ),
    )
  ).flat()
  const onceNear = (await Promise.all(past.map((former) => near(former.reading)))).flat()

  const publications = await closure({
    seeds: [...own, ...onceNear.filter((other) => past.some((former) => statementEvidence(former, other)))],
    idOf: (publication) => publication.id,
    neighbours: async (publication) =>
      (await near(publication.reading)).filter(
        (other) => other.id !== publication.id && statementEvidence(publication, other),
      ),
  })
  const pastReports = past.flatMap(reportsIn)
  const reports = await closure({
    seeds: [
      ...own.flatMap(reportsIn),
      ...onceNear.flatMap(reportsIn).filter((other) => pastReports.some((former) => accidentEvidence(former, other))),
    ],
    idOf: (report) => report.id,
    neighbours: async (report) =>
      (await near(report.publication.reading))
        .flatMap(reportsIn)
        .filter((other) => other.id !== report.id && accidentEvidence(report, other)),
  })
  return { publications, reports, formerReports: [...new Set(pastReports.map((report) => report.id))] }
}
