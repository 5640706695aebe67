import type { CodedAuthority } from '../../../model/authority.ts'
import type { Body, BodyKind } from '../../document/authorityWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'

const official = (code: CodedAuthority, kind: BodyKind, names: string): Term<Body> => ({
  value: { code, name: null, kind, national: false, isPerson: true },
  phrases: phrases(names),
})

/** Holders of public office who stand for the body they speak for, where a text gives their name alone. */
export const ENGLISH_OFFICIALS: readonly Term<Body>[] = [
  official('OMBUDSMAN_AZ', 'COMMISSIONER', 'sabina aliyeva'),
  official('ANAMA', 'AGENCY', 'vugar suleymanov'),
  official('MINISTRY_OF_FOREIGN_AFFAIRS_AZ', 'MINISTRY', 'jeyhun bayramov | aykhan hajizada | leyla abdullayeva'),
  official('PRESIDENCY_AZ', 'PRESIDENT', 'ilham aliyev | hikmet hajiyev | mehriban aliyeva | elchin amirbayov'),
  official('GOVERNMENT_AM', 'ORGANISATION', 'nikol pashinyan | ararat mirzoyan'),
]
