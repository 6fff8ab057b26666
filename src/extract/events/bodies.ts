import { LARGEST, ONLY } from '../places/resolve'
import { tokenAt, type Tokens } from '../tokens'
import type { Toponym, Where } from '../types'
import { hasWord, wordSet } from '../words'
import type { Predicate } from './predicate'
import type { Reading } from './reading'

/** Bodies and people that act in their own country: "a Kenyan court", "Peruvian police", "Greek farmers"; never those who travel, fight or speak abroad. */
export const DOMESTIC = new Set(
  'court courts tribunal judge judges jury prosecutor prosecutors police parliament senate lawmakers legislators voters electorate authorities firefighters coastguard farmers teachers nurses doctors miners truckers drivers villagers schools hospitals hospital prison airports railways customs regulator regulators watchdog'.split(
    ' ',
  ),
)
/** "a Kenyan high court", "the Greek public prosecutors". */
const GRADES = new Set('high supreme appeals appeal constitutional military federal state public criminal district health riot border anti-terror antitrust truck lorry train bus'.split(' ')) // prettier-ignore

/** The token behind "Kenyan court" where a people's name stands before a body at home in its country; -1 elsewhere. */
export function bodyEnd(tokens: Tokens, { kind, place, end }: Toponym): number {
  if (kind !== 'demonym' || place?.kind !== 'country') return -1
  let i = tokenAt(tokens, end)
  while (GRADES.has(tokens.folded[i] ?? '')) i++
  return DOMESTIC.has(tokens.folded[i] ?? '') ? i + 1 : -1
}

/** The country of the body that does it: "A Kenyan court sentenced", with no other place named; `null` where no such body acts. */
export function whereBodyActs({ toponyms, tokens, text }: Reading, main: Predicate): Where | null {
  for (const toponym of toponyms) {
    const behind = bodyEnd(tokens, toponym)
    if (behind < 0 || behind > main.start) continue
    const { place, start, others } = toponym
    const end = tokens.end[behind - 1]!
    return {
      place: place!,
      role: 'at',
      basis: 'stated',
      rule: `where “${text.slice(start, end)}” is at home`,
      others,
      span: { start, end },
    }
  }
  return null
}

const OFFICERS = wordSet('gov governor mayor sheriff legislature lawmakers')

/** "Ohio Gov. Ana Holm signed": the state, county or town of an officer who does it; `null` without one. */
export function whereOfficerActs({ toponyms, tokens, text }: Reading, main: Predicate): Where | null {
  for (const { place, kind, start, end, others } of toponyms) {
    const next = tokenAt(tokens, end)
    if (next >= main.start) return null
    if (kind === 'demonym' || (place?.kind !== 'admin' && place?.kind !== 'city')) continue
    if (!OFFICERS.has(tokens.folded[next]!)) continue
    const behind = tokens.end[next]!
    return {
      place,
      role: 'about',
      basis: 'stated',
      rule: `where “${text.slice(start, behind)}” is at home`,
      others,
      span: { start, end: behind },
    }
  }
  return null
}

/** "The Peruvian president is to fly to Chad": the country of whoever does it, by its people's name; `null` without one. */
export function whereNationActs({ toponyms, tokens }: Reading, main: Predicate): Where | null {
  const acting = toponyms.find(
    ({ kind, place, end }) =>
      kind === 'demonym' && place?.kind === 'country' && tokenAt(tokens, end) <= main.start,
  )
  if (!acting) return null
  const { place, start, end, others } = acting
  return {
    place: place!,
    role: 'about',
    basis: 'stated',
    rule: `the people of ${place!.name}`,
    others,
    span: { start, end },
  }
}

const ABROAD = wordSet(
  'military army navy troops forces soldiers marines embassy embassies ambassador consulate warplanes jets missiles envoy envoys diplomats nationals citizens tourists',
)

/** Whether the government, a body or somebody of the country acts: "the Cuban leader raised", "Havana said"; not its troops and envoys, who do so abroad. */
export const isNationActing = ({ toponyms, tokens }: Reading, main: Predicate, country: string) =>
  toponyms.some(
    ({ kind, place, start, end }) =>
      (kind === 'demonym' || kind === 'metonym') &&
      place?.countries[0] === country &&
      tokenAt(tokens, start) < main.start &&
      !ABROAD.has(tokens.folded[tokenAt(tokens, end)] ?? ''),
  )

/** "The president did not postpone the vote": who holds an office of a state acts. */
export function isOfficeActing({ tokens, first }: Reading, main: Predicate): boolean {
  for (let i = first; i < main.start; i++) if (OFFICES.has(tokens.folded[i]!)) return true
  return false
}
const OFFICES = wordSet(
  'president minister ministers ministry government cabinet parliament congress senate senators court courts judges administration premier chancellor attorney treasurer secretary spokesman spokeswoman ambassador commission king queen',
)

/** "was found guilty", "said as he testified", "The trial resumes": before a court. */
export const isInCourt = ({ tokens, first }: Reading, { last }: Predicate) =>
  hasWord(tokens, first, last + 2, COURT)
const COURT = wordSet(
  'court courtroom judge judges jury jurors trial testify testifies testified testifying pleaded convicted acquitted guilty verdict prosecution magistrate tribunal arraigned sentenced',
)

const [KNOWN, SMALL] = [100_000, 5_000]

/** "Arden Hospital" where several small Ardens are known and nothing speaks for one of them, or but a tiny one of a country that nothing else names: anybody's name. */
export const isUnheardOf = ({ place, rule }: Toponym, toponyms: readonly Toponym[]) =>
  place!.kind === 'city' &&
  (place!.population ?? 0) < (rule === LARGEST ? KNOWN : rule === ONLY ? SMALL : 0) &&
  !toponyms.some((one) => one.place?.countries[0] === place!.countries[0] && one.place?.id !== place!.id)
