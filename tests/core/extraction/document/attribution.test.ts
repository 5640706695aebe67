import { describe, expect, test } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import { speakersIn } from './englishDocument.ts'

const LEAD = 'Ombudsman Sabina Aliyeva has issued a statement on landmines.\n\n'
const ISSUER = 'OMBUDSMAN_AZ'
/** Attribution of what stands after the lead. */
const speakersAfter = (text: string): readonly string[] => speakersIn(LEAD + text).slice(1)

describe('a body cited in the sentence', () => {
  test.each([
    ['ANAMA', 'According to ANAMA, 289 people were harmed.'],
    ['ANAMA', 'Citing the Mine Action Agency (ANAMA), Aliyeva states that 289 people were harmed.'],
    ['ANAMA', "In ANAMA's summary for January, 46 hectares appear as cleared."],
    [
      'MINISTRY_OF_DEFENCE_AZ',
      'In July 1,184 hectares were cleared, according to a report from the Azerbaijani Defence Ministry.',
    ],
    [
      'MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
      'The Ministry of Emergency Situations stated earlier that its units cleared 1,905 hectares.',
    ],
    ['UNITED_NATIONS', 'According to a UN report, over 3,350 people were harmed.'],
    [
      'GOVERNMENT_AM',
      'The document reproduces a tally of the authorities of Armenia, which claims that 60 people were harmed.',
    ],
    ['HALO Trust', 'The HALO Trust, a British charity, said it removed 1,870 submunitions.'],
    ['ANAMA', 'ANAMA data show that 289 people were harmed.'],
    ['ANAMA', 'Since November 2020, mines have harmed 289 people (source: ANAMA).'],
    ['ANAMA', 'He quoted the Mine Action Agency, by whose data 146 hectares were cleared.'],
    ['PROSECUTOR_GENERAL_AZ', "The Prosecutor General's Office has 421 people on its list."],
    ['PROSECUTOR_GENERAL_AZ', "The Prosecutor General's Office knows of 40 people harmed by mines."],
    [
      'MINISTRY_OF_DEFENCE_AZ',
      'Colonel Elnur Sadigov, speaking for the Ministry of Defence, said 289 people were harmed.',
    ],
    ['Karabakh Centre for Mine Safety', 'The Karabakh Centre for Mine Safety estimates that 289 people were harmed.'],
    ['ANAMA', '| Cleared since 2020 | 1,192 sq km | ANAMA |'],
    ['ANAMA', 'She quoted the Mine Action Agency, by whose data 146,000 hectares were cleared.'],
    ['ANAMA', 'ANAMA: since the war 289 people were harmed.'],
    ['ANAMA', 'In the books of ANAMA there are 289 people harmed by mines.'],
    ['parliamentary inquiry', 'A parliamentary inquiry counted 289 people harmed by mines.'],
    ['district executive office', 'The district executive office has shown us a list: 289 people were harmed.'],
    [ISSUER, 'Ministry of Defence: 142 hectares.'],
    ['MINISTRY_OF_DEFENCE_AZ', 'To date, the engineer-sapper units have cleared 39,721 hectares.'],
  ])('%s: %s', (speaker, sentence) => {
    expect(speakersAfter(sentence)).toEqual([speaker])
  })
})

describe('several bodies cited in one sentence', () => {
  /** Each figure of casualties or land with the body that it is attributed to. */
  const figuresIn = (text: string): readonly string[] =>
    extract(LEAD + text, { publishedOn: '2024-05-03', language: 'en' }).claims.flatMap((claim) =>
      claim.kind === 'CASUALTY_FIGURE'
        ? claim.counts.map(({ value }) => `${claim.attributedTo.code} ${value}`)
        : claim.kind === 'CLEARANCE_FIGURE'
          ? [`${claim.attributedTo.code} ${claim.hectares}`]
          : [],
    )

  test.each([
    [
      "ANAMA's tally stands at 311 people harmed by mines since November 2020; the Prosecutor General's Office has 305.",
      ['ANAMA 311', 'PROSECUTOR_GENERAL_AZ 305'],
    ],
    [
      'In April 5,120 hectares were cleared, ANAMA reported, while the Ministry of Defence said that its engineers had cleared 610 hectares.',
      ['ANAMA 5120', 'MINISTRY_OF_DEFENCE_AZ 610'],
    ],
    ['Citing ANAMA, the Ministry of Defence said that 5,120 hectares were cleared in April.', ['ANAMA 5120']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })

  test('the tally is kept by a body that the sentence before names', () => {
    expect(
      figuresIn(
        'The tally is kept by ANAMA. Since November 2020 it entered 311 people harmed by mines in its register.',
      ),
    ).toEqual(['ANAMA 311'])
  })
})

describe('the other sentences', () => {
  test('go on with who spoke before in their paragraph', () => {
    expect(speakersAfter('Separate data came from ANAMA. On January 13 its teams found 121 mines.')).toEqual([
      'ANAMA',
      'ANAMA',
    ])
  })

  test('belong to the issuer in a new paragraph', () => {
    expect(speakersAfter('According to ANAMA, 289 people were harmed.\n\nIn March 270 mines were found.')).toEqual([
      'ANAMA',
      ISSUER,
    ])
  })

  test('belong to who speaks in a quotation over several paragraphs', () => {
    const text = '“We found 120 mines,” the Defence Ministry said. “The work goes on.\n\n“In May 40 more were found.”'
    expect(speakersAfter(text).at(-1)).toBe('MINISTRY_OF_DEFENCE_AZ')
  })

  test('"it", "the ministry" and a surname stand for who was named before', () => {
    expect(
      speakersAfter(
        'The Foreign Ministry published its statistics. As of April 4, it said, 361 people were harmed.',
      ).at(-1),
    ).toBe('MINISTRY_OF_FOREIGN_AFFAIRS_AZ')
    expect(
      speakersAfter('The Defence Ministry was asked for data.\n\nThe ministry said that 120 mines were found.').at(-1),
    ).toBe('MINISTRY_OF_DEFENCE_AZ')
    const official =
      'Vugar Suleymanov, who chairs the board of ANAMA, spoke in Baku.\n\nSuleymanov said that 120 mines were found.'
    expect(speakersAfter(official).at(-1)).toBe('ANAMA')
  })

  test('belong to the author again where they speak of themselves', () => {
    expect(speakersAfter("The Prosecutor General's Office has 421 people. Of our own staff five died.")).toEqual([
      'PROSECUTOR_GENERAL_AZ',
      ISSUER,
    ])
  })

  test('belong to the body named last where "its" spokesman speaks', () => {
    expect(speakersAfter('The State Committee came last. 289 people were harmed, its spokesman said.').at(-1)).toBe(
      'State Committee',
    )
  })

  test('the origin named for "the figures" counts for the sentences beside it', () => {
    const text =
      'After the war 289 people were harmed by mines.\nReport says the figures come from the Mine Action Agency.\nIn all 3,368 people were harmed.'
    expect(speakersAfter(text)).toEqual(['ANAMA', 'ANAMA', 'ANAMA'])
  })
})

test('a body only named is not cited', () => {
  expect(speakersAfter('Mines injured an ANAMA employee and an officer of the State Border Service.')).toEqual([ISSUER])
})
