import type { Article } from '../../../../core/model/publication.ts'

/**
 * The real figures of the sources' list, as publications written for this test in words of its own: who stated them, when, and the numbers are
 * those of the pages named there. Days that a page does not tell are set here.
 */
const STATED: readonly (readonly [name: string, publishedOn: string | null, text: string])[] = [
  [
    'prosecutor-2021-02',
    '2021-02-09',
    "The Prosecutor General's Office of Azerbaijan reported on 9 February on mine explosions in the liberated territories. Since the end of the war, 5 servicemen and 9 civilians have been killed by mines, and 52 servicemen and 8 civilians have been wounded.",
  ],
  [
    'ombudsman-2021-06',
    '2021-06-04',
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, made a statement on the deaths of journalists. Since the end of the second Karabakh war more than 120 people have been killed or injured by mines, the Ombudsman said.',
  ],
  [
    'prosecutor-2021-08',
    '2021-08-11',
    "The Prosecutor General's Office of Azerbaijan published figures on mine casualties. Since November 10, 2020, mines have killed 23 civilians and injured 36 civilians. From 1992 to 2021 mines killed 639 civilians and injured 2,806 civilians.",
  ],
  [
    'anama-2021-11',
    '2021-12-01',
    "Azerbaijan's Mine Action Agency (ANAMA) summed up its work. From November 10, 2020 to November 30, 2021, 10,456 anti-personnel mines, 4,683 anti-tank mines and 12,659 unexploded ordnance were found and neutralized, ANAMA said.",
  ],
  [
    'ombudsman-2023-03',
    '2023-03-17',
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, condemned the latest mine explosion. Since the end of the war 286 people have become victims of mines, 48 of whom died, the Ombudsman noted.',
  ],
  [
    'prosecutor-2023-03',
    '2023-03-16',
    "The Prosecutor General's Office of Azerbaijan is investigating a mine explosion. Since the end of the second Karabakh war 49 people have been killed and 234 people have been injured by mines, the office said.",
  ],
  [
    'ombudsman-2023-04',
    '2023-04-04',
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, appealed to international organisations on the mine awareness day. According to the Mine Action Agency (ANAMA), since the end of the war 289 people have become victims of mines: 51 of them were killed and 238 injured. Since 1991, 3,368 people have been killed or injured by mines, including 357 children and 38 women.',
  ],
  [
    'prosecutor-2023-04',
    '2023-04-18',
    "The Prosecutor General's Office of Azerbaijan updated its figures. Since the end of the second Karabakh war 291 people have become victims of mines: 51 people were killed and 240 people were injured.",
  ],
  [
    'ombudsman-2023-04-28',
    '2023-04-28',
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, made a statement on a mine explosion. Since the end of the war up to 300 people have become victims of mines, 54 of whom died, the Ombudsman said.',
  ],
  [
    'ministry-2024-01',
    '2024-01-26',
    'The Ministry of Foreign Affairs of Azerbaijan commented on mine maps. Since the end of the war 342 people have become victims of mines, 65 of whom died, the ministry said.',
  ],
  [
    'anama-2024-02',
    '2024-02-12',
    "Azerbaijan's Mine Action Agency (ANAMA) said on 12 February that the new maps are useless. Since the end of the war 345 citizens of Azerbaijan have become victims of mines. The dead number 65, of them 50 civilians; 278 people were injured.",
  ],
  [
    'anama-2024-02-part',
    '2024-02-12',
    "Azerbaijan's Mine Action Agency (ANAMA) said on 12 February that the eight maps handed over are of no use. After the war 345 people have become victims of mines. Of these, 247 people became victims of mines outside the former line of contact.",
  ],
  [
    'anama-2024-02-dead',
    '2024-02-12',
    "Azerbaijan's Mine Action Agency (ANAMA) said on 12 February that the eight minefield maps are of no use. Since the end of the war 345 people have died in mine explosions, and 247 of these deaths occurred outside the former line of contact.",
  ],
  [
    'ombudsman-2024-03',
    '2024-03-03',
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, made a statement. Since the end of the war over 340 people have become victims of mines, the Ombudsman said.',
  ],
  [
    'ombudsman-2024-08',
    '2024-08-25',
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, made a statement. Since the end of the war more than 370 people have become victims of mines, the Ombudsman said.',
  ],
  [
    'ombudsman-2024-10',
    '2024-10-15',
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, wrote to international bodies. Since the end of the war over 380 people have become victims of mines, the Ombudsman said.',
  ],
  [
    'prosecutor-2025-01',
    '2025-01-27',
    "The Prosecutor General's Office of Azerbaijan reported on 27 January. Since the end of the second Karabakh war 382 people have become victims of mines: 70 people were killed and 312 people were injured. In 2024, 41 people became victims of mines: 5 people were killed and 36 people were injured.",
  ],
  [
    'prosecutor-2026-01',
    '2026-01-20',
    "The Prosecutor General's Office of Azerbaijan reported in January. Since the end of the second Karabakh war 417 people have become victims of mines: 71 people were killed and 346 people were injured. In 2025, 33 people were injured by mines.",
  ],
  [
    'ombudsman-undated',
    null,
    'The Ombudsman of Azerbaijan, Sabina Aliyeva, made a statement. Since the first Karabakh war more than 3,400 people have become victims of mines, including 357 children and 38 women, the Ombudsman said.',
  ],
  [
    'engineers-one',
    '2023-09-01',
    'The Ministry of Defence of Azerbaijan reported on its engineering troops. In August 2023, 640 hectares were cleared of mines. To date, up to 31,334 hectares have been cleared; 10,206 anti-personnel mines, 2,580 anti-tank mines and 10,446 unexploded ordnance have been found.',
  ],
  [
    'engineers-two',
    '2023-10-01',
    'The Ministry of Defence of Azerbaijan reported on its engineering troops. In September 2023, up to 610 hectares were cleared of mines. To date, 32,285 hectares have been cleared; 10,207 anti-personnel mines, 2,580 anti-tank mines and 10,447 unexploded ordnance have been found.',
  ],
  [
    'anama-2022',
    '2023-01-02',
    "Azerbaijan's Mine Action Agency (ANAMA) summed up the year. In 2022, 41,915.77 hectares were cleared; 8,780 anti-personnel mines, 4,133 anti-tank mines and 14,950 unexploded ordnance were found and neutralized, ANAMA said.",
  ],
  [
    'anama-2022-about',
    '2023-01-03',
    "Azerbaijan's Mine Action Agency (ANAMA) told about its results. In 2022, about 41,915 hectares were cleared; 8,780 anti-personnel mines, 4,133 anti-tank mines and 14,950 unexploded ordnance were found and neutralized, ANAMA said.",
  ],
  [
    'anama-2024-10',
    '2024-10-28',
    "Azerbaijan's Mine Action Agency (ANAMA) reported on the past week. From October 21 to 27, 2024, 225 mines were found, including 162 anti-personnel mines and 43 anti-tank mines, ANAMA said.",
  ],
]

export const STATED_FIGURES: readonly Article[] = STATED.map(([name, publishedOn, text]) => ({
  url: `https://${name}.example/`,
  sourceId: 'import',
  title: null,
  publishedOn,
  language: 'en',
  text,
}))
