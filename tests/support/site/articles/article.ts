export type Language = 'en' | 'az' | 'ru'

/** A page of a played outlet. */
export interface Article {
  /** Its path on the outlet's host: also where it is listed, unless `listedAt` says otherwise. */
  readonly path: string
  readonly listedAt?: string
  readonly language: Language
  readonly title: string
  readonly summary?: string
  /** Hours before the site was started. */
  readonly hoursAgo: number
  readonly paragraphs: readonly string[]
  /** The round in which it first stands: 1 if not said. */
  readonly since?: number
  /** What becomes of it in the second round. */
  readonly later?: { readonly paragraphs: readonly string[]; readonly states: readonly string[] } | Removal
  /** What a reader of the page should find, in the words of `statesOf`; empty: nothing, it is about other things. */
  readonly states: readonly string[]
}

export type Removal = { readonly status: 404 | 410 } | { readonly movedTo: string }

/** Furniture around an article's body that is no part of it. */
export const AROUND: Readonly<Record<Language, readonly string[]>> = {
  en: ['Most read today', 'Follow us on social networks', 'All rights reserved'],
  az: ['Ən çox oxunanlar', 'Bizi sosial şəbəkələrdə izləyin', 'Bütün hüquqlar qorunur'],
  ru: ['Самое читаемое', 'Мы в социальных сетях', 'Все права защищены'],
}
