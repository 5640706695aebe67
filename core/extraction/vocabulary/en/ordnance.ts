import type { OrdnanceType } from '../../../model/ordnance.ts'
import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'

const list = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
const ordnance = (type: OrdnanceType, phrases: string): Term<Meaning> => ({
  value: { is: 'ORDNANCE', type },
  phrases: list(phrases),
})
const kind = (type: OrdnanceType, phrases: string): Term<Meaning> => ({
  value: { is: 'ORDNANCE', type, adjective: true },
  phrases: list(phrases),
})

const each = (stems: string, nouns: string): string =>
  list(stems)
    .flatMap((stem) => list(nouns).map((noun) => `${stem} ${noun}`))
    .join(',')
const AP = 'ap, anti-personnel, antipersonnel, anti personnel, anti-infantry'
const AV = 'at, anti-tank, antitank, anti tank, anti-vehicle, antivehicle, anti vehicle'
const MINE = 'mine, mines, device, devices, ones, charges, landmine, landmines, land mine, land mines'
const UX = 'unexploded, un-exploded, not blown up, not exploded'
const AXO =
  'ordnance, explosive ordnance, munition, munitions, ammunition, ammunitions, shell, shells, artillery shells, mortar shells, mortar bombs, grenades, hand grenades, rockets, missiles, projectiles, explosives'
const MUNITION =
  'ordnance, ordnances, munition, munitions, ammunition, ammunitions, shell, shells, bomb, bombs, military ordnance, military ammunition, military munitions, explosive ordnance, explosives, devices, ordnance items, projectiles, explosive devices, shells and rockets, shells and grenades, rockets and shells, rockets, missiles, mortar shells, mortar bombs, stuff, objects, items, artillery shells, grenades, mortars, warheads'

export const ENGLISH_ORDNANCE: readonly Term<Meaning>[] = [
  ordnance(
    'ANTI_PERSONNEL_MINE',
    `${each(AP, MINE)}, mines against personnel, mines against infantry, mines against people, mine against personnel, mine against infantry`,
  ),
  kind('ANTI_PERSONNEL_MINE', `${AP.replace('ap, ', '')}, against personnel, against infantry, against people`),
  ordnance(
    'ANTI_VEHICLE_MINE',
    `${each(AV, MINE)}, mines against tanks, mines against vehicles, mine against tanks, mine against vehicles`,
  ),
  kind('ANTI_VEHICLE_MINE', `${AV.replace('at, ', '')}, against tanks, against vehicles`),
  ordnance(
    'MINE',
    `mine, mines, landmine, landmines, land mine, land mines, mines of various types, mines of different types`,
  ),
  ordnance(
    'UNEXPLODED_ORDNANCE',
    `${each(UX, MUNITION)}, uxo, uxos, explosive remnants of war, remnants of war, explosive remnants, erw, munitions, munition, ammunition, shell, shells, artillery shell, artillery shells, pieces of ordnance, ordnance, projectile, projectiles, military ordnance, grenade, hand grenade, grenades, mortar bomb, mortar bombs, mortar shell, mortar shells, mortar rounds, shells and grenades, shells and rockets, duds, aerial bomb, aerial bombs, air bomb, air bombs, aviation bombs, aircraft bombs, rockets and shells, rockets and grenades, rockets and bombs, shells and bombs, bombs and shells, bombs and grenades, missiles and shells, shells and missiles, ${each('anti-tank, antitank, anti tank', 'rocket, rockets, missile, missiles, grenade, grenades, shell, shells, round, rounds')}`,
  ),
  ordnance('ABANDONED_ORDNANCE', each('abandoned, discarded, left-behind', AXO)),
  ordnance(
    'SUBMUNITION',
    'submunition, submunitions, cluster bomblet, cluster bomblets, bomblet, bomblets, cluster munition, cluster munitions, cluster munition remnants, cluster bomb, cluster bombs',
  ),
  ordnance(
    'IMPROVISED_EXPLOSIVE_DEVICE',
    'improvised explosive device, improvised explosive devices, improvised device, improvised devices, improvised mine, improvised mines, improvised bomb, improvised bombs, home-made explosive devices, homemade explosive devices, home-made explosive device, homemade explosive device, ied, ieds, booby trap, booby traps, booby-trap',
  ),
  ordnance(
    'EXPLOSIVE_ORDNANCE',
    `pieces of ordnance of all kinds, items of ordnance of all kinds, pieces of ordnance of various kinds, pieces of ordnance of different types, explosive ordnance, explosive devices, explosive device, explosives, mines and other munitions, mines and munitions, mines and unexploded munitions, mines and uxo, mines and uxos, mines and unexploded ordnance, mines and unexploded ordnances, mines and ordnance,
    mines and other explosive devices, mines and shells, mines and other explosives, landmines and unexploded ordnance, landmines and uxo, landmines and other munitions, mines and unexploded shells, mines and explosive remnants of war, unexploded ordnance and mines, uxo and mines, mines and ammunition, mines and other ordnance, mines and items of unexploded ordnance, mines and pieces of unexploded ordnance, mines and units of unexploded ordnance, mines and items of ordnance, mines and pieces of ordnance, mines and items of uxo, mines and explosive ordnance, mines and other unexploded ordnance, mines and explosive objects, mines and other explosive ordnance, mines and other dangerous items, mines and other explosive items, mines and other explosive objects, landmines and items of unexploded ordnance, explosive items, explosive objects, explosive hazards, ${each('dangerous, hazardous, deadly, lethal, suspicious explosive', 'objects, items, devices, finds, things')}, mines and other devices, mines and other objects, mines and other items, mines and devices, mines or unexploded ordnance, ammunition or mines`,
  ),
  {
    value: { is: 'ORDNANCE', type: 'EXPLOSIVE_ORDNANCE', such: true },
    phrases: list('more of the same kind, more of the same type, more like it, such mines, such devices'),
  },
  {
    value: { is: 'OBJECT' },
    phrases: list(
      `${each('anti-tank, antitank, anti tank', 'launcher, launchers, gun, guns, rifle, rifles, weapon, weapons, system, systems, grenade launcher, grenade launchers, complex, complexes, ditch, ditches')}, decades, decade, centuries, generations, seasons, times, occasions, quarters, nights, mornings, shifts, km, kilometre, kilometres, kilometer, kilometers, metre, metres, meter, meters, kg, kilograms, tons, tonnes, litres, manats, dollars, euros, euro, million, billion, square, acres, degrees, pages, articles, votes, trees, dwellings, buildings, schools, roads, bridges, trips, lessons, sessions, countries, districts, regions, settlements, items of equipment, pieces of equipment, pieces of machinery, explosions, incidents, accidents, blasts, criminal cases, letters, appeals, complaints, petitions, fuse, fuses, fuze, fuzes, rounds, cartridges, cartridge, bullets, weapons, guns, rifles, assault rifles, machine guns, machine gun, grenade launcher, grenade launchers, rocket launcher, rocket launchers, mortar tubes, launchers, pistols, magazines, rounds of, dogs, machines, detonators, mined areas, minefields, mine terror, mine terrorism, sets, persons of armenian origin, detainees, prisoners, cows, sheep, cattle, horses, animals, livestock, goats, cars, trucks, houses, captives, families, villages, years, months, days, weeks, hours, minutes, vehicles, cases, percent, per cent, cemeteries`,
    ),
  },
]
