import type { CodedAuthority } from '../../../model/authority.ts'
import { type Body, type BodyKind, HOSPITAL } from '../../document/authorityWords.ts'
import type { Term } from '../../words/lexicon.ts'
import { inflected } from './inflection.ts'

const body = (code: CodedAuthority, kind: BodyKind, national: boolean, ...rows: readonly string[]): Term<Body> => ({
  value: { code, name: null, kind, national, isPerson: false },
  phrases: inflected(...rows),
})
const person = (code: CodedAuthority, kind: BodyKind, ...rows: readonly string[]): Term<Body> => ({
  value: { code, name: null, kind, national: false, isPerson: true },
  phrases: inflected(...rows),
})
const other = (kind: BodyKind, name: string | null, ...rows: readonly string[]): Term<Body> => ({
  value: { code: 'OTHER', name, kind, national: false, isPerson: false },
  phrases: inflected(...rows),
})
const NATIONAL = true

const ministry = (subjects: string, abbreviations: string): string =>
  [
    ...subjects
      .split(',')
      .flatMap((subject) => [
        `министерств~n ${subject.trim()}`,
        `министр~m ${subject.trim()}`,
        `замминистра ${subject.trim()}`,
      ]),
    abbreviations,
  ].join(',')

/** Bodies with a code of their own, in Russian wordings. Officials stand for the body they speak for. */
const CODED: readonly Term<Body>[] = [
  body(
    'OMBUDSMAN_AZ',
    'COMMISSIONER',
    NATIONAL,
    'омбудсмен~m, омбудсман~m, уполномоченн~a по правам человека, комиссар~m по правам человека, уполномоченн~a по правам человека ( омбудсмен~m ), комиссар~m по правам человека ( омбудсмен~m )',
  ),
  body(
    'OMBUDSMAN_AZ',
    'OFFICE',
    NATIONAL,
    'аппарат~m омбудсмена, аппарат~m омбудсмана, аппарат~m уполномоченного по правам человека, офис~m омбудсмена, аппарат~m комиссара по правам человека',
  ),
  body(
    'ANAMA',
    'AGENCY',
    !NATIONAL,
    'anama, анама, агентств~n по разминированию, агентств~n по разминированию территорий, национальн~a агентств~n по разминированию территорий, национальн~a агентств~n по разминированию, агентств~n по разминированию ( anama ), агентств~n по деминированию, агентств~n противоминной деятельности, агентств~n по противоминной деятельности',
  ),
  body(
    'MINISTRY_OF_DEFENCE_AZ',
    'MINISTRY',
    NATIONAL,
    ministry('обороны', 'минобороны, военн~a ведомств~n, оборонн~a ведомств~n'),
  ),
  body(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'MINISTRY',
    NATIONAL,
    ministry(
      'иностранных дел',
      'мид, мида, миде, мидом, внешнеполитическ~a ведомств~n, глав~f мид, глав~f внешнеполитического ведомства',
    ),
  ),
  body('MINISTRY_OF_INTERNAL_AFFAIRS_AZ', 'MINISTRY', NATIONAL, ministry('внутренних дел', 'мвд, полици~fi')),
  body(
    'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
    'MINISTRY',
    NATIONAL,
    ministry('по чрезвычайным ситуациям, чрезвычайных ситуаций', 'мчс'),
  ),
  body(
    'PROSECUTOR_GENERAL_AZ',
    'OFFICE',
    NATIONAL,
    'генеральн~a прокуратур~f, генпрокуратур~f, генеральн~a прокурор~m, генпрокурор~m, прокуратур~f, военн~a прокуратур~f, районн~a прокуратур~f, прокуратур~f республики',
  ),
  body(
    'STATE_BORDER_SERVICE_AZ',
    'SERVICE',
    NATIONAL,
    'государственн~a пограничн~a служб~f, госпогранслужб~f, пограничн~a служб~f, гпс, погранслужб~f',
  ),
  body(
    'STATE_SECURITY_SERVICE_AZ',
    'SERVICE',
    NATIONAL,
    'служб~f государственной безопасности, служб~f госбезопасности, сгб, государственн~a служб~f безопасности',
  ),
  body(
    'PRESIDENCY_AZ',
    'PRESIDENT',
    NATIONAL,
    'президент~m, президент~m азербайджана, помощник~mk президента, помощник~mk президента азербайджана, администраци~fi президента, администраци~fi президента азербайджана, глав~f государства',
    'представител~ms президента, специальн~a представител~ms президента, спецпредставител~ms президента, помощник~mk главы государства, президентск~a администраци~fi',
  ),
  person('OMBUDSMAN_AZ', 'COMMISSIONER', 'сабин~f алиев~f, сабин~f алиевой, с. алиев~f, с. алиевой'),
  person('ANAMA', 'AGENCY', 'вугар~m сулейманов~m, вугар~m сулеймановым'),
  person(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'MINISTRY',
    'джейхун~m байрамов~m, джейхун~m байрамовым, айхан~m гаджизаде, лейл~f абдуллаев~f, лейл~f абдуллаевой',
  ),
  body(
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    'ORGANISATION',
    NATIONAL,
    'постоянн~a представител~ms азербайджана при оон, постоянн~a представител~ms азербайджана, постпред~m азербайджана при оон, постпред~m азербайджана, постпред~m, постпредств~n азербайджана, посол азербайджана, посла азербайджана, послом азербайджана, послу азербайджана, азербайджанский посол, азербайджанского посла, посольств~n азербайджана',
  ),
  person(
    'PRESIDENCY_AZ',
    'PRESIDENT',
    'ильхам~m алиев~m, хикмет~m гаджиев~m, хикмет~m гаджиевым, эльчин~m амирбеков~m, мехрибан алиев~f',
  ),
  person('GOVERNMENT_AM', 'ORGANISATION', 'никол~m пашинян~m, арарат~m мирзоян~m'),
  body(
    'GOVERNMENT_AM',
    'ORGANISATION',
    !NATIONAL,
    'правительств~n армении, армянск~a правительств~n, власт~fs армении, армянск~a власт~fs, официальн~a ереван~m, премьер - министр~m армении, пашинян~m, служб~f национальной безопасности, снб, мид армении',
    'министерств~n иностранных дел армении, министерств~n обороны армении, минобороны армении, вице - премьер~m армении, армянск~a мид, омбудсмен~m армении, защитник~mk прав человека армении',
  ),
  body(
    'UNITED_NATIONS',
    'ORGANISATION',
    !NATIONAL,
    'оон, организаци~fi объединенных наций, проон, юнисеф, увкб оон, юнмас, программ~f развития оон, генсек~m оон, генеральн~a секретар~ms оон, служб~f оон по вопросам разминирования, верховн~a комиссар~m оон, детск~a фонд~m оон',
  ),
]

