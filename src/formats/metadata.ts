import type { ArticleInput } from '../extract/types'

type Metadata = Pick<ArticleInput, 'title' | 'published' | 'publisher' | 'url'>

/** Title, day, outlet and address as a page states them: schema.org first, then OpenGraph and other meta tags, then the page itself. */
export function readMetadata(page: Document): Metadata {
  const schema = findSchema(page)
  const first = (...values: (string | null | undefined)[]) => values.find((value) => value?.trim())?.trim()
  const meta = (names: readonly string[]) => first(...names.map((name) => metaContent(page, name)))
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)
  const url = first(schema.url, meta(URLS), attribute('link[rel~="canonical"]', 'href'))
  return {
    title: first(schema.title, meta(TITLES), page.querySelector('h1')?.textContent, page.title),
    published: first(schema.published, meta(DATES), attribute('time[datetime]', 'datetime')),
    publisher: first(schema.publisher, meta(OUTLETS), hostOf(url)),
    url,
  }
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'headline', 'citation_title']
const DATES = ['article:published_time', 'og:published_time', 'datePublished', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'citation_publication_date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'date'] // prettier-ignore
const OUTLETS = ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name', 'publisher']
const URLS = ['og:url', 'twitter:url']

/** `<meta property|name|itemprop="…" content="…">`, whichever of the three, in any case. */
function metaContent(page: Document, wanted: string): string | null {
  const lower = wanted.toLowerCase()
  for (const element of page.querySelectorAll('meta')) {
    const names = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)?.toLowerCase())
    if (names.some((name) => name?.split(/\s+/).includes(lower))) return element.getAttribute('content')
  }
  return null
}

type Json = Readonly<Record<string, unknown>>

/** What the page's JSON-LD says of the article, wherever it stands in the graph. A block that is no JSON says nothing. */
function findSchema(page: Document): Metadata {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let json: unknown
    try {
      json = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const article = nodesOf(json).find((node) => [node['@type']].flat().some(isArticleType))
    if (!article) continue
    return {
      title: nameOf(article['headline']) ?? nameOf(article['name']),
      published: nameOf(article['datePublished']),
      publisher: nameOf(article['publisher']),
      url: nameOf(article['url']) ?? nameOf(article['mainEntityOfPage']),
    }
  }
  return {}
}

const isArticleType = (type: unknown) =>
  typeof type === 'string' && /(?:Article|BlogPosting|Report|LiveBlogPosting)$/.test(type)

/** The node, those of its graph, and those of a list. */
function nodesOf(json: unknown): Json[] {
  if (Array.isArray(json)) return json.flatMap(nodesOf)
  if (typeof json !== 'object' || json === null) return []
  const node = json as Json
  const graph: unknown = node['@graph']
  return [node, ...(Array.isArray(graph) ? graph.flatMap((one) => (isNode(one) ? [one] : [])) : [])]
}

const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return nameOf(value[0])
  return isNode(value) ? nameOf(value['name'] ?? value['@id']) : undefined
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]
}
