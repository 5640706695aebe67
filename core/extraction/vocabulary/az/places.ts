import { NOUN_ENDINGS } from './morphology.ts'

/** What Azerbaijani adds to the names of places: case with its buffer, "-dakı", never a possessive alone ("Ağdamda", "Şuşanın", "Kəlbəcərdəki"). */
const CASE = /^(?:n?[iuü]n|y?[aə]|y?[iuü]|d[aə]|d[aə]n|d[aə]ki|[yn]?[aə]dək|d[aə]ki(?:l[aə]r)?|l[aə]|l[iuü])$/u

export const AZERBAIJANI_PLACE_SUFFIXES: readonly string[] = [...NOUN_ENDINGS].filter((ending) => CASE.test(ending))
