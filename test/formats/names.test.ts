import { expect, test } from 'vitest'
import { extensionOf } from '../../src/formats/extensions'
import { findFields, toArticle } from '../../src/formats/fields'
import { findFormat } from '../../src/formats/formats'
import { isLeftOut, toName } from '../../src/formats/paths'

test.each<[string, string, string | null]>([
  ['a.PDF', '', 'PDF'],
  ['a.txt', '%PDF-1.7', 'PDF'],
  ['a', 'PK\x03\x04 [Content_Types].xml word/document.xml', 'Word'],
  ['a.bin', 'PK\x03\x04', 'zip'],
  ['a.xlsx', 'PK\x03\x04 [Content_Types].xml xl/workbook.xml', null],
  ['saved.txt', '  <!DOCTYPE html><title>', 'HTML'],
  ['saved', '\xef\xbb\xbf<html lang="en">', 'HTML'],
  ['feed', '<?xml version="1.0"?>\n<!-- made -->\n<rss version="2.0">', 'RSS or Atom'],
  ['a.xml', '<?xml version="1.0"?><kml>', 'RSS or Atom'],
  ['message', 'Return-Path: <a@b.example>\r\nDate: x', 'mail'],
  ['notes', 'From the start it was clear', 'plain text'],
  ['notes.txt', '<3 is a heart', 'plain text'],
  ['a.TSV', 'x', 'table'],
  ['a.png', '\x89PNG', null],
  ['.hidden', '', 'plain text'],
])('%s that begins "%s" is %s', (name, head, format) => {
  expect(findFormat(name, head)?.name ?? null).toBe(format)
})

test.each<[string, string]>([
  ['week/Monday.HTML', '.html'],
  ['archive.tar.gz', '.gz'],
  ['no ending', ''],
  ['dir.d/file', ''],
  ['.hidden', ''],
])('the ending of %s is "%s"', (name, ending) => {
  expect(extensionOf(name)).toBe(ending)
})

test.each<[string, boolean]>([
  ['a.txt', false],
  ['week/a.txt', false],
  ['.git/config', true],
  ['week/.DS_Store', true],
  ['__MACOSX/a.txt', true],
  ['codebook.yaml', true],
  ['codebook.json', true],
  ['corrections.json', true],
  ['my-codebook.json', false],
  ['Thumbs.db', true],
])('%s is left out: %s', (path, isOut) => {
  expect(isLeftOut(path)).toBe(isOut)
})

test.each<[string, string]>([
  ['../../etc/passwd', 'etc/passwd'],
  ['/a//b/./c', 'a/b/c'],
  ['C:\\x\\..\\y.txt', 'x/y.txt'],
  ['line\nbreak.txt', 'linebreak.txt'],
])('%j is the name %s', (path, name) => {
  expect(toName(path)).toBe(name)
})

test('columns and fields are known by what such are called', () => {
  expect(findFields(['ID', 'Head-Line', 'Article Text', 'Published_At', 'Site name', 'Web URL'])).toEqual({
    id: 'ID',
    title: 'Head-Line',
    text: 'Article Text',
    published: 'Published_At',
    publisher: 'Site name',
    url: 'Web URL',
  })
  expect(findFields(['description', 'body', 'name', 'title'])).toEqual({ text: 'body', title: 'title' })
  expect(findFields(['a', 'b'])).toEqual({})
  expect(findFields([])).toEqual({})
})

test('a field without a value is none', () => {
  expect(toArticle('a.json', { body: '', summary: 'Talks.', title: null }, 3)).toMatchObject({ id: 'a.json#3', text: 'Talks.', title: undefined }) // prettier-ignore
  expect(toArticle('a.json', { text: null, size: 3 }, 1)).toBeNull()
})
