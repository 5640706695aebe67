import type { CodedAuthority } from '../../../model/authority.ts'
import { type Body, type BodyKind, HOSPITAL } from '../../document/authorityWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { fixed } from './morphology.ts'

const body = (code: CodedAuthority, kind: BodyKind, national: boolean, phrases: readonly string[]): Term<Body> => ({
  value: { code, name: null, kind, national, isPerson: false },
  phrases,
})
const person = (code: CodedAuthority, kind: BodyKind, names: readonly string[]): Term<Body> => ({
  value: { code, name: null, kind, national: false, isPerson: true },
  phrases: names,
})
const other = (kind: BodyKind, phrases: readonly string[], name: string | null = null): Term<Body> => ({
  value: { code: 'OTHER', name, kind, national: false, isPerson: false },
  phrases,
})
const NATIONAL = true

/** Bodies with a code of their own, in Azerbaijani wordings. Officials stand for the body they speak for. */
const CODED: readonly Term<Body>[] = [
  body(
    'OMBUDSMAN_AZ',
    'COMMISSIONER',
    NATIONAL,
    fixed(
      'ombudsman* | insan hüquqları üzrə müvəkkil* | insan hüquqları üzrə müvəkkil* ( ombudsman* ) | insan hüquqları müvəkkil* | ombudsman aparatı* | insan hüquqları üzrə müvəkkilin aparatı* | ombudsmanın aparatı*',
      'insan hüquqları üzrə müvəkkilinin aparatı* | insan hüquqları üzrə müvəkkilinin ( ombudsmanın ) aparatı* | insan hüquqları üzrə müvəkkilin ( ombudsmanın ) aparatı*',
    ),
  ),
  body(
    'ANAMA',
    'AGENCY',
    false,
    fixed(
      'anama | minatəmizləmə agentliyi* | minatəmizləmə agentliyi* ( anama ) | ərazilərin minalardan təmizlənməsi üzrə milli agentli* | minatəmizləmə üzrə milli agentli* | anama-nın idarə heyəti*',
      'ərazilərin minalardan təmizlənməsi üzrə azərbaycan milli agentliyi* | minalardan təmizləmə agentliyi* | milli minatəmizləmə agentliyi*',
    ),
  ),
  body('MINISTRY_OF_DEFENCE_AZ', 'MINISTRY', NATIONAL, fixed('müdafiə nazirliyi* | müdafiə naziri* | mn | mn-in')),
  body(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'MINISTRY',
    NATIONAL,
    fixed('xarici işlər nazirliyi* | xarici işlər naziri* | xin'),
  ),
  body(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'MINISTRY',
    false,
    fixed(
      'azərbaycanın səfiri* | azərbaycan səfiri* | azərbaycanın _ səfiri* | azərbaycanın daimi nümayəndəsi* | azərbaycanın _ daimi nümayəndəsi* | azərbaycan səfirliyi* | azərbaycanın səfirliyi*',
    ),
  ),
  body(
    'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
    'MINISTRY',
    NATIONAL,
    fixed(
      'daxili işlər nazirliyi* | daxili işlər naziri* | din-in | din-dən | din | polis şöbəsi* | polis idarəsi* | polis bölməsi* | polisin | polisdən | polisi',
    ),
  ),
  body(
    'PROSECUTOR_GENERAL_AZ',
    'OFFICE',
    NATIONAL,
    fixed(
      'baş prokuror* | respublika prokurorluğu* | rayon prokurorluğu* | hərbi prokurorlu* | prokurorluğun mətbuat xidməti* | prokurorluqdan | prokurorluq | prokurorluğun | prokurorluğa | şəhər prokurorluğu*',
    ),
  ),
  body(
    'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
    'MINISTRY',
    NATIONAL,
    fixed('fövqəladə hallar nazirliyi* | fövqəladə hallar naziri* | fhn'),
  ),
  body('STATE_BORDER_SERVICE_AZ', 'SERVICE', NATIONAL, fixed('dövlət sərhəd xidməti* | dsx')),
  body('STATE_SECURITY_SERVICE_AZ', 'SERVICE', NATIONAL, fixed('dövlət təhlükəsizliyi xidməti* | dtx')),
  body(
    'PRESIDENCY_AZ',
    'PRESIDENT',
    false,
    fixed(
      'azərbaycan prezidenti* | azərbaycan respublikasının prezidenti* | prezident ilham əliyev* | prezidentin köməkçisi* | prezident administrasiyası* | birinci vitse-prezident* | prezidentin xüsusi nümayəndəsi* | azərbaycanın birinci vitse-prezidenti*',
      'prezidentin mətbuat xidməti* | prezidentin xüsusi tapşırıqlar üzrə nümayəndəsi* | dövlət başçısı ilham əliyev*',
    ),
  ),
  person('OMBUDSMAN_AZ', 'COMMISSIONER', fixed('səbinə əliyeva* | s. əliyeva* | s.əliyeva*')),
  person('ANAMA', 'AGENCY', fixed('vüqar süleymanov*')),
  person(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'MINISTRY',
    fixed('ceyhun bayramov* | ayxan hacızadə* | leyla abdullayeva*'),
  ),
  person('PRESIDENCY_AZ', 'PRESIDENT', fixed('ilham əliyev* | hikmət hacıyev* | mehriban əliyeva* | elçin əmirbəyov*')),
  person('GOVERNMENT_AM', 'ORGANISATION', fixed('nikol paşinyan* | ararat mirzoyan* | paşinyan*')),
  body(
    'GOVERNMENT_AM',
    'ORGANISATION',
    false,
    fixed(
      'ermənistan hökuməti* | ermənistanın hökuməti* | ermənistanın baş naziri* | ermənistan baş naziri* | ermənistanın milli təhlükəsizlik xidməti*',
    ),
  ),
  body(
    'UNITED_NATIONS',
    'ORGANISATION',
    false,
    fixed(
      'bmt | birləşmiş millətlər təşkilatı* | bmt-nin baş katibi* | bmt baş katibi* | unicef | undp | unmas | bmt-nin qaçqınlar üzrə ali komissarlığı* | bmt-nin insan hüquqları üzrə ali komissarı* | bmt-nin inkişaf proqramı*',
    ),
  ),
]

