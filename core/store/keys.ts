/**
 * Every key of the one table, in one place. Imports nothing: infra reads the names of the key attributes from here.
 * Only rows of lists grow with what is stored; each of their partitions holds one year.
 */
export const TABLE_KEYS = { partition: 'pk', sort: 'sk' } as const

export interface Key {
  readonly pk: string
  readonly sk: string
}

/** One string for a key, for maps and messages. */
export const keyText = (key: Key): string => `${key.pk} ${key.sk}`

/* Facts */
export const WORK = 'WORK'
/** `at` is the instant of the fact that is worked in: the earliest comes first. */
export const workKey = (at: string, publication: string, fact: string): Key => ({
  pk: WORK,
  sk: `${at}#${publication}#${fact}`,
})

export const publicationPartition = (publication: string): string => `PUBLICATION#${publication}`
export const REVISIONS = 'REVISION#'
export const READINGS = 'READING#'
export const RETRIEVALS = 'RETRIEVAL#'
export const revisionKey = (publication: string, revision: string): Key => ({
  pk: publicationPartition(publication),
  sk: `${REVISIONS}${revision}`,
})
export const readingKey = (publication: string, revision: string): Key => ({
  pk: publicationPartition(publication),
  sk: `${READINGS}${revision}`,
})
/** That a revision was fetched at an instant. A revision's own item tells of one fetch, the current one's item of the last. */
export const retrievalKey = (publication: string, retrievedAt: string, revision: string): Key => ({
  pk: publicationPartition(publication),
  sk: `${RETRIEVALS}${retrievedAt}#${revision}`,
})
/** From the current revision's item over readings and retrievals to the revisions: all that a publication's history is made of, but for texts. */
export const HISTORY = { from: 'CURRENT', to: `${REVISIONS}~` } as const
export const textKey = (publication: string, textHash: string): Key => ({
  pk: publicationPartition(publication),
  sk: `TEXT#${textHash}`,
})
export const currentKey = (publication: string): Key => ({ pk: publicationPartition(publication), sk: 'CURRENT' })

export const withdrawalKey = (publication: string): Key => ({ pk: publicationPartition(publication), sk: 'WITHDRAWAL' })

/** The directory of all publications. */
export const PUBLICATIONS = 'PUBLICATIONS'
export const publicationEntryKey = (publication: string): Key => ({ pk: PUBLICATIONS, sk: publication })

export const blockPartition = (block: string): string => `NEAR#${block}`
export const blockKey = (block: string, publication: string): Key => ({ pk: blockPartition(block), sk: publication })

/** What is known of a publication's own address from asking it. */
export const fetchKey = (publication: string): Key => ({ pk: publicationPartition(publication), sk: 'FETCH' })

const sourcePartition = (sourceId: string): string => `SOURCE#${sourceId}`
export const runKey = (sourceId: string): Key => ({ pk: sourcePartition(sourceId), sk: 'RUN' })
export const runsKey = (sourceId: string): Key => ({ pk: sourcePartition(sourceId), sk: 'RUNS' })
export const sourceStateKey = (sourceId: string): Key => ({ pk: sourcePartition(sourceId), sk: 'STATE' })
export const agendaPartition = (sourceId: string): string => `AGENDA#${sourceId}`
export const agendaKey = (sourceId: string, entry: string): Key => ({ pk: agendaPartition(sourceId), sk: entry })

export const hostKey = (host: string): Key => ({ pk: `HOST#${host}`, sk: 'HOST' })

export const progressKey = (undertaking: string): Key => ({ pk: `PROGRESS#${undertaking}`, sk: 'PROGRESS' })

