const HOSPITALS = [
  'больниц~f',
  'госпитал~ms',
  'клиник~fk',
  'медцентр~m',
  'медицинск* центр~m',
  'црб',
  'реанимаци~fi',
  'медучреждени~ni',
]

/** "Остался без ноги", "лишилась обеих ног", "взрыв лишил его глаза", "выжил, но без ступни". */
export function maimed(): readonly string[] {
  const parts = 'ног*, стоп*, ступн*, рук*, конечност*, кист*, пальц*, глаз*, зрени*'.split(', ')
  const losing = [
    'лиши~vr',
    'потеря~v',
    'потеряв',
    'потерявш~a',
    'лишившийся',
    'лишившаяся',
    'лишившегося',
    'лишившись',
    'оста~vr без',
    'остались без',
    'осталось без',
  ]
  const taken = 'отня~v, отрезали, отрезал, удали~v, ампутирова~v'.split(', ')
  // "Взрыв лишил его глаза": whoever is named there else is who paid ("стоил пастуху ноги").
  const hisLoss = ['лиши~v его', 'лиши~v ее', 'лиши~v их', 'остави~v его без', 'остави~v ее без', 'остави~v их без']
  const one = 'без ноги, без стопы, без ступни, без кисти, без глаза, без обеих ног, без обеих рук'
  const both = ['потеря~v', 'потеряв', 'оторвало'].flatMap((lost) =>
    ['ног*', 'рук*', 'стоп*', 'ступн*', 'кист*', 'глаз*'].flatMap((part) => [
      `${lost} обе ${part}`,
      `${lost} две ${part}`,
      `${lost} оба ${part}`,
    ]),
  )
  return [
    ...both,
    ...losing.flatMap((verb) =>
      parts.flatMap((part) => [`${verb} ${part}`, `${verb} _ ${part}`, `${part} ${verb}`, `${part} _ ${verb}`]),
    ),
    ...taken.flatMap((verb) =>
      parts.flatMap((part) => [`${verb} ${part}`, `${verb} _ ${part}`, `${verb} _ _ ${part}`]),
    ),
    ...hisLoss.flatMap((verb) => parts.map((part) => `${verb} ${part}`)),
    one,
  ]
}

/** "Доставлен в районную больницу", "в больницы двух городов доставлены", "под наблюдением врачей находятся". */
export function inHospital(): readonly string[] {
  const taken =
    'доставлен~p, доставили, помещен~p, отправлен~p, увезли, привезли, попа~v, эвакуирован~p, переведен~p, перевезен~p, переправлен~p, переправили, поступи~v, оказа~vr, угоди~v'
  const staying = 'наход*, оста*, леж*, лечится, лечатся'
  const care = 'под наблюдением врачей, под наблюдением медиков, на лечении, на стационарном лечении, на излечении'
  const gaps = ['', '_ ', '_ _ ', '_ _ _ ']
  const bothWays = (verb: string, place: string): readonly string[] => [`${verb} ${place}`, `${place} ${verb}`]
  return [
    ...HOSPITALS.flatMap((hospital) =>
      `${taken}, ${staying}`
        .split(', ')
        .flatMap((verb) => [
          ...[...gaps, '_ _ _ _ '].map((gap) => `${verb} в ${gap}${hospital}`),
          ...gaps.map((gap) => `в ${gap}${hospital} ${verb}`),
          `в ${hospital} _ ${verb}`,
          `в ${hospital} _ _ _ ${verb}`,
        ]),
    ),
    ...HOSPITALS.flatMap((hospital) => [
      `развезли по ${hospital}`,
      `развезен~p по ${hospital}`,
      `разместили в ${hospital}`,
    ]),
    ...care.split(', ').flatMap((place) => staying.split(', ').flatMap((verb) => bothWays(verb, place))),
  ]
}

