import { KNOWN_ORGANISATIONS } from './lexicon/known-actors'
import type { Actor, ActorMention } from './types'

/** The name shown for each name of the collection's actors, and the actors themselves. */
export interface ActorNames {
  readonly nameOf: (name: string) => string
  readonly actors: readonly Actor[]
}

/**
 * One actor for all its names over a whole collection: an acronym that any article defines stands for its full name in all, a surname for the
 * only person who bears it in full, a known body for its usual names. A name that could be two stays as it is.
 */
export function nameActors(mentions: Iterable<ActorMention>): ActorNames {
  const kinds = new Map<string, ActorMention['kind']>()
  const counts = new Map<string, number>()
  const acronyms = new Map<string, Set<string>>()
  for (const { name, kind, full } of mentions) {
    if (!kinds.has(name)) kinds.set(name, kind)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (full && full !== name) acronyms.set(full, (acronyms.get(full) ?? new Set()).add(name))
  }
  const surnames = new Map<string, string | null>()
  for (const [name, kind] of kinds) {
    if (kind !== 'person' || !name.includes(' ')) continue
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    surnames.set(surname, surnames.has(surname) ? null : name)
  }
  const nameOf = (name: string): string => {
    const known = KNOWN_ORGANISATIONS.get(name)
    if (known) return known
    const acronym = acronyms.get(name)
    if (acronym?.size === 1) return [...acronym][0]!
    return (kinds.get(name) === 'person' && surnames.get(name)) || name
  }
  return { nameOf, actors: listActors(kinds, counts, acronyms, nameOf) }
}

/** The same for actors of parts of a collection that were read apart, each part's one after the other. */
export function uniteActors(actors: readonly Actor[]): ActorNames {
  return nameActors(actors.flatMap((actor) => [mentionOf(actor), ...actor.aliases.map(aliasOf(actor))]))
}

const mentionOf = ({ name, kind }: Actor): ActorMention => ({ name, kind, start: 0, end: 0 })

/** Of persons the other names are surnames; of all else what the name stands for. */
const aliasOf = (actor: Actor) => (alias: string) =>
  actor.kind === 'person' ? mentionOf({ ...actor, name: alias }) : { ...mentionOf(actor), full: alias }

function listActors(
  kinds: ReadonlyMap<string, ActorMention['kind']>,
  counts: ReadonlyMap<string, number>,
  acronyms: ReadonlyMap<string, ReadonlySet<string>>,
  nameOf: (name: string) => string,
): Actor[] {
  const found = new Map<string, { kind: ActorMention['kind']; aliases: Set<string>; count: number }>()
  for (const [name, kind] of kinds) {
    const shown = nameOf(name)
    const actor = found.get(shown) ?? { kind, aliases: new Set<string>(), count: 0 }
    if (name !== shown) actor.aliases.add(name)
    actor.count += counts.get(name) ?? 0
    found.set(shown, actor)
  }
  for (const [full, names] of acronyms)
    if (names.size === 1) found.get(nameOf([...names][0]!))?.aliases.add(full)
  return [...found]
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
    .map(([name, { kind, aliases }]) => ({
      name,
      kind,
      aliases: [...aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    }))
}
