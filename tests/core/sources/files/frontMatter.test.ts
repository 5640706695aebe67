import { expect, test } from 'vitest'
import { readMarked } from '../../../../core/sources/files/frontMatter.ts'

test('front matter tells the facts, and the text begins after it', () => {
  const draft = readMarked(
    '---\nurl: https://one.example/1\ntitle: "Mines: a list"\ndate: 2023-04-04\nlanguage: az\nauthor: X\n---\n\nA text.\n',
  )
  expect(draft).toEqual({
    url: 'https://one.example/1',
    title: 'Mines: a list',
    published: '2023-04-04',
    language: 'az',
    text: '\nA text.\n',
  })
})

test('the words `published` and Windows line ends do as well', () => {
  expect(readMarked('---\r\npublished: 2023-04-04\r\n---\r\nA text.')).toMatchObject({
    published: '2023-04-04',
    text: 'A text.',
  })
})

test('lines of dashes elsewhere are text', () => {
  const content = 'A text.\n---\nurl: https://one.example/1\n---\n'
  expect(readMarked(content)).toMatchObject({ url: null, text: content })
})

test('front matter that never ends is text', () => {
  expect(readMarked('---\nurl: https://one.example/1\n')).toMatchObject({ url: null })
})

test('the heading of Markdown is its title, of plain text not', () => {
  expect(readMarked('# Mines\n\nText.', { markdown: true }).title).toBe('Mines')
  expect(readMarked('# Mines\n\nText.').title).toBeNull()
})
