import type { SpeakingLands } from '../../document/authorityWords.ts'
import { fixed } from './morphology.ts'

export const AZERBAIJANI_LANDS: SpeakingLands = {
  bodies: [
    {
      value: { code: 'GOVERNMENT_AM', name: null, kind: 'ORGANISATION', national: false, isPerson: false },
      phrases: fixed('irəvan | rəsmi irəvan | ermənistan | erməni tərəfi | ermənistan tərəfi'),
    },
  ],
  // The verb comes last: "İrəvan xəritələri verdiyini bildirir", or right after what stands before "ki".
  speaks:
    /\n(?:(?: isə| da| də)?,?(?: öz növbəsində,?)?|[^.;:]{0,200}d[iuü][ğy][iuü]n[iuü]) (?:bildir|de[dy]|iddia ed|bəyan ed|vurğula)/,
}
