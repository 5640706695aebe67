import { expect, it } from 'vitest'
import { articleLines } from '../articleLines.ts'

it.each([
  [
    'Füzuli rayonunda minik avtomobilinin tank əleyhinə minaya düşməsi nəticəsində 2 nəfər ölüb, 2 nəfər ağır yaralanıb. Faciə sentyabrın 5-də baş verib. DİN-dən verilən məlumata görə, ölənlər 1961-ci il təvəllüdlü Həsən Həsənov və onun oğlu, 1993-cü il təvəllüdlü Elşən Həsənovdur.',
    [
      'accident 2023-09-05 AZ-FUZ ANTI_VEHICLE_MINE MINISTRY_OF_INTERNAL_AFFAIRS_AZ: EVERYONE INJURED 2, EVERYONE KILLED 2',
    ],
  ],
  [
    'Baş Prokurorluğun sentyabrın 1-nə olan məlumatına görə, üçtərəfli bəyanat imzalandıqdan sonra mina partlayışları nəticəsində 318 nəfər zərər çəkib: 58 nəfər həlak olub (47 mülki şəxs, 11 hərbi qulluqçu), 260 nəfər xəsarət alıb.',
    [
      'casualties CIVILIAN KILLED 47 2020-11-10..running PROSECUTOR_GENERAL_AZ',
      'casualties EVERYONE CASUALTY 318 2020-11-10..running PROSECUTOR_GENERAL_AZ',
      'casualties EVERYONE INJURED 260 2020-11-10..running PROSECUTOR_GENERAL_AZ',
      'casualties EVERYONE KILLED 58 2020-11-10..running PROSECUTOR_GENERAL_AZ',
      'casualties MILITARY KILLED 11 2020-11-10..running PROSECUTOR_GENERAL_AZ',
    ],
  ],
  [
    'Sentyabrın 4-dən 10-dək azad olunmuş ərazilərdə 1087,4 hektar ərazi minalardan təmizlənib. Ümumilikdə 74 piyada və 39 tank əleyhinə mina, 512 partlamamış hərbi sursat aşkar edilərək məhv edilib. ANAMA-dan bildirilib ki, əməliyyatlar Tərtər, Ağdam, Xocavənd və Qubadlı rayonlarında aparılıb.',
    [
      'cleared 1087.4 ha 2023-09-04..2023-09-10 ANAMA',
      'cleared ANTI_PERSONNEL_MINE 74 2023-09-04..2023-09-10 ANAMA',
      'cleared ANTI_VEHICLE_MINE 39 2023-09-04..2023-09-10 ANAMA',
      'cleared UNEXPLODED_ORDNANCE 512 2023-09-04..2023-09-10 ANAMA',
    ],
  ],
  [
    'Mina terrorundan zərər çəkən 371 nəfərdən 71-i dünyasını dəyişib, 300-dən çoxu yaralanıb. Bu rəqəmləri 2020-ci ilin noyabrından bəri toplanmış məlumatlar əsasında ANAMA açıqlayıb.',
    [
      'casualties EVERYONE CASUALTY 371 .. ANAMA',
      'casualties EVERYONE INJURED 300 AT_LEAST .. ANAMA',
      'casualties EVERYONE KILLED 71 .. ANAMA',
    ],
  ],
  [
    'XİN-in sözçüsü Ayxan Hacızadə Ermənistanın minalanmış ərazilərin xəritələrini verməməsini beynəlxalq hüququn kobud pozuntusu adlandırıb.',
    [
      'allegation VIOLATED_HUMANITARIAN_LAW INTERNATIONAL_LAW',
      'allegation WITHHELD_MINE_MAPS INTERNATIONAL_LAW',
      'maps NOT_PROVIDED',
    ],
  ],
  [
    'Azərbaycan tərəfi tələb edir ki, Ermənistan əlində olan bütün mina xəritələrini təhvil versin. Əvvəllər təqdim olunan xəritələrin isə yalnız 25 faizi dəqiqdir.',
    ['appeal PROVIDE_MINE_MAPS', 'maps INACCURATE 25'],
  ],
  [
    'Xocalı rayonu ərazisində mina partlayışı nəticəsində Azərbaycan Ordusunun iki hərbi qulluqçusu – gizir Ruslan İsmayılov və əsgər Əli Kərimov yaralanıb. Müdafiə Nazirliyi hadisənin sentyabrın 6-da olduğunu bildirib.',
    ['accident 2023-09-06 AZ-XCI MINE MINISTRY_OF_DEFENCE_AZ: MILITARY INJURED 2'],
  ],
  [
    'ANAMA: 2023-cü ilin 8 ayında 45 600 hektar, ötən ilin müvafiq dövründə isə 31 200 hektar ərazi təmizlənib.',
    ['cleared 31200 ha 2022-01..2022-08 ANAMA', 'cleared 45600 ha 2023-01..2023-08 ANAMA'],
  ],
  [
    'ANAMA mütəxəssisləri Xocalıda 5 mina-tələ, 12 kasetli bomba tapıb zərərsizləşdiriblər. Daha 340 hektar sahədə axtarış aparılacaq.',
    ['cleared IMPROVISED_EXPLOSIVE_DEVICE 5 .. ANAMA', 'cleared SUBMUNITION 12 .. ANAMA'],
  ],
  [
    'ANAMA sədri Vüqar Süleymanov çıxışında deyib: "2020-ci ildən bu yana 350-yə yaxın insan minaya düşüb, təxminən 70-i həyatını itirib".',
    [
      'casualties EVERYONE CASUALTY 350 APPROXIMATE 2020..running ANAMA',
      'casualties EVERYONE KILLED 70 APPROXIMATE 2020..running ANAMA',
    ],
  ],
  [
    'Dünən Füzulinin Şıxlı kəndinə gedən yolda "QAZel" minaya düşüb, 4 nəfər ölüb. Maşında olan daha 5 sərnişin yaralanıb. DİN faktla bağlı cinayət işi başlayıb.',
    ['accident 2023-09-11 AZ-FUZ MINE MINISTRY_OF_INTERNAL_AFFAIRS_AZ: EVERYONE INJURED 5, EVERYONE KILLED 4'],
  ],
  [
    'Ombudsman beynəlxalq ictimaiyyətə müraciət edərək Ermənistanın Azərbaycan ərazilərini minalamaqda davam etməsini pisləməyə, günahkarların məsuliyyətə cəlb olunmasına çağırıb.',
    ['allegation LAID_MINES', 'appeal CONDEMN', 'appeal HOLD_ACCOUNTABLE'],
  ],
  [
    'Son bir həftədə mina partlayışlarından 6 nəfər zərər çəkib, biri ölüb. Bu barədə ANAMA məlumat verib.',
    [
      'casualties EVERYONE CASUALTY 6 2023-09-04..2023-09-10 ANAMA',
      'casualties EVERYONE KILLED 1 2023-09-04..2023-09-10 ANAMA',
    ],
  ],
  [
    'Sentyabrın 7-də saat 15:20 radələrində Bərdə rayon sakini, 1990-cı il təvəllüdlü Elnur Quliyev Ağdam rayonunun Baş Qərvənd kəndində minaya düşüb. O, xəstəxanaya aparılarkən yolda keçinib. Faktla bağlı Ağdam rayon prokurorluğunda araşdırma aparılır.',
    ['accident 2023-09-07 AZ-AGM MINE PROSECUTOR_GENERAL_AZ: EVERYONE KILLED 1'],
  ],
  [
    'Müdafiə Nazirliyinin istehkamçıları avqustda 2 300 hektar sahəni yoxlayıb, onun 1 150 hektarını minalardan təmizləyib.',
    ['cleared 1150 ha 2023-08..2023-08 MINISTRY_OF_DEFENCE_AZ'],
  ],
  [
    'Tərtərdə evin həyətində naməlum cismin partlaması nəticəsində 5 yaşlı uşaq ölüb, anası və iki bacısı yaralanıb. ANAMA sapyorları müəyyən edib ki, uşaq evə partlamamış mərmi gətiribmiş.',
    ['accident null AZ-TAR EXPLOSIVE_ORDNANCE ANAMA: CHILD KILLED 1, EVERYONE INJURED 2, WOMAN INJURED 1'],
  ],
  [
    'Səbinə Əliyevanın fikrincə, Ermənistanın mina xəritələrini təqdim etməkdən imtina etməsi 1949-cu il Cenevrə konvensiyalarının kobud şəkildə pozulması deməkdir.',
    [
      'allegation VIOLATED_HUMANITARIAN_LAW GENEVA_CONVENTIONS_1949',
      'allegation WITHHELD_MINE_MAPS GENEVA_CONVENTIONS_1949',
      'maps NOT_PROVIDED',
    ],
  ],
  [
    'Dövlət Sərhəd Xidməti yanvar-avqust aylarında sərhədyanı zolaqda 412 hektar ərazini təmizləyərək 1 208 mina çıxarıb.',
    [
      'cleared 412 ha 2023-01..2023-08 STATE_BORDER_SERVICE_AZ',
      'cleared MINE 1208 2023-01..2023-08 STATE_BORDER_SERVICE_AZ',
    ],
  ],
  [
    'ANAMA-nın hesablamalarına görə, ölkə ərazisinin 11 667 kvadrat kilometri minalarla çirklənib. Bu günədək cəmi 980 kv.km təmizlənib.',
    ['cleared 98000 ha ..running ANAMA'],
  ],
  [
    'Azərbaycanda mina qurbanlarının sayı 312-yə çatıb. Prokurorluqdan bildirilib ki, onlardan 56-sı həlak olanlardır.',
    [
      'casualties EVERYONE CASUALTY 312 .. PROSECUTOR_GENERAL_AZ',
      'casualties EVERYONE KILLED 56 .. PROSECUTOR_GENERAL_AZ',
    ],
  ],
  [
    'Avqustun 30-da Laçında traktorçu, 55 yaşlı Azər Məmmədov və köməkçisi, 19 yaşlı Laçın sakini minaya düşərək xəsarət alıblar. Bu, DİN və ANAMA-nın birgə məlumatında qeyd olunub.',
    ['accident 2023-08-30 AZ-LAC MINE MINISTRY_OF_INTERNAL_AFFAIRS_AZ: EVERYONE INJURED 2'],
  ],
  [
    'Prezident İlham Əliyev deyib ki, müharibədən sonra 320-yə yaxın vətəndaşımız minaların partlaması nəticəsində ya həlak olub, ya da ağır yaralanıb.',
    ['casualties EVERYONE CASUALTY 320 APPROXIMATE 2020-11-10..running PRESIDENCY_AZ'],
  ],
  [
    'Avqustun 28-dən sentyabrın 3-dək ANAMA tərəfindən 1430 hektar 6527 kv.m ərazi təmizlənib, 57 tank əleyhinə, 112 piyada əleyhinə mina, 840 PHS zərərsizləşdirilib.',
    [
      'cleared 1430.6527 ha 2023-08-28..2023-09-03 ANAMA',
      'cleared ANTI_PERSONNEL_MINE 112 2023-08-28..2023-09-03 ANAMA',
      'cleared ANTI_VEHICLE_MINE 57 2023-08-28..2023-09-03 ANAMA',
      'cleared UNEXPLODED_ORDNANCE 840 2023-08-28..2023-09-03 ANAMA',
    ],
  ],
  [
    'Sentyabrın 1-də Zəngilanda minaya düşən "Azəravtoyol"un 40 yaşlı fəhləsi həlak olub, iki iş yoldaşı hospitallaşdırılıb. Ötən ay həmin rayonda daha bir maşın minaya düşmüş, lakin xəsarət alan olmamışdı.',
    ['accident 2023-09-01 AZ-ZAN MINE OTHER: EVERYONE INJURED 2, EVERYONE KILLED 1'],
  ],
  [
    'Minaların qurbanları arasında uşaqlar da var: ANAMA-nın məlumatına əsasən, 2020-ci ilin noyabrından iki azyaşlı həlak olub, yeddisi yaralanıb.',
    ['casualties CHILD INJURED 7 2020-11..running ANAMA', 'casualties CHILD KILLED 2 2020-11..running ANAMA'],
  ],
  [
    'ANAMA-nın minaaxtaranı Namiq Sadıqov xidməti vəzifəsini yerinə yetirərkən Cəbrayılda partlayışa məruz qalıb və aldığı yaralardan vəfat edib. Agentlik hadisənin sentyabrın 8-də mina təmizləmə zamanı baş verdiyini bildirib.',
    ['accident 2023-09-08 AZ-CAB MINE ANAMA: DEMINER KILLED 1'],
  ],
  [
    'Şuşa yolunda Azərbaycan Ordusunun mühəndis-istehkam qoşunları erməni diversantlarının basdırdığı 4 minanı tapıb yerindəcə məhv edib.',
    ['allegation LAID_MINES', 'cleared MINE 4 .. MINISTRY_OF_DEFENCE_AZ'],
  ],
  ['Lənkəranda güclü külək ağacları aşırıb, bir nəfər xəsarət alıb.', []],
  ['Ombudsman əhalini minalı ərazilərə girməməyə, şübhəli əşyalar barədə 102-yə məlumat verməyə çağırıb.', []],
  [
    'MN: Ağdərədə 17 müxtəlif təyinatlı mina və 23 əl qumbarası aşkarlanıb.',
    ['cleared MINE 17 .. MINISTRY_OF_DEFENCE_AZ', 'cleared UNEXPLODED_ORDNANCE 23 .. MINISTRY_OF_DEFENCE_AZ'],
  ],
  [
    'Kəlbəcər rayonunda minaya düşən 25 yaşlı əsgər ayağını itirib. Müdafiə Nazirliyi hadisəni təsdiqləyib.',
    ['accident null AZ-KAL MINE MINISTRY_OF_DEFENCE_AZ: MILITARY INJURED 1'],
  ],
  [
    'İyulda 5 mina hadisəsi qeydə alınıb, nəticədə 3 mülki şəxs və 2 ANAMA əməkdaşı yaralanıb. Statistikanı ANAMA açıqlayıb.',
    ['casualties CIVILIAN INJURED 3 2023-07..2023-07 ANAMA', 'casualties DEMINER INJURED 2 2023-07..2023-07 ANAMA'],
  ],
  [
    'Qarabağda 3 uşaq atası minaya düşərək həlak olub. Hadisə sentyabrın 10-da Xocavənddə baş verib. Baş Prokurorluğun mətbuat xidməti məlumatı təsdiqləyib.',
    ['accident 2023-09-10 AZ-XVD MINE PROSECUTOR_GENERAL_AZ: EVERYONE KILLED 1'],
  ],
])('reads all that a short article states: %s', (text, lines) => {
  expect(articleLines(text, 'az')).toEqual(lines)
})
