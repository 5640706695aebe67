import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { hostPortOf, isAdmissible, isPublic } from './addresses.ts'

/** All addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly string[]>

export const dnsLookup: Lookup = async (hostname) =>
  (await systemLookup(hostname, { all: true })).map(({ address }) => address)

/** A connection that was not made because of where it would have gone. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

/** Idle connections are kept for this long: shorter than servers commonly do, so that none is found closed. */
const KEPT_MS = 4_000

/**
 * Makes every connection: a name is asked once, all its answers are checked, and the socket is opened to those very answers.
 * One answer that is not public refuses the name, so what a name resolves to a second time changes nothing.
 */
export function guardedAgent({ admitted, lookup }: { admitted: ReadonlySet<string>; lookup: Lookup }): Agent {
  const guards = [isPublic, isAdmissible].map((isGood) => ({
    isGood,
    connect: buildConnector({ allowH2: false, lookup: checked(lookup, isGood) }),
  }))
  return new Agent({
    connections: 1,
    keepAliveTimeout: KEPT_MS,
    keepAliveMaxTimeout: KEPT_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(options, callback) {
      const bracketed = isIP(options.hostname) === 6 ? `[${options.hostname}]` : options.hostname
      const isNamed = admitted.has(hostPortOf({ ...options, hostname: bracketed }))
      const guard = guards[isNamed ? 1 : 0]
      if (!guard || (isIP(options.hostname) && !guard.isGood(options.hostname)))
        return callback(new AddressRefused(`${options.hostname} is no public address`), null)
      guard.connect(options, callback)
    },
  })
}

function checked(lookup: Lookup, isGood: (address: string) => boolean): LookupFunction {
  const find = async (hostname: string) => {
    const addresses = await lookup(hostname)
    const bad = addresses.find((address) => !isGood(address))
    if (bad !== undefined) throw new AddressRefused(`${hostname} resolves to ${bad}, which is no public address`)
    if (addresses.length === 0) throw Object.assign(new Error(`${hostname} has no address`), { code: 'ENODATA' })
    return addresses.map((address) => ({ address, family: isIP(address) }))
  }
  return (hostname, options, callback) => {
    find(hostname).then(
      (found) => (options.all ? callback(null, found) : callback(null, found[0]?.address ?? '', found[0]?.family)),
      (error) => callback(error, []),
    )
  }
}