/** "Повреждена правая рука", "глаза повреждены", "оторвана стопа". */
export function harmedParts(): readonly string[] {
  const parts =
    'глаз*, рук*, ног*, ступн*, стоп*, кист*, пальц*, голен*, бедр*, плеч*, позвоночник*, таз*, барабанн* перепонк*, лиц*, живот*, груд*, спин*, голов*, конечност*, ребр*, ребер, ключиц*, челюст*, череп*, пятк*, локт*, предплечь*, колен*, ше*, легк*, запясть*, лодыжк*, бок'.split(
      ', ',
    )
  const harms =
    'поврежден~p, раздроблен~p, сломан~p, задет~p, оторван~p, перебит~p, обожжен~p, травмирован~p, посечен~p, рассечен~p'
  const torn =
    'раздробило, перебило, сломало, повредило, обожгло, разорвало, порвало, рассекло, посекло, пробило, оторвало, сломал, сломала, повредил, повредила'
  const broken = 'перелом~m, ушиб~m, ожог~mk, рана, раны, ранени~ni, травм~f, повреждени~ni'
  const bothWays = (harm: string): readonly string[] =>
    parts.flatMap((part) => [`${harm} ${part}`, `${harm} _ ${part}`, `${part} ${harm}`])
  return [
    ...harms.split(', ').flatMap(bothWays),
    ...torn.split(', ').flatMap(bothWays),
    ...broken.split(', ').flatMap((harm) => parts.flatMap((part) => [`${harm} ${part}`, `${harm} _ ${part}`])),
    ...['осколок', 'осколки', 'осколками', 'осколком'].flatMap((shard) =>
      [
        'задел',
        'задели',
        'рассек',
        'рассекли',
        'вошел',
        'вошли',
        'пробил',
        'пробили',
        'впились',
        'впился',
        'ранил',
        'ранили',
        'порезал',
        'порезали',
        'рассекло',
        'пробило',
      ].map((verb) => `${shard} ${verb}`),
    ),
    'наложили швы, наложен~p шв~m, удалили осколк*, удалили _ осколк*, извлекли осколк*, извлекли _ осколк*, вынули осколк*, вынули _ осколк*, извлечен~p осколк*',
  ]
}

export const WOUNDS = ['ранени~ni', 'травм~f', 'увечь~ni', 'увечий', 'телесн* повреждени~ni', 'контузи~fi', 'ожог~mk']

/** "получил ранения", "получили осколочные ранения", "ранения различной степени тяжести получили". */
export function wounds(verb: string): readonly string[] {
  return WOUNDS.map(
    (wound) =>
      `${verb} ${wound}, ${wound} ${verb}, ${verb} _ ${wound}, ${verb} _ _ ${wound}, ${wound} _ ${verb}, ${wound} разной степени тяжести ${verb}, ${wound} различной степени тяжести ${verb}`,
  )
}

/** "Ступню ему спасти не смогли": what is lost is no life. */
export function limbsNotSaved(): readonly string[] {
  const parts = 'ног*, стоп*, ступн*, рук*, конечност*, кист*, пальц*, глаз*, зрени*'.split(', ')
  return parts.flatMap((part) => [
    ...[
      'спасти не смогли',
      'не смогли спасти',
      'не удалось спасти',
      'спасти не удалось',
      'не спасли',
      'сохранить не удалось',
      'не удалось сохранить',
    ].flatMap((failed) => [`${part} ${failed}`, `${part} _ ${failed}`, `${failed} ${part}`, `${failed} _ ${part}`]),
    `спасти ${part} не удалось`,
    `спасти ${part} не смогли`,
    `сохранить ${part} не удалось`,
  ])
}

/** "Сапер получил травму глаза, двое его коллег - контузию", "у водителя - перелом ноги": a dash stands for the verb. */
export function gappedWounds(): readonly string[] {
  const wounds = [...WOUNDS, 'перелом~m', 'ушиб~m', 'сотрясени~ni', 'ссадин~f']
  return wounds.flatMap((wound) => [`- ${wound}`, `- _ ${wound}`, `- _ _ ${wound}`])
}
