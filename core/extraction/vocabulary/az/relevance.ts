import { PLACES } from '../../../model/places.ts'
import type { RelevanceWords } from '../../document/relevance.ts'
import { fixed } from './morphology.ts'

export const AZERBAIJANI_RELEVANCE: RelevanceWords = {
  agency: fixed('anama | minatəmizləmə agentliyi*'),
  ordnance: fixed(
    'minaya | minanı* | minada* | minalı* | mina partla* | mina qurban* | mina terror* | mina təhlükə* | mina xəritə* | mina hadisə* | mina axtarış* | mina problem* | minatəmizləmə* | minala* | minaaxtaran*',
    'piyada əleyhinə | tank əleyhinə | partlamamış* | partlayıcı qurğu* | hərbi sursat* | sursat* | kasetli* | sapyor* | mina və | mina | minasız* | minadan təmizlən* | mina travma* | pts | phs | basdırılmış mina* | istehkamçı* | əl qumbara* | qumbara* | mərmi | top mərmisi* | minaatan mərmisi* | artilleriya mərmisi* | mərmini* | mərmi tapıl* | mərmi partla* | mərmi aşkar* | köhnə mərmi* | partlayıcı maddə*',
  ),
  here: fixed(
    'azərbaycan* | bakı* | qarabağ* | zəngəzur* | şərqi zəngəzur* | işğaldan azad* | azad edilmiş ərazi* | azad olunmuş ərazi* | azad olunan ərazi* | ölkəmiz* | naxçıvan* | torpaqlarımız* | ermənistan* | erməni* | səbinə əliyeva* | vətən müharibə* | vətəndaşımız*',
  ).concat(
    PLACES.filter(({ kind }) => kind !== 'COUNTRY').flatMap(({ name, alternateNames }) =>
      [name, ...alternateNames].map((one) => `${one}*`),
    ),
  ),
  elsewhere: fixed(
    'mina vadisi* | zəvvar* | həcc ziyarət* | həcc mövsüm* | səudiyyə ərəbistan* | məkkə* | mədinə* | kolumbiya* | xorvatiya* | serbiya* | albaniya* | moldova* | hindistan* | keniya* | uqanda* | haiti* | anqola* | kamboca* | ukrayna* | suriya* | iraq* | əfqanıstan* | laos* | vyetnam* | myanma* | sudanda* | sudanın* | cənubi sudan* | somali* | yəmən* | liviya* | mozambik* | zimbabve* | bosniya* | livan* | efiopiya* | kosovo* | tacikistan* | nigeriya* | çad',
    'türkiyənin _ vilayət* | şırnak* | diyarbəkir* | hakkari* | mardin* | türkiyə milli müdafiə nazirliyi* | türkiyənin cənub-şərq* | gürcüstan* | tailand* | qəzza* | xerson* | donetsk* | kiyev* | xarkov* | boqota* | konqo* | eritreya* | ruanda* | peru* | ekvador* | meksika* | sünik* | tavuş* | qırğızıstan* | özbəkistan* | zambiya* | mali respublikası* | malidə | sri lanka* | qərbi sahara* | nikaraqua* | burkina*',
    'dünyada hər | hər il dünyada | dünya üzrə | dünyada minadan | dünyada minalar | dünyada mina partlayış* | dünyada təxminən | ildə dünyada | dünyanın müxtəlif ölkələrində | bütün dünyada | dünya miqyasında | dünyada ümumilikdə | dünyada cəmi | dünyada insan* | dünyadakı* | dünyanın _ ölkəsində | dünyanın _ dövlətində | dünya ölkələrində | planetdə | qlobal miqyasda',
  ),
  isHome: true,
  otherMines: fixed(
    'kömür mədən* | qızıl mədən* | mis mədən* | mədən | mədəndə* | mədənin* | mədənlər* | mədənçi* | bitkoin* | kriptovalyuta* | mayninq* | filiz* | kömür şaxta* | şaxtaçı* | duz mədən* | dəmir filizi*',
  ),
}
