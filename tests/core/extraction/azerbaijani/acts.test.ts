import { describe, expect, it } from 'vitest'
import { claimsOf } from './reading.ts'

const SAID = 'Ombudsman bəyanatında bildirib ki, '
const conducts = (text: string): readonly string[] => claimsOf(text, 'ALLEGATION').map(({ conduct }) => conduct)
const actions = (text: string): readonly string[] => claimsOf(text, 'APPEAL').map(({ action }) => action)
const maps = (text: string): readonly string[] => claimsOf(text, 'MINE_MAP_REPORT').map(({ status }) => status)

describe('Azerbaijani appeals, accusations and mine maps', () => {
  it.each([
    ['Ermənistan ərazilərimizə 1 milyona yaxın mina basdırıb.', ['LAID_MINES']],
    ['Ermənistan təmas xəttində yeddi cərgə mina sahəsi qurmuşdu.', ['LAID_MINES']],
    ['Ermənistanın torpağımıza mina səpməsi davam edib.', ['LAID_MINES']],
    [
      'Ermənistan silahlı birləşmələri Kəlbəcəri və Laçını tərk edərkən körpülərin altına, evlərin astanasına, məzarların üzərinə mina qoyublar.',
      ['LAID_MINES'],
    ],
    ['Ermənistan minalarla insanların həyatını risk altında qoyur.', []],
    ['Ermənistan mina xəritələrini verməkdən imtina edir.', ['WITHHELD_MINE_MAPS']],
    ['minaların xəritələrini Ermənistan indiyədək təqdim etməyib.', ['WITHHELD_MINE_MAPS']],
    [
      'mina xəritələrinin verilməməsi beynəlxalq humanitar hüququn pozulmasıdır.',
      ['WITHHELD_MINE_MAPS', 'VIOLATED_HUMANITARIAN_LAW'],
    ],
    ['Ermənistan Ağdamda mina yerləşdirib.', ['LAID_MINES']],
    ['Ermənistan ərazilərimizdə sursat basdırıb.', ['LAID_MINES']],
    ['dəqiq mina xəritələri olmadan iş çətindir.', ['WITHHELD_MINE_MAPS']],
    ['tərəflər mina xəritələrini vermək barədə danışıblar.', []],
    ['Ermənistan mina xəritələrini paylaşmaqdan yayınır.', ['WITHHELD_MINE_MAPS']],
    ['Ermənistan mina xəritələrini vermək istəmir.', ['WITHHELD_MINE_MAPS']],
    ['Ermənistan torpaqlarımızı minaladığını inkar edir.', []],
    ['sapyorlar minaları basdırılmış yerlərdən çıxarıblar.', []],
  ])('alleged: %s', (text, expected) => {
    expect(conducts(SAID + text)).toEqual(expected)
  })

  it.each([
    [
      'Ombudsman beynəlxalq ictimaiyyəti mina xəritələrinə görə Ermənistana təzyiq göstərməyə çağırıb.',
      ['EXERT_PRESSURE'],
    ],
    ['Ombudsman Ermənistandan mina xəritələrini təqdim etməyi tələb edib.', ['PROVIDE_MINE_MAPS']],
    ['Ombudsman dövlətlərdən minatəmizləmə işlərinə dəstəyi artırmağı xahiş edib.', ['SUPPORT_MINE_ACTION']],
    ['Ombudsman dünya birliyini mina terrorunu qınamağa səsləyib.', ['CONDEMN']],
    ['Ombudsman bildirib ki, Ermənistan mina xəritələrini təhvil verməlidir.', ['PROVIDE_MINE_MAPS']],
    ['Ombudsman Avropa Şurasından mina terrorunu pisləməyi istədi.', ['CONDEMN']],
    ['Ombudsman Ermənistanı yeni minalar basdırmaqdan çəkinməyə çağırır.', ['STOP_LAYING_MINES']],
    [
      'Ombudsman bildirib ki, tərəfdaşlarımız mina problemini təxirəsalınmaz məsələ kimi tanımalıdır.',
      ['RECOGNISE_URGENCY'],
    ],
    [
      '“Dost ölkələrə müraciət edirəm: minatəmizləmədə bizə yardımınızı artırın”, - deyə Ombudsman bildirib.',
      ['SUPPORT_MINE_ACTION'],
    ],
    ['Ombudsman beynəlxalq təşkilatları mina terroruna qarşı qəti mövqe ortaya qoymağa çağırıb.', ['TAKE_MEASURES']],
    [
      'Ombudsman mina terroruna görə təqsirkarların məsuliyyətə cəlb olunması üçün addım atmağa çağırıb.',
      ['HOLD_ACCOUNTABLE'],
    ],
    ['Ombudsman Ermənistanı mina basdırmaqdan imtina etməyə çağırıb.', ['STOP_LAYING_MINES']],
    ['Ombudsman təcili həll tələb edən mina problemindən danışıb.', []],
    ['Ombudsman vətəndaşlardan minalı ərazilərə getməməyi xahiş edib.', []],
  ])('asked: %s', (text, expected) => {
    expect(actions(text)).toEqual(expected)
  })

  it.each([
    ['Ağdam üzrə 97 min minanın xəritəsi Azərbaycana təhvil verilib.', ['HANDED_OVER']],
    ['Ermənistanın təqdim etdiyi mina xəritələrinin dəqiqliyi cəmi 25 faizdir.', ['INACCURATE']],
    ['Azərbaycana minalanmış sahələrin daha səkkiz formulyarı təqdim olunub.', ['HANDED_OVER']],
    ['mina xəritələrinin 2021-ci ildə verildiyi, ancaq qeyri-dəqiq olduğu məlumdur.', ['HANDED_OVER', 'INACCURATE']],
    ['mina xəritələri gizlədilir.', ['NOT_PROVIDED']],
    ['mina xəritələri çox vacibdir.', []],
  ])('of maps: %s', (text, expected) => {
    expect(maps(SAID + text)).toEqual(expected)
  })
})
