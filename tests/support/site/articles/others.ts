import type { Article, Language } from './article.ts'

/** Headlines about other things, some of them near misses: mining, millions, mineral water, undermining. */
const HEADLINES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Brent crude settles above 79 dollars a barrel',
    'Gold mine in western Azerbaijan raises output',
    'Central bank leaves refinancing rate unchanged',
    'Qarabag draws away match in Champions League',
    'Critics say tariff would undermine trade talks',
    'Mineral water exports up by a tenth',
    'Baku to host chess tournament in spring',
    'Mining of crypto currency to be taxed',
    'Two killed in collision on Baku-Guba highway',
    'Wind farm off Absheron to be ready in 2028',
    'Parliament discusses budget in second reading',
    'Minister of Economy meets delegation of investors',
    'Explosion at fireworks store in another country injures nine',
    'New railway line shortens journey to Nakhchivan',
    'Weather forecast: rain and strong wind at the weekend',
  ],
  az: [
    'Brent markalı neftin qiyməti artıb',
    'Milli Məclisdə büdcə layihəsi müzakirə olunur',
    'Bakıda şahmat turniri keçiriləcək',
    'Minimum əməkhaqqı artırılacaq',
    'Minlərlə abituriyent imtahan verib',
    'Mineral suların ixracı artıb',
    'Qarabağ səfərdə heç-heçə edib',
    'Nazir investorlarla görüşüb',
    'Bakı-Quba yolunda qəza olub, iki nəfər ölüb',
    'Sabahın hava proqnozu açıqlanıb',
    'Yeni dəmir yolu xətti açılacaq',
    'Mərkəzi Bank uçot dərəcəsini dəyişməyib',
  ],
  ru: [
    'Цена нефти Brent превысила 79 долларов',
    'Минфин представил проект бюджета',
    'В Баку пройдет шахматный турнир',
    'В Минске прошли переговоры министров',
    'Минимальная зарплата вырастет',
    'Экспорт минеральной воды вырос на десятую часть',
    'На трассе Баку-Губа произошла авария, двое погибли',
    'Прогноз погоды: дождь и сильный ветер',
    'Центральный банк сохранил учетную ставку',
    'Новая железная дорога сократит путь в Нахчыван',
    'Добыча на золотом руднике выросла',
    'Парламент обсудил закон о рекламе',
  ],
}

const BODY: Readonly<Record<Language, string>> = {
  en: 'The report was published this morning. Officials said that further details would follow in the course of the week, and thanked all who had taken part for their work. Experts expect no change before the end of the year.',
  az: 'Bu barədə səhər saatlarında məlumat verilib. Rəsmilər əlavə təfərrüatların həftə ərzində açıqlanacağını bildiriblər və iştirak edən hər kəsə təşəkkür ediblər. Mütəxəssislər ilin sonuna kimi dəyişiklik gözləmirlər.',
  ru: 'Об этом сообщили утром. Официальные лица заявили, что подробности станут известны в течение недели, и поблагодарили всех участников за работу. Эксперты не ожидают изменений до конца года.',
}

/** Articles of an outlet that state nothing about mines: one for every headline of the language, newest first. */
export const othersOf = (language: Language, pathOf: (number: number) => string): readonly Article[] =>
  HEADLINES[language].map((title, at) => ({
    path: pathOf(100 + at),
    language,
    title,
    hoursAgo: 2 + at,
    paragraphs: [`${title}.`, BODY[language]],
    states: [],
  }))
