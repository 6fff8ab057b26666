import type { Core } from './main-predicate'
import type { Reading } from './reading'
import type { Found } from './report'

/** A sentence that tells something, with what was found in it. */
export interface Telling {
  readonly reading: Reading
  readonly core: Core
  readonly found: Found
  readonly published: string | null
  readonly sentence: string
  /** Its own date, not one carried over. */
  readonly dated: boolean
  /** Ended more than about a year before publication. */
  readonly old: boolean
  readonly lead: boolean
}

/** A way of writing that tells what is no event of its own. */
export interface Rule {
  readonly name: string
  readonly fits: (telling: Telling) => boolean
}
