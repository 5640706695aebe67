import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { LONGEST_ADDRESS } from './limits.ts'

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }
/** What the internet assigns to single machines; ipaddr.js calls more than this unicast (RFC 4291, 2.4; IANA's IPv6 registry). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')
/** Names of this machine or network by definition (RFC 6761, 6762, 8375; ICANN's `internal`). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|home\.arpa)$/
/** Ranges that a host named by `--allow-host` may resolve to: never link-local, where clouds answer with credentials. */
const ADMITTED: ReadonlySet<string> = new Set(['unicast', 'private', 'loopback', 'uniqueLocal', 'carrierGradeNat'])

/** `HOST:PORT` of an address, the port written out. */
export const hostPortOf = (url: Pick<URL, 'hostname' | 'port' | 'protocol'>): string =>
  `${url.hostname}:${url.port || PORTS[url.protocol]}`

/** `HOST:PORT` as the URL parser prints it, IPv6 in brackets; null where `given` is none. */
export function readHostPort(given: string): string | null {
  if (!/^[^/@?#\\\s]+:\d{1,5}$/.test(given) || !URL.canParse(`http://${given}`)) return null
  return hostPortOf(new URL(`http://${given}`))
}

/** Why `url` is not to be asked for, told by the address alone; null where nothing speaks against it yet. */
export function refusalOf(url: URL, admitted: ReadonlySet<string>): string | null {
  if (!(url.protocol in PORTS)) return `${url.protocol} is neither http nor https`
  if (url.username || url.password) return 'the address holds a user name or password'
  if (url.href.length > LONGEST_ADDRESS) return `the address is longer than ${LONGEST_ADDRESS} characters`
  if (admitted.has(hostPortOf(url))) return null
  if (url.port !== '') return `port ${url.port} is not the one of ${url.protocol.slice(0, -1)}`
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return isPublic(host) ? null : `${host} is no public address`
  if (host.endsWith('.')) return 'the host name ends in a dot'
  return LOCAL_NAME.test(host) || !host.includes('.') ? `${host} names a machine of the own network` : null
}

/** Whether `address` belongs to one machine on the internet. IPv4 inside IPv6 counts as what it holds. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6))
}

/** Whether a host that the operator named may be found at `address`. */
export const isAdmissible = (address: string): boolean =>
  ipaddr.isValid(address) && ADMITTED.has(ipaddr.process(address).range())