/** Bodies of no code of their own, told apart by name. */
const OTHERS: readonly Term<Body>[] = [
  other('ORGANISATION', 'HALO Trust', 'halo trust, the halo trust, хало траст'),
  other('ORGANISATION', 'Mines Advisory Group', 'mines advisory group, mag'),
  other('ORGANISATION', 'APOPO', 'apopo'),
  other('ORGANISATION', 'Human Rights Watch', 'human rights watch, hrw, хьюман райтс вотч'),
  other('ORGANISATION', 'Amnesty International', 'amnesty international'),
  other(
    'ORGANISATION',
    'International Campaign to Ban Landmines',
    'международн~a движени~ni за запрещение противопехотных мин, landmine monitor',
  ),
  other(
    'ORGANISATION',
    'International Committee of the Red Cross',
    'международн~a комитет~m красного креста, мккк, красн~a крест~m',
  ),
  other('ORGANISATION', 'European Parliament', 'европарламент~m, европейск~a парламент~m'),
  other('ORGANISATION', 'European Union', 'европейск~a союз~m, евросоюз~m, еврокомисси~fi, европейск~a комисси~fi'),
  other('ORGANISATION', 'Council of Europe', 'совет~m европы'),
  other('ORGANISATION', 'OSCE', 'обсе'),
  other(
    'COMMITTEE',
    'State Committee',
    'государственн~a комитет~m, госкомитет~m, государственн~a комитет~m по делам беженцев и вынужденных переселенцев, госкомитет~m по делам беженцев',
  ),
  other(
    'COMMITTEE',
    'State Statistics Committee',
    'госкомстат~m, государственн~a комитет~m по статистике, государственн~a статистическ~a комитет~m',
  ),
  other(
    'ORGANISATION',
    null,
    'милли меджлис~m, госдепартамент~m, госдеп~m, посольств~n, посол, посла, ассоциаци~fi жертв мин',
  ),
  other(
    'HOSPITAL',
    HOSPITAL,
    'больниц~f, районн~a больниц~f, центральн~a больниц~f, центральн~a районн~a больниц~f, городск~a больниц~f, объединенн~a больниц~f, госпитал~ms, военн~a госпитал~ms, медицинск~a центр~m',
  ),
  other(
    'SERVICE',
    null,
    'исполнительн~a власт~fs, российск~a миротворц~mc, миротворц~mc, российск~a миротворческ~a контингент~m, скор~a помощ~fs',
  ),
  other(
    'MINISTRY',
    null,
    'министерств~n здравоохранения, минздрав~m, министерств~n экономики, минэкономики, tabib, объединени~ni по управлению медицинскими территориальными подразделениями, министерств~n экологии, министерств~n сельского хозяйства, минсельхоз~m, министерств~n культуры, министерств~n науки и образования, министерств~n труда, министерств~n энергетики, министерств~n юстиции, министерств~n финансов, министерств~n цифрового развития, государственн~a агентств~n по туризму, государственн~a агентств~n автомобильных дорог, госагентств~n автомобильных дорог',
  ),
]

export const RUSSIAN_BODIES: readonly Term<Body>[] = [...CODED, ...OTHERS]
