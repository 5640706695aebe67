import type { RelevanceWords } from '../../document/relevance.ts'

export const ENGLISH_RELEVANCE: RelevanceWords = {
  ordnance: [
    ...['landmine*', 'land mine*', 'minefield*', 'mine field*', 'anti-tank', 'antitank', 'anti-personnel', 'antipersonnel', 'anti-vehicle'],
    ...['unexploded', 'uxo*', 'explosive remnant*', 'explosive ordnance', 'ordnance', 'explosive device*', 'cluster munition*', 'submunition*'],
    ...['demin*', 'de-min*', 'sapper*', 'mine clear*', 'mine-clear*', 'mine action', 'mine-action', 'mine terror*', 'mine victim*', 'mine map*'],
    ...['mine explo*', 'mine blast*', 'mine accident*', 'mine incident*', 'mine risk', 'mine awareness', 'mine threat*', 'mine contaminat*'],
    ...['hit a mine', 'on a mine', 'by a mine', 'a mine detonated', 'a mine exploded', 'a mine went off', 'mine went off', 'mines planted', 'mines laid'],
    ...['laid mines', 'planted mines', 'contaminated with mines', 'mined areas', 'mined territories', 'victims of mines', 'victim to mines'],
    ...['cleared of mines', 'mine detection', 'mine-detection', 'struck a mine', 'over a mine', 'mined lands', 'mined sites', 'mine sapper*', 'mine danger'],
    ...['mines and other', 'mines and unexploded', 'mine injur*', 'mine casualt*', 'suffered from mines', 'the mines', 'mine problem', 'on mines'],
  ],
  here: [
    ...['azerbaijan*', 'azeri', 'baku', "baku's", 'karabakh', 'garabagh', 'nagorno-karabakh', 'zangezur', 'zangazur', 'anama', 'east zangezur'],
    ...['liberated territories', 'liberated lands', 'stepanakert'],
  ],
  elsewhere: [
    ...'angola* luanda colombia* ukrain* cambodia* laos lao vietnam* myanmar* afghan* syria* iraq* yemen* libya* sudan* somali* mali'.split(' '),
    ...'bosnia* mozambi* zimbabwe* lebanon lebanese ethiopia* kosovo tajikistan* nigeria* chad senegal* thailand gaza kursk kharkiv'.split(' '),
    ...'kherson donetsk donbas kyiv mykolaiv zaporizhzhia bogota congo eritrea rwanda burundi uganda nicaragua peru ecuador mexico'.split(' '),
    ...'syunik tavush gegharkunik sri kyrgyzstan uzbekistan myanmar zambia'.split(' '),
    ...['south sudan', 'sri lanka', 'vayots dzor', 'western sahara', 'falkland islands', 'phnom penh', 'siem reap', 'burkina faso'],
  ],
  otherMines: [
    ...['coal mine*', 'gold mine*', 'copper mine*', 'data mining', 'crypto* mining', 'bitcoin*', 'miner', 'miners', 'mining company', 'mineral*'],
    ...['iron ore', 'ore', 'mine shaft', 'quarry', 'mining industry', 'mining rig*', 'mining farm*', 'gold deposit*', 'salt mine*', 'tonnes of ore'],
    ...['mining sector', 'mineworkers', 'coal', 'mining'],
  ],
}
