/** The words of a running total, as Azerbaijani agencies put them: since when, by what, whom, and what befell them. */

export const SINCE = [
  '44 günlük müharibədən sonra',
  '2020-ci il noyabrın 10-dan bu günədək',
  '2020-ci ilin noyabrından indiyədək',
  'Vətən müharibəsi başa çatdıqdan sonra',
  'Üçtərəfli Bəyanatın imzalanmasından bəri',
  '1991-ci ildən bu yana',
  'Postmüharibə dövründə',
  'Müharibənin bitməsindən bu günə qədər',
  'Azərbaycanda müharibə bitəndən sonra',
  'İkinci Qarabağ müharibəsindən ötən müddət ərzində',
  '10 noyabr 2020-ci il tarixli bəyanatdan sonra',
  '2020-ci ildən bəri',
  'Müharibədən sonrakı dövrdə',
  'İşğaldan azad edilmiş ərazilərdə 2020-ci il noyabrın 10-dan etibarən',
  'Son 30 ildə Azərbaycanda',
  'Azərbaycan torpaqlarının azad olunmasından sonra',
  '2023-cü ilin əvvəlindən',
]

/** By what, where the verb does not say so itself. */
export const CAUSES = [
  'mina partlayışları nəticəsində',
  'minaya düşərək',
  'mina və partlamamış döyüş sursatları səbəbindən',
  'minalara görə',
  'mina hadisələri nəticəsində',
  'erməni minaları ucbatından',
  'mina terroru nəticəsində',
  'minaların partlaması nəticəsində',
  'baş vermiş mina partlayışlarında',
  'partlamamış hərbi sursatların partlaması nəticəsində',
]

/** Noun after the number | group. */
export const HEADS = [
  'nəfər|EVERYONE',
  'Azərbaycan vətəndaşı|EVERYONE',
  'insan|EVERYONE',
  'mülki şəxs|CIVILIAN',
  'dinc sakin|CIVILIAN',
  'hərbi qulluqçu|MILITARY',
  'soydaşımız|EVERYONE',
  'ANAMA əməkdaşı|DEMINER',
  'uşaq|CHILD',
  'qadın|WOMAN',
  'şəxs|EVERYONE',
  'vətəndaşımız|EVERYONE',
  'azərbaycanlı|EVERYONE',
  'mülki vətəndaş|CIVILIAN',
  'dinc vətəndaş|CIVILIAN',
  'hərbçi|MILITARY',
  'minaaxtaran|DEMINER',
  'azyaşlı|CHILD',
  'Agentlik əməkdaşı|DEMINER',
  'adam|EVERYONE',
]

/** Verb | outcome. */
export const VERBS = [
  'həlak olub və ya yaralanıb|CASUALTY',
  'minaya düşüb|CASUALTY',
  'mina qurbanı olub|CASUALTY',
  'həlak olub|KILLED',
  'həyatını itirib|KILLED',
  'yaralanıb|INJURED',
  'müxtəlif dərəcəli xəsarətlər alıb|INJURED',
  'zərər çəkib|CASUALTY',
  'ölüb və ya xəsarət alıb|CASUALTY',
  'həlak olmuş və yaralanmışdır|CASUALTY',
  'mina partlayışlarının qurbanına çevrilib|CASUALTY',
  'həlak olub, yaxud xəsarət alıb|CASUALTY',
  'canını itirib|KILLED',
  'dünyasını dəyişib|KILLED',
  'xəsarət alıb|INJURED',
  'ağır yaralanıb|INJURED',
  'zərər görüb|CASUALTY',
  'həlak olmuş və ya sağlamlığını itirmişdir|CASUALTY',
  'mina hadisəsinə düşüb|CASUALTY',
]
