import type { Article } from '../../model/publication.ts'
import { IMPORTED_FILES, sourceIdOf } from '../registry.ts'
import { readAddress, readDay, readLanguage } from './fields.ts'
import { type Read, reject } from './rejection.ts'

/** What a file says of its publication, unchecked; null where it says nothing. */
export interface Draft {
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly language: string | null
  readonly text: string
}

/** The article that `draft` describes. Without an address of its own it gets one made of `digest`, the hash of the file's bytes. */
export function articleOf(draft: Draft, digest: string): Read<Article> {
  if (draft.text.trim() === '') return reject('EMPTY', 'holds no text')
  const url = draft.url === null ? { value: `https://import.invalid/${digest}` } : readAddress(draft.url)
  if ('rejection' in url) return url
  const publishedOn = draft.published === null ? { value: null } : readDay(draft.published)
  if ('rejection' in publishedOn) return publishedOn
  const language = draft.language === null ? { value: null } : readLanguage(draft.language)
  if ('rejection' in language) return language
  return {
    value: {
      url: url.value,
      sourceId: draft.url === null ? IMPORTED_FILES : sourceIdOf(url.value),
      title: draft.title?.trim() || null,
      publishedOn: publishedOn.value,
      language: language.value,
      text: draft.text,
    },
  }
}
