import { type Framings, hides, tells, tellsAlone } from '../framing.ts'

const hidesMines = (...frames: readonly string[]) => hides('found MINE 12', ...frames)
const killed = (...frames: readonly string[]) => tells('total EVERYONE KILLED 5', ...frames)

/** Small words that bind numbers to what they count, and patterns. */
export const ENGLISH_GRAMMAR: Framings = {
  'grammar and': [tells('total CHILD KILLED 3', 'In 2023 mines killed five men {and|near} three children.')],
  'grammar or': [tells('total EVERYONE CASUALTY 5', 'In 2023 mines killed {or|near} injured five people.')],
  'grammar passive': [
    tells('found MINE 12', 'Of the things that sappers found last week 12 {were|near} some of the mines.'),
  ],
  'grammar stops': [
    hidesMines('Last week the sappers found 12 {with|big} mines.'),
    hides('cleared 12 ha', 'Last week the sappers cleared 12 {is|big} hectares.'),
  ],
  'grammar measures': [tells('found MINE 12', 'Last week the sappers found 12 {pieces|dreams} of mines.')],
  'grammar of': [
    tells('total DEMINER KILLED 3', 'In 2023 mines killed nine people: three {of|like} the nine were deminers.'),
  ],
  'grammar bridges': [killed('Mines in 2023: 5 {were|sang} killed.')],
  'grammar subject': [
    tellsAlone(
      'total EVERYONE KILLED 5',
      'ANAMA is an agency of Azerbaijan. In 2023 five people died of {minefields/landmines/demining/a mine/mines/mined land/a minefield/mining|cows}.',
    ),
  ],
  'grammar clearing': [
    tellsAlone(
      'harmed DEMINER KILLED 1',
      'ANAMA is an agency of Azerbaijan. A sapper was killed in Aghdam on Monday as he {cleared/defused/disarmed/neutralised/neutralized/searched/surveyed/worked|left} there.',
      'ANAMA is an agency of Azerbaijan. A sapper was killed in Aghdam on Monday while {clearing|leaving} a field.',
      'ANAMA is an agency of Azerbaijan. A sapper was killed in Aghdam on Monday {during clearance|in great heat}.',
      'ANAMA is an agency of Azerbaijan. A sapper was killed in Aghdam on Monday by an {explosion/blast/detonation|error}.',
    ),
  ],
  'grammar afterObject': [
    tells(
      'harmed EVERYONE INJURED 1',
      'On Monday a mine in Aghdam killed two persons and injured another {near|dog} the road.',
    ),
  ],
  'grammar as': [tells('found MINE 12', 'Last week the sappers found 12 {as|near} some of the mines.')],
  'grammar pairs': [
    hides('found MINE 2', 'Last week the sappers found {both|=two} mines.'),
    hides('found MINE 1', 'Last week the sappers found {another|=one} mine.'),
  ],
  'grammar born': [
    tells(
      'harmed EVERYONE INJURED 2',
      'Mines injured Ali Aliyev, {born in 1970/b. 1970/aged 53/(1970 year of birth)|in Baku}, and Vali Valiyev, born in 1980, in Aghdam on Monday.',
      'Mines injured Ali Aliyev {(53)|in Baku}, and Vali Valiyev, born in 1980, in Aghdam on Monday.',
      'Mines injured Ali Ahmadzade {(53)|in Baku}, and Vali Valiyev, born in 1980, in Aghdam on Monday.',
      'Mines injured Ali Aliyev{, 53,|= and} Vali Valiyev, born in 1980, in Aghdam on Monday.',
      'Mines injured Ali Aliyev and Vali Valiyev, born in 1970 {and in 1980 respectively|in Baku}, in Aghdam on Monday.',
      'Mines injured Ali Aliyev and Vali Valiyev, aged 53 {and 43|in Baku}, in Aghdam on Monday.',
    ),
    tells(
      'harmed CHILD INJURED 1',
      'Mines injured Ali Aliyev{, five/, six/, seven/, eight/, nine/, ten/, eleven/, twelve/, thirteen/, fourteen/, fifteen/, sixteen/, seventeen/, then nine|=}, in Aghdam on Monday.',
    ),
    tells(
      'harmed EVERYONE INJURED 3',
      'Mines injured Ali Aliyev, Vali Valiyev and Nizami Rzayev, aged 53{, 43|=} and 33, in Aghdam on Monday.',
    ),
    tells(
      'harmed EVERYONE INJURED 4',
      'Mines injured Ali Aliyev, Vali Valiyev, Anar Asadov and Nizami Rzayev, aged 53{, 43|=}, 33 and 23, in Aghdam on Monday.',
    ),
    tells(
      'harmed EVERYONE KILLED 1',
      'On Monday in Aghdam Ali Aliyev {(born 1970)/(born in 1970)/(b. 1970)/(aged 53)|in Baku} was killed and Vali Valiyev (1980 year of birth) was injured by a mine.',
    ),
  ],
  'grammar somebodyElse': [
    tells('total EVERYONE KILLED 2', 'In 2023 two people were killed and {another|big} injured by mines.'),
  ],
  'grammar everyone': [
    tells(
      'harmed CIVILIAN INJURED 3',
      'Mines injured three people in Aghdam on Monday, {all|near} civilians.',
      'Mines injured three people in Aghdam on Monday; {both|near} men, he said, were civilians.',
    ),
  ],
  'grammar sources': [
    hides(
      'harmed EVERYONE CASUALTY 5',
      '{Of|In} the five people injured or killed by a mine in Aghdam on Monday, two died.',
    ),
  ],
  'grammar groups': [hidesMines('Last week a {team|box} of 12 cleared mines.')],
  'grammar links': [
    tells('total EVERYONE KILLED 65', 'Of the people harmed by mines in 2023 the dead {number|sang} 65.'),
    tells('total EVERYONE INJURED 345', 'In 2023 the number of people that were injured by mines {:|song} 345.'),
  ],
  'grammar participle': [
    tells(
      'total CHILD CASUALTY 357',
      'In 2023 mines harmed 900 people, with children {making|near} 357 of the victims.',
    ),
  ],
  'grammar tallied': [
    tells(
      'cleared 12 ha',
      'Sappers cleared land of mines. In 2022 the {result was/results stood at/figure is/total for it comes to/total came to/score stands at/output reached|colour was} 12 hectares.',
      'Sappers cleared land of mines. In 2022: {that was/that is/that makes/that made|green was} 12 hectares.',
      'Sappers cleared land of mines. In 2022 it was {slower with/faster with/better with/worse with/the best year with/the worst month, with/a record at/quieter at/the busiest at|green with} 12 hectares.',
      'Sappers cleared land of mines. March 2022 {alone gave/alone gave us/alone brought/alone yielded/alone added|is near} 12 hectares.',
      'Sappers cleared land of mines. The {figure for 2022:|colour for 2022:} 12 hectares.',
      'Sappers cleared land of mines. In 2022 the {figure was some/figure was about/figure was around/figure was nearly/figure was almost/figure was over/figure was more than|colour was some} 12 hectares.',
    ),
  ],
  'grammar share': [
    tells(
      'cleared 12 ha',
      'Sappers cleared 40 hectares of mines in 2023. They like the green fields of the valley and its long white river and tall trees. The {breakdown/share|colour}: 12 hectares of fields.',
      'Sappers cleared 40 hectares of mines in 2023. They like the green fields of the valley and its long white river and tall trees. {By use/By operator/By district/By land use/By region|Near trees}: 12 hectares of fields.',
      'Sappers cleared 40 hectares of mines in 2023. They like the green fields of the valley and its long white river and tall trees. One {broke down|thought of} these: 12 hectares of fields.',
      'Sappers cleared 40 hectares of mines in 2023. They like the green fields of the valley and its long white river and tall trees. 12 hectares {fell to/went to/falls to/goes to|near} farmers.',
      'Sappers cleared 40 hectares of mines in 2023. They like the green fields of the valley and its long white river and tall trees. Farms {account for/accounts for/accounted for|like} 12 hectares.',
      'Sappers cleared 40 hectares of mines in 2023. They like the green fields of the valley and its long white river and tall trees. Farms are first, {followed by|near} houses with 12 hectares.',
    ),
  ],
  'grammar completed': [
    tells(
      'cleared 12 ha',
      'Sappers cleared land of mines. The task covers 40 hectares, of which 12 have been {completed/finished/done|seen}.',
    ),
  ],
  'grammar did': [
    tells(
      'cleared 12 ha',
      'Sappers cleared 40 hectares of mines in 2023. In March they had {managed|seen} 12.',
      'Sappers cleared 40 hectares of mines in 2023. In March they {did|saw} 12.',
    ),
  ],
  'grammar finds': [
    tells(
      'found EXPLOSIVE_ORDNANCE 12',
      'Sappers cleared 40 hectares last week, and 12 {devices|boxes} were destroyed.',
    ),
    tells('found EXPLOSIVE_ORDNANCE 1', 'Sappers cleared 40 hectares last week, and 1 {device|box} was destroyed.'),
  ],
  'grammar tallies': [
    tells('total EVERYONE INJURED 345', 'In 2023 the {count|song} of people that were injured by mines was 345.'),
  ],
  'grammar hours': [
    hides('total EVERYONE KILLED 5', "In 2023 mines killed 5{ am/ a.m./ pm/ p.m./ o'clock|= dreams}, they say."),
  ],
  'grammar working': [
    tells(
      'total DEMINER KILLED 7',
      'In 2023 mines killed 12 people, seven of whom {worked/served/were working/were serving/were employed|rested} as deminers.',
    ),
  ],
  'grammar thatIs': [
    tells('total MILITARY CASUALTY 6', 'In 2023 mines harmed 12 people, {namely|seeing} 5 civilians and 6 soldiers.'),
  ],
  'grammar labels': [hidesMines('Last week the sappers found {station|big} 12 mines.')],
  'grammar adverb': [killed('Mines in 2023: 5 {tragically|sang} killed.')],
  'grammar returning': [
    hides(
      'displaced 45000',
      'Now 45,000 displaced people {returned/came back/have come back/moved back/resettled/are returnees/have gone home|came} to lands with mines.',
    ),
  ],
  'grammar oneMine': [
    tells(
      'accident on 2023-08',
      'In August 2023 five people were killed by {a mine/an anti-tank mine/an anti-personnel mine/an anti-vehicle mine|mines} in Aghdam.',
      'In August 2023 five people were killed by {a land mine/a landmine|mines} in Aghdam.',
      'In August 2023 five people were killed by {a cluster bomblet/a submunition/an unexploded shell/a grenade/a munition/a booby trap|mines} in Aghdam.',
    ),
    hides(
      'accident on 2023-08',
      'In August 2023, a mine {clearance/action/risk/awareness|blast} review says, five people were killed by mines in Aghdam.',
    ),
  ],
  'grammar respectively': [
    tells(
      'cleared 90 ha',
      'In 2023 Aghdam and Lachin had 90 and 40 hectares cleared of mines {respectively|together}.',
    ),
  ],
  'grammar madeIn': [
    hides(
      'period 2021..2021',
      'Sappers lifted 12 mines {produced/manufactured/made/made in Armenia/made by Armenia|seen} in 2021.',
    ),
  ],
  'grammar landTaken': [
    hides(
      'total EVERYONE CASUALTY 12',
      'Near a town {recaptured/retaken/regained/reclaimed/recovered/liberated/won back/taken back|painted} in 2020, mines had 12 victims.',
      'Near a town that soldiers {took back/retook|painted} in 2020, mines had 12 victims.',
      'Near a town {seized/captured/freed/freed from others|painted} in 2020, mines had 12 victims.',
    ),
  ],
  'grammar rate': [
    hides('total EVERYONE CASUALTY 12', 'In 2023 mines had 12 victims {each/apiece|near}.'),
    hides(
      'cleared 12 ha',
      'Last week the sappers cleared 12 hectares {a day/an hour/per week/a month/every year/a shift/per person/a deminer/a sapper/a team/daily/hourly|near}.',
      'Last week the sappers cleared 12 hectares {to the hectare/per hectare|near}.',
      'Last week the sappers cleared mines, and 12 hectares {cost/costs/has cost/have cost|saw} 900 manats.',
    ),
  ],
  'grammar ago': [tells('accident on 2022', 'A year {ago|before} a mine injured a shepherd in Aghdam.')],
  'grammar rateBefore': [
    hides(
      'cleared 12 ha',
      'In Aghdam {every day/each week/every month/each year/every shift/daily/on average|in summer} 12 hectares were cleared of mines.',
    ),
  ],
  'grammar data': [
    tells(
      'period 2020-11-10..2023-08-01 running',
      'Since the 44-day war mines have killed 55 people.\n\nThe {figures/figure/data/statistics/numbers/information/tally/count/list/register|weather} was as of 1 August 2023.',
      'Since the 44-day war mines have killed 55 people.\n\nThe {bulletin/records/table/summary/update/overview/database|weather} was as of 1 August 2023.',
    ),
  ],
  'grammar latestEvent': [
    hides(
      'total CIVILIAN INJURED 2',
      'Since November 2020 mines have killed 70 people. In the {latest incident/last incident/most recent incident/worst incident/deadliest accident/latest case|hot summer} two civilians were injured.',
      'Since November 2020 mines have killed 70 people. {Recently/A week ago/Days ago|There} two civilians were injured.',
    ),
  ],
  'grammar oneEvent': [
    hides(
      'total EVERYONE KILLED 5',
      'In 2022 mines killed 5 people {in one explosion/in one blast/in one incident/in one accident/in their car/in their tractor/in their truck/in their vehicle|in gardens}.',
      'In 2022 mines killed 5 people of a {family of three|town}.',
      'In 2022, as {he lost/she lost|he left} his way, mines killed 5 people.',
      'In 2022 mines killed 5 people, {his friends/her friends/his colleagues/his brothers/his sons|in gardens}.',
    ),
  ],
  'grammar ofDeminers': [
    tells(
      'total DEMINER KILLED 12',
      'Since November 2020 mines have killed 12 people {among deminers/among the deminers/among its staff/among ANAMA personnel/among sappers/among employees|in gardens}.',
      'Since November 2020 mines have killed 12 people {while clearing mines/during demining/during mine clearance|in gardens}.',
      'Since November 2020 the {agency has lost/agency lost/teams have lost|town has lost} 12 people to mines.',
    ),
  ],
  'grammar overall': [
    hides(
      'period 2022-03..2022-03',
      'In March 2022 the sappers had 15 hectares to clear, it is said. The sappers cleared 912 hectares {in all/altogether/in total/all told/overall|near}.',
      'In March 2022 the sappers had 15 hectares to clear, it is said. The sappers cleared 912 hectares {taken together/all together|near}.',
    ),
  ],
  'grammar comparison': [
    hides(
      'period 2022..2022',
      'The sappers cleared 12 hectares of mines, more {than/unlike/like/versus/vs/vs./as/against/compared to/compared with/in comparison to|and} in 2022.',
      'The sappers cleared 12 hectares of mines, more {in comparison with/relative to/in contrast to/in contrast with/up on/down over/a rise from|and} in 2022.',
      'The sappers cleared 12 hectares of mines, more {an increase on/a decrease on/a drop on/a fall on/a growth on|and} in 2022.',
    ),
  ],
  'grammar begun before': [
    tells(
      'period 2022-03.. running',
      'The project, which {began/had begun/started/was launched/got under way/got underway/began back|ran} in March 2022, has cleared 12 hectares of mines.',
    ),
  ],
  'grammar inTurn': [
    hides('period 2021..2022', 'In 2021 and 2022 sappers cleared 12 and 14 hectares of mines {respectively|there}.'),
  ],
  'grammar landUse': [
    hides(
      'cleared 12 ha',
      'Last week 20 hectares were cleared of mines. In Aghdam {wheat/cotton/barley/orchards/vineyards/an industrial park|=villages} had 12 hectares.',
      'Last week 20 hectares were cleared of mines. In Aghdam 12 hectares were {sown/planted|=there}.',
      'Last week 20 hectares were cleared of mines. In Aghdam the fields {cover/covers/occupy/occupies|=had} 12 hectares.',
    ),
  ],
  'grammar openAct tells': [
    hides(
      'cleared 12 ha',
      'In Aghdam clearance of 12 hectares of mined land {began/beginning/begins/starts/started/starting/launches/are being/launched/is under way|ended}.',
      'In Aghdam clearance of 12 hectares of mined land {continues/costs much/requires much/is required/is needed/is in progress/is ongoing/is being done|ended}.',
      'Somebody asked {to finance/to fund/to pay for|about} the clearing of 12 hectares of mined land in Aghdam.',
    ),
  ],
  'grammar when': [
    tells('period 2022-03..2022-03', 'A mine killed 55 people, the most since March 2022, {when|then} snow fell.'),
  ],
  'grammar articles': [hides('total EVERYONE KILLED 2021', 'Mines killed many {the|those} 2021 people.')],
  'grammar detection': [
    hides(
      'cleared 12 ha',
      'Last week the sappers {found/find/detected/identified/discovered/revealed/uncovered/unearthed/spotted/located|=cleared} 12 hectares of minefields.',
      'Last week the sappers {tracked down/laid bare/stumbled upon/chanced upon/seized/came across/brought to light|=cleared} 12 hectares of minefields.',
      'Last week the sappers {turned up|=cleared} 12 hectares of minefields.',
      'In Aghdam 12 hectares are the {catch/harvest/haul/yield|=finished clearing} of last week.',
    ),
  ],
  'grammar compared': [
    tells('period ..', 'The land cleared of mines is 12 hectares in all, {against|=near} 10 hectares in April 2022.'),
  ],
  'grammar leads': [
    tells(
      'found MINE 12',
      'Last week the sappers cleared the land in Aghdam; the finds of all teams are {as follows./the following./these are./here they are.|many there.}\n\n12 mines',
    ),
  ],
  'grammar indefinite': [hidesMines('Last week all twelve found {a|big} mine.')],
  'grammar these': [
    tells('cleared 10 ha', 'Last week the sappers cleared 30 hectares. The army did 10 of {these|ours}.'),
  ],
  'grammar same': [
    tells('cleared 10 ha', 'Last week the sappers cleared 30 hectares. In Lachin {it|Ali} was 10.'),
    tells('cleared 10 ha', 'Last week the sappers cleared 30 hectares. In Lachin the {figure|visitor} was 10.'),
  ],
  'grammar lone': [
    tells(
      'found ANTI_VEHICLE_MINE 1',
      'Last week the sappers found 14 anti-personnel mines and a {single|big} anti-tank mine.',
    ),
  ],
  'grammar whom': [hidesMines('In 2023 mines harmed people, 12 of {whom|those} mines found.')],
  'grammar ratio last': [
    hides('found MINE 3', 'Last week the sappers found one {in|those} 3 mines.'),
    hides('found MINE 3', 'Last week the sappers found one out {of|those} 3 mines.'),
    hides('found MINE 3', 'Last week the sappers found one in {every|those} 3 mines.'),
  ],
  'grammar ratio words': [
    hides(
      'found MINE 3',
      'Last week the sappers found {one in/nine in/two out of/three in/1 in/one in every/out of every/in every/of every|those} 3 mines.',
    ),
  ],
  'grammar halves': [hides('total EVERYONE KILLED 5', 'In 2023 mines killed 5 and a {half|man} people.')],
  'numbers words': [
    tells(({ worth }) => `found MINE ${worth}`, 'Last week the sappers found {five|big} mines.'),
    tells(({ worth }) => `total EVERYONE KILLED ${worth}`, 'In 2023 mines killed {both|big} men.'),
    tells(
      'harmed EVERYONE INJURED 2',
      'Mines injured one man, and {another|big} man was injured, in Aghdam on Monday.',
    ),
    tells(({ worth }) => `found MINE ${2 * (worth ?? 0)}`, 'Last week the sappers found 2 {hundred|big} mines.'),
  ],
  'numbers halves': [tells('found MINE 500', 'Last week the sappers found {half|some} a thousand mines.')],
  'numbers articles': [tells('found MINE 500', 'Last week the sappers found half {a|some} thousand mines.')],
  'numbers dozens': [tells('found MINE 24', 'Last week the sappers found two {dozen|big} mines.')],
  'numbers joiners': [
    tells('found MINE 25', 'Last week the sappers found twenty {-|big} five mines.'),
    tells('found MINE 105', 'Last week the sappers found one hundred {and|big} five mines.'),
  ],
}
