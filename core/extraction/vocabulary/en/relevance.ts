import type { RelevanceWords } from '../../document/relevance.ts'
import { phrases } from '../../words/phrases.ts'

export const ENGLISH_RELEVANCE: RelevanceWords = {
  ordnance: phrases(
    'landmine* | land mine* | minefield* | mine field* | anti-tank | antitank | anti-personnel | antipersonnel | anti-vehicle',
    'unexploded | uxo* | explosive remnant* | explosive ordnance | ordnance | explosive device* | cluster munition* | submunition* | munition*',
    'demin* | de-min* | sapper* | mine clear* | mine action | mine terror* | mine victim* | mine map* | mine explo* | mine blast* | mine accident*',
    'mine incident* | mine risk | mine awareness | mine threat* | on a mine | hit a mine | by a mine | mines planted | mines laid | laid mines',
    'planted mines | victims of mines | victim to mines | cleared of mines | mines and other | mines and unexploded | a mine exploded | by mines',
    'a mine detonated | a mine went off | mine injur* | mine casualt* | mine detect* | mine problem | mine contaminat* | mine-clear* | mine-action',
  ),
  mines: phrases('mine | mines | mined'),
  here: phrases(
    'azerbaijan* | azeri | baku | karabakh | garabagh | nagorno-karabakh | zangezur | zangazur | anama | liberated territories | liberated lands',
    'stepanakert',
  ),
  elsewhere: phrases(
    'angola* | luanda | colombia* | ukrain* | cambodia* | laos | lao | vietnam* | myanmar* | afghan* | syria* | iraq* | yemen* | libya* | sudan*',
    'somali* | mali | bosnia* | mozambi* | zimbabwe* | lebanon | lebanese | ethiopia* | kosovo | tajikistan* | nigeria* | chad | senegal*',
    'thailand | gaza | kursk | kharkiv | kherson | donetsk | donbas | kyiv | mykolaiv | zaporizhzhia | bogota | congo | eritrea | rwanda | burundi',
    'uganda | nicaragua | peru | ecuador | mexico | syunik | tavush | gegharkunik | kyrgyzstan | uzbekistan | zambia | south sudan | sri lanka',
    'vayots dzor | western sahara | falkland islands | phnom penh | siem reap | burkina faso | niger | pakistan | kashmir | ukraine',
  ),
  otherMines: phrases(
    'coal mine* | gold mine* | copper mine* | data mining | crypto* mining | bitcoin* | miner | miners | mining company | mineral* | iron ore',
    'ore | ores | mine shaft | shaft | quarry | quarries | mining industry | mining rig* | mining farm* | gold deposit* | salt mine* | gold | copper',
    'mining sector | mineworkers | coal | mining | azergold | deposit | deposits | cryptocurrenc* | tonnes | underground mine | silver',
  ),
}
