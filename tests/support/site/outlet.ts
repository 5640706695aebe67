import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Article, Language } from './articles/article.ts'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** What a server gives at one address. Texts are sent in UTF-8. */
export interface Given {
  readonly type: string
  readonly body: string | Uint8Array
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** An article as an outlet lists it at one moment. */
export interface Listed {
  readonly article: Article
  /** Where it is listed, relative to the host. */
  readonly path: string
  readonly published: Date
}

export interface Scene {
  readonly origin: string
  /** Newest first, those of later rounds only in theirs. */
  readonly listed: readonly Listed[]
  /** Origins of the other outlets, by their ids. */
  origins(id: string): string
  readonly search: URLSearchParams
}

/** A site that is played: a host of its own, on a port of its own. */
export interface Outlet {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly articles: readonly Article[]
  /** How it is read: an entry of a registry but for what this says already; `url` relative to its origin. */
  readonly source?: {
    readonly kind: 'feed' | 'list' | 'sitemap' | 'reliefweb' | 'gdelt'
    readonly url: string
    readonly settings?: Readonly<Record<string, string>>
  }
  /** Status of the answer to those whom it refuses; null where it does not. */
  readonly refuses?: (request: IncomingMessage) => number | null
  readonly robots?: string
  /** Addresses of their own, by path. */
  readonly routes: Readonly<Record<string, (scene: Scene) => Given>>
  /** Addresses that are answered in ways a page can't be told. */
  readonly traps?: Readonly<Record<string, Answering>>
  /** The page of an article; a plain one if not said. */
  readonly page?: (listed: Listed, scene: Scene) => Given
}

/** Such as do not call themselves a browser get nothing. */
export const refusesPrograms =
  (status: number) =>
  ({ headers }: IncomingMessage): number | null =>
    headers['user-agent']?.startsWith('Mozilla/5.0 (') ? null : status
