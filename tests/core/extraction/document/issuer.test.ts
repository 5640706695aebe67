import { describe, expect, test } from 'vitest'
import { documentOf } from './englishDocument.ts'

const issuerOf = (text: string): string => {
  const { code, name } = documentOf(text).issuer
  return code === 'OTHER' ? name : code
}

describe('each body by its wordings', () => {
  test.each([
    [
      'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
      'The Government of Armenia says that it gave Azerbaijan all its mine maps. We call on Armenia to give the rest.',
    ],
    [
      'GOVERNMENT_AM',
      'The Government of Armenia says that it gave Azerbaijan all its mine maps. "We call on Armenia to give the rest," somebody in Baku wrote.',
    ],
    ['OMBUDSMAN_AZ', 'The Commissioner for Human Rights (Ombudsman) said that a mine exploded.'],
    ['OMBUDSMAN_AZ', "A mine exploded in Aghdam, the Ombudsman's Office told Report."],
    [
      'PROSECUTOR_GENERAL_AZ',
      'Prosecutors, who speak also on behalf of the Interior Ministry and ANAMA, say that a mine exploded in Aghdam.',
    ],
    ['MINISTRY_OF_DEFENCE_AZ', 'The haul, as listed by the Ministry of Defence, came to 12 mines in Lachin.'],
    ['PRESIDENCY_AZ', 'The head of state told a conference in Baku that mines have harmed 350 people in Azerbaijan.'],
    ['Milli Majlis', 'Two MPs said in Baku that mines have harmed 350 people in Azerbaijan.'],
    ['ANAMA', 'Mines were found in Aghdam, according to the National Agency for Mine Action.'],
    ['ANAMA', "Azerbaijan's mine clearance agency announced that 12 mines were found."],
    ['MINISTRY_OF_DEFENCE_AZ', 'Sappers found 12 mines, the Azerbaijani Defense Ministry reported.'],
    [
      'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
      'Foreign Minister Jeyhun Bayramov told journalists that 350 people were harmed by mines.',
    ],
    ['MINISTRY_OF_INTERNAL_AFFAIRS_AZ', 'A mine went off in Aghdam, the Interior Ministry said.'],
    ['PROSECUTOR_GENERAL_AZ', "Baku. According to the Prosecutor General's Office, a mine went off in Aghdam."],
    ['MINISTRY_OF_EMERGENCY_SITUATIONS_AZ', 'The Emergency Situations Ministry says it defused 12 mines.'],
    ['STATE_BORDER_SERVICE_AZ', 'The State Border Service announced that a mine injured a guard.'],
    ['STATE_SECURITY_SERVICE_AZ', 'The State Security Service reported that mines were planted in Lachin.'],
    ['PRESIDENCY_AZ', 'Hikmet Hajiyev, aide to the president, wrote that mines have harmed 350 people.'],
    ['GOVERNMENT_AM', 'The Foreign Ministry of Armenia said that all mine maps were handed over.'],
    ['GOVERNMENT_AM', "Armenia's Defence Ministry denied the report, adding that no mines were laid."],
    [
      'GOVERNMENT_AM',
      'Eight minefield records were passed to Baku, the National Security Service (NSS) of Armenia informed.',
    ],
    [
      'National Defense Ministry',
      'Turkish sappers cleared 463 hectares in Azerbaijan, the National Defense Ministry in Ankara told its briefing.',
    ],
    ['PRESIDENCY_AZ', 'Mines have harmed 350 people in Azerbaijan, the Press Service of the President said.'],
    [
      'CAUCASUS RIGHTS MONITOR',
      'CAUCASUS RIGHTS MONITOR\nReport summary, 12 February 2025\n\nWe documented 31 children harmed by mines in Azerbaijan. The Ombudsman says that 357 children were harmed since 1991.',
    ],
    [
      'BLACK SEA FORUM',
      'BLACK SEA FORUM - Short Paper 17\n20 June 2024\n\nNone of the drafts mentions mines. ANAMA counts 131,400 hectares cleared of mines in Azerbaijan.',
    ],
    ['UNITED_NATIONS', 'UNDP noted that mines have harmed 3,300 people in Azerbaijan.'],
    ['Human Rights Watch', 'Human Rights Watch said in a report that mines have harmed 242 people.'],
    ['HALO Trust', 'The HALO Trust reported that it cleared 12 mines in Khankendi.'],
  ])('%s: %s', (issuer, text) => {
    expect(issuerOf(text)).toBe(issuer)
  })

  test.each([
    ['ANAMA', '12:14 ANAMA: mine explosion in Aghdam injured two people who were on their way home'],
    [
      'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
      'MINISTER OF EMERGENCY SITUATIONS: In Lachin our sappers found 12 mines this year, as you know.',
    ],
    ['ANAMA', 'About it to journalists has declared the chairman of Board of the Agency on Demining (ANAMA) in Baku.'],
    [
      'OMBUDSMAN_AZ',
      'To the United Nations\n\nI write to you of the mines in Aghdam, of which the UN knows.\n\nYours sincerely,\nSabina Aliyeva\nCommissioner for Human Rights',
    ],
    [
      'CORRIDOR INSTITUTE',
      "CORRIDOR INSTITUTE | Commentary | 16 October 2023\n\nANAMA's data show 350 people harmed by mines in Aghdam. The author is a senior fellow.",
    ],
    [
      'ANAMA',
      'The chairman of ANAMA opened the meeting in Baku with a sheet of paper. In 2024, he said, 60 hectares were cleared of mines.',
    ],
    ['ANAMA', "CORRIDOR NEWS | Politics\n\nANAMA's data show 350 people harmed by mines in Aghdam, the agency said."],
  ])('%s, by a label, a signature, a heading or its office: %s', (issuer, text) => {
    expect(issuerOf(text)).toBe(issuer)
  })

  test.each([
    "Russia's Defence Ministry said that its sappers found 12 mines.",
    'The Turkish Ministry of Foreign Affairs said that mines harm people.',
    'The National Mine Action Agency (ANAM) of Angola said that 12 mines were found.',
  ])('another country has one of the same name: %s', (text) => {
    expect(documentOf(text).issuer.code).toBe('OTHER')
  })

  test.each([
    'A mine exploded under an ANAMA employee in Aghdam.',
    'Ex-ombudsman Arman Tatoyan wrote that mines were laid.',
  ])('only named, or no longer in office, it speaks for nobody: %s', (text) => {
    const { issuer } = documentOf(`${text} The day was cold and the road was long for everybody there.`)
    expect(issuer.name).not.toBe('Commissioner for Human Rights (Ombudsman) of Azerbaijan')
  })
})

