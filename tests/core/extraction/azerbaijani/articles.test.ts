import { expect, it } from 'vitest'
import { articleLines } from '../articleLines.ts'

it.each([
  [
    'Sentyabrın 11-də Xocavənd rayonunun ərazisində "Niva" markalı avtomobil minaya düşüb. Hadisə nəticəsində sürücü, 1978-ci il təvəllüdlü Rəşad Məmmədov ölüb, 3 nəfər sərnişin müxtəlif dərəcəli xəsarətlərlə Füzuli Mərkəzi Xəstəxanasına yerləşdirilib. Bu barədə Daxili İşlər Nazirliyi məlumat yayıb.',
    ['accident 2023-09-11 AZ-XVD MINE MINISTRY_OF_INTERNAL_AFFAIRS_AZ: EVERYONE INJURED 3, EVERYONE KILLED 1'],
  ],
  [
    'ANAMA avqust ayı üzrə hesabatını açıqlayıb. Bir ay ərzində 3 412,5 hektar ərazi mina və partlamamış hərbi sursatlardan təmizlənib, 287 piyada əleyhinə, 143 tank əleyhinə mina, 1 865 partlamamış hərbi sursat aşkarlanaraq zərərsizləşdirilib.',
    [
      'cleared 3412.5 ha 2023-08..2023-08 ANAMA',
      'cleared ANTI_PERSONNEL_MINE 287 2023-08..2023-08 ANAMA',
      'cleared ANTI_VEHICLE_MINE 143 2023-08..2023-08 ANAMA',
      'cleared UNEXPLODED_ORDNANCE 1865 2023-08..2023-08 ANAMA',
    ],
  ],
  [
    'Xarici işlər naziri Ceyhun Bayramov bildirib ki, müharibə başa çatandan sonra 325 vətəndaşımız mina partlayışlarının qurbanı olub. Onlardan 54 nəfəri həlak olub, 271 nəfəri isə yaralanıb.',
    [
      'casualties EVERYONE CASUALTY 325 2020-11-10..running MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
      'casualties EVERYONE INJURED 271 2020-11-10..running MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
      'casualties EVERYONE KILLED 54 2020-11-10..running MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
    ],
  ],
  [
    'Ombudsman Səbinə Əliyeva beynəlxalq təşkilatları Ermənistandan dəqiq mina xəritələrinin verilməsini tələb etməyə çağırıb. O qeyd edib ki, Ermənistan minalanmış ərazilərin hamısının xəritəsini indiyədək təqdim etməyib, verilən formulyarların dəqiqliyi isə 25 faizdən çox deyil.',
    [
      'allegation WITHHELD_MINE_MAPS',
      'appeal EXERT_PRESSURE',
      'appeal PROVIDE_MINE_MAPS',
      'maps INACCURATE 25',
      'maps NOT_PROVIDED',
    ],
  ],
  [
    'Bu gün səhər Ağdamın Sarıcalı kəndində mina partlayıb. Hadisə nəticəsində ANAMA-nın iki əməkdaşı həlak olub, biri yaralanıb. Baş Prokurorluqdan bildirilib ki, araşdırma aparılır.',
    ['accident 2023-09-12 AZ-AGM MINE PROSECUTOR_GENERAL_AZ: DEMINER INJURED 1, DEMINER KILLED 2'],
  ],
  [
    'ANAMA-nın İdarə Heyətinin sədri Vüqar Süleymanov deyib ki, ilin əvvəlindən işğaldan azad edilmiş ərazilərdə 41 nəfər minaya düşüb. Onların yeddisi həlak olub, qalan 34-ü yaralanıb.',
    [
      'casualties EVERYONE CASUALTY 41 2023..2023 ANAMA',
      'casualties EVERYONE INJURED 34 2023..2023 ANAMA',
      'casualties EVERYONE KILLED 7 2023..2023 ANAMA',
    ],
  ],
  [
    'Ötən həftə ANAMA sapyorları 1254 hektar ərazini yoxlayaraq təmizləyib. Həmin müddətdə 93 ədəd piyada, 48 ədəd tank əleyhinə mina və 612 ədəd PHS tapılıb.',
    [
      'cleared 1254 ha 2023-09-04..2023-09-10 ANAMA',
      'cleared ANTI_PERSONNEL_MINE 93 2023-09-04..2023-09-10 ANAMA',
      'cleared ANTI_VEHICLE_MINE 48 2023-09-04..2023-09-10 ANAMA',
      'cleared UNEXPLODED_ORDNANCE 612 2023-09-04..2023-09-10 ANAMA',
    ],
  ],
  [
    'Müdafiə Nazirliyinin mühəndis-istehkam bölmələri avqustda 512 mina zərərsizləşdirib: 301-i piyada, 211-i tank əleyhinədir. 940 hektar torpaq sahəsi, 12,5 km yol minalardan təmizlənib.',
    [
      'cleared 940 ha 2023-08..2023-08 MINISTRY_OF_DEFENCE_AZ',
      'cleared ANTI_PERSONNEL_MINE 301 2023-08..2023-08 MINISTRY_OF_DEFENCE_AZ',
      'cleared ANTI_VEHICLE_MINE 211 2023-08..2023-08 MINISTRY_OF_DEFENCE_AZ',
      'cleared MINE 512 2023-08..2023-08 MINISTRY_OF_DEFENCE_AZ',
    ],
  ],
  [
    'Qurumun sözçüsünün sözlərinə görə, 2020-ci il noyabrın 10-dan bəri mina partlayışları Azərbaycanda 57 nəfərin həyatına son qoyub, onların 48-i mülki şəxsdir. Daha 264 nəfər şikəst olub.',
    [
      'casualties CIVILIAN KILLED 48 2020-11-10..running OTHER',
      'casualties EVERYONE INJURED 264 2020-11-10..running OTHER',
      'casualties EVERYONE KILLED 57 2020-11-10..running OTHER',
    ],
  ],
  [
    'Tərtərdə mülki şəxs minaya düşüb. Prokurorluğun məlumatına görə, sentyabrın 10-da Suqovuşan qəsəbəsində 45 yaşlı İlqar Məmmədovun idarə etdiyi traktor minaya düşərək partlayıb, sürücü ağır yaralanıb.',
    ['accident 2023-09-10 AZ-TAR MINE PROSECUTOR_GENERAL_AZ: CIVILIAN INJURED 1'],
  ],
  [
    '"Biz tələb edirik ki, Ermənistan mina basdırmağı dayandırsın və xəritələri bizə versin", – Prezidentin köməkçisi Hikmət Hacıyev deyib. Onun sözlərinə görə, beynəlxalq ictimaiyyət mina terrorunu pisləməli və minatəmizləmədə Azərbaycana dəstək göstərməlidir.',
    ['appeal CONDEMN', 'appeal PROVIDE_MINE_MAPS', 'appeal STOP_LAYING_MINES', 'appeal SUPPORT_MINE_ACTION'],
  ],
  [
    'İşğal illərində Ermənistan silahlı qüvvələri Azərbaycan torpaqlarında bir milyondan çox mina basdırıb. Ombudsman vurğulayıb ki, bu, beynəlxalq humanitar hüququn kobud şəkildə pozulmasıdır.',
    ['allegation LAID_MINES INTERNATIONAL_LAW', 'allegation VIOLATED_HUMANITARIAN_LAW INTERNATIONAL_LAW'],
  ],
  [
    'Sentyabrın 9-da Cəbrayıl rayonunda çoban minaya düşərək ayağını itirib. Həmin gün Füzuli rayonunda baş verən partlayış nəticəsində iki fəhlə xəsarət alıb, onlardan biri xəstəxanada vəfat edib. Məlumatı Baş Prokurorluq verib. Hadisələrin minaların partlaması nəticəsində baş verdiyi bildirilir.',
    [
      'accident 2023-09-09 AZ-CAB MINE PROSECUTOR_GENERAL_AZ: EVERYONE INJURED 1',
      'accident 2023-09-09 AZ-FUZ EXPLOSIVE_ORDNANCE PROSECUTOR_GENERAL_AZ: EVERYONE CASUALTY 2, EVERYONE KILLED 1',
    ],
  ],
  [
    'ANAMA-nın məlumatına əsasən, 1991-ci ildən indiyədək Azərbaycanda 3429 nəfər mina qurbanı olub ki, onlardan 358 nəfəri uşaq, 38 nəfəri qadındır.',
    [
      'casualties CHILD CASUALTY 358 1991..running ANAMA',
      'casualties EVERYONE CASUALTY 3429 1991..running ANAMA',
      'casualties WOMAN CASUALTY 38 1991..running ANAMA',
    ],
  ],
  [
    'İlin sonunadək daha 15 min hektarın təmizlənməsi nəzərdə tutulur. ANAMA-dan bildirilib ki, cari ilin əvvəlindən bu günədək 34 min 870 hektar ərazi minalardan təmizlənib.',
    ['cleared 34870 ha 2023..2023 ANAMA'],
  ],
  [
    'Birinci yarımildə 26 750 hektar ərazi minalardan təmizlənib: Ağdamda 8 410, Füzulidə 6 220, Cəbrayılda 12 120 hektar. Bu, ANAMA-nın hesabatında deyilir.',
    [
      'cleared 12120 ha 2023-01..2023-06 ANAMA',
      'cleared 26750 ha 2023-01..2023-06 ANAMA',
      'cleared 6220 ha 2023-01..2023-06 ANAMA',
      'cleared 8410 ha 2023-01..2023-06 ANAMA',
    ],
  ],
  ['Laçında ekskavator minaya düşüb, xəsarət alan olmayıb. Bunu FHN açıqlayıb.', []],
  [
    'XİN xatırladıb ki, 2021-ci ilin iyununda Ermənistan Ağdam üzrə 97 min, iyulunda isə Füzuli və Zəngilan üzrə 92 min minanın xəritəsini Azərbaycana təhvil verib.',
    ['maps HANDED_OVER 92000', 'maps HANDED_OVER 97000'],
  ],
  [
    'XİN-dən bildirilib ki, mina təhlükəsi səbəbindən 700 mindən çox məcburi köçkün doğma torpaqlarına qayıda bilmir.',
    ['displaced 700000 AT_LEAST'],
  ],
  [
    '2021-ci il iyunun 4-də Kəlbəcərdə mina partlayışı nəticəsində üç nəfər - iki media nümayəndəsi və icra hakimiyyətinin nümayəndəsi həlak olub. Daha dörd nəfər yaralanıb.',
    ['accident 2021-06-04 AZ-KAL MINE OTHER: EVERYONE INJURED 4, EVERYONE KILLED 3'],
  ],
  [
    'Beyləqan rayonunda kənd təsərrüfatı işləri zamanı əl qumbarası və 122 millimetrlik mərmi tapılıb. ANAMA-nın əməliyyat qrupu ərazidən 1 ədəd qumbara, 1 ədəd mərmi götürüb.',
    ['cleared UNEXPLODED_ORDNANCE 1 .. ANAMA'],
  ],
  [
    '2023-cü il avqustun 1-dən 31-dək Qarabağ və Şərqi Zəngəzurda 1417 partlayıcı sursat zərərsizləşdirilib. Onlardan 402-si piyada əleyhinə, 215-i tank əleyhinə mina, 800-ü isə partlamamış hərbi sursatdır. Bunu Minatəmizləmə Agentliyi açıqlayıb.',
    [
      'cleared ANTI_PERSONNEL_MINE 402 2023-08-01..2023-08-31 ANAMA',
      'cleared ANTI_VEHICLE_MINE 215 2023-08-01..2023-08-31 ANAMA',
      'cleared EXPLOSIVE_ORDNANCE 1417 2023-08-01..2023-08-31 ANAMA',
      'cleared UNEXPLODED_ORDNANCE 800 2023-08-01..2023-08-31 ANAMA',
    ],
  ],
  [
    'ANAMA-nın sədri qeyd edib ki, 2020-ci ilin noyabrından 92 min hektardan çox ərazi təmizlənib, 107 minə yaxın mina və PHS zərərsizləşdirilib. Bu müddətdə 11 minaaxtaran həlak olub, 29-u xəsarət alıb.',
    [
      'casualties DEMINER INJURED 29 2020-11..running ANAMA',
      'casualties DEMINER KILLED 11 2020-11..running ANAMA',
      'cleared 92000 ha AT_LEAST 2020-11..running ANAMA',
      'cleared EXPLOSIVE_ORDNANCE 107000 APPROXIMATE 2020-11..running ANAMA',
    ],
  ],
  [
    'Müdafiə Nazirliyinin hərbi qulluqçusu, baş leytenant Emin Əliyev sentyabrın 8-də Kəlbəcər rayonu istiqamətində xidməti vəzifəsini yerinə yetirərkən minaya düşərək həlak olub. Bu barədə nazirliyin mətbuat xidməti məlumat verib.',
    ['accident 2023-09-08 AZ-KAL MINE MINISTRY_OF_DEFENCE_AZ: MILITARY KILLED 1'],
  ],
  [
    'Qubadlıda minaya düşən 3 nəfər xəstəxanaya çatdırılıb. Onların vəziyyəti orta ağır kimi qiymətləndirilir.',
    ['accident null AZ-QBI MINE OTHER: EVERYONE INJURED 3'],
  ],
  ['Sakinlərin minalı sahələrə girməməsi xahiş olunur.', []],
  [
    '"Ermənistan bizə minaların xəritəsini verməlidir", – deyə nazir bildirib. O, beynəlxalq birliyi Ermənistana təsir göstərməyə səsləyib.',
    ['appeal EXERT_PRESSURE', 'appeal PROVIDE_MINE_MAPS'],
  ],
  [
    'Ombudsman Ermənistanı mina xəritələrini tam şəkildə təqdim etməyə çağırır. Bəyanatda qeyd olunur ki, xəritələrin gizlədilməsi Cenevrə Konvensiyalarının tələblərinə ziddir.',
    [
      'allegation VIOLATED_HUMANITARIAN_LAW GENEVA_CONVENTIONS_1949',
      'allegation WITHHELD_MINE_MAPS GENEVA_CONVENTIONS_1949',
      'appeal PROVIDE_MINE_MAPS',
      'maps NOT_PROVIDED',
    ],
  ],
])('reads all that a short article states: %s', (text, lines) => {
  expect(articleLines(text, 'az')).toEqual(lines)
})
