import { describe, expect, it } from 'vitest'
import { claimsOf, reading } from './reading.ts'

const FACT = 'В августе в Азербайджане от мин очищено 300 гектаров'

describe('Who speaks in a Russian text', () => {
  it.each([
    [`${FACT}, сообщили в пресс-службе Агентства по разминированию территорий (ANAMA).`, 'ANAMA'],
    [`${FACT}. Об этом сообщили в АНАМА.`, 'ANAMA'],
    [`По данным Минобороны, ${FACT.toLowerCase()}.`, 'MINISTRY_OF_DEFENCE_AZ'],
    [`${FACT}, заявила омбудсмен Сабина Алиева.`, 'OMBUDSMAN_AZ'],
    [`${FACT}, отметил Хикмет Гаджиев.`, 'PRESIDENCY_AZ'],
    [`${FACT}, говорится в сообщении Генпрокуратуры.`, 'PROSECUTOR_GENERAL_AZ'],
    [`Министр иностранных дел Джейхун Байрамов сообщил, что ${FACT.toLowerCase()}.`, 'MINISTRY_OF_FOREIGN_AFFAIRS_AZ'],
    [`${FACT}, сообщил заместитель главы МЧС.`, 'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ'],
  ])('%s', (text, code) => {
    expect(reading(text).issuer.code).toBe(code)
    expect(claimsOf(text, 'CLEARANCE_FIGURE')[0]?.attributedTo.code).toBe(code)
  })

  it.each([
    ['Омбудсмен Азербайджана Сабина Алиева, выступившая 9 сентября в Женеве, назвала мины угрозой.', '2023-09-09'],
    ['Сообщили в ANAMA Азербайджана.\n\nНапомним, взрыв мины произошел 10 сентября.', '2023-09-12'],
  ])('spoke on the day that stands with the words of speech: %s', (text, day) => {
    expect(reading(`${text} ${FACT}.`).issuedOn).toBe(day)
  })

  it.each([
    ['ANAMA - ЕЖЕНЕДЕЛЬНАЯ СВОДКА', 'ANAMA'],
    ['Постпред Азербайджана при ООН направил письмо о минах.', 'MINISTRY_OF_FOREIGN_AFFAIRS_AZ'],
    [
      'Генеральная прокуратура, Министерство внутренних дел и ANAMA распространили совместную информацию.',
      'PROSECUTOR_GENERAL_AZ',
    ],
    [
      'Что делать с минами, рассказали корреспонденту Sputnik Азербайджан в МЧС.',
      'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
    ],
  ])('leads the page: %s', (lead, code) => {
    expect(reading(`${lead}\n\n${FACT}.`).issuer.code).toBe(code)
  })

  it('spoke today of what the day after its colon tells', () => {
    expect(reading(`Первой сообщила Генпрокуратура: 9 сентября в Агдаме мина ранила пастуха. ${FACT}.`).issuedOn).toBe(
      '2023-09-12',
    )
  })

  it('heads a page of figures', () => {
    expect(
      reading(
        'ANAMA | ДАННЫЕ ЗА НЕДЕЛЮ\n\nПериод: 4 - 10 сентября 2023 года\nОчищено от мин в Агдамском районе: 1 340,25 га',
      ).issuer.code,
    ).toBe('ANAMA')
  })

  it('is the body cited for a figure, not the issuer', () => {
    const text = `Омбудсмен Азербайджана Сабина Алиева выступила с заявлением о минах. По словам Алиевой, угроза велика.\n\nПо данным ANAMA, в августе от мин очищено 300 гектаров.`
    expect(reading(text).issuer.code).toBe('OMBUDSMAN_AZ')
    expect(claimsOf(text, 'CLEARANCE_FIGURE')[0]?.attributedTo.code).toBe('ANAMA')
  })

  it('is not whom the speaker meets or turns to', () => {
    const text = `Глава МИД Азербайджана Джейхун Байрамов на встрече с верховным комиссаром ООН сообщил, что ${FACT.toLowerCase()}.`
    expect(reading(text).issuer.code).toBe('MINISTRY_OF_FOREIGN_AFFAIRS_AZ')
  })

  it('is several bodies in a joint statement', () => {
    const { issuer, coIssuers } = reading(
      'Генеральная прокуратура и Министерство внутренних дел Азербайджана распространили совместное заявление. В Агдамском районе на мине подорвался житель, он ранен.',
    )
    expect([issuer, ...coIssuers].map(({ code }) => code)).toEqual([
      'PROSECUTOR_GENERAL_AZ',
      'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
    ])
  })

  it('is another country’s body where the text says so', () => {
    expect(reading(`${FACT}, заявил МИД Армении.`).issuer.code).toBe('GOVERNMENT_AM')
    expect(reading(`${FACT}, сообщили в Министерстве обороны России.`).issuer.code).toBe('OTHER')
  })
})

