import { expect, it } from 'vitest'
import { articleLines } from '../articleLines.ts'

it.each([
  [
    'Девятого сентября в Агдамском районе Азербайджана на мине подорвался экскаватор. Машинист погиб, его напарник не пострадал, сообщили в Генпрокуратуре.',
    ['accident 2023-09-09 AZ-AGM MINE PROSECUTOR_GENERAL_AZ: EVERYONE KILLED 1'],
  ],
  [
    'ANAMA, сводка за 4–10 сентября 2023 года. Очищено: 812 га. Найдено и уничтожено: ПП мин – 40, ПТ мин – 22, НРБ – 301. Проверено без очистки: 95 га.',
    [
      'cleared 812 ha 2023-09-04..2023-09-10 ANAMA',
      'cleared ANTI_PERSONNEL_MINE 40 2023-09-04..2023-09-10 ANAMA',
      'cleared ANTI_VEHICLE_MINE 22 2023-09-04..2023-09-10 ANAMA',
      'cleared UNEXPLODED_ORDNANCE 301 2023-09-04..2023-09-10 ANAMA',
    ],
  ],
  [
    'После войны в Физулинском районе Азербайджана на минах погибли девять и ранены 24 мирных жителя, сообщила прокуратура.',
    [
      'casualties CIVILIAN INJURED 24 2020-11-10..running PROSECUTOR_GENERAL_AZ',
      'casualties CIVILIAN KILLED 9 2020-11-10..running PROSECUTOR_GENERAL_AZ',
    ],
  ],
  [
    'Напомним, карты минных полей Баку получил от Еревана в 2021 году: по Агдамскому району (97 тысяч мин) и по Физулинскому и Зангиланскому (92 тысячи).',
    ['maps HANDED_OVER 92000', 'maps HANDED_OVER 97000'],
  ],
  [
    'В сентябре саперы Минобороны Азербайджана нашли 36 неразорвавшихся снарядов, их вывоз и подрыв на полигоне заняли двое суток.',
    ['cleared UNEXPLODED_ORDNANCE 36 2023-09..2023-09 MINISTRY_OF_DEFENCE_AZ'],
  ],
  ['Армения годами начиняла освобожденные земли Азербайджана минами, заявила омбудсмен.', ['allegation LAID_MINES']],
  ['В Ширнаке, турецкой провинции у границы с Сирией, на мине подорвались двое военных.', []],
  [
    '31 августа в Джебраиле при взрыве мины ранены трое рабочих. Один из раненых находится в тяжелом состоянии, передает МВД Азербайджана.',
    ['accident 2023-08-31 AZ-CAB MINE MINISTRY_OF_INTERNAL_AFFAIRS_AZ: EVERYONE INJURED 3'],
  ],
  [
    'За те же восемь месяцев МЧС Азербайджана очистило от мин 2 204 га; намечено обследовать еще 900 га.',
    ['cleared 2204 ha 2023-01..2023-08 MINISTRY_OF_EMERGENCY_SITUATIONS_AZ'],
  ],
  [
    'В Зангиланском районе подорвался трактор. Тракторист 1990 года рождения ранен, его брат 1987 года рождения скончался в больнице. Сработала мина, говорится в сообщении Генпрокуратуры Азербайджана от 10 сентября.',
    ['accident 2023-09-10 AZ-ZAN MINE PROSECUTOR_GENERAL_AZ: EVERYONE INJURED 1, EVERYONE KILLED 1'],
  ],
])('reads all that a short article states: %s', (text, lines) => {
  expect(articleLines(text, 'ru')).toEqual(lines)
})
