import type { Tokens } from '../tokens'
import { cutShort, LONGEST, tidy } from './title-cut'
import { CORE, type Part } from './title-draft'

/** Never the last words of a title. */
const LOOSE_END =
  /(?:,? (?:that (?:he|she|it|they)|that|and|or|but|of|to|the|an?|with|for|from|by|as|if|when|while|because|who|which|not|thus|and (?:is|are|was|were)|who (?:is|are|was|were|has|have|had)|(?:and|but) (?:he|she|it|they)))+$|, \p{Ll}{3,}ing$/iu

/** With the mark that closes a quotation cut short. */
const closed = (words: string): string => {
  if (words.lastIndexOf('“') > words.lastIndexOf('”')) return `${words}”`
  return words.split('"').length % 2 === 0 && /(?:^| )"\S[^"]*$/.test(words) ? `${words}"` : words
}

/** A part missed as much is shown by "…". */
const SHOWN = 60
/** A title of fewer characters shows the beginning of whatever is told next. */
const SHORT = 54
/** What only adds, as a day or a source, is missed less. */
const TOLD = 22
/** A part missed less is a day or an aside. */
const ASIDE = 25
/** The signs that stand at the ends of parts and may go. */
const MARKS = 3
/** Days and sources are not put back. */
const SPARE = 8
/** A title of fewer characters shows the beginning of what else it should tell. */
const FULL = 60

/**
 * The words of as many parts as a title holds, behind `prefix`: the least missed are left out first, then those put back that still fit.
 * What is left out of the core is shown as "…".
 */
export function fit({ text, start, end }: Tokens, prefix: string, parts: readonly Part[]): string {
  const words = parts.map(({ from, to }, k) => {
    if (from >= to) return ''
    const part = text.slice(k > 0 && parts[k - 1]!.to === from ? end[from - 1] : start[from], end[to - 1])
    return part.includes('(') ? part.replace(/ \([^()]*\)/g, '') : part
  })
  const kept = parts.map(() => true)
  const join = () => {
    let title = prefix
    let last = -1
    const end = kept.lastIndexOf(true)
    parts.forEach((part, k) => {
      if (!kept[k] || (k === end && part.isOpen && k + 1 < parts.length)) return
      if (
        last >= 0 &&
        parts.slice(last + 1, k).some((part, j) => !kept[last + 1 + j] && part.weight >= SHOWN)
      )
        title += ' …'
      const isNext = last >= 0 && parts[last]!.to === parts[k]!.from
      title += isNext || /^[\s,;’']/.test(words[k]!) || title === '' ? words[k]! : ` ${words[k]!}`
      last = k
    })
    const cut = parts.slice(last + 1, last + 2).some((part) => part.weight >= SHOWN)
    const whole = tidy(title)
    const bare = whole.replace(LOOSE_END, '')
    return closed(bare) + (cut || whole !== bare ? '…' : '')
  }
  const order = parts.map((_, k) => k).sort((a, b) => parts[a]!.weight - parts[b]!.weight || b - a)
  let length = prefix.length
  for (const part of words) length += part.length
  let title = ''
  for (const k of order) {
    if (length <= LONGEST + MARKS) {
      title = join()
      if (title.length <= LONGEST) break
    }
    if (parts[k]!.weight >= CORE) break
    kept[k] = false
    length -= words[k]!.length
  }
  title ||= join()
  if (title.length > LONGEST) return cutShort(title)
  // "pleaded guilty to a charge | in the death of a sailor | at her home": not the home alone
  const isCut = (k: number) =>
    k > 0 && !kept[k - 1] && parts[k - 1]!.weight >= ASIDE && parts[k]!.weight < SHOWN && !parts[k]!.isAdded
  const restore = (isWanted: (weight: number) => boolean) => {
    for (const k of order) {
      const { on, weight } = parts[k]!
      if (isCut(k)) continue
      const longer = length + words[k]!.length
      if (kept[k] || longer > LONGEST + MARKS || !isWanted(weight) || (on >= 0 && !kept[on])) continue
      kept[k] = true
      const whole = join()
      if (whole.length <= LONGEST) [title, length] = [whole, longer]
      else kept[k] = false
    }
  }
  order.reverse()
  restore((weight) => weight >= SHOWN)
  const next = parts.findIndex(({ on, weight }, k) => !kept[k] && weight >= SHOWN && (on < 0 || kept[on]))
  if (title.length <= FULL && next > kept.lastIndexOf(true)) {
    kept[next] = true
    return cutShort(join())
  }
  restore((weight) => weight >= SPARE)
  let behind = kept.lastIndexOf(true) + 1
  while (parts[behind]?.isAdded && parts[behind]!.weight < SPARE) behind++
  const more = parts[behind]
  // "The police ask the public to be alert | after four homes …"
  if (title.length > SHORT || !more || more.weight < TOLD || (more.on >= 0 && !kept[more.on])) return title
  let whole = title
  for (let k = behind; k < parts.length && whole.length <= LONGEST; k++) {
    if (parts[k]!.weight < SPARE) continue
    kept[k] = true
    whole = join()
  }
  const longer = closed(cutShort(whole))
  // "and is…" tells nothing more
  return longer.length > title.length + (/^,? (?:and|but|or) /.test(words[behind]!) ? 30 : 12)
    ? longer
    : title
}
