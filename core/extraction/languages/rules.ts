import { headlineFigures } from '../refiners/headlineFigures.ts'
import { listedDistricts } from '../refiners/listedDistricts.ts'
import { mergeCasualties } from '../refiners/mergeCasualties.ts'
import { mergeClearance } from '../refiners/mergeClearance.ts'
import { oneEach } from '../refiners/oneEach.ts'
import { preciseFigures } from '../refiners/preciseFigures.ts'
import { splitTotals } from '../refiners/splitTotals.ts'
import { accidentReport } from '../rules/accidentReport.ts'
import { allegation } from '../rules/allegation.ts'
import { appeal } from '../rules/appeal.ts'
import { casualtyFigure } from '../rules/casualtyFigure.ts'
import { clearanceFigure } from '../rules/clearanceFigure.ts'
import { clearanceTable } from '../rules/clearanceTable.ts'
import { displacementFigure } from '../rules/displacementFigure.ts'
import { mineMapReport } from '../rules/mineMapReport.ts'
import type { LanguagePack } from './language.ts'

/** What is looked for in every language, and what is made of it: what differs between them is in their vocabularies. */
export const RULES: Pick<LanguagePack, 'rules' | 'documentRules' | 'refiners'> = {
  rules: [casualtyFigure, clearanceFigure, clearanceTable, displacementFigure, mineMapReport, allegation, appeal],
  documentRules: [accidentReport],
  refiners: [splitTotals, headlineFigures, preciseFigures, mergeCasualties, mergeClearance, listedDistricts, oneEach],
}
