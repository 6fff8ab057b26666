import type { ArticleInput } from '../../src/extract/types'
import { cp1251, docx, latin1, pdf, utf16, utf8, zip } from './make'

/** A file of one format, and what is to be read from it. */
export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  /** Each of its articles; `text` is a part of the article's. */
  readonly articles: readonly ArticleInput[]
  /** Words of an event's sentence that it gives: in Rotterdam on 7 June 2024. */
  readonly event: string
}

const STRIKE = 'Dock workers began a strike in Rotterdam on 7 June 2024.'
const TALKS = 'The mayor of Rotterdam met union leaders on 9 June 2024 in the town hall.'
const REST =
  'The port has been closed since the morning, and ships are waiting in the roads, said a spokesman for the harbour, who asked for patience and for talks.'

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Docks | Harbour Post</title>
<link rel="canonical" href="https://harbour.example/docks">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},
{"@type":"NewsArticle","headline":"Docks at a standstill","datePublished":"2024-06-07T23:30:00+03:00","publisher":{"@type":"Organization","name":"Harbour Post"}}]}</script>
</head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Docks at a standstill</h1><p>${STRIKE}</p><p>${REST}</p><p>${TALKS}</p><p>${REST}</p></article>
<aside><p>Most read: ten recipes for soup</p></aside><footer>All rights reserved</footer></body></html>`

const openGraph = `<html><head><meta property="og:title" content="Docks"><meta property="article:published_time" content="2024-06-07">
<meta property="og:site_name" content="Harbour Post"><meta property="og:url" content="https://harbour.example/og"></head>
<body><p>${STRIKE}</p><p>${REST}</p></body></html>`

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><link>https://harbour.example/</link>
<item><title>Docks &amp; ships</title><link>https://harbour.example/1</link><guid isPermaLink="false">one</guid><pubDate>Fri, 07 Jun 2024 23:30:00 +0300</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>${STRIKE}</p><p>${REST} Crews went ashore.</p>]]></content:encoded></item>
<item><title>Talks</title><pubDate>Sun, 09 Jun 2024 08:00:00 GMT</pubDate><description>${TALKS}</description></item></channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Docks</title><id>urn:1</id>
<link href="https://harbour.example/1"/><published>2024-06-07T10:00:00Z</published><content type="html">&lt;p&gt;${STRIKE} Ships queue.&lt;/p&gt;</content></entry></feed>`

const mail = `From: "Harbour Post" <news@harbour.example>
Date: Fri, 7 Jun 2024 23:30:00 +0300
Subject: =?utf-8?q?D=C3=B6cks?= at a standstill
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Dock workers began a strike in Rotterdam on 7 June =
2024.

${REST} Nobody was hurt.
--b
Content-Type: text/html; charset=utf-8

<p>${STRIKE}</p><p>${REST}</p>
--b--
`.replaceAll('\n', '\r\n')

const matter = `---
title: "Docks: a standstill"
published: 2024-06-07
outlet: Harbour Post
url: https://harbour.example/docks
---
# Docks

Dock workers **began** a [strike](https://harbour.example) in Rotterdam on 7 June 2024.

- ${TALKS}
`

const table = `Headline,Body,Date,Outlet,Link
"Docks, closed","${STRIKE} ""We wait"", they said.",2024-06-07,Harbour Post,https://harbour.example/1
=1+1,"=HYPERLINK(""https://evil.example"") ${TALKS}",9 June 2024,,javascript:alert(1)
`

