import { describe, expect, it } from 'vitest'
import { claimsOf, cleared, periodOf } from './reading.ts'

const SAID = 'Minatəmizləmə Agentliyinin (ANAMA) məlumatına görə, ötən ay '

describe('Azerbaijani clearance figures', () => {
  it.each([
    ['1 214 hektar ərazi təmizlənib.', ['1214 ha']],
    ['1.198,7 hektar ərazi minalardan təmizlənib.', ['1198.7 ha']],
    ['5 min 264,14 hektar ərazi təmizlənib.', ['5264.14 ha']],
    ['34,5 min hektar sahə minadan azad edilib.', ['34500 ha']],
    ['2 436 776 m² (243 ha) ərazi təmizlənib.', ['243 ha']],
    ['3 kvadratkilometr sahə təmizlənib.', ['300 ha']],
    ['istehkamçılar 615 hektaradək sahəni yoxlayaraq təmizləyib.', ['615 ha']],
    ['380 hektar sahə mina və sursatdan arındırılıb.', ['380 ha']],
    ['5 ədəd top mərmisi aşkarlanaraq götürülüb.', ['UNEXPLODED_ORDNANCE 5']],
    ['731 kaset bombasının elementi zərərsizləşdirilib.', ['SUBMUNITION 731']],
    ['615 hektar sahə yoxlanılıb.', []],
    [
      'sahənin 38 900 hektarını agentlik, 11 870 hektarını şirkətlər, qalanını isə ordu təmizləyib.',
      ['38900 ha', '11870 ha'],
    ],
    [
      'piyada əleyhinə 93, tank əleyhinə 33 mina, habelə 1 min 55 ədəd partlamamış hərbi sursat tapılıb.',
      ['ANTI_PERSONNEL_MINE 93', 'ANTI_VEHICLE_MINE 33', 'UNEXPLODED_ORDNANCE 1055'],
    ],
    ['3 562 piyada, 2 014 tank əleyhinə mina aşkar edilib.', ['ANTI_PERSONNEL_MINE 3562', 'ANTI_VEHICLE_MINE 2014']],
    [
      'aşkar olunan minalardan 64-ü tank əleyhinə, 141-i piyada əleyhinə olub.',
      ['ANTI_VEHICLE_MINE 64', 'ANTI_PERSONNEL_MINE 141'],
    ],
    ['11 min 9 partlamamış sursat zərərsizləşdirilib.', ['UNEXPLODED_ORDNANCE 11009']],
    ['aşkar olunan partlamamış hərbi sursatların sayı 86-dır.', ['UNEXPLODED_ORDNANCE 86']],
    [
      'tapılıb:\n– 87 piyada əleyhinə mina;\n– 41 tank əleyhinə mina.',
      ['ANTI_PERSONNEL_MINE 87', 'ANTI_VEHICLE_MINE 41'],
    ],
  ])('%s', (text, expected) => {
    expect(cleared(SAID + text)).toEqual(expected)
  })

  it.each([
    '3 450 hektarda pambıq əkilib.',
    '500 hektar ərazinin təmizlənməsi planlaşdırılır.',
    'gələn il 500 hektar ərazi minalardan təmizlənəcək.',
    '500 hektarın təmizlənəcəyi bildirilir.',
    'orada 12 mina aşkarlanacaq.',
    'Ermənistan 1 milyon mina basdırıb.',
    '12 patron və 3 detonator tapılıb.',
  ])('leave out %s', (text) => {
    expect(cleared(SAID + text)).toEqual([])
  })

  it.each([
    ['640 hektaradək', 'AT_MOST'],
    ['36 000 ha-dək', 'AT_MOST'],
    ['2 300 hektardan çox', 'AT_LEAST'],
    ['182 min hektara yaxın', 'APPROXIMATE'],
    ['təxminən 400 hektar', 'APPROXIMATE'],
    ['ən azı 400 hektar', 'AT_LEAST'],
    ['400 hektar', 'EXACT'],
  ])('tell how certain %s is', (words, certainty) => {
    expect(claimsOf(`${SAID}${words} ərazi təmizlənib.`, 'CLEARANCE_FIGURE')[0]?.hectaresCertainty).toBe(certainty)
  })

  it.each([
    ['mayın 17-dən 22-dək', '2023-05-17..2023-05-22'],
    ['9 - 15 iyun 2023-cü il tarixlərində', '2023-06-09..2023-06-15'],
    ['may ayı ərzində', '2023-05..2023-05'],
    ['2022-ci ilin dekabrında', '2022-12..2022-12'],
  ])('tell the period: %s', (words, period) => {
    expect(periodOf(`ANAMA-nın məlumatına görə, ${words} 400 hektar ərazi minalardan təmizlənib.`)).toBe(period)
  })

  it('are of the day on which the sentence before tells that ordnance was found', () => {
    const text =
      'Polis dünən Ağdamda tərk edilmiş evdə sursat aşkar edib, ANAMA məlumat yayıb. Oradan 5 tank əleyhinə mina götürülüb.'
    expect(periodOf(text)).toBe('2023-09-11..2023-09-11')
  })

  it('are of the stretch that the sentence before gives by days', () => {
    const text =
      'ANAMA sentyabrın 4-dən 10-dək olan dövr üzrə hesabat yayıb. Azərbaycanda 400 hektar ərazi minalardan təmizlənib.'
    expect(periodOf(text)).toBe('2023-09-04..2023-09-10')
  })

  it('name the districts, whatever their endings', () => {
    const text = 'ANAMA ötən ay Ağdamda, Füzulidə, Şuşada və Laçın rayonunda 400 hektar ərazini minalardan təmizləyib.'
    expect(claimsOf(text, 'CLEARANCE_FIGURE')[0]?.places).toEqual(['AZ-AGM', 'AZ-FUZ', 'AZ-SUS', 'AZ-LAC'])
  })
})
