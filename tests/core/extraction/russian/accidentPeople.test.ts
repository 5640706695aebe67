import { describe, expect, it } from 'vitest'
import { claimsOf, harmed } from './reading.ts'

const SAID = ' Об этом сообщила Генеральная прокуратура Азербайджана.'
const reads = (text: string, expected: readonly string[]) => expect(harmed(text + SAID).toSorted()).toEqual(expected)

describe('those of whom a Russian report tells one by one', () => {
  it.each([
    [
      'В Агдамском районе на мине подорвались двое мужчин. Один скончался на месте, второй с тяжелыми ранениями доставлен в больницу.',
      ['EVERYONE INJURED 1', 'EVERYONE KILLED 1'],
    ],
    [
      'В Агдамском районе на мине подорвались двое мужчин. Первый погиб сразу, второй умер спустя несколько часов в реанимации.',
      ['EVERYONE KILLED 2'],
    ],
    [
      'В Агдамском районе на мине подорвались двое мужчин. Один скончался на месте, другой – по дороге в больницу.',
      ['EVERYONE KILLED 2'],
    ],
    [
      'В Агдамском районе на мине подорвались двое мужчин. Одному ампутировали ногу, другому врачи спасли зрение.',
      ['EVERYONE INJURED 2'],
    ],
    [
      'В Агдамском районе на мине подорвались двое рабочих. У одного оторвана стопа, у второго повреждены глаза.',
      ['EVERYONE INJURED 2'],
    ],
    [
      'В Агдамском районе на мине подорвались трое рабочих. Один умер на операционном столе, двое других выжили.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 1'],
    ],
    [
      'В Агдамском районе на мине подорвался трактор, один рабочий ранен. Второй трактор был в другой стороне, третий взрыв никого не ранил.',
      ['EVERYONE INJURED 1'],
    ],
  ])('%s', reads)
})

describe('numbers that a Russian report takes back', () => {
  it.each([
    ['При взрыве мины в Агдаме пострадавших не четверо, а шестеро. Все они ранены.', ['EVERYONE INJURED 6']],
    ['При взрыве мины в Агдаме погиб не один, а два человека.', ['EVERYONE KILLED 2']],
    ['При взрыве мины в Агдаме погибли трое, а не двое.', ['EVERYONE KILLED 3']],
    ['При взрыве мины в Агдаме ранены не три человека, как говорилось утром, а пять.', ['EVERYONE INJURED 5']],
    ['При взрыве мины в Агдаме ранены не менее трех человек, а двое пропали.', ['EVERYONE INJURED 3 AT_LEAST']],
  ])('%s', reads)
})

describe('people behind participles and in Russian lists', () => {
  it.each([
    ['При взрыве мины в Агдаме погибли оба ехавших в машине человека.', ['EVERYONE KILLED 2']],
    ['Машину в Агдаме разнесло взрывом мины. Оба ехавших в ней мирных жителя скончались.', ['CIVILIAN KILLED 2']],
    [
      'При взрыве мины в Агдаме погибли офицер и солдат, ранен еще один военнослужащий.',
      ['MILITARY INJURED 1', 'MILITARY KILLED 2'],
    ],
    [
      'При взрыве мины в Агдаме погибли водитель и пассажир, ранены также двое рабочих.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 2'],
    ],
    ['При взрыве мины в Агдаме трое погибли, двое пострадали.', ['EVERYONE INJURED 2', 'EVERYONE KILLED 3']],
    ['При взрыве мины в Агдаме трое пострадали, один из них погиб.', ['EVERYONE CASUALTY 3', 'EVERYONE KILLED 1']],
    ['При взрыве снаряда в Агдаме ранены два брата восьми и одиннадцати лет.', ['CHILD INJURED 2']],
    ['При взрыве снаряда в Агдаме ранены два брата, работавшие там восемь лет.', ['EVERYONE INJURED 2']],
  ])('%s', reads)
})

describe('what a Russian report says that a mine took', () => {
  it.each([
    ['Взрыв мины в Агдаме стоил трактористу обеих ног.', ['EVERYONE INJURED 1']],
    ['Взрыв мины в Агдаме стоил пастуху жизни.', ['EVERYONE KILLED 1']],
    ['Мина в Агдаме оставила тракториста без ступни.', ['EVERYONE INJURED 1']],
    ['Мина в Агдаме лишила военнослужащего ноги.', ['MILITARY INJURED 1']],
    ['Подорвавшийся на мине в Агдаме пастух лишился правой стопы.', ['EVERYONE INJURED 1']],
    ['Взрыв мины в Агдаме стоил трактористу нового трактора.', []],
    ['В Агдаме обнаружено тело пастуха, подорвавшегося на мине.', ['EVERYONE KILLED 1']],
    ['Тело подорвавшегося на мине рыбака нашли в Агдаме.', ['EVERYONE KILLED 1']],
  ])('%s', reads)
})