/** One file of each format at least, made anew each time. */
export async function samples(): Promise<readonly Sample[]> {
  const given = { title: 'Docks at a standstill', published: '2024-06-07', publisher: 'Harbour Post' }
  const one = (name: string, rest: Partial<ArticleInput> = {}) => [{ id: name, text: STRIKE, ...rest }]
  const word = await docx(['Docks', STRIKE, REST], 'Docks & ships')
  const paper = pdf(
    [
      ['Harbour Post 7', '', 'Dock workers began a strike in Rotterdam on 7', 'June 2024. The port has been closed since the mor-', 'ning.', '', TALKS], // prettier-ignore
      ['Harbour Post 8', '', REST.slice(0, 80), REST.slice(80)],
      ['Harbour Post 9', '', 'It goes on.'],
    ],
    'Docks at a standstill',
  )
  return [
    {
      name: 'plain.txt',
      bytes: utf8(`Docks\n\n${STRIKE}\n`),
      articles: one('plain.txt'),
      event: 'began a strike',
    },
    { name: 'wide.txt', bytes: utf16(STRIKE, true), articles: one('wide.txt'), event: 'began a strike' },
    {
      name: 'wide-big.txt',
      bytes: utf16(`${STRIKE} It rained.`, false),
      articles: one('wide-big.txt'),
      event: 'began a strike',
    },
    {
      name: 'western.txt',
      bytes: latin1('The caf\u00e9 owners of Orl\u00e9ans began a strike in Rotterdam on 7 June 2024.'),
      articles: [{ id: 'western.txt', text: 'The café owners of Orléans' }],
      event: 'began a strike',
    },
    {
      name: 'cyrillic.txt',
      bytes: cp1251('Докеры начали забастовку. Dock workers began a strike in Rotterdam on 7 June 2024.'),
      articles: [{ id: 'cyrillic.txt', text: 'Докеры начали забастовку. Dock' }],
      event: 'began a strike',
    },
    {
      name: 'matter.txt',
      bytes: utf8(matter.replace(/\*\*|# Docks|\[(\w+)\]\(\S+\)/g, '$1')),
      articles: [
        {
          id: 'matter.txt',
          text: 'Dock workers began a strike in Rotterdam on 7 June 2024.',
          title: 'Docks: a standstill',
          published: '2024-06-07',
          publisher: 'Harbour Post',
          url: 'https://harbour.example/docks',
        },
      ],
      event: 'began a strike',
    },
    {
      name: 'matter.md',
      bytes: utf8(matter),
      articles: [
        {
          id: 'matter.md',
          text: 'Dock workers began a strike in Rotterdam on 7 June 2024.\n\nThe mayor',
          title: 'Docks: a standstill',
          published: '2024-06-07',
          publisher: 'Harbour Post',
          url: 'https://harbour.example/docks',
        },
      ],
      event: 'began a strike',
    },
    {
      name: 'page.html',
      bytes: utf8(page),
      articles: one('page.html', { ...given, url: 'https://harbour.example/docks' }),
      event: 'began a strike',
    },
    {
      name: 'open-graph.htm',
      bytes: utf8(openGraph),
      articles: one('open-graph.htm', { ...given, title: 'Docks', url: 'https://harbour.example/og' }),
      event: 'began a strike',
    },
    {
      name: 'feed.xml',
      bytes: utf8(rss),
      articles: [
        {
          id: 'feed.xml#one',
          text: STRIKE,
          ...given,
          title: 'Docks & ships',
          url: 'https://harbour.example/1',
        },
        { id: 'feed.xml#2', text: TALKS, title: 'Talks', published: '2024-06-09', publisher: 'Harbour Post' },
      ],
      event: 'began a strike',
    },
    {
      name: 'atom.atom',
      bytes: utf8(atom),
      articles: one('atom.atom#urn:1', { ...given, title: 'Docks', url: 'https://harbour.example/1' }),
      event: 'began a strike',
    },
    { name: 'mail.eml', bytes: utf8(mail), articles: one('mail.eml', { ...given, title: 'Döcks at a standstill' }), event: 'began a strike' }, // prettier-ignore
    {
      name: 'list.json',
      bytes: utf8(
        JSON.stringify({
          articles: [
            { headline: given.title, articleBody: [STRIKE, REST, 'So it goes.'], datePublished: 'June 7, 2024', publisher: { name: 'Harbour Post' }, url: 'https://harbour.example/1' }, // prettier-ignore
          ],
        }),
      ),
      articles: one('list.json#1', { ...given, url: 'https://harbour.example/1' }),
      event: 'began a strike',
    },
    {
      name: 'lines.jsonl',
      bytes: utf8(`${JSON.stringify({ id: 'a', text: `${STRIKE} Cranes stand still.`, title: given.title, published: given.published, outlet: 'Harbour Post' })}\n\n${JSON.stringify({ text: `${TALKS} Nothing came of it.` })}\n`), // prettier-ignore
      articles: [
        { id: 'lines.jsonl#a', text: STRIKE, ...given },
        { id: 'lines.jsonl#3', text: TALKS },
      ],
      event: 'began a strike',
    },
    {
      name: 'table.csv',
      bytes: utf8(table),
      articles: [
        { id: 'table.csv#2', text: `${STRIKE} "We wait", they said.`, ...given, title: 'Docks, closed', url: 'https://harbour.example/1' }, // prettier-ignore
        { id: 'table.csv#3', text: `=HYPERLINK("https://evil.example") ${TALKS}`, title: '=1+1', published: '2024-06-09' }, // prettier-ignore
      ],
      event: 'began a strike',
    },
    {
      name: 'table.tsv',
      bytes: utf8(`date\ttext\n06/13/2024\t${STRIKE} Nobody came.\n05/06/2024\t${TALKS} More are planned.\n`),
      articles: [
        { id: 'table.tsv#2', text: STRIKE, published: '2024-06-13' },
        { id: 'table.tsv#3', text: TALKS, published: '2024-05-06' },
      ],
      event: 'began a strike',
    },
    {
      name: 'word.docx',
      bytes: word,
      articles: one('word.docx', { title: 'Docks & ships' }),
      event: 'began a strike',
    },
    {
      name: 'paper.pdf',
      bytes: paper,
      articles: one('paper.pdf', { title: given.title }),
      event: 'began a strike',
    },
    {
      name: 'pack.zip',
      bytes: await zip([
        ['week/one.txt', `${STRIKE} Ships wait.`],
        ['week/two.docx', word],
        ['week/deep/three.csv', `text\n${TALKS}\n`],
        ['__MACOSX/week/._one.txt', 'x'],
        ['inner.zip', await zip([['four.html', page]])],
      ]),
      articles: [
        { id: 'pack.zip/week/one.txt', text: STRIKE },
        { id: 'pack.zip/week/two.docx', text: STRIKE, title: 'Docks & ships' },
        { id: 'pack.zip/week/deep/three.csv#2', text: TALKS },
        { id: 'pack.zip/inner.zip/four.html', text: STRIKE, ...given, url: 'https://harbour.example/docks' },
      ],
      event: 'began a strike',
    },
  ]
}
