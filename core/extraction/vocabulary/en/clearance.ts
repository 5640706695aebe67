import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'

const list = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
const means = (
  is:
    | 'CLEARED'
    | 'FOUND'
    | 'UNCLEARED'
    | 'LAID'
    | 'MAP'
    | 'EVENT'
    | 'HAPPENED'
    | 'DISPLACED'
    | 'WAR'
    | 'NAME'
    | 'UNRELATED'
    | 'UP_TO_NOW',
  phrases: string,
): Term<Meaning> => ({ value: { is }, phrases: list(phrases) })

export const ENGLISH_CLEARANCE: readonly Term<Meaning>[] = [
  { value: { is: 'AREA', hectares: 1 }, phrases: list('hectare, hectares, ha, hectares of land') },
  {
    value: { is: 'AREA', hectares: 100 },
    phrases: list(
      'square kilometer, square kilometers, square kilometre, square kilometres, sq km, sq. km, km2, km², sq kilometers, sq. kilometers',
    ),
  },
  {
    value: { is: 'AREA', hectares: 0.0001 },
    phrases: list(
      'square meter, square meters, square metre, square metres, sq m, sq. m, m2, m², sq meters, sq. meters',
    ),
  },
  means(
    'CLEARED',
    `liberated from mines, liberated from landmines, liberated from explosives, rid, back to use, back into use, to productive use, to safe use, freed from landmines, freed of landmines, freed of explosives, freed from explosives, reclaimed, reclaim, reclaiming, has rid, have rid, had rid, ridding, became usable, become usable, usable again, made fit, released for use, returned to use, put brought back into use, fit for use, safe, safe again, free of explosives, clean of mines, mine free, purged, rid of explosives, certified as, completed clearance of, finished clearing, managed to clear, possible to clear, helped to clear, helped clear, cleared, clear, clears, clearing, demining was completed on, clearance was completed on, work was completed on, mine-free, demining of, free of mines, freed of, rid of, cleaned of, clearing of, cleaned from mines, cleared from mines, made usable, declared safe, declared mine-free, was cleared, demined, de-mined, demining covered, clearance covered, clearance operations covered, demining operations covered, clearance work covered, demining work covered, clearance works covered, demining works covered, covered by clearance, covered by demining, clearance has covered, demining has covered, freed of mines, freed from mines, freed, made safe, made mine-free, rendered safe, decontaminated, cleaned, cleansed, completed work on, finished work on, taken off the list, off the list of dangerous,
    result at, ticked off, worked through, worked its way through, worked their way through, went through, gone through, got through, processed, treated, deminers covered, sappers covered, teams covered, engineers covered, brigades covered, declared free, pronounced free, certified free, became safe, safe to walk on, may be walked on, can be walked on, walkable again, demining has been completed on, demining work has been completed on, demining works have been completed on, demining operations have been completed on, demining was finished on, clearance has been completed on, clearance was finished on, completed demining of, completed the demining of, completed the clearance of, confirmed clear, declared clear, declared clean, cleaned up, combed out, rendered free of, rid of mines, removed from, swept, clearance of, returned to safe use`,
  ),
  means(
    'FOUND',
    `picked out, gave up, gives up, brought back, brings back, brought in, fished out, raked out, blown up on the spot, set off on the spot, taken to pieces, made inert, came on top, carried off, carried away, carted off, hauled away, taken off, catch, harvest, sappers blew up, deminers blew up, specialists blew up, experts blew up, engineers blew up, blown up by sappers, blown up by specialists, blown up by deminers, blown up by experts, blown up by engineers, taking away, took away, took care of, taken care of, pulled, out of action, demolish*, dismantl*, come across, came across, coming across, came to light, come to light, coming to light, rendered inert, retriev*, pulled out, pulled from, dug from, blasted, blew up in place, render safe, found and, laid bare, hauled out, gathered, gather, spotted, tracked down, liquidat*, destroy*, neutrali*, defus*, detect*, discover*, deactivat*, disarm*, recover*, dispos*, eliminat*, unearth*, uncover*, lifting, removing, removal of, finding, rendering harmless, rendering safe, blown up in place, taken away, dealt with, dug up, extracted from the ground, located and, came upon, comes upon, coming upon, chanced upon, stumbled upon, stumbled on, out of the ground, out of the soil, from the ground, from the soil, haul, yielded, yield, cleared away, took out, secured, destruction of, unloaded, brought to light, turned up, picked up, found, find, finds, located, removed, lifted, dug out, rendered harmless, made harmless, taken out, disposed of, came back with, come upon, harmless, revealed, identified, seized, collected, extracted`,
  ),
  means(
    'UNCLEARED',
    `marked out, marked off, they want, we want, wants, promises, promised, pledged, pledges, suspicious land, suspicious area, suspicious areas, suspicious ground, arable, is required, are required, requires, mapped out, fenced off, plans, planning, to clear, needed to clear, will, aims, aim, hopes, intend, intends to clear, plans to clear, plan to clear, yet to clear, able to clear, is to, are to, inspected, surveyed, survey, surveys, surveying, checked, checking, check, searched, searching, search, combed, combing, scanned, scanning, verified, screened, cancelled, canceled, under suspicion, suspect, studied, underwent, mined, non-technical survey, will be, to be cleared, planned, plans to, plan, plan for, intends, must be, should be, has to be, have to be, needs to be, need to be, can be, could be, may be, might be, would be, cannot be, not been, not yet, still to be, due, contaminated, contamination, suspected, hazardous, presumed, covers, cover,  plot, handed over, handed back, polluted, densely mined,
    expects, expect, nearly ready, almost ready, occupied, remain, remains to be, yet to be, remaining to be, expected, must be cleared, should be cleared, needs, allocated, foreseen, targeted, target, the goal, goal, tasked with, task is, hopes to have, aims to have, plans to have, wants to have, hoped to have, can clear, could clear, must clear, should clear, would clear, started clearing, began clearing, begun clearing, start clearing, started demining, began demining, begun demining, short of, envisaged, envisages, scheduled, slated, earmarked, set aside, in need of, await, awaits, awaiting, waiting to be cleared, waiting for clearance, under clearance, being cleared, being demined, examined, checked for, burnt, sown, irrigated, forest, crops, next in line, up next, working on, at work on, work on, work continues on, in the pipeline, asked for, assigned, lie ahead, lies ahead, ahead of them, ahead of it, should reach, should come to, forecast, quota, priority, tender, tenders, contract, contracts, in progress, under way, underway, set itself, set themselves, order book, on the agenda`,
  ),
  means(
    'LAID',
    'littered with, strewn with, sown with, infested with, riddled with, studded with, peppered with, saturated with, stockpiled, stockpiles, stockpile, in stock, sowed, planted, laid, buried, left, placed, scattered, still lie, lie in the ground, remain in the ground, in the ground, thought to be buried, estimated, believed, plant, lay, transferred, marked, recorded, records, contain, marking',
  ),
  means('MAP', 'maps, map, charts, chart, minefield records, records of minefields, minefield maps, mine maps, forms'),
  means(
    'EVENT',
    `explosion, blast, exploded, explodes, exploding, explode, detonated, detonates, detonation, detonate, went off, goes off, going off, blew up, blows up, blown, stepped on, steps on, step on, trod on, treads on, hit, hits, hit by, ran over, runs over, drove over, drove onto, set off, triggered, touches off, touched off, fell into, mine accident, mine incident, landmine accident, landmine incident, mine accidents, mine incidents, landmine accidents, landmine incidents, mine explosion, mine explosions, landmine explosion, landmine explosions, mine blast, mine blasts, landmine blast, landmine blasts, accident, landmine detonation, mine detonation, mine injury, undermined, has undermined, tripped, ran onto, runs onto, run onto, went over, goes over, walked onto`,
  ),
  means(
    'HAPPENED',
    'happened, occurred, took place, was recorded, was registered, incident, tragedy, happening, the case, the event, the fact',
  ),
  means(
    'DISPLACED',
    'expelled, abandon their homes, abandoned their homes, leave their homes, drove, the chance to return, the right to return, bar the way, ousted from, drove out, chased from, robbed of their homes, left homeless, made homeless, became refugees, became idps, dream of returning, long to return, hope to return, yet to return, unable to resettle, kept from going home, kept from returning, right to go home, unable to return, unable to go home, waiting to return, waiting to go home, wait to return, wait to go home, cannot go home, cannot go back, barred from returning, prevented from returning, driven from, driven out of, expelled from, threw out of, thrown out of, forced to leave, forced to flee, forced from, uprooted, deported, fled from their homes, fled their homes, kept from their homes, lost their homes, cannot return, had to leave their homes, had to flee, where they fled, driven off, evicted, displaced, internally displaced, internally displaced persons, internally displaced people, idps, idp, refugees, forced out of their homes, driven from their homes, displaced people, displaced persons, forcibly displaced, former internally displaced persons',
  ),
  means(
    'WAR',
    'clashes, clash, sniper, snipers, gunfire, ceasefire violations, armed attack, provocation, missile, missiles, artillery, rocket, rockets, shelling, fighting, hostilities, battle, battles, massacre, genocide, combat, went missing, missing, airstrike, drone, captivity, earthquake, flood, coronavirus, covid-19',
  ),
  means(
    'UNRELATED',
    'no mine was involved, no mines were involved, no mine was to blame, not caused by a mine, not caused by mines, not caused by an explosion, not due to a mine, not a mine, nothing to do with mines, nothing to do with a mine, not related to mines, not related to a mine, unrelated to mines, not mine-related, not the result of a mine',
  ),
  means(
    'NAME',
    'is located, are located, must be added, should be added, have to be added, has to be added, mine action, mine awareness, agency on demining, the mine agency, mine agency, mine clearing machine, mine clearing machines, mine-clearing machine, mine-clearing machines, mine clearing vehicle, mine clearing vehicles, mine detection dogs, mine detection dog, mine-detection dog, mine warning signs, ammunition storage, mine risk, mine clearance, mine threat, mine danger, mine problem, safe return, safe and dignified, safe distance, safe place, safe places, safe area, safe areas, safe way, safe living, safe environment, safe behaviour, safe behavior, safe conditions, safe life, safe movement, safe from, mine-clearance, ban landmines, mine ban, small-arms ammunition, mine victims association',
  ),
]

export const ENGLISH_CERTAINTY: readonly Term<Meaning>[] = [
  {
    value: { is: 'CERTAINTY', certainty: 'AT_LEAST', side: 'BEFORE' },
    phrases: list(
      'over, more than, at least, in excess of, no fewer than, not less than, no less than, upwards of, well over, exceeding, exceeded, exceeds, above, surpassed, well above, a minimum of',
    ),
  },
  {
    value: { is: 'CERTAINTY', certainty: 'APPROXIMATE', side: 'BEFORE' },
    phrases: list(
      'about, around, nearly, almost, some, approximately, roughly, close to, an estimated, approx, circa, just under, in the region of, estimated at',
    ),
  },
  {
    value: { is: 'CERTAINTY', certainty: 'AT_MOST', side: 'BEFORE' },
    phrases: list('up to, at most, no more than, not more than, fewer than, less than, under, a maximum of'),
  },
  { value: { is: 'CERTAINTY', certainty: 'AT_LEAST', side: 'AFTER' }, phrases: list('or more, plus, +') },
  {
    value: { is: 'CERTAINTY', certainty: 'APPROXIMATE', side: 'AFTER' },
    phrases: list('or so, or thereabouts'),
  },
]
