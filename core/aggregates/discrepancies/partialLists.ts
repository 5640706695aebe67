import type { CasualtyFigure, Citation } from '../../model/claim.ts'

/**
 * People whom texts count beside civilians and servicemen and who have no `Population` of their own, as stems in English,
 * Azerbaijani and Russian: journalists and media workers, staff of the agency or of companies, peacekeepers, foreigners.
 */
const OTHER_GROUPS =
  /journalist|reporter|media worker|employee|staff|specialist|peacekeep|foreign|jurnalist|əməkdaş|mütəxəssis|sülhməraml|əcnəbi|журналист|сотрудник|специалист|миротвор|иностран/iu

/**
 * Whether civilians and servicemen may not be all whom a figure counts: it counts deminers apart, or one of its sentences names another
 * group, or no sentence tells both of them.
 */
export function namesAnotherGroup({ counts, evidence }: CasualtyFigure<Citation>): boolean {
  if (counts.some(({ population }) => population === 'DEMINER')) return true
  if (evidence.some(({ quote }) => OTHER_GROUPS.test(quote))) return true
  const sentencesOf = (group: 'CIVILIAN' | 'MILITARY') =>
    counts.filter(({ population }) => population === group).flatMap((count) => count.evidence.map(sentenceName))
  const ofServicemen = new Set(sentencesOf('MILITARY'))
  return !sentencesOf('CIVILIAN').some((sentence) => ofServicemen.has(sentence))
}

const sentenceName = ({ publication, start }: Citation): string => `${publication}#${start}`
