import { type DocumentReading, readDocument } from '../../../../core/extraction/document/document.ts'
import { sentencesOf } from '../../../../core/extraction/text/sentences.ts'
import { english } from '../englishSentence.ts'

export const FRIDAY = '2024-05-03'

export const documentOf = (text: string, publishedOn: string | null = FRIDAY): DocumentReading =>
  readDocument({ text, sentences: sentencesOf(text), publishedOn, pack: english() })

/** The code of the body that each sentence of the text is attributed to; for a body of no code its name. */
export function speakersIn(text: string): readonly string[] {
  const { body, attributedTo } = documentOf(text)
  return body.map((sentence) => {
    const { code, name } = attributedTo(sentence)
    return code === 'OTHER' ? name : code
  })
}
