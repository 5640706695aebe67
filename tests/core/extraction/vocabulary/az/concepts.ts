import { type Framings, hides, shields, tells } from '../framing.ts'

const asks = (action: string, ...frames: readonly string[]) => tells(`asks ${action}`, ...frames)
const law = (instrument: string) =>
  tells(
    `alleges LAID_MINES by ${instrument}`,
    'Ermənistan Ağdamda mina basdırıb, bu isə {Cenevrə konvensiyasının|evin} pozulmasıdır.',
  )

const MAPS: Framings = {
  'concepts MAP': [
    tells('maps NOT_PROVIDED', '{Mina xəritələri olmadan|Evdə} iş gedir.'),
    tells('maps HANDED_OVER', 'Ermənistan {xəritələr|qutular} təhvil verib.'),
  ],
  'concepts PAPER': [
    tells(
      'maps HANDED_OVER',
      'Ekspertlər mina xəritələrindən danışıb. Sonra Ermənistan {sənədləri|qutuları} təhvil verib.',
      'Ekspertlər mina xəritələrindən danışıb. Sonra Ermənistan {onları verib|evləri görüb}.',
    ),
    tells('maps NOT_PROVIDED', 'Ekspertlər mina xəritələrindən danışıb. Ermənistan {onları vermir|evləri görür}.'),
    asks(
      'PROVIDE_MINE_MAPS',
      'Ekspertlər mina xəritələrindən danışıb. Ombudsman Ermənistandan {onları verməyi|evləri görməyi} tələb edib.',
      'Ekspertlər mina xəritələrindən danışıb. Ombudsman ondan {arxivini açmağı|evini görməyi} tələb edib.',
    ),
  ],
  'concepts DOCUMENT': [
    tells('maps NOT_PROVIDED', 'Ağdamda minalar öldürür. Ermənistan {sxemləri|qutuları} gizlədir.'),
    asks(
      'PROVIDE_MINE_MAPS',
      'Ağdamda minalar öldürür. Ombudsman Ermənistandan {arxivini açmağı|evini görməyi} tələb edib.',
    ),
  ],
  'concepts INFORMATION': [tells('maps NOT_PROVIDED', 'Ermənistan minalar barədə {məlumatı|nəğməni} gizlədir.')],
  'concepts HOLDER': [
    asks('PROVIDE_MINE_MAPS', 'Ağdamda minalar öldürür. Ombudsman {Ermənistandan|evdən} sxemləri verməyi tələb edib.'),
  ],
  'concepts OTHER_MAP': [
    shields('maps NOT_PROVIDED', 'Minalar barədə {məlumatına görə|evdə} Ermənistan gizlədir.'),
    shields('maps HANDED_OVER', 'Ermənistan {yol xəritəsi|evdə} təhvil verib.'),
    shields('maps HANDED_OVER', 'Ermənistan xəritələr barədə {məlumat verib|evdə olub}.'),
    shields(
      'alleges LAID_MINES by INTERNATIONAL_LAW',
      'Ermənistan Ağdamda mina basdırıb, bu isə {insan hüquqları üzrə müvəkkilin|evin} sözlərinə görə pozuntudur.',
    ),
  ],
  'concepts GIVE': [
    asks('PROVIDE_MINE_MAPS', 'Ombudsman Ermənistandan mina xəritələrini {təhvil verməyi|görməyi} tələb edib.'),
  ],
  'concepts GAVE': [tells('maps HANDED_OVER', 'Ermənistan mina xəritələrini {təhvil verib|görüb}.')],
  'concepts HANDED': [
    tells('maps HANDED_OVER', 'Ermənistanın 2021-ci ildə {verdiyi|gördüyü} mina xəritələri buradadır.'),
  ],
  'concepts GOT': [tells('maps HANDED_OVER', 'Azərbaycan mina xəritələrini {aldı|gördü}.')],
  'concepts NOT_GIVE': [tells('maps NOT_PROVIDED', 'Ermənistan mina xəritələrini {təhvil vermir|görür}.')],
  'concepts WITHHOLD': [tells('maps NOT_PROVIDED', 'Ermənistan mina xəritələrini {gizlədir|görür}.')],
  'concepts REFUSE': [
    tells(
      'maps NOT_PROVIDED',
      'Ermənistan {imtina edir|gəlir} və mina xəritələrini vermək bilmir.',
      'Ermənistan {imtina edərək|gələrək} mina xəritələrini vermədən gedib.',
    ),
  ],
  'concepts ACCURACY': [tells('maps INACCURATE', 'Mina xəritələrinin 25 faizi {gerçəkliyə uyğundur|evdə durur}.')],
  'concepts INACCURATE': [tells('maps INACCURATE', 'Mina xəritələri {yanlışdır|yaşıldır}.')],
  'concepts IRREAL': [hides('maps HANDED_OVER', '{Əgər|Sonra} Ermənistan mina xəritələrini verib.')],
  'concepts COVER': [tells('maps of 92000 mines', 'Ermənistan xəritələr verib, onlar {əhatə edir|görür} 92 000.')],
  'concepts THEM': [
    tells('maps of 92000 mines', 'Ermənistan mina xəritələri verib. {Onlarda|Evdə} 92 min minanın yeri göstərilib.'),
  ],
  'concepts SHARE': [
    tells('maps INACCURATE', 'Ermənistanın verdiyi mina xəritələrinin {dörddə biri|=hamısı} doğrudur.'),
  ],
  'concepts PERCENT': [tells('maps INACCURATE', 'Mina xəritələrinin dəqiqliyi 25 {faizdir|evdir}.')],
}
const CONDUCT: Framings = {
  'concepts MINE': [
    tells('alleges LAID_MINES', 'Ermənistan Ağdamda {mina|ev} basdırıb.', 'Ermənistan Ağdamı {minalayıb|görüb}.'),
  ],
  'concepts LAY': [
    tells(
      'alleges LAID_MINES',
      'Ermənistan Ağdamda mina böyük sahədə {basdırıb|görüb}.',
      'Ermənistan Ağdamda {mina basdırıb|ev tikib}.',
    ),
  ],
  'concepts LAID': [tells('alleges LAID_MINES', 'Ermənistan tərəfindən Ağdamda minalar evlərdə {basdırılıb|görünüb}.')],
  'concepts LAYING': [
    tells('alleges LAID_MINES', 'Ermənistanın Ağdamda {mina basdırması|ev tikməsi} davam edir, minalar çoxdur.'),
  ],
  'concepts ACCUSED': [
    tells(({ form }) => `alleges LAID_MINES of ${form}`, 'Ağdamda {ermənistan|kimsə} mina basdırıb.'),
  ],
  'concepts ACCUSED_AGENT': [
    tells('alleges LAID_MINES', 'Ağdamda minalar {Ermənistan tərəfindən|evlərdə} basdırılıb.'),
  ],
  'concepts OTHER_SUBJECT': [
    hides('alleges LAID_MINES', 'Ermənistan bilir ki, {azərbaycan ordusu|evdə} mina basdırıb.'),
  ],
  'concepts NOBODY': [hides('alleges WITHHELD_MINE_MAPS', '{Heç kim|Kimsə} bizə mina xəritələri verməyib.')],
  'concepts DENY': [hides('alleges LAID_MINES', 'Ermənistan Ağdamda mina basdırıb, bunu isə {təkzib edir|görür}.')],
  'concepts BREACH': [
    tells(
      'alleges VIOLATED_HUMANITARIAN_LAW',
      'Ermənistan Ağdamda mina basdırıb, bu isə beynəlxalq hüququn {pozulmasıdır|evidir}.',
    ),
  ],
  'concepts LAW': [law('INTERNATIONAL_LAW')],
  'concepts GENEVA': [law('GENEVA_CONVENTIONS_1949')],
  'concepts PROTOCOL_I': [law('ADDITIONAL_PROTOCOL_I_1977')],
  'concepts MINE_BAN': [law('MINE_BAN_CONVENTION_1997')],
  'concepts CCW': [law('CCW_AMENDED_PROTOCOL_II_1996')],
  'concepts RIGHTS': [law('INTERNATIONAL_LAW')],
  'concepts DUTY': [
    tells(
      'alleges LAID_MINES by GENEVA_CONVENTIONS_1949',
      'Ermənistan Ağdamda mina basdırıb, Cenevrə konvensiyası üzrə {öhdəliyi|evi} isə var.',
    ),
  ],
}
const APPEALS: Framings = {
  'concepts ASK': [asks('CONDEMN', 'Ombudsman dünya birliyini mina terrorunu qınamağa {çağırıb|gəlib}.')],
  'concepts MUST': [
    asks('CONDEMN', 'Beynəlxalq ictimaiyyət mina terrorunu qınamağı {etməlidir|gəlir}.'),
    asks('PROVIDE_MINE_MAPS', 'Ermənistan mina xəritələrini {təhvil verməlidir|gəlir}.'),
  ],
  'concepts BE': [
    asks('SUPPORT_MINE_ACTION', 'Minatəmizləməyə yardım {artırılmalıdır|gəlir}.'),
    asks('CONDEMN', 'Mina terrorunun qınanması üçün {pislənməlidir|gəlir}.'),
    asks('EXERT_PRESSURE', 'Ermənistana {təzyiq göstərilməlidir|evdə}.'),
  ],
  'concepts ADDRESSEE': [
    tells(({ form }) => `asks CONDEMN of ${form}`, 'Ombudsman {dünya birliyi|evdə} mina terrorunu qınamağa çağırıb.'),
    tells(
      ({ form }) => `asks PROVIDE_MINE_MAPS of ${form}`,
      'Ombudsman {ermənistandan|evdə} mina xəritələrini təhvil verməyi tələb edib.',
    ),
  ],
  'concepts PUBLIC': [
    hides('asks SUPPORT_MINE_ACTION', 'ANAMA {sakinlər|evdə} minatəmizləməyə dəstək olmağa çağırıb.'),
  ],
  'concepts CONDEMN': [asks('CONDEMN', 'Ombudsman dünya birliyini mina terrorunu {qınamağa|görməyə} çağırıb.')],
  'concepts ACCOUNT': [
    asks('HOLD_ACCOUNTABLE', 'Ombudsman dünya birliyini minalara görə {məsuliyyətə cəlb etməyə|görməyə} çağırıb.'),
  ],
  'concepts SANCTION': [asks('IMPOSE_SANCTIONS', 'Ombudsman dünya birliyini minalara görə {sanksiyaya|evə} çağırıb.')],
  'concepts STOP': [asks('STOP_LAYING_MINES', 'Ombudsman Ermənistanı mina terroruna {son qoymağa|gəlməyə} çağırıb.')],
  'concepts TERROR': [
    asks(
      'STOP_LAYING_MINES',
      'Ombudsman Ermənistanı {mina terroruna|evə} son qoymağa çağırıb.',
      'Ombudsman Ermənistanı {mina basdırmaqdan|evdən} imtina etməyə çağırıb.',
    ),
  ],
  'concepts DONOR': [asks('SUPPORT_MINE_ACTION', 'Ombudsman {donorları|evdə} ölkəyə dəstək verməyə çağırıb.')],
  'grammar imperative': [asks('EXERT_PRESSURE', 'Ombudsman bir şey tələb edib. İndi Ermənistana təzyiq {edin|edir}.')],
  'concepts SUPPORT': [asks('SUPPORT_MINE_ACTION', 'Ombudsman Rusiyanı minatəmizləməyə {dəstək|görüş} çağırıb.')],
  'concepts DEMINING': [
    asks('SUPPORT_MINE_ACTION', 'Ombudsman Rusiyanı {minatəmizləməyə|evə} dəstək verməyə çağırıb.'),
  ],
  'concepts RECOGNISE': [
    asks(
      'RECOGNISE_URGENCY',
      'Ombudsman dünya birliyini mina problemini təcili {tanımağa|görməyə} çağırıb.',
      'Dünya birliyi mina problemini təcili {tanımalıdır|görür}.',
    ),
  ],
  'concepts URGENT': [
    asks('RECOGNISE_URGENCY', 'Ombudsman dünya birliyini mina problemini {təcili|evdə} tanımağa çağırıb.'),
  ],
  'concepts CANNOT_WAIT': [
    asks('RECOGNISE_URGENCY', 'Ombudsman dünya birliyini mina problemi {gözləyə bilməz|gəlir} deyə çağırıb.'),
  ],
  'concepts PRESSURE': [asks('EXERT_PRESSURE', 'Ombudsman dünya birliyini minalara görə {təzyiqə|evə} çağırıb.')],
  'concepts ACT': [asks('TAKE_MEASURES', 'Ombudsman dünya birliyini minalara qarşı {tədbir görməyə|evə} çağırıb.')],
  'concepts FOR': [
    hides(
      'asks TAKE_MEASURES',
      'Ombudsman dünya birliyini Ermənistanı minalara görə cəzalandırmaq {üçün|ilə} addım atmağa çağırıb.',
    ),
  ],
}

/** Maps, accusations and appeals. */
export const AZERBAIJANI_CONCEPTS: Framings = { ...MAPS, ...CONDUCT, ...APPEALS }