/** Bodies of no code of their own, told apart by name. */
const OTHERS: readonly Term<Body>[] = [
  other('ORGANISATION', fixed('halo trust'), 'HALO Trust'),
  other('ORGANISATION', fixed('mines advisory group'), 'Mines Advisory Group'),
  other('ORGANISATION', fixed('human rights watch'), 'Human Rights Watch'),
  other('ORGANISATION', fixed('amnesty international'), 'Amnesty International'),
  other(
    'ORGANISATION',
    fixed('beynəlxalq qırmızı xaç komitəsi* | bqxk | qırmızı xaç'),
    'International Committee of the Red Cross',
  ),
  other('ORGANISATION', fixed('avropa parlamenti*'), 'European Parliament'),
  other('ORGANISATION', fixed('avropa ittifaqı* | avropa komissiyası*'), 'European Union'),
  other('ORGANISATION', fixed('avropa şurası*'), 'Council of Europe'),
  other('ORGANISATION', fixed('atət'), 'OSCE'),
  other(
    'COMMITTEE',
    fixed('qaçqınların və məcburi köçkünlərin işləri üzrə dövlət komitəsi* | dövlət komitəsi*'),
    'State Committee',
  ),
  other('ORGANISATION', fixed('deputat* | millət vəkili* | komitəsinin üzvü* | komitəsinin sədri* | komitə sədri*')),
  other(
    'HOSPITAL',
    fixed(
      'xəstəxana | xəstəxananın | xəstəxanadan | xəstəxanası | xəstəxanasının | xəstəxanasından | hospitalı | hospitalının | hospitalından | tibb mərkəzi | tibb mərkəzinin | tibb mərkəzindən',
    ),
    HOSPITAL,
  ),
  other('COMMITTEE', fixed('dövlət statistika komitəsi*'), 'State Statistics Committee'),
  other(
    'MINISTRY',
    fixed(
      'səhiyyə nazirliyi* | iqtisadiyyat nazirliyi* | təbib | rəqəmsal inkişaf və nəqliyyat nazirliyi* | ekologiya və təbii sərvətlər nazirliyi*',
      'kənd təsərrüfatı nazirliyi* | elm və təhsil nazirliyi* | mədəniyyət nazirliyi* | sosial müdafiəsi nazirliyi* | energetika nazirliyi* | ədliyyə nazirliyi* | maliyyə nazirliyi* | dövlət turizm agentliyi* | avtomobil yolları dövlət agentliyi*',
    ),
  ),
  other(
    'ORGANISATION',
    fixed(
      'milli məclis* | rayon icra hakimiyyəti* | icra hakimiyyəti* | səfir* | dövlət departamenti* | rusiya sülhməramlıları* | sülhməramlılar*',
    ),
  ),
]

export const AZERBAIJANI_BODIES: readonly Term<Body>[] = [...CODED, ...OTHERS]
