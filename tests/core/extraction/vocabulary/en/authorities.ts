import { bodyOf, by, notBy } from '../bodies.ts'
import { type Framings, hidesAlone, tellsAlone } from '../framing.ts'

const HURT = 'a mine injured a shepherd in Aghdam on Monday'
/** Another body's statement comes first, so that what is told after it needs words to be anybody else's. */
const OMBUDSMAN = 'The Ombudsman made a statement on landmines in Azerbaijan.'
const named = (kind: string): string => `${OMBUDSMAN} ${kind} was there too.`

/** Bodies, the words that stand for them, and those by which they speak. */
export const ENGLISH_AUTHORITIES: Framings = {
  'authorities bodies *': [by(bodyOf, `The {ombudsman|crowd} said that ${HURT}.`)],
  'authorities lands bodies *': [by('GOVERNMENT_AM', `${OMBUDSMAN}\n\nAccording to {yerevan|=paris}, ${HURT}.`)],
  'authorities lands speaks': [
    by(
      'GOVERNMENT_AM',
      `${OMBUDSMAN}\n\nYerevan {says/said/insists/maintains/claims/contends/argues/asserts/replied/responded/stated/answered/countered|=saw} that ${HURT}.`,
      `${OMBUDSMAN}\n\nYerevan {for its part says/in turn says/however says/meanwhile says/itself says/also says/has said/have said|=too saw} that ${HURT}.`,
      `${OMBUDSMAN}\n\n{According to|=Beside} Yerevan, ${HURT}.`,
    ),
  ],
  'authorities anaphors AGENCY': [by('ANAMA', `${named('ANAMA')}\n\nAccording to {the agency|the man}, ${HURT}.`)],
  'authorities anaphors MINISTRY': [
    by(
      'MINISTRY_OF_DEFENCE_AZ',
      `${named('The Ministry of Defence')}\n\nAccording to {the ministry|the man}, ${HURT}.`,
    ),
  ],
  'authorities anaphors OFFICE': [
    by(
      'PROSECUTOR_GENERAL_AZ',
      `${named("The Prosecutor General's Office")}\n\n{The office|The man} said that ${HURT}.`,
    ),
  ],
  'authorities anaphors COMMISSIONER': [
    by(
      'OMBUDSMAN_AZ',
      `ANAMA made a statement on landmines in Azerbaijan. The Ombudsman was there too.\n\nAccording to {the commissioner|the man}, ${HURT}.`,
    ),
  ],
  'authorities anaphors SERVICE': [
    by(
      'STATE_BORDER_SERVICE_AZ',
      `${named('The State Border Service')}\n\nAccording to {the service|the man}, ${HURT}.`,
    ),
  ],
  'authorities anaphors COMMITTEE': [
    by('OTHER State Committee', `${named('The State Committee')}\n\nAccording to {the committee|the man}, ${HURT}.`),
  ],
  'authorities anaphors ORGANISATION': [
    by('OTHER HALO Trust', `${named('HALO')}\n\nAccording to {the organisation|the man}, ${HURT}.`),
  ],
  'authorities anaphors PRESIDENT': [
    by('PRESIDENCY_AZ', `${named('President Aliyev')}\n\nAccording to {the president|the man}, ${HURT}.`),
  ],
  'authorities anaphors SPEAKER': [
    by('ANAMA', `${OMBUDSMAN} ANAMA said that mines are many.\n\n{It|Somebody} said that ${HURT}.`),
  ],
  'authorities anaphors VIEW': [
    by('ANAMA', `${OMBUDSMAN} ANAMA said that mines are many.\n\n{In its view|In Baku}, ${HURT}.`),
  ],
  'authorities anaphors OWNER': [
    by('ANAMA', `${OMBUDSMAN} ANAMA was there too.\n\n{Its chairman|Somebody} said that ${HURT}.`),
  ],
  'authorities foreign GOVERNMENT_AM': [
    by('GOVERNMENT_AM', `The {Armenian|old} Ministry of Defence said that ${HURT}.`),
  ],
  'authorities rebuts': [
    tellsAlone(
      'issuer MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
      'The Government of Armenia says that it gave Azerbaijan all the mine maps. {We call on Armenia/We urge Armenia/We demand that Armenia/We expect that Armenia|They saw that Armenia} gives the rest.',
    ),
  ],
  'authorities foreignNames surname': [
    by('GOVERNMENT_AM', `Foreign Ministry spokesperson Ani {Badalyan|Aliyeva} said that ${HURT}.`),
  ],
  'authorities foreign OTHER': [
    notBy('MINISTRY_OF_DEFENCE_AZ', `The {Russian|old} Ministry of Defence said that ${HURT}.`),
  ],
  'authorities foreign null': [notBy('OMBUDSMAN_AZ', `The {former|old} Ombudsman said that ${HURT}.`)],
  'authorities genitive': [
    notBy('MINISTRY_OF_DEFENCE_AZ', `The Ministry of Defence of {the|old} Georgia said that ${HURT}.`),
  ],
  'authorities seated': [
    notBy('MINISTRY_OF_DEFENCE_AZ', `The Ministry of Defence {in|near} Ankara said that ${HURT}.`),
  ],
  'authorities before DATA': [by('ANAMA', `${OMBUDSMAN}\n\n{According to|Near} ANAMA ${HURT}.`)],
  'authorities before BACK': [
    by(
      'ANAMA',
      `${OMBUDSMAN}\n\nA mine injured a shepherd in Aghdam on Monday. The {figures come from|man lives near} ANAMA.`,
    ),
  ],
  'authorities before STATES': [by('ANAMA', `${OMBUDSMAN}\n\n{Released by|Near} ANAMA is that ${HURT}.`)],
  'authorities before SAYS': [
    by('ANAMA', `${OMBUDSMAN}\n\nOn Monday a mine injured a shepherd in Aghdam, {said|near} ANAMA.`),
  ],
  'authorities after SAYS': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {said|saw} that ${HURT}.`)],
  'authorities after STATES': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {issued|saw} that ${HURT}.`)],
  'authorities possessions': [by('ANAMA', `${OMBUDSMAN}\n\nIn ANAMA's {bulletin|garden} it stands that ${HURT}.`)],
  'authorities data': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {data|houses} show that ${HURT}.`)],
  'authorities holds': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {has|near} 55 people killed by mines in 2022.`)],
  'authorities roles': [
    by('ANAMA', `${OMBUDSMAN}\n\nOn Monday a mine injured a shepherd in Aghdam, said Azizov, the {head|cow} of ANAMA.`),
  ],
  'authorities titles': [
    by('ANAMA', `${OMBUDSMAN}\n\nOn Monday a mine injured a shepherd in Aghdam, said Azizov, {a|cow} head of ANAMA.`),
  ],
  'authorities organisations nouns': [
    by(
      ({ form }) => `OTHER Karabakh Landmine Victims ${form}`,
      `${OMBUDSMAN}\n\nThe Karabakh Landmine Victims {Association|Garden} said that ${HURT}.`,
    ),
  ],
  'authorities organisations joints': [
    by(
      ({ form }) => `OTHER Institute ${form} Caspian Studies`,
      `${OMBUDSMAN}\n\nThe Institute {of|near} Caspian Studies said that ${HURT}.`,
    ),
  ],
  'authorities organisations press': [
    by('OMBUDSMAN_AZ', `${OMBUDSMAN}\n\nThe Caspian {News|Big} Institute said that ${HURT}.`),
  ],
  'authorities parting': [notBy('ANAMA', `${OMBUDSMAN}\n\nAccording to men {at|near} ANAMA ${HURT}.`)],
  'authorities listeners': [notBy('ANAMA', `${OMBUDSMAN}\n\n{Together with|Near} ANAMA they said that ${HURT}.`)],
  'authorities staff': [notBy('ANAMA', `${OMBUDSMAN}\n\nANAMA {employees|then} said that ${HURT}.`)],
  'authorities joining': [
    tellsAlone(
      'with MINISTRY_OF_DEFENCE_AZ',
      `In a joint statement ANAMA {and|near} Ministry of Defence said that ${HURT}.`,
    ),
  ],
  'authorities joint': [
    tellsAlone(
      'with MINISTRY_OF_DEFENCE_AZ',
      `In a {joint|long} statement ANAMA and Ministry of Defence said that ${HURT}.`,
    ),
  ],
  'authorities doers *': [
    by(
      'MINISTRY_OF_DEFENCE_AZ',
      `${OMBUDSMAN}\n\nLast week {engineering troops|farmers} cleared 12 hectares of mines.`,
    ),
  ],
  'authorities speaking': [
    tellsAlone(
      'issued 2023-09-08',
      'Mines are many in Azerbaijan. {Speaking|Sitting} in Baku on 8 September, the Ombudsman said that mines are bad.',
    ),
  ],
  'authorities self': [
    tellsAlone(
      'issuer ANAMA',
      `ANAMA\n\nMines are bad in Azerbaijan. The Ombudsman said so. {We|All} saw that ${HURT}.`,
    ),
    by('OMBUDSMAN_AZ', `${OMBUDSMAN}\n\nANAMA said that mines are bad. {We|All} saw that ${HURT}.`),
  ],
  'authorities addressing': [
    hidesAlone(
      'issuer ANAMA',
      `{To|Here} ANAMA\n\nMines are bad in Azerbaijan. The Ombudsman said so. We saw that ${HURT}.`,
    ),
  ],
  'authorities closings': [
    tellsAlone(
      'issuer ANAMA',
      `Mines are bad in Azerbaijan. The Ombudsman said that ${HURT}.\n\n{Yours sincerely|So long}\n\nANAMA`,
    ),
  ],
  'authorities publishers name': [
    tellsAlone(
      ({ form }) => `issuer OTHER Caspian ${form}`,
      `Caspian {Institute/Lab/Laboratory/Think Tank/Foundation|Garden}\n\nPolicy brief\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian {Observatory/Watch/Relief/Network/Research Centre|Garden}\n\nPolicy brief\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian {Research Center/Policy Centre/Policy Center/Forum/Monitor/Initiative|Garden}\n\nPolicy brief\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian {Peace International|=Garden Trees}\n\nPolicy brief\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian {Centre for Peace/Center for Peace|Garden}\n\nPolicy brief\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
    ),
  ],
  'authorities publishers publication': [
    tellsAlone(
      'issuer OTHER Caspian Institute',
      `Caspian Institute\n\n{Policy brief/This brief/Research brief/Policy review|Big book}\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian Institute\n\n{This commentary/Research paper/This monitor/This note|Big book}\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian Institute\n\n{Commentary/Brief 3/Working paper/Yearly review|Big book}\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian Institute\n\n{Annual review/Explosive hazard monitor/The author is|Big book}\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian Institute\n\n{The author thanks/Views expressed/Our teams/Short paper/Discussion paper|Big book}\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
      `Caspian Institute\n\n{Position paper/Briefing note/Report summary/Executive summary/Field report/Situation report/Annual report|Big book}\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
    ),
  ],
  'authorities dated': [
    tellsAlone(
      'issued 2023-09-08',
      'A statement of the Ombudsman on mines in Azerbaijan, {dated|seen} 8 September, is long. Mines are many.',
    ),
  ],
  'authorities medics': [
    by('OTHER Hospital', `${OMBUDSMAN}\n\nA {doctor|cow} at the hospital, a big one, said that ${HURT}.`),
  ],
  'authorities anaphors HOSPITAL': [
    by('OTHER Hospital', `${named('The hospital')}\n\n{The doctor|The man} said that ${HURT}.`),
  ],
  'authorities owned': [
    by(
      'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
      `${OMBUDSMAN}\n\nLast week the Emergency Situations Ministry{'s|=and} engineering troops cleared 12 hectares of mines.`,
    ),
  ],
  'authorities prepared': [
    tellsAlone(
      'issuer ANAMA',
      `{Prepared by/Compiled by/Issued by/Published by|=Seen at} ANAMA\n\nMines are bad in Azerbaijan. The Ombudsman said that ${HURT}.`,
    ),
  ],
  'authorities signed': [
    tellsAlone(
      'issuer ANAMA',
      `Mines are bad in Azerbaijan. The Ombudsman said that ${HURT}.\n\n{Press service of/Press office of|=Big garden of} ANAMA`,
      `Mines are bad in Azerbaijan. The Ombudsman said that ${HURT}.\n\nANAMA {press service/press office|=big garden}`,
    ),
  ],
  'authorities hired': [
    hidesAlone(
      'issuer ANAMA',
      `Azizov {has a contract to/has a contract with/was contracted by/was hired by|=has a house near} ANAMA in Azerbaijan.\n\n– What of mines?\n– On Monday a mine injured a shepherd in Aghdam.\n\n– What of roads?\n– None.\n\n– What now?\n– Work.`,
    ),
  ],
  'authorities sympathy': [
    tellsAlone(
      'issuer ANAMA',
      `The Ombudsman expressed her {sympathy|joy} over the mine in Azerbaijan. ANAMA said that ${HURT}.`,
    ),
  ],
  'authorities ownAuthority': [
    tellsAlone(
      'issuer OTHER Not stated',
      'A mine injured a shepherd in Aghdam on Monday, as was {told by relatives|seen by all}. The sun was high. Mines are many. Mines are bad. ANAMA spoke of it.',
    ),
  ],
}
