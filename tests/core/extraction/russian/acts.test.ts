import { describe, expect, it } from 'vitest'
import { claimsOf } from './reading.ts'

const MFA = 'Министерство иностранных дел Азербайджана распространило заявление о минах. '
const maps = (text: string): readonly string[] =>
  claimsOf(MFA + text, 'MINE_MAP_REPORT').map(({ status, mines, accuracyPercent }) =>
    [status, mines, accuracyPercent].filter(Boolean).join(' '),
  )
const appeals = (text: string): readonly string[] => claimsOf(MFA + text, 'APPEAL').map(({ action }) => action)
const allegations = (text: string): readonly string[] =>
  claimsOf(MFA + text, 'ALLEGATION').map(({ conduct, instruments }) => [conduct, ...instruments].join(' '))

describe('Russian mine map reports', () => {
  it.each([
    ['Армения до сих пор не передала Азербайджану точные карты минных полей.', ['NOT_PROVIDED']],
    ['Точных карт минных полей у Баку так и нет.', ['NOT_PROVIDED']],
    ['Армения отказывается предоставить формуляры минных полей.', ['NOT_PROVIDED']],
    ['Армения передала карты 97 тысяч мин в Агдамском районе.', ['HANDED_OVER 97000']],
    ['Переданные карты минных полей точны лишь на 25 процентов.', ['INACCURATE 25']],
    ['Карты минных полей, которые Ереван выдал в 2021 году, неточны.', ['HANDED_OVER', 'INACCURATE']],
    ['Карты минных полей, которые Ереван выдал, неточны.', ['HANDED_OVER', 'INACCURATE']],
    ['Карты этих минных полей нам до сих пор никто не дал.', ['NOT_PROVIDED']],
    ['Скрывая карты минных полей, Ереван карает мирных людей.', ['NOT_PROVIDED']],
    ['Ереван получил и отдал Баку сведения о расположении 88 тыс. мин в Джебраильском районе.', ['HANDED_OVER 88000']],
    ['Азербайджану достались формуляры 92 тысяч мин в Физулинском районе.', ['HANDED_OVER 92000']],
    ['Точных карт мин Армения так и не представила.', ['NOT_PROVIDED']],
    ['Армянская сторона не спешит отдавать формуляры минных полей.', ['NOT_PROVIDED']],
    ['Карты мин лишь отчасти соответствуют действительности.', ['INACCURATE']],
    ['В картах минных полей много ошибок.', ['INACCURATE']],
    ['Посол показал на карте мира, где лежат мины.', []],
    ['Карт минных полей у саперов нет.', ['NOT_PROVIDED']],
    ['Армения умалчивает о расположении мин.', ['NOT_PROVIDED']],
    ['Карты минных полей поступили к нам от армянской стороны.', ['HANDED_OVER']],
    ['Карты минных полей подтвердились только частично.', ['INACCURATE']],
    ['Нельзя верить картам минных полей.', ['INACCURATE']],
    ['У саперов нет выходных.', []],
    ['Посол не спешит обедать с теми, кто нарисовал карты города.', []],
  ])('%s', (text, expected) => {
    expect(maps(text)).toEqual(expected)
  })
})

