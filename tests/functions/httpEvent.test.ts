import { describe, expect, it } from 'vitest'
import { requestOf, resultOf } from '../../functions/graphql/httpEvent.ts'
import { httpApiEvent } from './httpApiEvent.ts'

describe('a request of an HTTP API', () => {
  it('keeps method, address, query string and headers', () => {
    const request = requestOf(
      httpApiEvent({ method: 'GET', query: 'query=%7Ba%7D&x=1', headers: { accept: 'text/html' } }),
    )
    expect(request.method).toBe('GET')
    expect(request.url).toBe('https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/graphql?query=%7Ba%7D&x=1')
    expect(request.headers.get('accept')).toBe('text/html')
  })

  it('keeps a body as it was sent, with letters of every script', async () => {
    const body = '{"query":"# Şuşa, Агдам"}'
    expect(await requestOf(httpApiEvent({ method: 'POST', body })).text()).toBe(body)
  })

  it('decodes a body that comes in base64', async () => {
    const body = Buffer.from('{"query":"# Şuşa"}').toString('base64')
    expect(await requestOf(httpApiEvent({ method: 'POST', body, isBase64Encoded: true })).text()).toBe(
      '{"query":"# Şuşa"}',
    )
  })

  it('takes a POST without a body, and leaves out the body of a GET', async () => {
    expect(await requestOf(httpApiEvent({ method: 'POST' })).text()).toBe('')
    expect(await requestOf(httpApiEvent({ method: 'GET', body: 'x' })).text()).toBe('')
  })
})

describe('an answer to an HTTP API', () => {
  it('is text where it is text', async () => {
    const response = new Response('{"a":"ş"}', {
      status: 200,
      headers: { 'Content-Type': 'application/graphql-response+json; charset=utf-8' },
    })
    expect(await resultOf(response)).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' },
      body: '{"a":"ş"}',
      isBase64Encoded: false,
    })
  })

  it('is base64 where it is not, or is compressed', async () => {
    const bytes = Buffer.from([0, 255, 128])
    const image = new Response(bytes, { headers: { 'content-type': 'image/png' } })
    const compressed = new Response(bytes, {
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    })
    for (const response of [image, compressed])
      expect(await resultOf(response)).toMatchObject({ body: 'AP+A', isBase64Encoded: true })
  })

  it('has no body where there is none', async () => {
    expect(await resultOf(new Response(null, { status: 204 }))).toMatchObject({
      statusCode: 204,
      body: '',
      isBase64Encoded: false,
    })
  })
})
