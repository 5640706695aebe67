import { channel } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isAdmissible, isPublic, readHostPort, refusalOf } from '../../../../core/sources/fetching/addresses.ts'
import { fetcherFor, serverOf } from './server.ts'

/** Addresses that lead into a machine or its network, in all the forms that people try. */
const FORMS = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127.0.0.1:80/',
  'https://127.255.255.254/',
  'http://0.0.0.0/',
  'http://0/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://192.0.0.1/',
  'http://192.0.2.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[::ffff:0:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[2001:db8::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[4000::1]/',
  'http://[100::1]/',
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://api.localhost/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'http://router.home.arpa/',
  'http://intranet/',
  'http://news.example./',
  'http://news.example:22/',
  'http://news.example:443/',
  'https://news.example:80/',
  'https://news.example:8443/',
  'http://user@news.example/',
  'http://user:secret@news.example/',
  'http://news.example@127.0.0.1/',
  'http://127.0.0.1\\@news.example/',
  'file:///etc/hostname',
  'ftp://news.example/',
  'gopher://127.0.0.1:70/',
  'data:text/html,mine',
  'javascript:alert(1)',
  'news.example',
  '//news.example/',
  'http://',
  'http://256.1.1.1/',
  '',
] as const

/** Names that resolve to something else than one public machine. */
const ANSWERS = [
  ['127.0.0.1'],
  ['::1'],
  ['::ffff:7f00:1'],
  ['169.254.169.254'],
  ['10.0.0.1'],
  ['64:ff9b::7f00:1'],
  ['0.0.0.0'],
  ['93.184.216.34', '127.0.0.1'],
  ['127.0.0.1', '93.184.216.34'],
  ['2606:4700::1111', 'fe80::1'],
  ['fe80::1%eth0'],
  ['nonsense'],
] as const

/** Connections that are begun, wherever in this process: a socket tells before it sends the first packet. */
const opened = channel('net.client.socket')
let connections = 0
const count = (message: unknown): void => {
  const { socket } = message as { socket: Socket }
  socket.on('connectionAttempt', () => connections++)
}
beforeEach(() => {
  connections = 0
  opened.subscribe(count)
})
afterEach(() => opened.unsubscribe(count))

/** Answers every name with a public address, and tells what was asked. */
const names: string[] = []
const publicLookup = async (name: string) => {
  names.push(name)
  return ['93.184.216.34']
}

describe('an address that leads inside', () => {
  test.each(FORMS)('%s is refused before a byte is sent', async (url) => {
    const { ask } = fetcherFor([], { lookup: publicLookup })
    expect(await ask(url)).toMatchObject({ kind: 'FAILED', fault: 'ADDRESS_REFUSED' })
    expect({ connections, names }).toEqual({ connections: 0, names: [] })
  })

  test.each(FORMS.filter((url) => URL.canParse(url) && !url.includes('\\\\')))(
    '%s is refused when a server leads there',
    async (url) => {
      const site = await serverOf({
        '/a': (_, response) => response.writeHead(302, { location: Buffer.from(url).toString('latin1') }).end(),
      })
      const { ask } = fetcherFor([site], { lookup: publicLookup })
      expect(await ask(site.at('/a'))).toMatchObject({ kind: 'FAILED', fault: 'ADDRESS_REFUSED' })
      expect({ connections, names }).toEqual({ connections: 1, names: [] })
    },
  )

  test.each(ANSWERS.map((answers) => [answers.join(' and '), answers] as const))(
    'a name that resolves to %s is refused before a byte is sent',
    async (_, answers) => {
      const { ask } = fetcherFor([], { lookup: async () => answers })
      expect(await ask('http://news.example/')).toMatchObject({ kind: 'FAILED', fault: 'ADDRESS_REFUSED' })
      expect(connections).toBe(0)
    },
  )
})