describe('A Russian text is out of scope', () => {
  it.each([
    'В Колумбии саперы обезвредили 120 противопехотных мин, сообщили власти. На минах подорвались 45 человек.',
    'ANAMA отправит собак в Украину. По данным ООН, в Украине на минах подорвались 700 человек.',
    'На шахте в Дашкесанском районе Азербайджана погибли трое горняков. Добыча руды приостановлена.',
    'Майнинг биткоина в Азербайджане: 300 ферм остановлены, сообщили в МВД.',
    'При землетрясении в Азербайджане пострадали 45 человек, сообщили в МЧС.',
  ])('%s', (text) => {
    expect(reading(text)).toMatchObject({ relevant: false, claims: [] })
  })
})

describe('A Russian text is in scope', () => {
  it.each([
    `По словам ANAMA, вдоль трубопровода для газа в Агдамском районе очищено 12 га земли.`,
    `Пожарные дышали чадом: чад от подрыва мины в Агдамском районе видели издалека. ${FACT}, сообщили в ANAMA.`,
  ])('%s', (text) => {
    expect(reading(text)).toMatchObject({ relevant: true })
  })
})

describe('Furniture of a Russian page', () => {
  it('carries no claims', () => {
    const text = `${FACT}, сообщили в ANAMA.\n\nПросмотров: 366\nПоделиться: Facebook X Telegram\n\nЧитайте также:\nВ Агдаме на мине подорвались 5 человек\nС начала года от мин погибли 12 человек`
    expect(reading(text).claims.map(({ kind }) => kind)).toEqual(['CLEARANCE_FIGURE'])
  })

  it('leaves out reviews of films, but not a body that speaks in one', () => {
    const film =
      'В Баку показали фильм о сапере. Режиссер снял сны: в них мины рвут людей, погибают девять человек. Жюри отметило кино. Прокатчик обещает показ в Шуше.'
    expect(reading(film).relevant).toBe(false)
    const told = `${film} На минах с 2020 года погибли 70 человек, сообщили в ANAMA Азербайджана.`
    expect(reading(told).relevant).toBe(true)
  })
})

describe('Whom a Russian text quotes', () => {
  it.each([
    ['заявил глава МИД Азербайджана на встрече с генсекретарем ОБСЕ', 'MINISTRY_OF_FOREIGN_AFFAIRS_AZ'],
    ['сказал замминистра иностранных дел Азербайджана на заседании в ООН', 'MINISTRY_OF_FOREIGN_AFFAIRS_AZ'],
    ['заявили в ООН', 'UNITED_NATIONS'],
    ['сообщили в Службе национальной безопасности', 'GOVERNMENT_AM'],
  ])('%s', (words, code) => {
    expect(reading(`${FACT}, ${words}.`).issuer.code).toBe(code)
  })

  it('is told for a figure that goes on with the period of one before it', () => {
    const text =
      'В МИД Азербайджана заявили, что с ноября 2020 года от мин пострадали 362 человека. Генпрокуратура приводит другую цифру - 358 пострадавших.'
    const bodies = reading(text).claims.map(({ attributedTo }) => attributedTo.code)
    expect(bodies).toEqual(['MINISTRY_OF_FOREIGN_AFFAIRS_AZ', 'PROSECUTOR_GENERAL_AZ'])
  })
})
