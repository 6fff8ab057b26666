/** A stretch of days as day numbers, `from` included, `to` not: 20 June 2023 alone is [19528, 19529). */
export interface DayRange {
  readonly from: number
  readonly to: number
}

const ISO_DAY = /^(-?\d{4,6})-(\d{2})-(\d{2})/

/** Day number (days since 1 January 1970, Gregorian) of an ISO day; a longer ISO time is cut to its day. Throws on other text. */
export function toDay(iso: string): number {
  const match = ISO_DAY.exec(iso)
  if (!match) throw new Error(`not an ISO day: ${iso}`)
  return dayOfParts(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Day number of a year, month (1 to 12; others roll over into the years beside) and day of the month. */
function dayOfParts(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const shifted = m > 2 ? y : y - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month (1 to 12) and day of the month of a day number (fractions are cut). */
export function partsOfDay(day: number): { year: number; month: number; day: number } {
  const z = Math.floor(day) + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** ISO day of a day number (fractions are cut). */
export function toIsoDay(day: number): string {
  const { year, month, day: date } = partsOfDay(day)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The days of an interval of ISO days (both included); an end before its start counts as the start. */
export function toDayRange(interval: { readonly start: string; readonly end: string }): DayRange {
  const from = toDay(interval.start)
  return { from, to: Math.max(from, toDay(interval.end)) + 1 }
}

/**
 * Whether an interval passes a date filter: by overlap, or, where `certain`, by lying wholly inside.
 * An open side reaches without end, so it can overlap but is never certain to be inside a filter bounded on that side.
 */
export function passesRange(
  interval: DayRange,
  open: 'start' | 'end' | undefined,
  filter: { readonly from: number; readonly to: number },
  certain: boolean,
): boolean {
  const from = open === 'start' ? -Infinity : interval.from
  const to = open === 'end' ? Infinity : interval.to
  return certain ? from >= filter.from && to <= filter.to : from < filter.to && to > filter.from
}

/** The union of day ranges, sorted, touching ones joined. */
export function mergeRanges(ranges: readonly DayRange[]): DayRange[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)
  const merged: { from: number; to: number }[] = []
  for (const range of sorted) {
    const last = merged[merged.length - 1]
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ from: range.from, to: range.to })
  }
  return merged
}