describe('numbers of people in Russian accidents and those they are made up of', () => {
  it.each([
    ['При взрыве мины в Агдаме четыре человека - водитель и трое пассажиров - скончались.', ['EVERYONE KILLED 4']],
    ['При взрыве мины в Агдаме погибли водитель и трое пассажиров.', ['EVERYONE KILLED 4']],
    [
      'В Агдаме на мине подорвалась машина с четырьмя людьми: двое погибли, двое ранены.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 2'],
    ],
    ['На мине в Агдаме подорвались шестеро рабочих. Погибших нет. Четверо в больнице.', ['EVERYONE INJURED 6']],
    ['В Агдаме после взрыва мины под наблюдением врачей находятся восемь пострадавших.', ['EVERYONE INJURED 8']],
    [
      'В Агдаме умер еще один пассажир автобуса, подорвавшегося на мине. Жертв взрыва уже пятеро.',
      ['EVERYONE KILLED 5'],
    ],
    ['Мина в Агдаме искалечила еще одного человека. Пострадавший - гражданское лицо.', ['CIVILIAN INJURED 1']],
    ['Мина в Агдаме ранила солдата, ступню ему спасти не смогли.', ['MILITARY INJURED 1']],
    [
      'На мине в Агдаме подорвались четверо солдат, одного из них не спасли врачи.',
      ['MILITARY CASUALTY 4', 'MILITARY KILLED 1'],
    ],
    [
      'При взрыве мины в Агдаме погиб один гражданский, ранены двое гражданских.',
      ['CIVILIAN INJURED 2', 'CIVILIAN KILLED 1'],
    ],
    ['При взрыве мины в Агдаме поврежден гражданский автомобиль, ранен прохожий.', ['EVERYONE INJURED 1']],
    ['Мина в Агдаме убила солдата, двое его сослуживцев ранены.', ['MILITARY INJURED 2', 'MILITARY KILLED 1']],
    ['Мина в Агдаме убила солдата, двое его родственников ранены.', ['EVERYONE INJURED 2', 'MILITARY KILLED 1']],
  ])('%s', reads)
})

describe('whom Russian reports call by what they do, and how they fared', () => {
  it.each([
    [
      'От взрыва мины в Агдаме погиб 60-летний местный травник, двое ранены.',
      ['EVERYONE INJURED 2', 'EVERYONE KILLED 1'],
    ],
    ['На мине в Агдаме подорвались 3 травника.', ['EVERYONE CASUALTY 3']],
    ['От взрыва мины в Агдаме сгорел внедорожник, ранен пастух.', ['EVERYONE INJURED 1']],
    ['При взрыве мины в Агдаме погиб пастух, напарник погибшего ранен.', ['EVERYONE INJURED 1', 'EVERYONE KILLED 1']],
    ['Пятерых пассажиров автобуса, наскочившего на мину в Агдаме, развезли по больницам.', ['EVERYONE INJURED 5']],
    [
      'В Агдаме на мине подорвался и погиб сапер Али Аббасов, его сменщик контужен.',
      ['DEMINER KILLED 1', 'EVERYONE INJURED 1'],
    ],
    ['Мина в Агдаме ранила пастуха, хирурги отняли ему левую ногу.', ['EVERYONE INJURED 1']],
    ['Из-за мины в Агдаме стопы лишился военнослужащий.', ['MILITARY INJURED 1']],
    ['Мина в Агдаме лишила село покоя, стопы овец целы.', []],
  ])('%s', reads)
})

describe('when and where Russian reports say that something happened', () => {
  const day = (text: string) =>
    claimsOf(text + SAID, 'ACCIDENT_REPORT').map(({ occurredOn, place }) => [occurredOn, place])

  it('takes the date that heads an entry', () => {
    expect(day('2 марта. В Физулинском районе при разминировании погиб сапер.')).toEqual([['2023-03-02', 'AZ-FUZ']])
  })

  it('counts days from the accident told before', () => {
    const text = '5 сентября в Агдаме мина ранила пастуха.\n\nНазавтра в Физули на мине подорвался тракторист.'
    expect(day(text)).toEqual([
      ['2023-09-05', 'AZ-AGM'],
      ['2023-09-06', 'AZ-FUZ'],
    ])
  })

  it('takes no hospital for the place', () => {
    const text = 'В Губадлы 5 сентября сработала мина. Двое солдат ранены, их доставили в военный госпиталь Физули.'
    expect(day(text)).toEqual([['2023-09-05', 'AZ-QBI']])
  })

  it('tells entries of a chronicle apart from the season it covers', () => {
    const text =
      'Это третий случай с весны: 11 апреля в Агдаме подорвался на мине пастух, 2 июня в Физули мина ранила двоих рабочих.'
    expect(day(text)).toEqual([
      ['2023-04-11', 'AZ-AGM'],
      ['2023-06-02', 'AZ-FUZ'],
    ])
  })

  it('takes no dateline for it', () => {
    expect(day('Баку. 12 сентября. В Агдаме мина вчера ранила пастуха.')).toEqual([['2023-09-11', 'AZ-AGM']])
  })

  it('takes a month in the case that alone says when', () => {
    expect(day('Прошлым мартом в Агдаме мина ранила пастуха.')).toEqual([['2023-03', 'AZ-AGM']])
  })

  it('takes what happened in the paragraph after it', () => {
    expect(
      day('Машину разнесло взрывом мины, двое ехавших в ней скончались.\n\nИнцидент произошел 3 сентября в Физули.'),
    ).toEqual([['2023-09-03', 'AZ-FUZ']])
  })
})

describe('animals in a Russian report', () => {
  it.each([
    ['В Агдамском районе пастух подорвался на мине и погиб на месте. В отаре погибли 12 овец.', ['EVERYONE KILLED 1']],
    ['В Лачинском районе при взрыве мины погибли пастух и три коровы.', ['EVERYONE KILLED 1']],
    ['В Лачинском районе при взрыве мины погибли 12 голов скота, ранены двое пастухов.', ['EVERYONE INJURED 2']],
  ])('are no people: %s', (text, expected) => {
    reads(text, expected)
  })
})
