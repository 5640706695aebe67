import { expect, it } from 'vitest'
import { articleLines } from '../articleLines.ts'

it.each([
  [
    'Mina partlayışları ötən il 64 nəfərə xəsarət yetirib: 8 nəfər həlak olub, 56 nəfər yaralanıb. Bunu Baş Prokurorluq açıqlayıb.',
    [
      'casualties EVERYONE CASUALTY 64 2022..2022 PROSECUTOR_GENERAL_AZ',
      'casualties EVERYONE INJURED 56 2022..2022 PROSECUTOR_GENERAL_AZ',
      'casualties EVERYONE KILLED 8 2022..2022 PROSECUTOR_GENERAL_AZ',
    ],
  ],
  [
    'ANAMA-nın məlumatına görə, müharibədən sonra 381 nəfər minaya düşüb. Onlardan 70-i sağ qalmayıb.',
    [
      'casualties EVERYONE CASUALTY 381 2020-11-10..running ANAMA',
      'casualties EVERYONE KILLED 70 2020-11-10..running ANAMA',
    ],
  ],
  [
    'Bu ayın 5-də Ağdamda ekskavator tank əleyhinə minaya çıxıb, maşinist yaralanıb. Sərnişin xəsarət almayıb. Məlumatı DİN yayıb.',
    ['accident 2023-09-05 AZ-AGM ANTI_VEHICLE_MINE MINISTRY_OF_INTERNAL_AFFAIRS_AZ: EVERYONE INJURED 1'],
  ],
  [
    'Avqustda iki ağır hadisə olub. Ayın 6-da Zəngilanda fəhlə minaya düşərək həlak olub. Ayın 21-də isə Tərtərdə çoban minaya düşərək iki ayağını itirib. Bu barədə Baş Prokurorluq məlumat verib.',
    [
      'accident 2023-08-06 AZ-ZAN MINE PROSECUTOR_GENERAL_AZ: EVERYONE KILLED 1',
      'accident 2023-08-21 AZ-TAR MINE PROSECUTOR_GENERAL_AZ: EVERYONE INJURED 1',
    ],
  ],
  [
    'Sentyabrın 10-da Füzulinin Alxanlı kəndində 1968-ci il təvəllüdlü Elşad Mirzəyev minaya düşərək yaralanıb. Onun köməyinə gələn 1994-cü il təvəllüdlü Anar Mirzəyev də qəlpə yarası alıb. Bunu DİN bildirib.',
    ['accident 2023-09-10 AZ-FUZ MINE MINISTRY_OF_INTERNAL_AFFAIRS_AZ: EVERYONE INJURED 2'],
  ],
  [
    '1991-ci ildən minalardan zərər çəkmiş uşaqların sayı 358-dir, ANAMA bildirib.',
    ['casualties CHILD CASUALTY 358 1991..running ANAMA'],
  ],
  [
    'ANAMA: sentyabrın 4-10-da Ağdamda 31 PƏM, 12 TƏM və 140 PHS tapılıb. 415 hektar ərazidə qeyri-texniki müayinəyə başlanılıb.',
    [
      'cleared ANTI_PERSONNEL_MINE 31 2023-09-04..2023-09-10 ANAMA',
      'cleared ANTI_VEHICLE_MINE 12 2023-09-04..2023-09-10 ANAMA',
      'cleared UNEXPLODED_ORDNANCE 140 2023-09-04..2023-09-10 ANAMA',
    ],
  ],
  [
    'Ermənistan Ağdamın mina xəritələrini versə də, Kəlbəcər və Laçının xəritələrini gizlədir, XİN bildirib.',
    ['allegation WITHHELD_MINE_MAPS', 'maps NOT_PROVIDED'],
  ],
  ['Türkiyənin Şırnak vilayətində mina partlayıb, iki əsgər həlak olub.', []],
  [
    'Laçında mina partlayışı nəticəsində 3 nəfər yaralanıb, onlardan ikisinin vəziyyəti ağırdır. Hadisə sentyabrın 8-də olub, Baş Prokurorluq açıqlayıb.',
    ['accident 2023-09-08 AZ-LAC MINE PROSECUTOR_GENERAL_AZ: EVERYONE INJURED 3'],
  ],
  [
    '2021-ci ildən bəri yeddi əməkdaşımız minada həlak olub, iyirmi doqquzu yaralanıb (29 nəfər, onların beşi sonradan işə qayıdıb), ANAMA rəsmisi deyib.',
    ['casualties DEMINER INJURED 29 2021..running ANAMA', 'casualties DEMINER KILLED 7 2021..running ANAMA'],
  ],
  [
    'Mina xəritələri barədə İrəvan Kəlbəcərlə bağlı indiyədək heç nə verməyib, XİN bildirib. Köhnə xəritələrin doğruluq payı 25 faizdir.',
    ['allegation WITHHELD_MINE_MAPS', 'maps INACCURATE 25', 'maps NOT_PROVIDED'],
  ],
])('reads all that a short article states: %s', (text, lines) => {
  expect(articleLines(text, 'az')).toEqual(lines)
})
