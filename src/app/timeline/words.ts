import { timelineWords } from '../words'

export { timelineWords as WORDS } from '../words'

/** A length of time as one would say it: "9 months", "3 years", "12 days". */
export function lengthInWords(days: number): string {
  if (days < 60) return timelineWords.days(Math.round(days))
  const months = Math.floor(days / 30.437 + 0.2)
  return months < 24 ? timelineWords.months(months) : timelineWords.years(Math.floor(days / 365.25 + 0.05))
}