describe('whose statement it is', () => {
  test('of a joint statement the first-named, with the others beside', () => {
    const { issuer, coIssuers } = documentOf(
      "A mine went off in Aghdam, says a joint statement of the Ministry of Internal Affairs, the Prosecutor General's Office and the Mine Action Agency (ANAMA).",
    )
    expect([issuer, ...coIssuers].map(({ code }) => code)).toEqual([
      'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
      'PROSECUTOR_GENERAL_AZ',
      'ANAMA',
    ])
  })

  test('the one who issues comes before the one cited for figures', () => {
    const text =
      'Ombudsman Sabina Aliyeva has issued an appeal on mines.\n\nCiting the Mine Action Agency, Aliyeva states that 289 people were harmed.'
    expect(issuerOf(text)).toBe('OMBUDSMAN_AZ')
  })

  test.each([
    [
      'a speaker behind the quotation',
      'ANAMA',
      '"We cleared 1,200 hectares of mines," said Ramil Azizov, a spokesman for ANAMA, in Aghdam.',
    ],
    [
      'a verb before its subject',
      'ANAMA',
      'About it has declared the chairman of the board of the Mine Action Agency in Barda. Mines were found.',
    ],
    [
      'an office with its holder',
      'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
      'The Minister of Emergency Situations read his figures first. In May, he said, 14 mines were found in Aghdam.',
    ],
    [
      'a post',
      'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
      "The spokesman for Azerbaijan's Foreign Ministry took to X on Tuesday. 386 people were blown up by mines.",
    ],
    [
      'a label',
      'MINISTRY_OF_DEFENCE_AZ',
      "14:02 Azerbaijan's Defence Ministry: one serviceman was wounded by a mine in Khojavand district",
    ],
    [
      'who speaks in turn',
      'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
      "MINISTER OF EMERGENCY SITUATIONS: I thank the deputy. We found 14 mines.\n\nThe Prosecutor General's Office gives 46 killed by mines in Azerbaijan.",
    ],
    [
      'the subject of the lead',
      'executive',
      'The head of the Fuzuli District Executive Power accounted for the quarter. Twelve people fell victim to mines in Fuzuli.\n\nThe police write that two workers were injured by a mine.',
    ],
    [
      'the head of a release',
      'MINISTRY_OF_DEFENCE_AZ',
      'Ministry of Defence of the Republic of Azerbaijan\nPress release\n\nIn May our engineers found 14 mines.\n\nANAMA says that the work goes on.',
    ],
    [
      'the head of a report of its own',
      'CASPIAN POLICY LAB',
      'CASPIAN POLICY LAB\nBrief 11\n\nThis brief sorts what is said about mines in Azerbaijan. ANAMA counts 398 people killed or injured by mines.',
    ],
    [
      'a signature',
      'OMBUDSMAN_AZ',
      'To the United Nations High Commissioner for Human Rights\n\nI write to you after another funeral in Aghdam. Mines killed a man.\n\nSabina Aliyeva\nCommissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan',
    ],
    [
      'an organisation of no vocabulary',
      'Karabakh Mine Victims Association',
      'Mines have harmed 399 people in Azerbaijan, said Elnur Gasimov, chairman of the Karabakh Mine Victims Association.',
    ],
    [
      'a coalition by its whole name',
      'Caspian Coalition of Survivors',
      'Mines have harmed 399 people in Azerbaijan, the Caspian Coalition of Survivors said. The coalition asks for help.',
    ],
  ])('%s', (_what, issuer, text) => {
    expect(issuerOf(text)).toMatch(new RegExp(issuer, 'iu'))
  })

  test('not an outlet, an addressee or the employer of who was hurt', () => {
    expect(issuerOf('The Aghdam News Centre writes that a mine exploded in Aghdam.')).toBe('Not stated')
    expect(issuerOf("To the Prosecutor General's Office\n\nOur village in Aghdam is full of mines.")).toBe('Not stated')
    expect(issuerOf('A mine injured an officer of the State Border Service in Aghdam, prosecutors said.')).toBe(
      'PROSECUTOR_GENERAL_AZ',
    )
  })

  test('who only sends condolences comes after who reports', () => {
    const text =
      "The UK Ambassador to Azerbaijan has voiced sympathy with those hurt by a mine.\n\nThe Prosecutor General's Office reported earlier that a mine injured four people in Gazakh."
    expect(issuerOf(text)).toBe('PROSECUTOR_GENERAL_AZ')
  })

  test('nobody, where the outlet speaks on its own authority', () => {
    const text =
      'Four people were killed by a mine in Kalbajar, our correspondent was told by relatives of the crew.\n\nThe crew left Baku on Thursday evening with two cars.\n\nThey spent the night in Ganja and left in the morning.\n\nThe road was long and there was snow on both sides.\n\nThe Foreign Ministry condemned Armenia for laying mines.'
    expect(issuerOf(text)).toBe('Not stated')
  })
})