describe('a name', () => {
  test('is asked once, and the connection goes to the answer that was checked', async () => {
    const site = await serverOf({ '/a': 'a' })
    const host = `news.example:${site.port}`
    const asked: string[] = []
    const lookup = async (name: string) => {
      asked.push(name)
      return ['127.0.0.1']
    }
    const { ask } = fetcherFor([{ host }], { lookup })
    expect(await ask(`http://${host}/a`)).toMatchObject({ kind: 'FETCHED', url: `http://${host}/a` })
    expect({ asked, connections }).toEqual({ asked: ['news.example'], connections: 1 })
    expect(site.requests.at(-1)?.headers.host).toBe(host)
  })

  test('that resolves to another place the second time is refused then', async () => {
    const site = await serverOf({
      '/a': (_, response) => response.writeHead(200, { connection: 'close' }).end('a'),
      '/robots.txt': (_, response) => response.writeHead(404, { connection: 'close' }).end(),
    })
    const host = `news.example:${site.port}`
    const answers = ['127.0.0.1', '127.0.0.1', '169.254.169.254']
    const { ask } = fetcherFor([{ host }], { lookup: async () => [answers.shift() ?? '127.0.0.1'] })
    expect(await ask(`http://${host}/a`)).toMatchObject({ kind: 'FETCHED' })
    expect(await ask(`http://${host}/a`)).toMatchObject({ fault: 'ADDRESS_REFUSED' })
    expect({ connections, asked: site.asked }).toEqual({ connections: 2, asked: ['GET /robots.txt', 'GET /a'] })
  })

  test.each([
    ['is unknown', 'ENOTFOUND', 1],
    ['cannot be looked up now', 'EAI_AGAIN', 3],
    ['has no address', null, 1],
  ] as const)('that %s cannot be reached', async (_, code, times) => {
    let asked = 0
    const lookup = async (): Promise<string[]> => {
      asked++
      if (code) throw Object.assign(new Error(code), { code })
      return []
    }
    const { ask } = fetcherFor([], { lookup })
    expect(await ask('http://news.example/')).toMatchObject({ kind: 'FAILED', fault: 'UNREACHABLE' })
    expect({ asked, connections }).toEqual({ asked: times, connections: 0 })
  })
})

describe('a host that the operator names', () => {
  test('may be private, but no machine that gives out credentials', async () => {
    expect(['127.0.0.1', '10.0.0.1', 'fd12::1', '93.184.216.34'].filter(isAdmissible)).toHaveLength(4)
    expect(['169.254.169.254', 'fe80::1', '0.0.0.0', '255.255.255.255', 'ff02::1'].filter(isAdmissible)).toEqual([])
    const { ask } = fetcherFor([{ host: '169.254.169.254:80' }])
    expect(await ask('http://169.254.169.254/')).toMatchObject({ fault: 'ADDRESS_REFUSED' })
    expect(connections).toBe(0)
  })

  test('is admitted on its port alone', async () => {
    const site = await serverOf({ '/a': 'a' })
    const { ask } = fetcherFor([{ host: `127.0.0.1:${site.port + 1}` }])
    expect(await ask(site.at('/a'))).toMatchObject({ fault: 'ADDRESS_REFUSED' })
    expect(connections).toBe(0)
  })

  test.each([
    ['localhost:8080', 'localhost:8080'],
    ['News.Example:80', 'news.example:80'],
    ['[::1]:4000', '[::1]:4000'],
    ['127.1:4000', '127.0.0.1:4000'],
    ['localhost', null],
    ['localhost:', null],
    ['localhost:99999', null],
    ['http://localhost:80', null],
    ['user@localhost:80', null],
    ['localhost:80/path', null],
  ])('is named by host and port: %s', (given, read) => {
    expect(readHostPort(given)).toBe(read)
  })
})

describe('public addresses', () => {
  test.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '2a00:1450::1'])('%s', (address) => {
    expect(isPublic(address)).toBe(true)
  })

  test('IPv4 in IPv6 counts as what it holds, whatever it holds', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublic(`::ffff:${address}`)).toBe(isPublic(address))
      }),
      { numRuns: 2000 },
    )
  })

  test('nothing outside of 2000::/3 is one', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        fc.pre(!/^[23]/.test(address.padStart(4, '0')) && !address.includes('.'))
        expect(isPublic(address) && !/^::ffff:/i.test(address)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('an address on them on the right port is not refused', () => {
    for (const url of [
      'http://news.example/',
      'https://news.example/a?b#c',
      'https://93.184.216.34/',
      'https://[2606:4700::1111]/',
    ])
      expect(refusalOf(new URL(url), new Set())).toBe(null)
  })
})
