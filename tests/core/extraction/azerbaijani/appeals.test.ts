import { describe, expect, it } from 'vitest'
import { claimsOf } from './reading.ts'

const asks = (text: string): readonly string[] =>
  claimsOf(text, 'APPEAL').map(({ action, addressees }) => [action, ...addressees].join(' '))

describe('Azerbaijani appeals', () => {
  it.each([
    ['Ombudsman bildirib ki, mina basdıranlar mütləq cəzalandırılmalıdır.', ['HOLD_ACCOUNTABLE']],
    ['XİN bildirib ki, Ermənistanın mina xəritələrini təqdim etməsi vacibdir.', ['PROVIDE_MINE_MAPS']],
    // The second duty is of the same.
    [
      'Ombudsman bildirib ki, beynəlxalq təşkilatlar mina terrorunu pisləməlidir və minatəmizləməyə dəstək verməlidir.',
      ['CONDEMN beynəlxalq təşkilatlar', 'SUPPORT_MINE_ACTION beynəlxalq təşkilatlar'],
    ],
    ['Ombudsman Ermənistana mina xəritələrini gizlətməməyi tövsiyə edib.', ['PROVIDE_MINE_MAPS']],
    ['Ombudsman minatəmizləmədə beynəlxalq dəstəyin mühüm olduğunu deyib.', ['SUPPORT_MINE_ACTION']],
    ['Ombudsman minalara görə Ermənistanın məsuliyyət daşımalı olduğunu bildirib.', ['HOLD_ACCOUNTABLE']],
    ['Nazirlik Ermənistanı mina sahələrinə dair məlumatları paylaşmağa səsləyir.', ['PROVIDE_MINE_MAPS Ermənistanı']],
    ['XİN bildirib: Ermənistan mina xəritələrini təhvil verməyə borcludur.', ['PROVIDE_MINE_MAPS Ermənistan']],
    ['Deputat bildirib ki, mina basdırdığına görə Ermənistana sanksiya tətbiq olunmalıdır.', ['IMPOSE_SANCTIONS']],
    ['“Beynəlxalq təşkilatlar bu mina terrorunu pisləsinlər”, - Ombudsman deyib.', ['CONDEMN Beynəlxalq təşkilatlar']],
    [
      'Ombudsman dünya birliyini anlamağa çağırıb ki, mina problemi təxirəsalınmaz həll tələb edir.',
      ['RECOGNISE_URGENCY dünya birliyini'],
    ],
    [
      'Spiker üzv ölkələrin parlamentlərini mina terrorunu pisləməyə çağırıb.',
      ['CONDEMN üzv ölkələrin parlamentlərini'],
    ],
    [
      'Bəyanatda Ombudsmanın beynəlxalq ictimaiyyətə mina terrorunu pisləmək çağırışı ünvanlanıb.',
      ['CONDEMN beynəlxalq ictimaiyyətə'],
    ],
    ['Ombudsman Ermənistanın mina xəritələrini təhvil verməsinin zəruri olduğunu qeyd edib.', ['PROVIDE_MINE_MAPS']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected)
  })

  it.each([
    // What somebody does, did, or is only spoken of.
    ['Ombudsman bildirib ki, beynəlxalq təşkilatlar mina terrorunu pisləyib.'],
    ['Nazir bildirib ki, tərəfdaş ölkələr minatəmizləməyə dəstək verib.'],
    ['ANAMA bildirib ki, minatəmizləmənin davam etməsi vacibdir.'],
    ['Qoy Allah minaları azaltsın, - ANAMA rəhbəri deyib.'],
  ])('none: %s', (text) => {
    expect(asks(text)).toEqual([])
  })
})

describe('Azerbaijani words of maps and of laying mines', () => {
  const told = (text: string): readonly string[] => [
    ...claimsOf(text, 'MINE_MAP_REPORT').map(({ status }) => status),
    ...claimsOf(text, 'ALLEGATION').map(({ conduct }) => conduct),
  ]

  it.each([
    ['ANAMA: Ermənistanın təqdim etdiyi mina xəritələrinin yalnız dörddə biri vəziyyətə uyğundur.', ['INACCURATE']],
    [
      'Prezident deyib ki, Ermənistan mina xəritələrini verib, lakin onların dəqiqliyi 25 faizi keçmir.',
      ['HANDED_OVER', 'INACCURATE'],
    ],
    ['Prezident deyib ki, erməni vandalları çəkilərkən hər yerə mina səpiblər.', ['LAID_MINES']],
    ['XİN bildirib ki, bu ərazilər Ermənistan tərəfindən ağır şəkildə minalanıb.', ['LAID_MINES']],
    ['Nazirlik minaların separatçılar tərəfindən basdırıldığını bildirib.', ['LAID_MINES']],
    // Nobody is accused, and a share of something else.
    ['XİN bildirib ki, bu ərazilər ağır şəkildə minalanıb.', []],
    ['ANAMA: təmizlənən sahənin dörddə biri Ağdamdadır, mina xəritələri öyrənilir.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
