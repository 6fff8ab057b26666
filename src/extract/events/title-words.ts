import { wordSet } from '../words'
import { isManner } from './title-leads'

/** What opens a part behind a verb and its object, and how much it is missed. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    88: 'of',
    66: 'to into against',
    62: 'between without if unless',
    58: 'as by for',
    54: 'over about towards toward from with',
    46: 'that among on upon',
    43: 'who whom whose which',
    38: 'under until',
    35: 'in at across through throughout along around off where because via',
    30: 'after before near outside inside within behind beside when while',
    26: 'during following since amid despite although though including saying adding alongside so',
    6: 'according citing',
  }).flatMap(([weight, words]) => words.split(' ').map((word): [string, number] => [word, Number(weight)])),
)
/** Open what is said, asked or known. */
export const CONTENT = wordSet('that whether if how why what')
/** Open what tells of the noun before them. */
export const PRONOUNS = wordSet('who whom whose which that where')
/** Join two of a kind. */
export const JOINTS = wordSet('and or but nor')
/** "those | who", "a man | who": nothing is told without the clause. */
export const BARE = wordSet(
  'things thing reason reasons way those one ones anyone everyone anything something somebody someone people',
)

/** "quickly", "early". */
export const isAdverb = (word: string) => word === 'early' || isManner(word)
