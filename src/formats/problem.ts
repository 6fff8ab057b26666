import type { Position, Why } from './types'

/** Ends the reading of a source: thrown by readers, told as a problem of the source by `readSource`. */
export class Unreadable extends Error {
  readonly why: Why
  readonly at: Position | undefined

  constructor(why: Why, at?: Position) {
    super(why.kind)
    this.why = why
    this.at = at
  }
}
