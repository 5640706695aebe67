import { bodyOf, by, notBy } from '../bodies.ts'
import { type Framings, hidesAlone, tellsAlone } from '../framing.ts'

const HURT = 'в понедельник в Агдаме мина ранила пастуха'
const OMBUDSMAN = 'Омбудсмен распространила заявление о минах в Азербайджане.'
const after = (body: string, kind: string, words: string) => [
  by(body, `${OMBUDSMAN} ${kind} тоже там.\n\n{${words}} сообщает, что ${HURT}.`),
]

/** Bodies, the words that stand for them, and those by which they speak. */
export const RUSSIAN_AUTHORITIES: Framings = {
  'authorities titles': [
    by('ANAMA', `{В|Там} ANAMA рады.\n\nСегодня сообщили, что ${HURT}.`),
    by('ANAMA', `${OMBUDSMAN}\n\nСообщили Sputnik Азербайджан {в|там} ANAMA, что ${HURT}.`),
  ],
  'authorities periodicals': [
    by(
      'ANAMA',
      `ANAMA · {Сводка/Бюллетень/Отчет/Дайджест/Обзор/Пресс-релиз/Справка|=Сады}\n\nМинистерство обороны сообщает, что мин в Агдаме много.\n\nТем временем ${HURT}.`,
    ),
  ],
  'authorities bodies *': [by(bodyOf, `{Омбудсмен|Кто-то} сообщает, что ${HURT}.`)],
  'authorities lands bodies *': [
    by(
      'GOVERNMENT_AM',
      `${OMBUDSMAN}\n\n{Ереван|Кто-то} утверждает, что ${HURT}.`,
      `${OMBUDSMAN}\n\nВ {Ереване|Сочи} утверждают, что ${HURT}.`,
      `${OMBUDSMAN}\n\nПо словам {Еревана|соседа}, ${HURT}.`,
    ),
  ],
  'authorities lands speaks': [
    by(
      'GOVERNMENT_AM',
      `${OMBUDSMAN}\n\nЕреван {заявляет/утверждает/говорит/сообщает/настаивает/уверяет/ответил|=видит}, что ${HURT}.`,
      `${OMBUDSMAN}\n\nВ Ереване {считают|=видят}, что ${HURT}.`,
      `${OMBUDSMAN}\n\nЕреван {в свою очередь заявляет/со своей стороны заявляет/однако заявляет/же заявляет/также заявляет|=видит}, что ${HURT}.`,
      `${OMBUDSMAN}\n\n{По словам/По утверждению/По данным|=После} Еревана, ${HURT}.`,
    ),
  ],
  'authorities anaphors AGENCY': after('ANAMA', 'ANAMA', 'Агентство|Кто-то'),
  'authorities anaphors MINISTRY': after('MINISTRY_OF_DEFENCE_AZ', 'Министерство обороны', 'Министерство|Кто-то'),
  'authorities anaphors COMMISSIONER': [
    by(
      'OMBUDSMAN_AZ',
      `ANAMA распространило заявление о минах в Азербайджане. Омбудсмен тоже там.\n\n{Уполномоченный|Кто-то} сообщает, что ${HURT}.`,
    ),
  ],
  'authorities anaphors OFFICE': after('PROSECUTOR_GENERAL_AZ', 'Генеральная прокуратура', 'Прокуратура|Кто-то'),
  'authorities anaphors SERVICE': after(
    'STATE_BORDER_SERVICE_AZ',
    'Государственная пограничная служба',
    'Служба|Кто-то',
  ),
  'authorities anaphors COMMITTEE': after('OTHER State Committee', 'Государственный комитет', 'Комитет|Кто-то'),
  'authorities anaphors ORGANISATION': after('OTHER HALO Trust', 'HALO Trust', 'Организация|Кто-то'),
  'authorities anaphors SPEAKER': [
    by('ANAMA', `${OMBUDSMAN} ANAMA сообщает, что мин много.\n\n{Она|Кто-то} сообщает, что ${HURT}.`),
  ],
  'authorities anaphors VIEW': [
    by('ANAMA', `${OMBUDSMAN} ANAMA сообщает, что мин много.\n\n{По ее словам|Там}, ${HURT}.`),
  ],
  'authorities foreign GOVERNMENT_AM': [
    by(
      'GOVERNMENT_AM',
      `{Армянское|Старое} Министерство обороны сообщает, что ${HURT}.`,
      `Министерство обороны {Армении|гор} сообщает, что ${HURT}.`,
    ),
  ],
  'authorities foreign OTHER': [
    notBy(
      'MINISTRY_OF_DEFENCE_AZ',
      `{Российское|Старое} Министерство обороны сообщает, что ${HURT}.`,
      `Министерство обороны {России|гор} сообщает, что ${HURT}.`,
    ),
  ],
  'authorities foreign null': [notBy('OMBUDSMAN_AZ', `{Бывший|Старый} омбудсмен сообщает, что ${HURT}.`)],
  'authorities organisations quoted oblique': [
    by('OMBUDSMAN_AZ', `${OMBUDSMAN}\n\nТам {фонда|=фонд} «Надежда» сообщил, что ${HURT}.`),
  ],
  'authorities organisations quoted nouns': [
    by(({ form }) => `OTHER ${form} «Надежда»`, `${OMBUDSMAN}\n\n{Фонд|Сад} «Надежда» сообщил, что ${HURT}.`),
  ],
  'authorities before DATA': [by('ANAMA', `${OMBUDSMAN}\n\n{По данным|У} ANAMA ${HURT}.`)],
  'authorities before BACK': [
    by('ANAMA', `${OMBUDSMAN}\n\nВ понедельник в Агдаме мина ранила пастуха. {Источник данных|Там живет} ANAMA.`),
  ],
  'authorities before STATES': [
    by('ANAMA', `${OMBUDSMAN}\n\nВ понедельник в Агдаме мина ранила пастуха, {говорится в заявлении|там} ANAMA.`),
  ],
  'authorities parting': [notBy('ANAMA', `${OMBUDSMAN}\n\nПо данным людей {к|у} ANAMA ${HURT}.`)],
  'authorities listeners': [notBy('ANAMA', `${OMBUDSMAN}\n\n{Перед|У} ANAMA сообщает, что ${HURT}.`)],
  'authorities closings': [
    tellsAlone(
      'issuer OMBUDSMAN_AZ',
      'В понедельник в Агдаме мина ранила пастуха. ANAMA говорила о минах в Азербайджане.\n\n{С уважением|Привет},\nОмбудсмен',
    ),
  ],
  'authorities before SAYS': [
    by('ANAMA', `${OMBUDSMAN}\n\nВ понедельник в Агдаме мина ранила пастуха, {сообщили в|живет у} ANAMA.`),
  ],
  'authorities after STATES': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {распространило|видит}, что ${HURT}.`)],
  'authorities after SAYS': [by('ANAMA', `${OMBUDSMAN}\n\nANAMA {сообщило|видит}, что ${HURT}.`)],
  'authorities surnameEnding': [
    by(
      'ANAMA',
      `${OMBUDSMAN} Представитель ANAMA Рашад Мамедов был там.\n\nПо словам Мамедов{а/у/е/ы/ой/ым/ом|цев}, ${HURT}.`,
      `${OMBUDSMAN} Представитель ANAMA Рашад Толстой был там.\n\nПо словам Толст{ого/ому|цев}, ${HURT}.`,
      `${OMBUDSMAN} Представитель ANAMA Рашад Кантария был там.\n\nПо словам Кантари{ю/я|цев}, ${HURT}.`,
    ),
  ],
  'authorities staff': [notBy('ANAMA', `${OMBUDSMAN}\n\nANAMA {сотрудники|там} сообщает, что ${HURT}.`)],
  'authorities joining': [
    tellsAlone(
      'with MINISTRY_OF_DEFENCE_AZ',
      `В совместном заявлении ANAMA {и|там} Министерство обороны сообщают, что ${HURT}.`,
    ),
  ],
  'authorities joint': [
    tellsAlone(
      'with MINISTRY_OF_DEFENCE_AZ',
      `В {совместном|долгом} заявлении ANAMA и Министерство обороны сообщают, что ${HURT}.`,
    ),
  ],
  'authorities doers *': [
    by(
      'MINISTRY_OF_DEFENCE_AZ',
      `${OMBUDSMAN}\n\nНа прошлой неделе {инженерные войска|фермеры} очистили 12 гектаров от мин.`,
    ),
  ],
  'authorities medics': [
    by('OTHER Hospital', `${OMBUDSMAN}\n\n{Врач|Житель} при больнице, большой человек, сообщил, что ${HURT}.`),
  ],
  'authorities anaphors HOSPITAL': after('OTHER Hospital', 'Больница', 'Врач|Кто-то'),
  'authorities roles': [by('ANAMA', `${OMBUDSMAN}\n\n{Представитель|Дом} ANAMA был там. Он сообщил, что ${HURT}.`)],
  'authorities prepared': [
    tellsAlone(
      'issuer ANAMA',
      `{Подготовлено/Подготовил/Составлено/Издано|=Дома} ANAMA\n\nОмбудсмен сообщает, что ${HURT}.`,
    ),
  ],
  'authorities signed': [
    tellsAlone('issuer ANAMA', `Омбудсмен сообщает, что ${HURT}.\n\n{Пресс-служба/Пресс-центр|=Сад} ANAMA`),
  ],
  'authorities hired': [
    hidesAlone(
      'issuer ANAMA',
      `Азизов работает в Азербайджане по {контракту с/договору с|=полям у} ANAMA.\n\n– Что с минами?\n– В понедельник в Агдаме мина ранила пастуха.\n\n– Что с дорогами?\n– Нет.\n\n– А теперь?\n– Работа.`,
    ),
  ],
  'authorities ownAuthority': [
    tellsAlone(
      'issuer OTHER Not stated',
      'В понедельник в Агдаме мина ранила пастуха, {рассказали родственники|видно всем}. Было солнце. Мин много. Мины плохи. ANAMA сообщило, что мин много.',
    ),
  ],
}
