import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import type { Answering } from './outlet.ts'

/** Ways of answering that cost who asks: time, memory, or its address. */

const MEGABYTE = 1_000_000
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: string | Uint8Array = ''): Answering =>
  (_, response) => {
    response.writeHead(status, headers).end(body)
  }

export const throttled = (retryAfter: string): Answering => answering(429, { 'retry-after': retryAfter }, 'Slow down')

/** Takes the request and says nothing. */
export const silent: Answering = () => undefined

/** A byte of a page every `milliseconds`, without end. */
export const dripping =
  (milliseconds: number): Answering =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drip = setInterval(() => response.write('a'), milliseconds)
    response.on('close', () => clearInterval(drip))
  }

/** A part of a page, and then nothing. */
export const stalling: Answering = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' }).write('<html><p>Mines')
}

/** `megabytes` of a page, as fast as they are read; without a number without end. `told`: whether its head tells how many. */
export const huge =
  ({ megabytes = Number.POSITIVE_INFINITY, told = false }: { megabytes?: number; told?: boolean } = {}): Answering =>
  (_, response) => {
    const piece = Buffer.alloc(MEGABYTE / 10, 'a')
    const length = told ? { 'content-length': String(megabytes * MEGABYTE) } : {}
    response.writeHead(200, { 'content-type': 'text/html', ...length })
    let left = megabytes * MEGABYTE
    const send = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= piece.length
        if (!response.write(piece)) return void response.once('drain', send)
      }
      response.end()
    }
    send()
  }

const zeros = once(() => Buffer.alloc(100 * MEGABYTE))
const gzipped = once(() => gzipSync(zeros()))
const BOMBS: Readonly<Record<'gzip' | 'br' | 'gzip, gzip', () => Uint8Array>> = {
  gzip: gzipped,
  br: once(() => brotliCompressSync(zeros(), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
  'gzip, gzip': once(() => gzipSync(gzipped())),
}

/** 100 MB in a few kilobytes. */
export const bomb =
  (coding: keyof typeof BOMBS): Answering =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(BOMBS[coding]())
  }

/** Fewer bytes than its head tells. */
export const short: Answering = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
  response.write('<html><p>Mines', () => request.socket.destroy())
}

/** Bytes that are no HTTP, or a head without end. */
export const raw =
  (bytes: string): Answering =>
  ({ socket }) => {
    socket.end(bytes)
  }

export const nestedPage = once(() => `<html><body>${'<div>'.repeat(200_000)}Mines`)
export const nestedFeed = once(() => `<rss version="2.0"><channel>${'<item>'.repeat(200_000)}`)
/** A page of `count` elements that holds no other harm. */
export const widePage = once(() => `<html><body>${'<p a=b>Mine</p>'.repeat(300_000)}`)
export const attributes = once(
  () => `<html><body><p ${Array.from({ length: 300_000 }, (_, at) => `a${at}=1`).join(' ')}>Mine</p>`,
)
/** In windows-1251, so that its encoding has to be found between brackets. */
export const openBrackets = once(() =>
  Buffer.concat([Buffer.from(`<html><body><p>Mine${'<'.repeat(2_000_000)}`), Buffer.from([0xcc, 0xe8, 0xed, 0xe0])]),
)
/** A document whose one page unpacks to 100 MB of nothing. */
export const pdfBomb = once(() => {
  const drawn = deflateSync(Buffer.alloc(100 * MEGABYTE, ' '))
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${drawn.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    drawn,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF'),
  ])
})

const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
export const BILLION_LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${entities}]><rss version="2.0"><channel><item><title>&l20;</title><link>/a</link></item></channel></rss>`
export const quadratic = once(
  () =>
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]><rss version="2.0"><channel><item><title>${'&a;'.repeat(50_000)}</title></item></channel></rss>`,
)
export const OUTSIDE_ENTITY = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title><link>/a</link></item></channel></rss>`
