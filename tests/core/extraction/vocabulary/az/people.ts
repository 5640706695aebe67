import { type Framings, hides, tells } from '../framing.ts'

/** Who is meant by words that name nobody, where somebody is from, and who is unharmed. */
export const AZERBAIJANI_PEOPLE: Framings = {
  'grammar further before': [
    tells('harmed EVERYONE INJURED 3', 'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Daha|Orada} iki nəfər yaralanıb.'),
  ],
  'grammar also': [
    tells('harmed WOMAN INJURED 1', 'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Habelə|Orada} qadın yaralanıb.'),
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Yaxınlıqda|Sonra} olan traktorçu yaralanıb.',
    ),
  ],
  'grammar somebodyElse': [
    tells('total EVERYONE KILLED 5', '2023-cü ildə minalardan 5 nəfər ölüb və {digərləri|evdə} yaralanıb.'),
  ],
  'grammar converb': [
    hides(
      'harmed EVERYONE INJURED 1',
      'Bazar ertəsi Ağdamda çoban minadan {xəsarət alaraq/xəsarət alarkən|=xəsarət alıb,} ölüb.',
      'Bazar ertəsi Ağdamda çoban minadan {zədələnərək/zədələnərkən|=zədələnib,} ölüb.',
    ),
  ],
  'grammar shares': [
    hides(
      'total CIVILIAN CASUALTY 7',
      '2023-cü ildə minalardan {hər 40 qurbandan|=ilk 40 qurbandan} 7-si mülki şəxsdir.',
    ),
    hides(
      'total CIVILIAN CASUALTY 2',
      '2023-cü ildə mina qurbanlarının {üçdə/dörddə/beşdə/onda|=içində} ikisi mülki şəxsdir.',
    ),
  ],
  'grammar but': [
    tells('harmed EVERYONE KILLED 1', 'Bazar ertəsi Ağdamda çoban minadan yaralanıb, {lakin|evdə} ölüb.'),
  ],
  'grammar bodyParts': [
    hides(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda minalar partlayıb, iki {ayaq/ayağı/əlini/qolunu/gözünü/barmağı/barmaq/qabırğa/qəlpə|=nəfər} yaralanıb.',
    ),
  ],
  'grammar partOfGroup': [
    tells('harmed MILITARY KILLED 1', 'Bazar ertəsi Ağdamda mina partlayıb. {Əsgərlərdən/Hərbçilərin|Evdə} biri ölüb.'),
  ],
  'grammar ages': [hides('harmed CHILD INJURED 12', 'Bazar ertəsi Ağdamda mina 12 {yaşlı|nəfər} uşağı yaralayıb.')],
  'grammar everyone': [
    tells(
      'harmed CIVILIAN INJURED 5',
      'Bazar ertəsi Ağdamda minalar 5 nəfəri yaralayıb, {hamısı|evdə} mülki şəxslərdir.',
    ),
  ],
  'grammar young before': [
    tells(
      'harmed CHILD INJURED 1',
      'Bazar ertəsi Ağdamda mina {12 yaşlı /9 yaşında /bir yaşlı /iki yaşlı /üç yaşlı /dörd yaşlı /beş yaşlı /altı yaşlı /yeddi yaşlı /səkkiz yaşlı /doqquz yaşlı /on yaşlı /on bir yaşlı /on iki yaşlı /on üç yaşlı /on dörd yaşlı /on beş yaşlı /on altı yaşlı /on yeddi yaşlı |qoca }köməkçini yaralayıb.',
    ),
    tells('harmed CHILD INJURED 1', 'Bazar ertəsi Ağdamda mina {16 yaşındakı |qoca }köməkçini yaralayıb.'),
  ],
  'grammar young whole': [
    tells(
      'harmed CHILD INJURED 1',
      'Bazar ertəsi Ağdamda mina partlayıb, {16 yaşlısı/9 yaşlısı|41 yaşlısı} yaralanıb.',
    ),
    tells(
      'harmed CHILD INJURED 1',
      'Bazar ertəsi Ağdamda mina çobanın {9 yaşlı oğlunu/16 yaşlı oğlunu|41 yaşlı oğlunu} yaralayıb.',
    ),
  ],
  'grammar grown': [
    hides(
      'harmed CHILD INJURED 1',
      'Bazar ertəsi Ağdamda mina {19 yaşlı /21 yaşlı /on doqquz yaşlı /on səkkiz yaşlı /iyirmi yaşlı /otuz bir yaşlı /qırx yaşlı /əlli yaşlı /19 yaşlı yerli |=yerli }oğlanı yaralayıb.',
    ),
  ],
  'grammar too': [
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda traktorçu minadan yaralanıb. Onunla gedən çoban {da|evdə} yüngül xəsarət alıb.',
    ),
  ],
  'grammar thatIs': [
    tells(
      'total CIVILIAN CASUALTY 7',
      '2023-cü ildə minalardan zərər çəkən 40 nəfərin 7-si, {yəni/demək|evdə} az hissəsi mülki şəxsdir.',
    ),
  ],
  'grammar besides': [
    hides(
      'harmed CHILD INJURED 2',
      'Bazar ertəsi Ağdamda mina bir uşağı öldürüb, onların {yaxınlığındakı/yanında/ətrafında/birlikdə|=isə} 2 nəfər yaralanıb.',
    ),
  ],
  'grammar helping after': [
    hides(
      'harmed MILITARY INJURED 1',
      'Bazar ertəsi Ağdamda əsgər{ onu çıxarıb/ onları aparıb/ yaralını çatdırıb/ yaralıları xilas edib/ zərərçəkəni tapıb/ onu daşıyıb|=} minadan yaralanıb.',
    ),
  ],
  'grammar worldwide': [
    hides('total EVERYONE KILLED 5', '2023-cü ildə minalar {53 ölkədə/53 dövlətdə|53 kənddə} 5 nəfəri öldürüb.'),
  ],
  'grammar formerly before': [
    hides(
      'harmed MILITARY INJURED 1',
      'Bazar ertəsi Ağdamda mina {keçmiş /sabiq /istefada olan /ehtiyatda olan /tərxis olunmuş /təqaüddə olan |=gənc }zabiti yaralayıb.',
    ),
  ],
  'grammar animals': [
    hides('harmed EVERYONE KILLED 1', 'Bazar ertəsi Ağdamda çoban minaya düşüb, {it/inəyi/qoyunu|=evdə} ölüb.'),
  ],
  'grammar tollUpdate': [
    tells(
      'harmed EVERYONE KILLED 2',
      'Bazar ertəsi Ağdamda mina bir nəfəri öldürüb. Gecə {ölənlərin sayı 2-yə çatıb/həlak olanların sayı artaraq 2 nəfərə çatıb/ölənlərin sayı 2-yə yüksəlib/ölənlərin sayı 2-yə qalxıb/ölənlərin sayı 2-yə artıb/həyatını itirənlərin sayı 2-yə çatıb|=ölən 2 nəfərin evi yanıb}.',
    ),
  ],
  'grammar restated before': [
    tells(
      'total EVERYONE KILLED 31',
      '2022-ci ildə minalardan 40 nəfər ölüb. 2023-cü ildə isə {bu rəqəm /həmin göstərici /müvafiq say /analoji göstərici sonda |=evdə }31-ə enib.',
    ),
    tells(
      'total EVERYONE KILLED 31',
      '2022-ci ildə minalardan 40 nəfər ölüb. {Bir il əvvəl /Bir il öncə isə |=Evdə isə }31 nəfər olmuşdu.',
    ),
    tells(
      'total EVERYONE KILLED 31',
      '2023-cü ildə minalardan 40 nəfər ölüb. Baş Prokurorluq isə {eyni müddət üçün /eyni dövr üçün /eyni vaxt üçün |=evdə }31 nəfər göstərir.',
    ),
  ],
  'grammar restated after': [
    tells(
      'total EVERYONE KILLED 31',
      '2022-ci ildə minalardan 40 nəfər ölüb. 2023-cü ildə isə bu rəqəm 31-ə {enib/endi/yüksəlib/çatıb/çatmışdı/düşüb/qalxıb/azalıb/artıb/bərabərdir|=baxır}.',
    ),
    tells(
      'total EVERYONE KILLED 31',
      '2023-cü ildə minalardan 40 nəfər ölüb. Baş Prokurorluq isə eyni müddət üçün 31 nəfər {göstərir/göstərib/yazıb/yazılmışdı/yazılıb/sayılıb/sayılmışdı/olmuşdu/olub/idi/təşkil/qeydə/,|=baxır} evdə.',
    ),
  ],
  'grammar oneMore words': [
    tells('harmed MILITARY INJURED 1', 'Bazar ertəsi Ağdamda mina iki əsgəri öldürüb, {üçüncüsü|evi} yaralanıb.'),
  ],
  'grammar oneMore leads': [
    tells(
      'harmed MILITARY INJURED 1',
      'Bazar ertəsi Ağdamda mina iki əsgəri öldürüb, üçüncüsü {isə|ev} yaxında yaralanıb.',
    ),
  ],
  'grammar pronouns': [
    tells('harmed EVERYONE KILLED 1', 'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Yaralı|Ev} xəstəxanada ölüb.'),
  ],
  'grammar pronounsOfSeveral': [
    tells('harmed EVERYONE INJURED 2', 'Bazar ertəsi Ağdamda iki çoban minaya düşüb. {Onlar|Evlər} yaralanıb.'),
  ],
  'grammar ofThem words': [
    tells('total MILITARY INJURED 38', '2023-cü ildə minalardan 5 hərbçi həlak olub, 38 {nəfəri|=nəfər} yaralanıb.'),
  ],
  'grammar ofThem objectOf': [
    hides('total MILITARY INJURED 38', '2023-cü ildə minalar 5 hərbçini öldürüb, 38 nəfəri {yaralayıb|=yaralanıb}.'),
    hides('total MILITARY KILLED 38', '2023-cü ildə minalar 5 hərbçini yaralayıb, 38 nəfəri {öldürüb|=ölüb}.'),
  ],
  'grammar fellows words': [
    tells(
      'harmed DEMINER INJURED 2',
      'Bazar ertəsi Ağdamda mina partlayıb, sapyor və onun {həmkarı|=köməkçisi} yaralanıb.',
    ),
  ],
  'grammar patronymics words': [
    hides('harmed EVERYONE INJURED 2', 'Bazar ertəsi Ağdamda mina partlayıb, çoban və Əli {oğlu|=qonşusu} yaralanıb.'),
  ],
  'grammar patronymics owner': [
    tells('harmed EVERYONE INJURED 1', 'Bazar ertəsi Ağdamda mina partlayıb, {Həsənin|Həsən} oğlu yaralanıb.'),
  ],
  'grammar among': [tells('total MILITARY KILLED 5', '2023-cü ildə hərbçilər {arasında|evdə} minadan 5 nəfər ölüb.')],
  'grammar exists': [
    tells(
      'harmed WOMAN INJURED 3',
      'Bazar ertəsi Ağdamda mina partlayıb, 7 nəfər yaralanıb. Yaralananlar arasında evdə işləyən və gülən 3 qadın {var|gülür}.',
    ),
  ],
  'grammar clearersBefore': [
    tells(
      'harmed DEMINER INJURED 1',
      'Bazar ertəsi Ağdamda mina partlayıb, {agentliyin texnika /ANAMA-nın /minatəmizləmə qrupunun /minaaxtarma qrupunun /minaaxtaran qrupun /mina axtarışı qrupunun /sapyor qrupunun /mexaniki təmizləmə qrupunun /əl ilə təmizləmə qrupunun /minatəmizləmə komandasının /minatəmizləmə dəstəsinin /minatəmizləmə briqadasının /minatəmizləmə heyətinin /minatəmizləmə bölməsinin /minatəmizləmə maşınının /dəstənin /komandanın /qrupun /agentliyin təmizləmə qrupunun /minatəmizləmə şirkətinin /minatəmizləmə qurumunun /minatəmizləmə təşkilatının /minatəmizləmə şirkətlərinin /minatəmizləmə qruplarının /minatəmizləməyə cəlb olunmuş /minatəmizləməyə cəlb edilmiş /Minatəmizləmə Agentliyinin baş |evin }operatoru yaralanıb.',
    ),
  ],
  'grammar losing': [tells('total DEMINER KILLED 5', '2023-cü ildə ANAMA minalarda 5 sapyorunu {itirib|tapıb}.')],
  'grammar ownStaff': [
    tells(
      'total DEMINER KILLED 5',
      'ANAMA bildirib ki, 2023-cü ildə minalarda 5 {işçisini itirib/əməkdaşını itirib/mütəxəssisini itirib|=sakinini itirib}.',
    ),
    tells(
      'total DEMINER KILLED 5',
      'ANAMA bildirib ki, 2023-cü ildə minalardan {qurumun 5 əməkdaşı|evdə 5 əməkdaşı} ölüb.',
    ),
  ],
  'grammar owners': [
    tells(
      'harmed WOMAN KILLED 1',
      'Bazar ertəsi Ağdamda qadının sevinci bitib: mina {onun|evin} həyatına son qoyub, oğlu yaralanıb.',
    ),
  ],
  'grammar locative': [
    tells(
      'harmed EVERYONE KILLED 1',
      'Bazar ertəsi Ağdamda iki çoban minaya düşüb, biri {evdə/yolda|=ev} ölüb, o birisi yaralanıb.',
    ),
    tells('harmed EVERYONE KILLED 1', 'Bazar ertəsi Ağdamda iki çoban minaya düşüb, biri cümə {günü|=evi} ölüb.'),
  ],
  'grammar countedOnly words': [
    hides('harmed MILITARY INJURED 1', 'Bazar ertəsi Ağdamda mina partlayıb, {polis/hərbi|=əsgər} yaralanıb.'),
  ],
  'grammar countedOnly bare': [
    hides(
      'harmed MILITARY INJURED 3',
      'Bazar ertəsi Ağdamda mina partlayıb, üç {polis/hərbi|=əsgər} maşını yaralanıb.',
    ),
  ],
  'PERSON EVERYONE one untold': [
    hides('total EVERYONE KILLED 5', '2023-cü ildə minalar 5 {jurnalisti|=çobanı} öldürüb.'),
  ],
  'grammar spoken': [
    hides(
      'harmed MILITARY INJURED 1',
      'Bazar ertəsi Ağdamda ağır hadisə olub, – polkovnik {dedi|=gəldi}. Mina partladı, maşinist qolunu sındırdı.',
    ),
  ],
  'grammar countedOnly after': [
    tells('harmed MILITARY INJURED 3', 'Bazar ertəsi Ağdamda mina partlayıb, üç polis{ yaralanıb| maşını yaralanıb}.'),
  ],
  'grammar oneOfThem': [
    tells(
      'harmed CHILD INJURED 1',
      'Bazar ertəsi Ağdamda mina partlayıb, uşaqlardan {kiçiyi|biri deyil, çoban} yaralanıb.',
    ),
  ],
  'grammar limb': [
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda mina partlayıb, sürücü {ayağından/qolundan/gözündən/qabırğasından|evdən}, qonşusu başından yaralanıb.',
    ),
  ],
  'PERSON EVERYONE one same': [
    tells('harmed EVERYONE INJURED 2', 'Bazar ertəsi Ağdamda mina partlayıb, ata{ - oğul| ev} yaralanıb.'),
    tells('harmed EVERYONE INJURED 1', 'Bazar ertəsi Ağdamda mina partlayıb, qardaşlardan {kiçiyi|evi} yaralanıb.'),
  ],
  CONDITION: [
    tells('harmed EVERYONE INJURED 1', 'Bazar ertəsi Ağdamda çoban minaya düşüb. Onun {vəziyyəti ağırdır|evi var}.'),
  ],
  'PERSON WOMAN one own': [
    tells(
      'harmed WOMAN INJURED 1',
      'Bazar ertəsi Ağdamda mina partlayışı nəticəsində iki {uşaq anası|=uşaq} yaralanıb.',
    ),
  ],
  'PERSON EVERYONE one own': [
    tells(
      'harmed EVERYONE INJURED 1',
      'Bazar ertəsi Ağdamda mina partlayışı nəticəsində iki {uşaq atası|=uşaq} yaralanıb.',
    ),
  ],
  'grammar homeAfter': [
    hides(
      'accident in AZ-LAC',
      'Bazar ertəsi mina çobanı yaralayıb, o, Laçı{n xəstəxanasında/n rayon xəstəxanasında/n şəhər xəstəxanasında/n mərkəzi xəstəxanasında/n birləşmiş xəstəxanasında/n hərbi hospitalında/n klinikasında/n tibb mərkəzində|=n evində}, bu Ağdam rayonudur.',
    ),
    hides(
      'accident in AZ-LAC',
      'Bazar ertəsi mina çobanı yaralayıb, o, Laçı{n rayon sakini/n şəhər sakini/n Güləbird kənd sakini/n Hadrut qəsəbə sakini/n sakinləri/n əsilli|=n evində} idi, bu Ağdam rayonudur.',
    ),
    hides(
      'accident in AZ-LAC',
      'Bazar ertəsi mina çobanı yaralayıb, o, Laçı{n səyyar xəstəxanasında/n çöl xəstəxanasında/n səhra xəstəxanasında/n hərbi-səhra xəstəxanasında/n qarnizon xəstəxanasında/n respublika xəstəxanasında/n klinik xəstəxanasında/n kliniki xəstəxanasında/n tibb xəstəxanasında/n modul xəstəxanasında/n tipli xəstəxanasında/n dövlət xəstəxanasında/n bölgə xəstəxanasında/n uşaq xəstəxanasında/n yerli xəstəxanasında/n özəl xəstəxanasında/n yerləşən xəstəxanasında/n olan xəstəxanasında/n cərrahiyyə xəstəxanasında/n travmatologiya xəstəxanasında/n poliklinikasında/n tibb müəssisəsində/n tibb məntəqəsində|=n evində}, bu Ağdam rayonudur.',
      'Bazar ertəsi mina çobanı yaralayıb, o, Laçın{a aparılıb/a çatdırılıb/a göndərilib/a köçürülüb/a gətirilib/a yola salınıb/a təxliyə edilib/a təxliyə olunub/a aparılan/a aparıldı/a aparılmış/a, oradan Bakıya aparılıb/a, sonra Bakıya aparılıb/a, daha sonra Bakıya aparılıb|=a baxıb}, bu Ağdam rayonudur.',
      'Bazar ertəsi mina çobanı yaralayıb, o, Laçınd{a müalicə alır/a əməliyyat olunub/a əməliyyat edilib/a dəfn edilib/a torpağa tapşırılıb|=a baxıb}, bu Ağdam rayonudur.',
    ),
  ],
  'grammar dative': [
    tells(
      'total EVERYONE KILLED 31',
      '2022-ci ildə minalardan 40 nəfər ölüb. 2023-cü ildə isə bu rəqəm {31-ə|31} azalıb.',
    ),
  ],
  'grammar family': [
    tells('harmed EVERYONE INJURED 2', 'Bazar ertəsi Ağdamda mina partlayıb, ata, {ana|=çoban} yaralanıb.'),
    tells('harmed WOMAN INJURED 1', 'Bazar ertəsi Ağdamda mina partlayıb, ata, {ana|=kənd} yaralanıb.'),
  ],
  'grammar givenNames': [
    tells(
      'harmed EVERYONE KILLED 1',
      'Bazar ertəsi Ağdamda mina partlayıb. {Elvin|Evdə} ölüb.',
      'Bazar ertəsi Ağdamda mina partlayıb. {Elvinin|Evdə} ürəyi dayanıb.',
      'Bazar ertəsi Ağdamda mina partlayıb. {Elvini|Evdə} xilas etmək mümkün olmayıb.',
    ),
  ],
  'grammar relatives': [
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Köməkçisi|Traktorçu} xəsarət alıb.',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Köməkçisinin|Traktorçunun} ayağı kəsilib.',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Köməkçisini|Traktorçunu} mina yaralayıb.',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Köməkçisinə|Traktorçuya} xəsarət yetirilib.',
    ),
    tells(
      'harmed WOMAN INJURED 1',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Bacısı|Traktorçu} xəsarət alıb.',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Bacısını|Traktorçunu} mina yaralayıb.',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Bacısına|Traktorçuya} xəsarət yetirilib.',
    ),
  ],
  'grammar relations': [
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda mina partlayıb, çoban yaralanıb, {sürücüsü/oğlu/qızı/yoldaşı/qardaşı/həmkarı/dostu|=çobanı} ayağını itirib.',
    ),
  ],
  'grammar surname': [
    tells(
      'harmed EVERYONE INJURED 1',
      'Bazar ertəsi Ağdamda mina partlayıb. Elçin {Məmmədov/Rəhimova/Əlizadə/Ağdamlı|Ağ} yaralanıb.',
    ),
  ],
  'grammar causes': [
    tells('harmed EVERYONE INJURED 1', 'Bazar ertəsi Ağdamda mina partlayıb. Elçin Məmmədov {sol|evdə} yaralanıb.'),
  ],
  'grammar ofOrigin': [
    tells(
      'accident in AZ-AGM',
      'Bazar ertəsi Laçın {sakini/rayonunun sakini/şəhərinin sakini/doğulmuş çoban/əsilli çoban|çobanı} Ağdamda minadan yaralanıb.',
      'Bazar ertəsi Laçın {prokurorluğu/polisi/icra hakimiyyəti|çobanı} bilib: Ağdamda mina çobanı yaralayıb.',
    ),
  ],
  UNHARMED: [hides('accident', 'Bazar ertəsi Ağdamda avtomobil minaya düşüb, {xəsarət alan olmayıb|evdə}.')],
  UNRELATED: [hides('accident', 'Bazar ertəsi Ağdamda partlayışda çoban yaralanıb, {mina ilə bağlı deyil|evdə}.')],
}
