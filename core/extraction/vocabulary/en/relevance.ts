import type { RelevanceWords } from '../../document/relevance.ts'
import { phrases } from '../../words/phrases.ts'

export const ENGLISH_RELEVANCE: RelevanceWords = {
  agency: phrases('anama'),
  ordnance: phrases(
    'landmine* | land mine* | minefield* | mine field* | anti-tank | antitank | anti-personnel | antipersonnel | anti-vehicle',
    'with a shell | a shell they | a shell he | a shell she | shell burst | shell detonated | a shell that exploded | a shell they had found | found a shell | shell went off | shell exploded | shell blew up | rifle grenade* | hand grenade* | artillery shell* | mortar shell* | unexploded shell* | shell that had not exploded | danger of mines | old shell* | mine danger | dangers of mines | stepped on a mine | hit mines | struck a mine | mines have taken | mines have killed | mines killed | mines have claimed | unexploded | uxo* | explosive remnant* | explosive ordnance | ordnance | explosive device* | cluster munition* | submunition* | munition*',
    'aerial bomb* | bomblet* | cluster bomb* | bomb disposal | grenade went off | grenade exploded | grenade blew up | grenade they | grenade he had found | grenade she had found | grenade he found | grenade she found | found a grenade | found a hand grenade | old grenade | grenade left | remnants of war | remnant of war | explosion of a shell | blast of a shell | caused by a shell | explosion of a grenade | detonation of a shell',
    'demin* | de-min* | sapper* | mine clear* | mine action | mine terror* | mine victim* | mine map* | mine explo* | mine blast* | mine accident*',
    'mine incident* | mine risk | mine awareness | mine threat* | on a mine | hit a mine | by a mine | mines planted | mines laid | laid mines',
    'planted mines | victims of mines | victim to mines | cleared of mines | mines and other | mines and unexploded | a mine exploded | by mines',
    'a mine detonated | a mine went off | mine injur* | mine casualt* | mine detect* | mine problem | mine contaminat* | mine-clear* | mine-action',
  ),
  mines: phrases('mine | mines | mined'),
  here: phrases(
    'azerbaijan* | azərbaycan* | west azerbaijan community | western azerbaijan community | azeri | baku | karabakh | garabagh | nagorno-karabakh | zangezur | zangazur | liberated territories | liberated lands',
    'ganja | barda | sumgait | sumgayit | goranboy | naftalan | yevlakh | beylagan | imishli | agjabadi | aghjabadi | mingachevir | nakhchivan | tovuz | gadabay | dashkasan | goygol',
    'stepanakert | trilateral statement | tripartite statement | patriotic war | 44-day war | second karabakh war | hikmet hajiyev',
  ),
  elsewhere: phrases(
    'angola* | luanda | colombia* | ukrain* | cambodia* | laos | lao | vietnam* | myanmar* | afghan* | syria* | iraq* | yemen* | libya* | sudan*',
    'somali* | mali | bosnia* | mozambi* | zimbabwe* | lebanon | lebanese | ethiopia* | kosovo | tajikistan* | nigeria* | chad | senegal*',
    'thailand | gaza | kursk | kharkiv | kherson | donetsk | donbas | kyiv | mykolaiv | zaporizhzhia | bogota | congo | eritrea | rwanda | burundi',
    'uganda | nicaragua | peru | ecuador | mexico | syunik | tavush | gegharkunik | kyrgyzstan | uzbekistan | zambia | south sudan | sri lanka',
    'croatia* | serbia* | montenegr* | albania* | cyprus | egypt* | algeria* | tunisia* | morocc* | jordan | israel* | palestin* | west bank | kuwait* | nepal*',
    'bangladesh* | philippin* | indonesia* | cuba* | venezuela* | guatemala* | honduras | chile* | argentin* | guinea | liberia* | sierra leone | cameroon*',
    'kenya* | malawi | namibia* | tskhinvali | arys | aleppo | homs | damascus | raqqa | mosul | kabul | kandahar | helmand | sarajevo | basra | sinjar | darfur',
    'kermanshah | khuzestan | iraqi kurdistan | georgian | in georgia | kvemo kartli | abkhazia | in kazakhstan | in türkiye | in turkey | in russia | in iran | northern syria | kahramanmaras | hatay | antakya | adiyaman | malatya | gaziantep',
    'dushanbe | tajik | tajiks | brcko | nagasaki | chernihiv | sumy region | odesa | bakhmut | belgorod | bryansk',
    'worldwide | around the world | across the world | throughout the world | all over the world | the world over | across the globe | around the globe | globally | people in the world',
    'west azerbaijan | east azerbaijan | sardasht | piranshahr | orumieh | urmia | tabriz | marneuli | rustavi | red bridge | georgian territory',
    'jermuk | goris | kapan | meghri | vardenis | sisian | nerkin hand | vayots dzor | western sahara | falkland islands | phnom penh | siem reap | burkina faso | niger | pakistan | kashmir',
  ),
  otherMines: phrases(
    'earthquake* | aftershock* | quake | quakes | coal mine* | gold mine* | copper mine* | data mining | crypto* mining | bitcoin* | miner | miners | mining company | mineral* | iron ore',
    'ore | ores | mine shaft | shaft | quarry | quarries | mining industry | mining rig* | mining farm* | gold deposit* | salt mine* | gold | copper',
    'mining sector | mineworkers | coal | mining | azergold | deposit | deposits | cryptocurrenc* | tonnes | underground mine | silver',
  ),
}
