import { describe, expect, it } from 'vitest'
import { claimsOf } from './reading.ts'

const asks = (text: string): readonly string[] =>
  claimsOf(text, 'APPEAL').map(({ action, addressees }) => [action, ...addressees].join(' '))

describe('Azerbaijani appeals', () => {
  it.each([
    ['Ombudsman bildirib ki, mina basdıranlar mütləq cəzalandırılmalıdır.', ['HOLD_ACCOUNTABLE']],
    ['XİN bildirib ki, Ermənistanın mina xəritələrini təqdim etməsi vacibdir.', ['PROVIDE_MINE_MAPS']],
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
