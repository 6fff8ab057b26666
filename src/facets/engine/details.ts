import type { Article, Corpus, NewsEvent } from '../../extract/types'
import { foldText } from '../columns'
import type { Asking } from '../questions'

/** There at once, or later. */
export type Answer<T> = T | Promise<T>

/** The events themselves and their articles, behind the columns: made when they are asked for. */
export interface Details {
  /** The events of some rows, in that order. */
  readonly events: (rows: ArrayLike<number>, how?: Asking) => Answer<readonly NewsEvent[]>
  readonly article: (id: string, how?: Asking) => Answer<Article | null>
  /** 1 for each row whose text (`textOf`, folded) has all of these folded parts in it, else 0. */
  readonly matching: (parts: readonly string[], how?: Asking) => Answer<Uint8Array>
}

/** Goes on with an answer, at once if it is there. */
export function andThen<T, U>(answer: Answer<T>, next: (value: T) => Answer<U>): Answer<U> {
  return answer instanceof Promise ? answer.then(next) : next(answer)
}

/** All answers, at once if they are there. */
export function allOf<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const isThere = (answer: Answer<T>): answer is T => !(answer instanceof Promise)
  return answers.every(isThere) ? answers : Promise.all(answers)
}

/** What search looks through: title, actors, places, sentence. */
export function textOf({ title, actors, where, evidence }: NewsEvent): string {
  return [title, ...actors, ...where.map(({ place }) => place.name), evidence.quote].join('\n')
}

/** Details of events that are all in memory; `order` as of `toColumns`. */
export function detailsOf(
  { articles, events }: Pick<Corpus, 'articles' | 'events'>,
  order: Uint32Array,
): Details {
  const byId = new Map(articles.map((article) => [article.id, article]))
  let texts: readonly string[] | null = null
  return {
    events: (rows) => Array.from(rows, (row) => events[order[row]!]!),
    article: (id) => byId.get(id) ?? null,
    matching: (parts) => {
      texts ??= Array.from(order, (i) => foldText(textOf(events[i]!)))
      const verdict = new Uint8Array(order.length)
      for (let row = 0; row < verdict.length; row++)
        verdict[row] = parts.every((part) => texts![row]!.includes(part)) ? 1 : 0
      return verdict
    },
  }
}
