import { describe, expect, it } from 'vitest'
import { claimsOf } from './reading.ts'

const maps = (text: string): readonly string[] =>
  claimsOf(`ANAMA Azərbaycandakı minalar barədə danışıb. ${text}`, 'MINE_MAP_REPORT').map(
    ({ status, mines, accuracyPercent }) => [status, mines, accuracyPercent].filter((part) => part !== null).join(' '),
  )

describe('Azerbaijani maps of mines', () => {
  it.each([
    ['İrəvan Kəlbəcərin mina xəritələrini hələ də özündə saxlayır.', ['NOT_PROVIDED']],
    ['Ermənistan mina xəritələrini bölüşmür.', ['NOT_PROVIDED']],
    ['Ermənistan mina xəritələrini bizə verməyə tələsmir.', ['NOT_PROVIDED']],
    ['Ermənistandan mina xəritələrini ala bilməmişik.', ['NOT_PROVIDED']],
    ['Ermənistanın verdiyi mina xəritələri özünü doğrultmayıb.', ['INACCURATE']],
    ['Nazir deyib ki, mina xəritələri gerçək vəziyyəti tam əks etdirmir.', ['INACCURATE']],
    ['Yoxlama göstərib ki, mina xəritələri yalnız 25 faiz həqiqəti əks etdirir.', ['INACCURATE 25']],
    ['Mina xəritələrinin cəmi 25 faizinə etibar etmək olar.', ['INACCURATE 25']],
    ['Ermənistan Kəlbəcərlə Laçının minalanma sxemlərini göndərdi.', ['HANDED_OVER']],
    [
      'Ermənistan 2021-ci ildə Ağdamın mina xəritələrini verib. Onlarda 97 min minanın yeri göstərilib.',
      ['HANDED_OVER 97000'],
    ],
    ['Ermənistan minalanmış yerlərin sxemlərini hələ də gizlədir.', ['NOT_PROVIDED']],
    ['Muzey minalanmış yerlərin sxemlərini gizlədir.', []],
    ['Dəqiq mina xəritəsi olmadığı halda torpağı yoxlamaq lazım gəlir.', []],
    ['Ermənistan öz xəritələrində Kəlbəcəri göstərir.', []],
  ])('%s', (text, expected) => {
    expect(maps(text)).toEqual(expected)
  })

  it.each([
    ['ANAMA yerdə qalan mina xəritələrini Ermənistandan istəyir.', ['PROVIDE_MINE_MAPS']],
    ['Ombudsman Ermənistandan mina xəritələrini tələb edib.', ['PROVIDE_MINE_MAPS']],
    ['Ombudsman qonşu dövlətdən minalar barədə arxivini açmağı tələb edib.', ['PROVIDE_MINE_MAPS']],
    ['Ombudsman dünya birliyini Ermənistanı sıxışdırmağa səsləyib.', ['EXERT_PRESSURE']],
    ['Ombudsman Ermənistanı mina xəritələrini ortaya qoymağa çağırıb.', ['PROVIDE_MINE_MAPS']],
  ])('that are asked for: %s', (text, expected) => {
    expect(claimsOf(`Azərbaycanda minalar barədə danışıblar. ${text}`, 'APPEAL').map(({ action }) => action)).toEqual(
      expected,
    )
  })
})
