import { type SourceEntry, sourceEntry } from './entry.ts'

/** Indexes of others' publications, by the terms of their APIs. */
export const INDEXES: readonly SourceEntry[] = [
  sourceEntry({
    id: 'reliefweb',
    name: 'ReliefWeb',
    homepage: 'https://reliefweb.int/',
    hosts: ['reliefweb.int'],
    language: null,
    kind: 'reliefweb',
    url: 'https://api.reliefweb.int/v2/reports?appname=minetrace',
    schedule: 360,
    enabled: false,
    settings: { query: 'mine landmine ANAMA demining' },
    known: 'The form of the request and of the answer (v2). An appname must be approved, else it answers 403.',
    unverified: 'The appname in this address is not approved: off until one is.',
  }),
  sourceEntry({
    id: 'gdelt',
    name: 'GDELT',
    homepage: 'https://www.gdeltproject.org/',
    hosts: [],
    language: null,
    kind: 'gdelt',
    url: 'https://api.gdeltproject.org/api/v2/doc/doc',
    schedule: 360,
    settings: { query: '(landmine OR ANAMA OR "mine explosion") sourcecountry:AJ' },
    known:
      'Addresses only, no texts; at most 250 of three months, one request in 5 seconds. The time seen is not that of publication.',
    unverified: 'How many entries a day the query yields.',
  }),
]
