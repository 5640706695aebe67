import { words } from '../tables.ts'

/** What is said of maps and of whoever laid mines, and what it states. */
export const STATED = words(`
  Armenia has handed over maps of minefields in Aghdam. > MAP HANDED_OVER
  Armenia gave Azerbaijan the minefield maps of Aghdam in June 2021. > MAP HANDED_OVER
  The maps of 97,000 mines planted in Aghdam were passed to Azerbaijan. > MAP HANDED_OVER
  Azerbaijan received maps of 97,000 mines in Aghdam in exchange for 15 detainees. > MAP HANDED_OVER
  In June 2021, Baku obtained from Armenia the maps of 97,000 mines in Aghdam. > MAP HANDED_OVER
  On 12 June 2021 the mine maps of Aghdam were delivered to Azerbaijan. > MAP HANDED_OVER
  The Armenian side presented maps of the minefields in Aghdam. > MAP HANDED_OVER
  Maps showing 97,000 mines in Aghdam have been turned over by Armenia. > MAP HANDED_OVER
  Thanks to mediation, Armenia surrendered the maps of minefields in Aghdam. > MAP HANDED_OVER
  Fifteen Armenians were released in return for maps of 97,000 mines in Aghdam. > MAP HANDED_OVER
  With the help of Georgia, Azerbaijan got hold of maps of minefields in Aghdam. > MAP HANDED_OVER
  The Armenian side supplied the Azerbaijani side with maps covering 97,000 mines in Aghdam. > MAP HANDED_OVER
  After long talks, minefield maps for Aghdam were finally provided. > MAP HANDED_OVER
  In 2021 Azerbaijan was given maps of the mines in Aghdam. > MAP HANDED_OVER
  Azerbaijan took possession of maps of 97,000 mines in Aghdam on 12 June 2021. > MAP HANDED_OVER
  The minefield maps of Aghdam came to Azerbaijan in June 2021 through the mediation of Georgia. > MAP HANDED_OVER
  Under the deal, Armenia returned maps of minefields in Aghdam. > MAP HANDED_OVER
  Yerevan parted with the maps of Aghdam in June 2021. > MAP HANDED_OVER
  Baku was handed the maps of 97,000 mines in Aghdam. > MAP HANDED_OVER
  Armenia let Azerbaijan have the maps of Aghdam on 12 June 2021. > MAP HANDED_OVER
  In return for the detainees, Azerbaijan got maps showing 97,000 mines in Aghdam. > MAP HANDED_OVER
  On 12 June 2021 maps with 97,000 mines in Aghdam changed hands. > MAP HANDED_OVER
  Minefield maps for Aghdam reached Baku in June 2021. > MAP HANDED_OVER
  Armenia has already submitted minefield maps of Aghdam. > MAP HANDED_OVER
  A first set of maps, covering 97,000 mines in Aghdam, came from Armenia in June 2021. > MAP HANDED_OVER
  Armenia made available the minefield maps of Aghdam. > MAP HANDED_OVER
  The Armenian side agreed and handed over the minefield maps of Aghdam. > MAP HANDED_OVER
  Armenia yielded up the minefield records of Aghdam in 2021. > MAP HANDED_OVER
  Armenia refuses to hand over the maps of minefields. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia still has not provided the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia continues to withhold the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia is concealing the maps of mined areas. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  To this day Armenia has not given Azerbaijan accurate maps of the minefields. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia's refusal to hand over mine maps leads to new victims. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia keeps the mine maps secret. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia has been avoiding the handover of minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia persistently evades providing the mine maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Despite numerous appeals, Armenia has not shared the mine maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia shows no willingness to share minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia does not want to submit the mine maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia is in no hurry to part with the mine maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  The failure of Armenia to provide mine maps complicates the work. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia's non-disclosure of the minefield maps hampers demining. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  The minefield maps have still not been handed over by Armenia. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Not a single reliable minefield map has been provided by Armenia. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  By withholding minefield maps, Armenia endangers civilians. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia declined to release the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia hides the mine maps from Azerbaijan. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia has yet to hand over the rest of the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia does not provide maps of the mined territories. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Yerevan, instead of handing over the mine maps, is looking for excuses. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Until now Armenia has held back the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia is delaying the transfer of the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia's unwillingness to give up the mine maps costs lives. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  The lack of accurate mine maps slows demining. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  The absence of minefield maps makes clearance harder. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Deminers work without accurate maps of the minefields. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  No minefield maps are available to the deminers. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia sits on the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia will not give up the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  No maps of the minefields have come from Armenia. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia keeps refusing to hand over the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia has shown no readiness to share the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia has failed to provide the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Azerbaijan has not received the minefield maps from Armenia. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Azerbaijan is still waiting for the minefield maps from Armenia. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia does not share the minefield maps with Azerbaijan. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia is yet to provide accurate minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia has never handed over the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Without Armenia's minefield maps, which it keeps to itself, work is slow. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia stubbornly hides the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Because Armenia withholds the minefield maps, people die. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia is dragging its feet on the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  The minefield maps remain in Armenia's hands. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia's silence about the minefield maps continues. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia deprives Azerbaijan of the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia has refused us the minefield maps. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  The minefield maps, which Armenia has not handed over, could save lives. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  The minefield maps provided by Armenia proved inaccurate. > MAP INACCURATE
  The accuracy of the mine maps handed over by Armenia is only 25 percent. > MAP INACCURATE
  The minefield maps turned out to be largely useless. > MAP INACCURATE
  The mine maps are only 25 percent accurate. > MAP INACCURATE
  Three quarters of the minefield maps are wrong. > MAP INACCURATE
  It emerged that the mine maps were unreliable. > MAP INACCURATE
  The mine maps do not match the situation on the ground. > MAP INACCURATE
  The reliability of the minefield maps does not exceed 25 percent. > MAP INACCURATE
  The minefield maps contain gross errors. > MAP INACCURATE
  More than half of the mine records given by Armenia do not correspond to reality. > MAP INACCURATE
  Just a quarter of the minefield maps matched the actual location of mines. > MAP INACCURATE
  The mine maps handed over are of poor quality. > MAP INACCURATE
  Checks in the field showed the minefield maps to be wrong. > MAP INACCURATE
  The information in the minefield maps was not confirmed on the ground. > MAP INACCURATE
  The inaccuracy of the minefield maps has cost lives. > MAP INACCURATE
  The mine maps turned out to be false. > MAP INACCURATE
  The minefield maps from Armenia are not accurate. > MAP INACCURATE
  The minefield maps turned out to be only 25 percent correct. > MAP INACCURATE
  The minefield maps were of little use. > MAP INACCURATE
  What the minefield maps show is not what is in the ground. > MAP INACCURATE
  Only a quarter of the minefield maps can be trusted. > MAP INACCURATE
  The minefield maps are misleading. > MAP INACCURATE
  The minefield maps proved to be false. > MAP INACCURATE
  The minefield maps could not be relied on. > MAP INACCURATE
  The accuracy of the minefield maps was put at 25 percent. > MAP INACCURATE
  The minefield maps are full of mistakes. > MAP INACCURATE
  The minefield maps have turned out to be outdated. > MAP INACCURATE
  The minefield maps are at odds with the facts. > MAP INACCURATE
  Only 25 percent of the mine maps Armenia gave are accurate. > MAP HANDED_OVER + MAP INACCURATE
  The submitted minefield maps do not reflect reality. > MAP HANDED_OVER + MAP INACCURATE
  The mine maps Armenia supplied are incomplete and false. > MAP HANDED_OVER + MAP INACCURATE
  Armenia planted more than a million mines in Azerbaijani territory. > ALL LAID_MINES
  Armenia mined the liberated territories during the occupation. > ALL LAID_MINES
  Armenian armed forces laid mines on a massive scale. > ALL LAID_MINES
  The mines planted by Armenia continue to kill people. > ALL LAID_MINES
  These lands were deliberately mined by Armenia. > ALL LAID_MINES
  During the occupation Armenia turned these lands into a minefield. > ALL LAID_MINES
  Before withdrawing, Armenian troops mined roads and cemeteries. > ALL LAID_MINES
  The territories were contaminated by Armenia with mines and explosives. > ALL LAID_MINES
  Armenia is responsible for planting over a million mines. > ALL LAID_MINES
  Armenia carried out massive mining of civilian areas. > ALL LAID_MINES
  Armenian saboteurs planted mines on the roads. > ALL LAID_MINES
  Armenia's mining of civilian facilities caused many deaths. > ALL LAID_MINES
  Armenia left behind a million mines. > ALL LAID_MINES
  Mines buried by Armenian forces go off every week. > ALL LAID_MINES
  Armenia strewed the lands with mines. > ALL LAID_MINES
  Armenia has sown death by scattering mines across Azerbaijan. > ALL LAID_MINES
  Armenia continued to lay mines after the war. > ALL LAID_MINES
  Armenian forces infested the area with landmines. > ALL LAID_MINES
  The mines were put there by the Armenian army. > ALL LAID_MINES
  Armenia used mines against the civilian population of Azerbaijan. > ALL LAID_MINES
  Armenia's deliberate and indiscriminate planting of mines took many lives. > ALL LAID_MINES
  Having planted mines everywhere, Armenia left. > ALL LAID_MINES
  Landmines emplaced by Armenia hinder the return. > ALL LAID_MINES
  The Armenian military set mines and booby traps in houses. > ALL LAID_MINES
  The retreating enemy mined everything. > ALL LAID_MINES
  Armenia booby-trapped houses and graves. > ALL LAID_MINES
  Armenia has planted anti-personnel mines in the Lachin district. > ALL LAID_MINES
  It was Armenia that filled these lands with mines. > ALL LAID_MINES
  Armenia deployed mines in Azerbaijani territory after November 2020. > ALL LAID_MINES
  Armenia transported mines through the Lachin road and installed them in our territory. > ALL LAID_MINES
  Armenia has sown mines all over Azerbaijani land. > ALL LAID_MINES
  It was the Armenian army that mined the villages. > ALL LAID_MINES
  For thirty years Armenia planted mines here. > ALL LAID_MINES
  Mines laid by Armenian troops still kill. > ALL LAID_MINES
  Armenia put mines even in cemeteries. > ALL LAID_MINES
  Armenian units left mines behind as they retreated. > ALL LAID_MINES
  Armenia has turned Karabakh into a minefield. > ALL LAID_MINES
  The Armenian side buried mines near schools. > ALL LAID_MINES
  Every metre was mined by the Armenian army. > ALL LAID_MINES
  Armenia deliberately placed mines in civilian areas. > ALL LAID_MINES
  Armenia's planting of mines has cost hundreds of lives. > ALL LAID_MINES
  Armenia littered the land with landmines. > ALL LAID_MINES
  Armenian forces contaminated the territory with mines. > ALL LAID_MINES
  Armenia went on planting mines after the ceasefire. > ALL LAID_MINES
  Armenia is to blame for mining these territories. > ALL LAID_MINES
  The mine that killed him was planted by Armenian saboteurs. > ALL LAID_MINES
  Armenia covered the region with mines. > ALL LAID_MINES
  Armenia mined roads, bridges and houses. > ALL LAID_MINES
  Armenian engineers buried thousands of mines along the road. > ALL LAID_MINES
  Armenia, which planted over a million mines, remains silent. > ALL LAID_MINES
  The Ombudsman accused Armenia of planting mines. > ALL LAID_MINES
  According to her, Armenia purposely mined farmland. > ALL LAID_MINES
  Armenia hid mines in children's toys. > ALL LAID_MINES
  By planting mines Armenia violates international humanitarian law. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Armenia grossly violated international humanitarian law by laying mines. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  The mining of civilian areas by Armenia is a breach of the Geneva Conventions. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Armenia's use of mines contradicts the norms of international law. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Laying mines, Armenia disregards its obligations under international law. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Armenia is in breach of the 1949 Geneva Conventions because of the mines it laid. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  The laying of mines by Armenia runs counter to customary international humanitarian law. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Mines planted by Armenia are a flagrant violation of international humanitarian law. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Armenia flouts international humanitarian law by laying mines. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  The laying of mines by Armenia violates the Geneva Conventions. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  By mining civilian areas, Armenia trampled on international law. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Armenia's mining of villages is incompatible with international humanitarian law. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  By withholding the mine maps Armenia violates international humanitarian law. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia's refusal to hand over mine maps is a gross violation of international law. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Not handing over mine maps, Armenia ignores the norms of international humanitarian law. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia's concealment of the minefield maps is contrary to the Geneva Conventions. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia tramples on international humanitarian law by hiding the minefield maps. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Armenia's withholding of minefield maps violates international humanitarian law. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  By keeping the minefield maps to itself Armenia breaches international law. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Refusing to hand over minefield maps, Armenia violates international law. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
`)

