/** A noun with its number, in the form the number asks for: 1 событие, 2 события, 5 событий, 11 событий, 21 событие. */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${grouped(count)} ${formOf(count, one, few, many)}`
}

/** The form of a word that a number asks for. */
export function formOf(count: number, one: string, few: string, many: string): string {
  const [last, lastTwo] = [count % 10, count % 100]
  if (lastTwo >= 11 && lastTwo <= 14) return many
  return last === 1 ? one : last >= 2 && last <= 4 ? few : many
}

/** 12345 as "12 345"; four digits stay together. */
export const grouped = (count: number) =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')

export const events = (count: number) => counted(count, 'событие', 'события', 'событий')