/* Derived records */
export const CLOCK: Key = { pk: 'CLOCK', sk: 'CLOCK' }
export const slotKey = (slot: string): Key => ({ pk: `SLOT#${slot}`, sk: 'SLOT' })
/** Names of slots, as `Slot.key` and `Slot.head` hold them. */
export const statementSlot = (publication: string): string => `STATEMENT#${publication}`
export const accidentSlot = (report: string): string => `ACCIDENT#${report}`
export const comparisonSlot = (comparison: string): string => `COMPARISON#${comparison}`
export const isStatementSlot = (slot: string): boolean => slot.startsWith('STATEMENT#')
export const isComparisonSlot = (slot: string): boolean => slot.startsWith('COMPARISON#')

/* Lists. A family is one list by one value; its partitions are its years. */
export const UNDATED = 'undated'
export const ALL = 'all'
const LIST = 'LIST#'
export const listFamily = (list: string, by: string, value: string): string => `${LIST}${list}#${by}#${value}`
export const yearPartition = (family: string, year: string): string => `${family}#${year}`
export const yearOf = (date: string | null): string => date?.slice(0, 4) ?? UNDATED

/** The entry in the directory of years that leads to a row's partition; null for lists that are not kept by years. */
export function yearEntryKey(partition: string): Key | null {
  if (!partition.startsWith(LIST) && !partition.startsWith(`${TOTALLED_FAMILIES.clearance}#`)) return null
  const end = partition.lastIndexOf('#')
  return { pk: yearsPartition(partition.slice(0, end)), sk: partition.slice(end + 1) }
}
export const yearsPartition = (family: string): string => `YEARS#${family}`

/** What changed about claims, a row an id, in the years of the changes. */
export const CLAIM_CHANGES = listFamily('claimChanges', ALL, '-')

/* Totals. A cell tells what the rows of one list come to in one span: a month, a year, or no known time. */
export type TotalledList = 'accidents' | 'statements' | 'clearance'
/** The lists whose rows are counted. */
export const TOTALLED_FAMILIES: Readonly<Record<TotalledList, string>> = {
  accidents: listFamily('accidents', ALL, '-'),
  statements: listFamily('statements', ALL, '-'),
  clearance: 'CLEARANCE',
}
export const cellPartition = (list: TotalledList): string => `CELLS#${list}`
export const cellKey = (list: TotalledList, span: string): Key => ({ pk: cellPartition(list), sk: span })

/* Comparisons. A partition holds what is held against one another: running totals of one authority over time, those of all on one day, and reports of an authority. What is over time has a comparison a year. */
const OVER_TIME = 'TOTALS_OVER_TIME#'
const SAME_DAY = 'TOTALS_OF_DAY#'
const REPORTS = 'REPORTS_OVER_TIME#'
export const overTimePartition = (since: string, places: readonly string[], authority: string): string =>
  `${OVER_TIME}${since}#${places.join('+')}#${authority}`
export const sameDayPartition = (since: string, places: readonly string[], day: string): string =>
  `${SAME_DAY}${since}#${places.join('+')}#${day}`
export const reportsPartition = (since: string | null, authority: string): string =>
  `${REPORTS}${since ?? 'none'}#${authority}`
/** Of the points of a partition those of one year, held against what is in its reach; null for all that stand there. */
export const comparisonName = (partition: string, year: string | null): string =>
  year === null ? partition : `${partition}#${year}`
export const comparesOverTime = (partition: string): boolean => partition.startsWith(OVER_TIME)
export const comparesReports = (partition: string): boolean => partition.startsWith(REPORTS)
export const comparesOneDay = (partition: string): boolean => partition.startsWith(SAME_DAY)

/** Running totals that start alike; `since` is null for those that name no start. Those that stand no more have partitions of their own. */
export const seriesPartition = (
  list: 'casualties' | 'formerCasualties',
  since: string | null,
  population: string,
  outcome: string,
): string => `SERIES#${list}#${since ?? 'none'}#${population}#${outcome}`

/** Every discrepancy that a claim took part in and that is found no more, by when it ended. */
export const formerDiscrepancyPartition = (claim: string): string => `FORMER_DISCREPANCY#${claim}`

/** Every state of a claim that stands no more, whole, by when it began. */
export const formerPartition = (claim: string): string => `FORMER#${claim}`