describe('Russian appeals', () => {
  it.each([
    [
      'Ведомство призывает мировое сообщество осудить минный террор и ввести санкции против Армении.',
      ['CONDEMN', 'IMPOSE_SANCTIONS'],
    ],
    ['МИД потребовал от Армении передать карты минных полей.', ['PROVIDE_MINE_MAPS']],
    ['МИД просит ООН оказать содействие в разминировании.', ['SUPPORT_MINE_ACTION']],
    ['МИД призвал международные организации привлечь Армению к ответственности.', ['HOLD_ACCOUNTABLE']],
    ['МИД призвал мировое сообщество оказать давление на Армению.', ['EXERT_PRESSURE']],
    ['К Армении обращен призыв прекратить установку мин.', ['STOP_LAYING_MINES']],
    ['МИД попросил ООН признать неотложный характер минной проблемы.', ['RECOGNISE_URGENCY']],
    ['МИД призвал международные структуры занять твердую позицию.', ['TAKE_MEASURES']],
    [
      'МИД попросил участников встречи оказать на Ереван влияние, чтобы тот отдал карты минных полей.',
      ['PROVIDE_MINE_MAPS', 'EXERT_PRESSURE'],
    ],
    ['МИД призывает Ереван без промедления передать карты минных полей.', ['PROVIDE_MINE_MAPS']],
    ['«Я прошу государства осудить минный террор», - сказал министр.', ['CONDEMN']],
    ['«Обращаюсь к зарубежным донорам: помогите нашим саперам», - сказал министр.', ['SUPPORT_MINE_ACTION']],
    ['Пора Еревану отдать карты минных полей.', ['PROVIDE_MINE_MAPS']],
    ['Необходимо, чтобы Армения передала карты минных полей.', ['PROVIDE_MINE_MAPS']],
    ['МИД ждет от международных организаций решительных шагов.', ['TAKE_MEASURES']],
    ['МИД ждет от ООН решительных действий: осудить минный террор.', ['CONDEMN']],
    ['МИД обратился к ООН с призывом не молчать о минном терроре.', ['CONDEMN']],
    ['Пора саперам отдать долги.', []],
    ['МИД потребовал, чтобы Армения перестала ставить мины.', ['STOP_LAYING_MINES']],
    ['МИД призвал доноров раскошелиться на разминирование.', ['SUPPORT_MINE_ACTION']],
    ['МИД ждет от международных организаций принципиальной оценки минного террора.', ['CONDEMN']],
    ['Жителей призывают не сходить с проверенных дорог.', []],
    ['Саперы поддержали коллег.', []],
  ])('%s', (text, expected) => {
    expect(appeals(text)).toEqual(expected)
  })
})

describe('Russian allegations', () => {
  it.each([
    ['Армянская сторона заминировала дороги и кладбища.', ['LAID_MINES']],
    ['Мины установила в последние дни армянская диверсионная группа.', ['LAID_MINES']],
    ['Мины сняла в последние дни саперная группа.', []],
    ['Мины, заложенные Арменией, продолжают уносить жизни.', ['LAID_MINES']],
    [
      'Армения заминировала села, что противоречит Женевским конвенциям 1949 года.',
      ['LAID_MINES GENEVA_CONVENTIONS_1949', 'VIOLATED_HUMANITARIAN_LAW GENEVA_CONVENTIONS_1949'],
    ],
    [
      'Армения не передает карты минных полей, нарушая международное гуманитарное право.',
      ['WITHHELD_MINE_MAPS INTERNATIONAL_LAW', 'VIOLATED_HUMANITARIAN_LAW INTERNATIONAL_LAW'],
    ],
    ['Дороги были заминированы в годы оккупации.', []],
    ['Армения засеяла поля минами.', ['LAID_MINES']],
    ['Саперы расставляли таблички у минных полей.', []],
    ['Саперы обезвредили мины.', []],
  ])('%s', (text, expected) => {
    expect(allegations(text)).toEqual(expected)
  })

  it('know whom each item of a list turns to, whoever it is', () => {
    const text = `Омбудсмен Азербайджана говорила о минах. Омбудсмен обращается:
к Совету ООН по правам человека – осудить минирование;
к профильным фондам – расширить участие в разминировании;
к вечеру – вернуться в Баку.`
    expect(claimsOf(text, 'APPEAL').map(({ action, addressees }) => [action, addressees])).toEqual([
      ['CONDEMN', ['Совету ООН по правам человека']],
      ['SUPPORT_MINE_ACTION', ['профильным фондам']],
    ])
  })

  it('take who merely works without a map for no report of maps', () => {
    const text = 'ANAMA Азербайджана сообщила о минах. Тракторист ругается, если кто-то выходит в поле без карты.'
    expect(claimsOf(text, 'MINE_MAP_REPORT')).toEqual([])
    expect(claimsOf(text.replace('без карты', 'без карт мин'), 'MINE_MAP_REPORT')).toHaveLength(1)
  })

  it('name a protocol to the conventions alone, and the conventions beside it', () => {
    const text = (law: string): string =>
      `Омбудсмен Азербайджана осудила минирование. Армения заложила мины, что нарушает ${law}.`
    const instruments = (law: string) => claimsOf(text(law), 'ALLEGATION')[0]?.instruments
    expect(instruments('Дополнительный протокол I к Женевским конвенциям')).toEqual(['ADDITIONAL_PROTOCOL_I_1977'])
    expect(instruments('Женевские конвенции')).toEqual(['GENEVA_CONVENTIONS_1949'])
  })
})
