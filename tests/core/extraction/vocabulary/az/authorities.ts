import { bodyOf, by, notBy } from '../bodies.ts'
import { type Framings, hidesAlone, tellsAlone } from '../framing.ts'

const HURT = 'bazar ertəsi Ağdamda mina çobanı yaralayıb'
const OMBUDSMAN = 'Ombudsman Azərbaycanda minalar barədə bəyanat yayıb.'
const named = (kind: string, words: string) => [
  (body: string) => by(body, `${OMBUDSMAN} ${kind} də orada olub.\n\n{${words}} bildirib ki, ${HURT}.`),
]
const after = (body: string, kind: string, words: string) => named(kind, words).map((make) => make(body))

/** Bodies, the words that stand for them, and those by which they speak. */
export const AZERBAIJANI_AUTHORITIES: Framings = {
  'authorities bodies *': [by(bodyOf, `{Ombudsman|Kimsə} bildirib ki, ${HURT}.`)],
  'authorities lands bodies *': [by('GOVERNMENT_AM', `${OMBUDSMAN}\n\n{İrəvan|Kimsə} bildirib ki, ${HURT}.`)],
  'authorities lands speaks': [
    by(
      'GOVERNMENT_AM',
      `${OMBUDSMAN}\n\nİrəvan {bildirib/deyib/iddia edib/bəyan edib/vurğulayıb|=görüb} ki, ${HURT}.`,
      `${OMBUDSMAN}\n\nİrəvan {isə bildirib/da bildirib/də bildirib/öz növbəsində bildirib|=görüb} ki, ${HURT}.`,
      `${OMBUDSMAN}\n\nİrəvan {bazar ertəsi Ağdamda minanın çobanı yaraladığını bildirib|=bazar ertəsi Ağdamda minanın çobanı yaraladığını görüb}.`,
    ),
  ],
  'authorities anaphors AGENCY': [
    ...after('ANAMA', 'ANAMA', 'Agentlik|Kimsə'),
    by('ANAMA', `${OMBUDSMAN} ANAMA də orada olub.\n\n{Agentliyə|Kimsəyə} istinadən, ${HURT}.`),
  ],
  'authorities anaphors MINISTRY': [
    ...after('MINISTRY_OF_DEFENCE_AZ', 'Müdafiə Nazirliyi', 'Nazirlik|Kimsə'),
    by(
      'MINISTRY_OF_DEFENCE_AZ',
      `${OMBUDSMAN} Müdafiə Nazirliyi də orada olub.\n\n{Nazirliyə|Kimsəyə} istinadən, ${HURT}.`,
    ),
  ],
  'authorities organisations quoted nouns': [
    by(({ form }) => `OTHER “Ümid” ${form}`, `${OMBUDSMAN}\n\n“Ümid” {Fondu|Bağı} bildirib ki, ${HURT}.`),
  ],
  'authorities organisations press': [
    by('OMBUDSMAN_AZ', `${OMBUDSMAN}\n\n“Ümid” {qəzeti|böyük} fondu bildirib ki, ${HURT}.`),
  ],
  'authorities objects endings': [notBy('ANAMA', `${OMBUDSMAN}\n\nANAMA-{nı|=dan} bildirib ki, ${HURT}.`)],
  'authorities objects words': [
    notBy('MINISTRY_OF_DEFENCE_AZ', `${OMBUDSMAN}\n\n{Müdafiə Nazirliyini|=Müdafiə Nazirliyi} bildirib ki, ${HURT}.`),
    notBy('ANAMA', `${OMBUDSMAN} ANAMA də orada olub.\n\n{Agentliyə|=Agentlik} bildirib ki, ${HURT}.`),
    notBy('PROSECUTOR_GENERAL_AZ', `${OMBUDSMAN}\n\n{Prokurorluğa|=Prokurorluq} bildirib ki, ${HURT}.`),
    notBy('OMBUDSMAN_AZ', `ANAMA bəyanat yayıb.\n\n{Ombudsmana|=Ombudsman} bildirib ki, ${HURT}.`),
  ],
  'authorities objects except': [
    by('ANAMA', `${OMBUDSMAN} ANAMA də orada olub.\n\nAgentliyə {istinad edərək|baxaraq}, ${HURT}.`),
  ],
  'authorities anaphors COMMISSIONER': [
    by(
      'OMBUDSMAN_AZ',
      `ANAMA Azərbaycanda minalar barədə bəyanat yayıb. Ombudsman də orada olub.\n\n{Müvəkkil|Kimsə} bildirib ki, ${HURT}.`,
    ),
  ],
  'authorities anaphors SERVICE': after('STATE_BORDER_SERVICE_AZ', 'Dövlət Sərhəd Xidməti', 'Xidmət|Kimsə'),
  'authorities anaphors COMMITTEE': after('OTHER State Committee', 'Dövlət Komitəsi', 'Komitə|Kimsə'),
  'authorities anaphors ORGANISATION': after('OTHER HALO Trust', 'HALO Trust', 'Təşkilat|Kimsə'),
  'authorities anaphors PRESIDENT': after('PRESIDENCY_AZ', 'Prezident İlham Əliyev', 'Prezident|Kimsə'),
  'authorities anaphors SPEAKER': [
    by('ANAMA', `${OMBUDSMAN} ANAMA bildirib ki, minalar çoxdur.\n\n{O|Kimsə} bildirib ki, ${HURT}.`),
  ],
  'authorities anaphors VIEW': [
    by('ANAMA', `${OMBUDSMAN} ANAMA bildirib ki, minalar çoxdur.\n\n{Onun fikrincə|Evdə}, ${HURT}.`),
  ],
  'authorities foreign GOVERNMENT_AM': [
    by(
      'GOVERNMENT_AM',
      `{Ermənistan|Köhnə} Müdafiə Nazirliyi bildirib ki, ${HURT}.`,
      `{Ermənistanın|Köhnə} Müdafiə Nazirliyi bildirib ki, ${HURT}.`,
    ),
  ],
  'authorities foreign OTHER': [
    notBy('MINISTRY_OF_DEFENCE_AZ', `{Rusiya|Köhnə} Müdafiə Nazirliyi bildirib ki, ${HURT}.`),
  ],
  'authorities foreign null': [notBy('OMBUDSMAN_AZ', `{Keçmiş|Köhnə} ombudsman bildirib ki, ${HURT}.`)],
  'authorities before DATA': [by('ANAMA', `${OMBUDSMAN}\n\n{Mənbə:|Evdə} ANAMA, ${HURT}.`)],
  'authorities before STATES': [by('ANAMA', `${OMBUDSMAN}\n\n{Müəllif:|Evdə} ANAMA, ${HURT}.`)],
  'authorities before BACK': [
    by('ANAMA', `${OMBUDSMAN}\n\nBazar ertəsi Ağdamda mina çobanı yaralayıb. {Bu rəqəmləri|Evi} ANAMA çəkir.`),
  ],
  'authorities after DATA': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA-nın {məlumatına görə|evində}, ${HURT}.`)],
  'authorities after BACK': [
    by('ANAMA', `${OMBUDSMAN}\n\nBazar ertəsi Ağdamda mina çobanı yaralayıb. ANAMA-nın {rəqəmləri verilib|evi var}.`),
  ],
  'authorities after STATES': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {bəyanat yayıb|evdədir} ki, ${HURT}.`)],
  'authorities after SAYS': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {bildirib|evdədir} ki, ${HURT}.`)],
  'authorities closings': [
    tellsAlone(
      'issuer OMBUDSMAN_AZ',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. ANAMA Azərbaycanda minalar barədə danışıb.\n\n{Hörmətlə|Salam},\nOmbudsman',
    ),
  ],
  'authorities staff': [notBy('ANAMA', `${OMBUDSMAN}\n\nANAMA {əməkdaşı|evdə} bildirib ki, ${HURT}.`)],
  'authorities joining': [
    tellsAlone('with MINISTRY_OF_DEFENCE_AZ', `ANAMA {və|evdə} Müdafiə Nazirliyi birgə bildirib ki, ${HURT}.`),
  ],
  'authorities speaking': [
    tellsAlone(
      'issued 2023-09-08',
      'Azərbaycanda minalar çoxdur. Sentyabrın 8-də {keçirilən|gələn} görüşdə Ombudsman bildirib ki, minalar pisdir.',
    ),
  ],
  'authorities joint': [
    tellsAlone('with MINISTRY_OF_DEFENCE_AZ', `ANAMA və Müdafiə Nazirliyi {birgə|uzun} bildirib ki, ${HURT}.`),
  ],
  'authorities doers *': [
    by(
      'MINISTRY_OF_DEFENCE_AZ',
      `${OMBUDSMAN}\n\nÖtən həftə {istehkamçılar|fermerlər} 12 hektar ərazini minalardan təmizləyib.`,
    ),
  ],
  'authorities medics': [
    by('OTHER Hospital', `${OMBUDSMAN}\n\nXəstəxananın {həkimi|fermeri}, böyük adam, bildirib ki, ${HURT}.`),
  ],
  'authorities anaphors HOSPITAL': after('OTHER Hospital', 'Xəstəxana', 'Həkim|Kimsə'),
  'authorities roles': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA-nın {nümayəndəsi|evi} orada olub. O bildirib ki, ${HURT}.`)],
  'authorities owned': [
    by(
      'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
      `${OMBUDSMAN}\n\nÖtən həftə Fövqəladə Hallar {Nazirliyinin|=Nazirliyi və} istehkamçıları 12 hektar ərazini minalardan təmizləyib.`,
    ),
  ],
  'authorities prepared': [
    tellsAlone(
      'issuer ANAMA',
      `{Hazırlayan|=Evdə} ANAMA\n\nOmbudsman bildirib ki, ${HURT}.`,
      `ANAMA {tərəfindən hazırlanıb|=evdə}\n\nOmbudsman bildirib ki, ${HURT}.`,
    ),
  ],
  'authorities signed': [
    tellsAlone(
      'issuer ANAMA',
      `Ombudsman bildirib ki, ${HURT}.\n\nANAMA-nın {mətbuat xidməti/mətbuat mərkəzi|=böyük bağı}`,
    ),
  ],
  'authorities hired': [
    hidesAlone(
      'issuer ANAMA',
      `Əzizov Azərbaycanda ANAMA ilə {müqavilə|=bağda} üzrə işləyir.\n\n– Minalar necədir?\n– Bazar ertəsi Ağdamda mina çobanı yaralayıb.\n\n– Yollar necədir?\n– Yoxdur.\n\n– Bəs indi?\n– İş.`,
    ),
  ],
  'authorities ownAuthority': [
    tellsAlone(
      'issuer OTHER Not stated',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb, {hadisə yerindən müxbirimiz|evdə} deyir. Günəş yüksəkdə idi. Minalar çoxdur. Minalar pisdir. ANAMA bildirib ki, minalar çoxdur.',
    ),
  ],
}