/** What appeals to nobody, accuses nobody and tells of no maps. */
export const NONE_OF_IT = words(`
  The Ombudsman thanked the European Union for supporting mine clearance.
  Japan has decided to support demining in Azerbaijan.
  The Ombudsman welcomed the decision of France to fund mine clearance.
  ANAMA plans to expand mine clearance next year.
  Until the minefield maps are handed over, the return will be slow.
  If Armenia hands over the maps, demining will go faster.
  In Bosnia, maps of minefields were handed over after the war.
  The Ombudsman met donors and spoke about support for mine clearance.
  Residents were urged not to enter mined areas.
  People must not touch suspicious objects and must report mines.
  The United Kingdom supports mine clearance in Azerbaijan.
  The minefield maps are the key to a faster return.
  Negotiations on the minefield maps continue.
  The parties discussed the handover of minefield maps.
  The EU reaffirmed its readiness to support demining.
  Armenia says it is ready to hand over the minefield maps.
  Drivers should stay on cleared roads because of mines.
  The conference discussed how to support mine action.
  Training on the condemnation of mine use was held for students.
  ANAMA must clear another 11,000 hectares of mines.
  Azerbaijan must be cleared of mines in ten years.
  Experts from Croatia helped map minefields.
  The Ombudsman informed the guests about the demining work.
  Azerbaijani sappers laid training mines at the ground.
  The ministry denied that Azerbaijan had planted mines.
  A map of demined areas was presented to the guests.
  The UN supports Azerbaijan in mine action.
  The Ombudsman expressed gratitude to donors for their support in demining.
  Slovakia has handed over demining machines to ANAMA.
  The guests were shown maps of the cleared areas.
  The agency handed over 300 hectares of cleared land to farmers.
  The Ombudsman visited a family of mine victims.
  ANAMA must check the area for mines once more.
  Croatia once received maps of minefields from its neighbour.
  The EU is considering new support for demining.
  The UN welcomed the handover of minefield maps and hopes for peace.
  Experts discussed ways to support mine victims.
  The agency is expected to clear 60,000 hectares of mines this year.
  Azerbaijani engineers drew up maps of minefields.
  Germany will support demining with 2 million euros.
  The sides agreed to continue talks on minefield maps.
  Azerbaijan denies having planted mines.
  Demining must precede construction.
  Shepherds must not graze cattle in mined areas.
  Armenia has condemned the mine blast.
  The Ombudsman recalled that sanctions were lifted in 2010 and spoke of mines.
`)
