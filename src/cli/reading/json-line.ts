import { isoDate, maxLength, minLength, nullish, object, pipe, safeParse, string } from 'valibot'
import type { ArticleInput } from '../../extract/types'

const text = nullish(string())
const LINE = object({
  id: pipe(string(), minLength(1), maxLength(1000)),
  text: string(),
  title: text,
  published: text,
  publisher: text,
  url: text,
})

/** One line {id, text, title?, published?, publisher?, url?} as an article, or what is wrong with it. */
export function toArticle(line: string): ArticleInput | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`
  }
  const checked = safeParse(LINE, json)
  if (!checked.success) {
    const issue = checked.issues[0]
    return `${issue.path?.map((step) => String(step.key)).join('.') ?? 'line'}: ${issue.message}`
  }
  const { id, text, title, published, publisher, url } = checked.output
  const day = published?.slice(0, 10)
  if (day && !safeParse(pipe(string(), isoDate()), day).success)
    return `published: "${published}" is not a day YYYY-MM-DD`
  return {
    id,
    text,
    title: title ?? undefined,
    published: day,
    publisher: publisher ?? undefined,
    url: url ?? undefined,
  }
}
