import { whenInWords } from './dates'

/** An ISO day in words: "20 June 2023". */
export function dayInWords(day: string): string {
  return whenInWords({
    start: day,
    end: day,
    precision: 'day',
    role: 'happened',
    approx: false,
    basis: 'stated',
    why: [],
    others: [],
    span: null,
  })
}
