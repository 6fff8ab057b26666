import type { Toponym, Where } from '../types'
import type { Mentions } from './reading'

/** The name in the dateline. */
export const inDateline = ({ article: { filedFrom }, toponyms }: Pick<Mentions, 'article' | 'toponyms'>) =>
  filedFrom === null
    ? undefined
    : toponyms.find(({ start }) => start >= filedFrom.span.start && start < filedFrom.span.end)

/** The dateline's town where nothing much in the article points to another country. */
export function findFiled({ article, toponyms }: Mentions): Where | null {
  const filed = article.filedFrom
  if (!filed?.place || (filed.place.kind !== 'city' && filed.place.kind !== 'admin')) return null
  const [country] = filed.place.countries
  const named = toponyms.filter(({ place }) => place && place.countries.length > 0)
  const abroad = named.filter(({ place }) => !place!.countries.includes(country!))
  if (abroad.length * 4 > named.length) return null
  const own = inDateline({ article, toponyms })
  return own?.place
    ? toHome(own, `filed from ${own.place.name}, and the article hardly names another country`)
    : null
}

/** The dateline's town where the headline names it too: "BERGEN — …" under "Bergen man held". */
export function findFiledInTitle({ article, toponyms }: Mentions): Where | null {
  const { filedFrom: filed, title } = article
  if (filed?.place?.kind !== 'city' || !names(title, filed.place.name)) return null
  const own = toponyms.find((one) => one.place?.id === filed.place!.id)
  return own ? toHome(own, `filed from ${filed.place.name}, which the headline names`) : null
}

function names(title: string, name: string): boolean {
  const at = title.indexOf(name)
  return at >= 0 && !isLetter(title[at - 1]) && !isLetter(title[at + name.length])
}

const HERE =
  /\b(?:in|to|of|near|around|outside|across|through|over|throughout) this (?:[\w-]+ ){0,3}(?:city|town|village|municipality|capital|suburb|port|resort|settlement)\b/i

/** The dateline's town that the story calls "this city", "this mountain village". */
export function findFiledHere(mentions: Mentions, leadEnd: number): Where | null {
  const { text } = mentions.article
  if (mentions.article.filedFrom?.place?.kind !== 'city') return null
  return (text.includes(' this ') && HERE.test(text)) || isHere(text.slice(0, leadEnd))
    ? findHere(mentions)
    : null
}

/** The dateline's town, which "here" in the story means. */
export function findHere({ article, toponyms }: Mentions): Where | null {
  const filed = article.filedFrom
  if (filed?.place?.kind !== 'city') return null
  const own = inDateline({ article, toponyms })
  return own?.place
    ? toHome({ ...own, place: filed.place }, `filed from ${filed.place.name}, “this city”`)
    : null
}

const QUOTED = /[“"][^“”"]*[”"]|``[^'`]*''/g
const HERE_WORD = /\p{Ll} here(?=[ ,.;])(?! (?:is|are|was|were|and there)\b)/u

/** "officials here said": where the story was filed; never what somebody says. */
export const isHere = (text: string) => text.includes(' here') && HERE_WORD.test(text.replace(QUOTED, ''))

/** The dateline's town where the story names it too. */
export function findFiledAgain(
  { article, toponyms }: Mentions,
  weights: ReadonlyMap<string, unknown>,
): Where | null {
  const filed = article.filedFrom
  if (filed?.place?.kind !== 'city' || !weights.has(filed.place.id)) return null
  const own = toponyms.find((one) => one.place?.id === filed.place!.id)
  return own ? toHome(own, `filed from ${filed.place.name}, which the article names again`) : null
}

export const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}-]/u.test(char)

/** A place as an article's own, with the rule that made it so. */
export function toHome({ place, others, start, end }: Toponym, rule: string): Where {
  return { place: place!, role: 'about', basis: 'carried', rule, others, span: { start, end } }
}
