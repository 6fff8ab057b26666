/** What tells one person or term from another: "a woman, 29, was jailed for 10 months". */
export interface Marks {
  readonly ages: ReadonlySet<string>
  readonly sexes: ReadonlySet<string>
  /** "10 month": how long a sentence, a strike or a visit lasts. */
  readonly lengths: ReadonlySet<string>
}

const AGE =
  /\b(\d{1,2})[- ]year[- ]old|, (?:aged )?(\d{1,2}),|\b(?:boy|girl|man|woman) of (\d{1,2})\b|\baged (\d{1,2})\b/g
const FEMALE = /\b(?:wom[ae]n|girls?|mother|daughter|sister|wife|widow|actress|she|her)\b/i
const MALE = /\b(?:m[ae]n|boys?|father|son|brother|husband|widower|actor|he|his|him)\b/i
const LENGTH =
  /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](day|week|month|year)s?\b(?![- ]old)/gi

const NUMERALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const toDigits = (many: string) => (NUMERALS.includes(many) ? `${NUMERALS.indexOf(many)}` : many)

/** The marks in the words of an event. */
export function marksOf(quote: string): Marks {
  const sexes = [...(FEMALE.test(quote) ? ['f'] : []), ...(MALE.test(quote) ? ['m'] : [])]
  const ages = Array.from(quote.matchAll(AGE), ([, a, b, c, d]) => a ?? b ?? c ?? d!)
  const lengths = Array.from(
    quote.matchAll(LENGTH),
    ([, many, unit]) => `${toDigits(many!.toLowerCase())} ${unit!.toLowerCase()}`,
  )
  return { ages: new Set(ages), sexes: new Set(sexes), lengths: new Set(lengths) }
}

/** True where both tell an age, a sex or a length, and none of the one is of the other. */
export function isOfAnother(a: Marks, b: Marks): boolean {
  return differ(a.ages, b.ages) || differ(a.sexes, b.sexes) || differ(a.lengths, b.lengths)
}

const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size > 0 && other.size > 0 && ![...one].some((mark) => other.has(mark))
