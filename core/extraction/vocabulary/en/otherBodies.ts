import { type Body, type BodyKind, HOSPITAL } from '../../document/authorityWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { phrases } from '../../words/phrases.ts'

/** A body of no code of its own. Without a name, the words of the text are its name. */
const other = (kind: BodyKind, row: string, name: string | null = null): Term<Body> => ({
  value: { code: 'OTHER', name, kind, national: false, isPerson: false },
  phrases: phrases(row),
})

/** Bodies that speak of mines in Azerbaijan beside those with a code, told apart by name. */
export const ENGLISH_OTHER_BODIES: readonly Term<Body>[] = [
  other('ORGANISATION', 'halo trust | halo', 'HALO Trust'),
  other('ORGANISATION', 'mines advisory group | mag', 'Mines Advisory Group'),
  other('ORGANISATION', 'apopo', 'APOPO'),
  other(
    'ORGANISATION',
    'fondation suisse de deminage | swiss foundation for mine action',
    'Swiss Foundation for Mine Action',
  ),
  other('ORGANISATION', 'human rights watch | hrw', 'Human Rights Watch'),
  other('ORGANISATION', 'amnesty international', 'Amnesty International'),
  other(
    'ORGANISATION',
    'landmine monitor | international campaign to ban landmines | icbl',
    'International Campaign to Ban Landmines',
  ),
  other(
    'ORGANISATION',
    'international committee of the red cross | icrc | red cross',
    'International Committee of the Red Cross',
  ),
  other('ORGANISATION', 'red crescent | red crescent society', 'Red Crescent Society'),
  other('ORGANISATION', 'international crisis group | crisis group', 'International Crisis Group'),
  other(
    'ORGANISATION',
    'geneva international centre for humanitarian demining | gichd',
    'Geneva International Centre for Humanitarian Demining',
  ),
  other('ORGANISATION', 'danish refugee council', 'Danish Refugee Council'),
  other('ORGANISATION', "norwegian people's aid", "Norwegian People's Aid"),
  other('ORGANISATION', 'european parliament | meps | mep | parliamentarians', 'European Parliament'),
  other('ORGANISATION', 'european commission | european union | eu', 'European Union'),
  other('ORGANISATION', 'council of europe', 'Council of Europe'),
  other('ORGANISATION', 'osce', 'OSCE'),
  other('ORGANISATION', 'marshall legacy institute | marshall legacy', 'Marshall Legacy Institute'),
  other('ORGANISATION', 'international eurasia press fund | eurasia press fund', 'International Eurasia Press Fund'),
  other(
    'COMMITTEE',
    'state committee | state committee for refugees | state committee for affairs of refugees | state committee for affairs of refugees and idps | state committee for refugees and idps',
    'State Committee',
  ),
  other('COMMITTEE', 'state statistics committee | state statistical committee', 'State Statistics Committee'),
  other(
    'ORGANISATION',
    'mps | mp | lawmaker | lawmakers | deputy for | member of parliament | members of parliament | parliamentarian',
    'Milli Majlis',
  ),
  other(
    'ORGANISATION',
    'parliamentary inquiry | parliamentary commission | parliamentary committee | commission of inquiry',
  ),
  other('ORGANISATION', 'demining contingent | sapper contingent | engineering contingent | contingent'),
  other('ORGANISATION', 'milli majlis | state department | turkish armed forces | world bank | asian development bank'),
  other(
    'SERVICE',
    'executive authority | executive power | local executive authority | district executive power | emergency service | executive office | district executive office | executive committee | district executive committee | district administration | district authorities',
  ),
  other(
    'SERVICE',
    'de facto emergency service | russian peacekeepers | russian peacekeeping contingent | peacekeepers',
  ),
  other(
    'MINISTRY',
    'ministry of health | health ministry | ministry of economy | tabib | ministry of ecology | ministry of agriculture',
  ),
  other(
    'HOSPITAL',
    'hospital | central hospital | district hospital | city hospital | regional hospital | military hospital | medical centre | medical center',
    HOSPITAL,
  ),
  other(
    'AGENCY',
    'state agency of automobile roads | state agency for automobile roads | state road agency | road agency | state tourism agency',
  ),
  other('ORGANISATION', 'committee chair | committee chairman | committee chairwoman | chair of the committee'),
  other('ORGANISATION', 'ambassador | embassy | de facto authorities | de facto ombudsman | trade union'),
]
