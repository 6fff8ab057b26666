import fs from 'node:fs'
import { isoDate, maxLength, minLength, nullish, object, pipe, safeParse, string } from 'valibot'
import { readArticles } from '../extract/collection'
import type { Gazetteer } from '../extract/gazetteer'
import type { ArticleInput, Theme } from '../extract/types'
import { readFullFolder } from './articles'
import { readCodebook } from './codebook'
import { loadGazetteer } from './data'
import { toLine } from './jsonl'

const text = nullish(string())
const LINE = object({
  id: pipe(string(), minLength(1), maxLength(1000)),
  text: string(),
  title: text,
  published: text,
  publisher: text,
  url: text,
})

/** JSON lines {id, text, title?, published?, publisher?, url?} on standard input -> one line an article, in order, on standard output.
 * A bad line is named on standard error and left out; the exit code is then 1. */
export async function extractLines(root: string): Promise<void> {
  const gazetteer = await loadGazetteer(root)
  const articles: ArticleInput[] = []
  for (const [index, line] of fs.readFileSync(0, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue
    const read = readLine(line)
    if (typeof read === 'string') {
      console.error(`line ${index + 1}: ${read}`)
      process.exitCode = 1
    } else articles.push(read)
  }
  await writeLines(articles, gazetteer)
}

/** The same lines for the articles of a folder. */
export async function extractFolder(root: string, folder: string): Promise<void> {
  const articles = readFullFolder(folder)
  await writeLines(articles, await loadGazetteer(root), readCodebook(folder))
}

async function writeLines(
  articles: readonly ArticleInput[],
  gazetteer: Gazetteer,
  codebook?: readonly Theme[],
): Promise<void> {
  for (const extraction of readArticles(articles, gazetteer, codebook)) {
    if (!process.stdout.write(JSON.stringify(toLine(extraction)) + '\n'))
      await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

function readLine(line: string): ArticleInput | string {
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
