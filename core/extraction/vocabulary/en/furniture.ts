import type { FurniturePatterns } from '../../document/furnitureLines.ts'
import { phrases } from '../../words/phrases.ts'

export const ENGLISH_FURNITURE: FurniturePatterns = {
  headings: phrases(
    'read more | read also | also read | see also | related news | related stories | related articles | related | related topics | most read',
    'most read this week | most popular | popular | popular for a week | popular news | trending | trending now | latest | latest news',
    'other news | more news | more stories | more from | top stories | newsfeed | news feed | recommended | you may also like',
    "editor's choice | editors' picks | similar news | on this topic | on the topic | further reading | in other news | all incident news",
    "previous news | next news | today in the press | don't miss | also on this site | from the same section | elsewhere | you might like",
  ),
  starts: phrases(
    'share | please share | tweet | views | tags | tag | tagged | posted in | print | print version | comments | photo | image | picture',
    'file photo | cover photo | photo credit | credit | by staff | by our | by a staff | author | editor | follow | subscribe | join our | join us | stay up-to-date',
    'never miss | sign up | url | short link | search keywords | ads by | advertisement | download | source link | copy link | will be updated',
    'details added | first version posted | last update | updated | home | skip to content | gallery | video | visitors | around the clock',
    'hotline | read trend | trend is on | bookmark | send by | leave a reply | e-mail | staff report | topics | keywords | filed under | listen',
  ),
  bylines: phrases('by'),
  ends: phrases('views | min read | read more | leave a reply | comments | like'),
  notices: phrases(
    'legal disclaimer | disclaimer | we use cookies | all rights reserved | copyright | content from this site | if you find an error',
    'an earlier version | a previous version | earlier version | this story was updated | this article was updated | correction',
    'this article reached us | terms, toponyms | the given material | edition does not bear | a word on terms | file photo',
    'cover photo | photo | picture | image via | seen a typo | never miss a story | follow us | sign up for | subscribe to | stay up-to-date',
    "don't miss the news | when using | use of materials | reproduction | editorial note | editor's note | details added | credit",
    'the views expressed | the opinions expressed | read us on | anadolu agency website contains | complaints should | the first version of',
    'the provider gives no | translated by | machine translation | an earlier report | in an earlier version | a first version',
  ),
  ranges: phrases('to | through | until | till | and | from'),
}
