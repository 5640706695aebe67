import type { SourceKind } from '../registry.ts'
import { feedReader } from './feed.ts'
import { gdeltReader } from './gdelt.ts'
import { listReader } from './list.ts'
import type { SourceReader } from './reader.ts'
import { reliefWebReader } from './reliefWeb.ts'
import { sitemapReader } from './sitemap.ts'

/** The reader of each kind of source that stands on the web; folders are read by `sources/files`. */
export const READERS: Readonly<Record<Exclude<SourceKind, 'folder'>, SourceReader>> = {
  feed: feedReader,
  list: listReader,
  sitemap: sitemapReader,
  reliefweb: reliefWebReader,
  gdelt: gdeltReader,
}
