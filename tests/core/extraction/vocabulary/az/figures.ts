import { type Framings, frees, hides, type Slot, shields, tells } from '../framing.ts'

const found = ({ list }: Slot): string => `found ${list.split(' ')[1]} 12`
const area = (hectares: number) => tells(`cleared ${hectares} ha`, 'Ötən həftə 12 {hektar|bağ} minalardan təmizlənib.')
const killed = (group: string) => [
  tells(`total ${group} KILLED 5`, '2023-cü ildə minalar nəticəsində 5 {uşaq|nəfər} həlak olub.'),
  tells(`harmed ${group} INJURED 5`, 'Bazar ertəsi Ağdamda mina 5 {uşağı|nəfəri} yaralayıb.'),
]
const harmed = (group: string) => [
  tells(`harmed ${group} INJURED 1`, 'Bazar ertəsi Ağdamda mina partlayışı nəticəsində {uşaq|sakin} yaralanıb.'),
]

/** People, what befell them, parts of numbers, and how sure a number is. */
export const AZERBAIJANI_FIGURES: Framings = {
  'grammar data': [
    tells(
      'period 2020-11-10..2023-08-01 running',
      'Vətən müharibəsindən sonra minalar 55 nəfəri öldürüb.\n\n{Rəqəmlər/Məlumatlar/Statistika/Göstəricilər/Siyahı/Reyestr/Cədvəl/Hesabat|Havalar} 2023-cü il avqustun 1-nə olan vəziyyəti əks etdirir.',
    ),
  ],
  'grammar openAct tells': [
    hides(
      'cleared 12 ha',
      '12 hektar ərazinin minadan təmizlənməsi {qalır/qalıb/lazımdır/tələb olunur/davam edir/başlanıb/başlayıb/vacibdir|bitib}.',
      '12 hektar ərazinin minadan təmizlənməsinə {ehtiyac var/vaxt aparır|çalışılıb}.',
      '12 hektar ərazini minadan təmizləmək {istəyir/niyyəti var|bacarıb}.',
      '12 hektar ərazinin minadan təmizlənməsi üçün {müqavilə|maşın} gətirilib.',
    ),
  ],
  'grammar openAct noun': [
    hides(
      'cleared 12 ha',
      '12 hektar ərazinin minadan {təmizlənmə/təmizlənməsi/təmizlənməsinə/təmizlənməyə/təmizlənmək|=təmizlənib,} ehtiyac var.',
      '12 hektar ərazinin minadan {arındırmaq/arındırma/arındırması/arındırmaya|=arındırıb,} ehtiyac var.',
    ),
  ],
  'grammar latestEvent': [
    hides(
      'total EVERYONE INJURED 2',
      'Vətən müharibəsindən sonra minalar 70 nəfəri öldürüb. {Son hadisədə/Sonuncu hadisədə/Axırıncı hadisədə/Bu yaxınlarda/Bir həftə əvvəl|Evdə} 2 nəfər yaralanıb.',
    ),
  ],
  'grammar oneEvent': [
    hides(
      'total EVERYONE KILLED 5',
      '2023-cü ildə minalar nəticəsində {bir hadisədə/bir partlayışda|evdə} 5 nəfər həlak olub.',
    ),
  ],
  'grammar ofDeminers': [
    tells(
      'total DEMINER KILLED 5',
      '2023-cü ildə minalar nəticəsində {minatəmizləmə heyətindən/agentliyin heyətindən/agentliyin əməkdaşları arasında/minatəmizləmə zamanı/minatəmizləmə işləri zamanı|evdə} 5 nəfər həlak olub.',
      '2023-cü ildə minalar nəticəsində {onun 5 əməkdaşı/onun beş əməkdaşı|5 adam} həlak olub.',
    ),
  ],
  'PERSON EVERYONE': [tells('total EVERYONE KILLED 5', '2023-cü ildə minalar nəticəsində 5 {sakin|şkaf} həlak olub.')],
  'PERSON EVERYONE one': [
    tells('harmed EVERYONE INJURED 1', 'Bazar ertəsi Ağdamda mina partlayışı nəticəsində {çoban|şkaf} yaralanıb.'),
  ],
  'PERSON EVERYONE untold': [
    hides(
      'total EVERYONE KILLED 5',
      '2023-cü ildə minalardan ölən 5 {jurnalistlər|şkaf}.',
      '2023-cü ildə minalar nəticəsində həlak olan 5 {media işçisi|şkaf} var.',
    ),
  ],
  'PERSON CIVILIAN': killed('CIVILIAN'),
  'PERSON CIVILIAN one': harmed('CIVILIAN'),
  'PERSON MILITARY': killed('MILITARY'),
  'PERSON MILITARY one': harmed('MILITARY'),
  'PERSON CHILD': killed('CHILD'),
  'PERSON CHILD one': harmed('CHILD'),
  'PERSON WOMAN': killed('WOMAN'),
  'PERSON WOMAN one': harmed('WOMAN'),
  'PERSON DEMINER': killed('DEMINER'),
  'PERSON DEMINER one': harmed('DEMINER'),
  'EMPLOYER MILITARY': [
    tells('total MILITARY KILLED 5', '2023-cü ildə minalar nəticəsində {DSX-nin|həmin} 5 nəfəri həlak olub.'),
  ],
  'EMPLOYER DEMINER': [
    tells('total DEMINER KILLED 5', '2023-cü ildə minalar nəticəsində {ANAMA-nın|həmin} 5 nəfəri həlak olub.'),
  ],
  'OUTCOME KILLED': [
    tells(
      'total EVERYONE KILLED 5',
      '2023-cü ildə minalar nəticəsində 5 nəfər {həlak olub|gəlib}.',
      '2023-cü ildə 5 nəfərin minalardan {ölümü|gəlişi} məlumdur.',
    ),
  ],
  'OUTCOME KILLED noun': [
    tells('total EVERYONE KILLED 45', '2023-cü ildə minalar nəticəsində {həlak olanlar|gələnlər} 45 nəfərdir.'),
  ],
  'OUTCOME INJURED': [
    tells('total EVERYONE INJURED 5', '2023-cü ildə minalar nəticəsində 5 nəfər {yaralanıb|gəlib}.'),
    tells(
      'harmed EVERYONE INJURED 1',
      'Bazar ertəsi Ağdamda mina partlayışında çoban {ayağından yaralanıb|evdən gəlib}.',
    ),
  ],
  'OUTCOME INJURED noun': [
    tells('total EVERYONE INJURED 45', '2023-cü ildə minalar nəticəsində {yaralananlar|gələnlər} 45 nəfərdir.'),
  ],
  'OUTCOME CASUALTY': [
    tells('total EVERYONE CASUALTY 5', '2023-cü ildə minalar nəticəsində 5 nəfər {zərər çəkib|gəlib}.'),
  ],
  'OUTCOME CASUALTY noun': [
    tells('total EVERYONE CASUALTY 45', '2023-cü ildə minalar nəticəsində {zərərçəkənlər|gələnlər} 45 nəfərdir.'),
  ],
  'OUTCOME CASUALTY event ANTI_PERSONNEL_MINE': [
    tells('accident of ANTI_PERSONNEL_MINE', 'Bazar ertəsi Ağdamda çoban {piyada əleyhinə minaya düşüb|evə gəlib}.'),
  ],
  'OUTCOME CASUALTY event ANTI_VEHICLE_MINE': [
    tells('accident of ANTI_VEHICLE_MINE', 'Bazar ertəsi Ağdamda çoban {tank əleyhinə minaya düşüb|evə gəlib}.'),
  ],
  'OUTCOME CASUALTY event': [
    tells('harmed EVERYONE CASUALTY 1', 'Bazar ertəsi Ağdamda çoban {minaya düşüb|evə gəlib}.'),
  ],
  SUBSET: [
    tells(
      'total CHILD KILLED 3',
      '2023-cü ildə minalar nəticəsində 9 nəfər həlak olub, {o cümlədən|evdə} 3 uşaq.',
      '2023-cü ildə minalar nəticəsində 9 nəfər həlak olub. {Onlardan|Evdə} 3 nəfəri uşaqdır.',
    ),
  ],
  'SUBSET harmed': [
    tells(
      'total CIVILIAN CASUALTY 150',
      'Vətən müharibəsindən sonra 300 nəfər minaya düşüb.\n\nMinalar tapılır. {Zərərçəkənlər arasında|Evdə} 150 mülki şəxs var.',
    ),
  ],
  'SUBSET KILLED': [
    tells(
      'total CHILD KILLED 3',
      '2023-cü ildə minalar nəticəsində 9 nəfər zərər çəkib, {ölənlər arasında|evdə} 3 uşaq var.',
    ),
  ],
  'SUBSET INJURED': [
    tells(
      'total CHILD INJURED 3',
      '2023-cü ildə minalar nəticəsində 9 nəfər zərər çəkib, {yaralananlar arasında|evdə} 3 uşaq var.',
    ),
  ],
  'SUBSET after': [
    tells('total EVERYONE CASUALTY 9', '2023-cü ildə minalardan 9 nəfər yaralanıb, 3 ölən {daxil olmaqla|evdə}.'),
  ],
  'CERTAINTY AT_LEAST BEFORE': [
    tells('total AT_LEAST 50', '2023-cü ildə minalar nəticəsində {ən azı|həmin} 50 nəfər həlak olub.'),
  ],
  'CERTAINTY APPROXIMATE BEFORE': [
    tells('total APPROXIMATE 50', '2023-cü ildə minalar nəticəsində {təxminən|həmin} 50 nəfər həlak olub.'),
  ],
  'CERTAINTY AT_MOST BEFORE': [
    tells('total AT_MOST 50', '2023-cü ildə minalar nəticəsində {ən çoxu|həmin} 50 nəfər həlak olub.'),
  ],
  'CERTAINTY EXACT BEFORE': [
    shields(
      'total EVERYONE CASUALTY 50',
      '2023-cü ildə minalardan 90 nəfər zərər çəkib. {Onların sayı|Evdə} 50 nəfərdir.',
    ),
    tells('total EVERYONE KILLED 50', '2023-cü ildə minalardan ölənlərin {ümumi sayı|yaşıl evi} 50.'),
  ],
  'CERTAINTY AT_LEAST AFTER serves d[aə]n$': [
    tells('total AT_LEAST 50', '2023-cü ildə minalar nəticəsində 50-dən {çox|həmin} nəfər həlak olub.'),
  ],
  'CERTAINTY AT_MOST AFTER serves d[aə]n$': [
    tells('total AT_MOST 50', '2023-cü ildə minalar nəticəsində 50-dən {az|həmin} nəfər həlak olub.'),
  ],
  'CERTAINTY AT_LEAST AFTER serves [iuü]$': [
    tells('total AT_LEAST 50', '2023-cü ildə minalar nəticəsində həlak olanların sayı 50-ni {ötüb|görüb}.'),
  ],
  'CERTAINTY APPROXIMATE AFTER serves [aə]$': [
    tells('total APPROXIMATE 50', '2023-cü ildə minalar nəticəsində 50-yə {yaxın|həmin} nəfər həlak olub.'),
  ],
  'CERTAINTY AT_MOST AFTER serves [aə]$': [
    tells('total AT_MOST 50', '2023-cü ildə minalar nəticəsində 50-yə {qədər|həmin} nəfər həlak olub.'),
  ],
  'AREA hectares 1': [area(12)],
  'AREA hectares 100': [area(1200)],
  'AREA hectares 0.0001': [tells('cleared 1.2 ha', 'Ötən həftə 12 000 {kvadrat metr|bağ} minalardan təmizlənib.')],
  CLEARED: [
    tells(
      'cleared 12 ha',
      'Ötən həftə 12 hektar {təmizlənib|görünüb}.',
      'Ötən həftə {minatəmizləmə əməliyyatları aparılıb|yağış yağıb}, bu, 12 hektardır.',
    ),
  ],
  FOUND: [tells('found MINE 12', 'Ötən həftə 12 mina {aşkarlanıb|görünüb}.')],
  UNCLEARED: [
    hides(
      'cleared 12 ha',
      'Ötən həftə təmizlənən ərazidə 12 hektar {yoxlanılıb|görünüb}.',
      'Ötən həftə təmizlənən ərazi: 12 hektar {pambıq|bağça}.',
    ),
  ],
  LAID: [hides('found MINE 12', 'Ötən həftə aşkarlanıb ki, burada 12 mina {basdırılıb|görünüb}.')],
  MAP: [hides('found MINE 12', 'Ötən həftə aşkarlanan böyük yerdə 12 mina {sxem|görünən} var.')],
  EVENT: [
    tells(
      'accident',
      'Bazar ertəsi Ağdamda mina {partlayıb|görünüb}, yaralananlar var.',
      'Bazar ertəsi Ağdamda {partlayış|yağış} olub, yaralananlar var.',
    ),
  ],
  'EVENT ANTI_PERSONNEL_MINE': [
    tells(
      'accident of ANTI_PERSONNEL_MINE',
      'Bazar ertəsi Ağdamda çoban {piyada əleyhinə minaya düşərək|evə gələrək} yaralanıb.',
    ),
  ],
  'EVENT ANTI_VEHICLE_MINE': [
    tells(
      'accident of ANTI_VEHICLE_MINE',
      'Bazar ertəsi Ağdamda çoban {tank əleyhinə minaya düşərək|evə gələrək} yaralanıb.',
    ),
  ],
  HAPPENED: [
    tells(
      'accident on 2023-09-11',
      'Ağdamda mina çobanı yaralayıb. Bu, bazar ertəsi {baş verib|görünüb}. Mağaza dağda yolun kənarında mayın 5-də açılıb.',
    ),
  ],
  DISPLACED: [
    tells(
      'displaced 45000',
      'Minalar səbəbindən 45 000 {məcburi köçkün|rəssam} gözləyir.',
      'Minalar səbəbindən 45 000 nəfər {qayıda bilmir|rəsm çəkir}.',
    ),
  ],
  WAR: [hides('total EVERYONE KILLED 5', '2020-ci ilin noyabrından {döyüş|bağ} zamanı 5 nəfər həlak olub.')],
  NAME: [
    shields('found MINE 12', 'Ötən həftə 12 {mina təhlükəsi|inək} aşkarlanıb.'),
    shields('found MINE 1', 'Ötən həftə {bir daha|evdə} mina aşkarlanıb.'),
    shields('total EVERYONE KILLED 5', '2023-cü ildə minalardan 5 nəfər {ölən olmayıb|gəlib}.'),
    shields('total EVERYONE INJURED 5', '2023-cü ildə minalardan 5 nəfər {yaralanan olmayıb|gəlib}.'),
    frees('cleared 12 ha', 'Ötən həftə 12 hektar {yoxladıqdan sonra|evdə} təmizlənib.'),
  ],
  'ORDNANCE *': [tells(found, 'Ötən həftə 12 {mina|qutu} aşkarlanıb.')],
  'ORDNANCE ANTI_PERSONNEL_MINE adjective': [tells(found, 'Ötən həftə {piyada əleyhinə|yaşıl} 12 mina aşkarlanıb.')],
  'ORDNANCE ANTI_VEHICLE_MINE adjective': [tells(found, 'Ötən həftə {tank əleyhinə|yaşıl} 12 mina aşkarlanıb.')],
  OBJECT: [hides('found MINE 12', 'Ötən həftə 12 {detonator|böyük} mina aşkarlanıb.')],
}
