import type { Draft } from './make'

/**
 * The order of the list: by head, first day, last day, article, place in the article, id, but that events of one story under one head follow
 * the first of them. `stories`: by row, the same number for events that tell the same; empty where none do.
 */
export function orderRows(
  draft: Draft,
  headRank: Uint32Array,
): { readonly order: Uint32Array; readonly stories: Uint32Array } {
  const { first, last, articleOf, startOf, idOf } = draft
  const order = Uint32Array.from(idOf.keys()).sort((a, b) => {
    const byDays = headRank[a]! - headRank[b]! || first[a]! - first[b]! || last[a]! - last[b]!
    if (byDays !== 0) return byDays
    if (articleOf[a] !== articleOf[b]) return articleOf[a]! < articleOf[b]! ? -1 : 1
    return startOf[a]! - startOf[b]! || (idOf[a]! < idOf[b]! ? -1 : 1)
  })
  const storyOf = findStories(draft)
  if (!storyOf) return { order, stories: new Uint32Array(0) }
  const gathered = gather(order, storyOf, headRank)
  return { order: gathered, stories: Uint32Array.from(gathered, (i) => storyOf[i]!) }
}

/** Brings each story's events under one head together, at the place of the first. */
function gather(order: Uint32Array, storyOf: Uint32Array, headRank: Uint32Array): Uint32Array {
  const leads = new Map<string, number>()
  const leadOf = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) {
    const story = storyOf[order[at]!]!
    const key = `${headRank[order[at]!]!} ${story}`
    const lead = story === 0 ? at : (leads.get(key) ?? at)
    if (story !== 0) leads.set(key, lead)
    leadOf[at] = lead
  }
  return Uint32Array.from(order.keys())
    .sort((a, b) => leadOf[a]! - leadOf[b]! || a - b)
    .map((at) => order[at]!)
}

/** Numbers the stories from 1, joining what names each other in `sameAs`, directly or through others; 0 for events that stand alone. */
function findStories({ idOf, sameAs }: Draft): Uint32Array | null {
  if (sameAs.size === 0) return null
  const indexOf = new Map<string, number>()
  idOf.forEach((id, i) => {
    if (!indexOf.has(id)) indexOf.set(id, i)
  })
  const parent = Uint32Array.from(idOf.keys())
  const rootOf = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!
    return root
  }
  for (const [id, others] of sameAs) {
    for (const other of others) {
      const [a, b] = [indexOf.get(id), indexOf.get(other)]
      if (a !== undefined && b !== undefined) parent[rootOf(a)] = rootOf(b)
    }
  }
  const sizes = new Uint32Array(idOf.length)
  for (let i = 0; i < parent.length; i++) sizes[rootOf(i)] = sizes[rootOf(i)]! + 1
  const numbers = new Map<number, number>()
  return Uint32Array.from(idOf.keys(), (i) => {
    const root = rootOf(i)
    if (sizes[root] === 1) return 0
    const number = numbers.get(root) ?? numbers.size + 1
    numbers.set(root, number)
    return number
  })
}
