import type { NewsEvent, When, Where } from '../extract/types'
import type { ValueField, Values, WhenGiven, WhereGiven } from './types'

/** What a place or date given by hand says of how it is known. */
const BY_HAND = 'corrected by hand'

export const VALUE_FIELDS = ['title', 'type', 'status', 'themes', 'actors', 'when', 'where'] as const

/** The values of an event as a reader could have given them. */
export function valuesOf({ title, type, status, themes, actors, when, where }: NewsEvent): Values {
  return {
    title,
    type,
    status,
    themes,
    actors,
    when: when && toWhenGiven(when),
    where: where.flatMap(({ place, role }) => (role === 'filed-from' ? [] : [{ place, role }])),
  }
}

function toWhenGiven({ start, end, precision, approx, open }: When): WhenGiven {
  return { start, end, precision, ...(approx && { approx }), ...(open && { open }) }
}

/** Whether two values of a field mean the same. */
export function isSameValue<Field extends ValueField>(
  field: Field,
  a: Values[Field],
  b: Values[Field],
): boolean {
  return plainOf(field, a) === plainOf(field, b)
}

/** A value written so that equal ones are written alike: actors in any order, places by id. */
function plainOf<Field extends ValueField>(field: Field, value: Values[Field]): string {
  if (field === 'where')
    return JSON.stringify(
      (value as readonly WhereGiven[]).map(({ role, place }) => `${role} ${place.id}`).sort(),
    )
  if (field === 'when' && value !== null) {
    const { start, end, precision, approx = false, open = null } = value as WhenGiven
    return JSON.stringify([start, end, precision, approx, open])
  }
  return JSON.stringify(field === 'actors' ? (value as readonly string[]).toSorted() : value)
}

/** The event with one value given by hand; what the rules had read of it stays beside. */
export function withValue<Field extends ValueField>(
  event: NewsEvent,
  field: Field,
  value: Values[Field],
): NewsEvent {
  if (field === 'when') return { ...event, when: toWhen(value as WhenGiven | null, event) }
  if (field === 'where') return { ...event, where: toWhere(value as readonly WhereGiven[], event.where) }
  return { ...event, [field]: value }
}

function toWhen(given: WhenGiven | null, { when, status }: NewsEvent): When | null {
  if (!given) return null
  return {
    ...given,
    approx: given.approx ?? false,
    role: when?.role ?? (status === 'planned' ? 'planned' : 'happened'),
    basis: 'stated',
    why: [BY_HAND],
    others: [],
    span: when?.span ?? null,
  }
}

/** Places that were there keep how they were read, but no other candidates: the reader has chosen. */
function toWhere(given: readonly WhereGiven[], before: readonly Where[]): Where[] {
  const filed = before.filter((where) => where.role === 'filed-from')
  const places = given.map(({ role, place }): Where => {
    const known = before.find((where) => where.place.id === place.id && where.role !== 'filed-from')
    return known
      ? { ...known, role, others: [] }
      : { place, role, basis: 'stated', rule: BY_HAND, others: [], span: null }
  })
  return [...places, ...filed]
}
