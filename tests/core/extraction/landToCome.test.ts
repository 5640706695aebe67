import { describe, expect, it } from 'vitest'
import { readingIn } from './readingIn.ts'

/** What a text tells first, so that figures after it can go on from it. */
const LEAD = {
  en: 'In 2022 ANAMA cleared 61,800 hectares in Azerbaijan.',
  az: '2022-ci ildə ANAMA Azərbaycanda 61,8 min hektar ərazini təmizləyib.',
  ru: 'В 2022 году ANAMA очистила в Азербайджане 61,8 тыс. га.',
}

/** Land that is planned, ordered or worked on, as sentences tell it that name no verb of clearance. */
const TO_COME: Readonly<Record<keyof typeof LEAD, readonly string[]>> = {
  en: [
    'The plan for 2023 is 65,000 hectares.',
    'The forecast for 2023 is 65,000 hectares.',
    'Next in line are 12,000 hectares in Lachin.',
    'Work is under way on 4,300 hectares in Fuzuli.',
    'Contracts were signed for 9,000 hectares.',
    'Ahead of them lie 340,000 hectares.',
    'By December the figure should reach 65,000 hectares.',
    'This year they want 65,000 hectares done.',
    'The next village has another 130 hectares of suspicious land.',
    'Clearance of 300 hectares is required before people can return.',
  ],
  az: [
    '2023-cü il üçün plan 65 min hektardır.',
    'Növbəti ilin hədəfi 70 min hektardır.',
    'Hazırda Füzulidə 4 300 hektarda iş gedir.',
    'Podratçılara 9 min hektar tapşırılıb.',
    'Qarşıda hələ 340 min hektar var.',
    'Qonşu kənddə 130 hektar şübhəli sahə var.',
    'Hələ 300 hektar ərazinin minadan təmizlənməsi qalır.',
    '9 min hektarın minadan təmizlənməsi tələb olunur; hazırda kəndlərdən yalnız beşində iş başa çatıb.',
  ],
  ru: [
    'План на 2023 год — 65 тыс. га.',
    'Ориентир на 2024 год – 70 тыс. га.',
    'В 2023 году должно быть очищено 65 тыс. га.',
    'На очереди 12 тыс. га в Лачинском районе.',
    'Работы ведутся на 4300 га в Физулинском районе.',
    'Впереди еще 340 тыс. га.',
    'Идет очистка 300 га.',
    'На очистку 300 га уйдет год.',
    'В соседнем селе еще 130 га подозрительной земли.',
    'Проверили 6300 га.',
  ],
}

describe('land that is not cleared yet is no figure of clearance', () => {
  for (const language of ['en', 'az', 'ru'] as const)
    it.each(TO_COME[language])(`${language}: %s`, (sentence) => {
      expect(readingIn(language).cleared(`${LEAD[language]} ${sentence}`)).toEqual(['61800 ha'])
    })

  it.each([
    ['en', 'Under a contract with the Agency, 9,000 hectares were cleared.', '9000 ha'],
    ['ru', 'План выполнен: за полугодие очищено 31 тыс. га.', '31000 ha'],
    ['az', 'Yarım ildə 31 min hektarın minadan təmizlənməsi başa çatıb.', '31000 ha'],
    ['ru', 'За полугодие завершена очистка 31 тыс. га.', '31000 ha'],
    ['az', 'Plana uyğun olaraq yarım ildə 31 min hektar təmizlənib.', '31000 ha'],
    ['az', 'Bu ay 30 100 hektar, yəni planın 46 faizi təmizlənib.', '30100 ha'],
  ] as const)('but what was done by plan or contract is (%s): %s', (language, sentence, figure) => {
    expect(readingIn(language).cleared(`${LEAD[language]} ${sentence}`)).toEqual(['61800 ha', figure])
  })
})
