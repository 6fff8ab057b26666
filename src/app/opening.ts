import type { ArticleInput } from '../extract/types'
import type { Found } from '../formats/types'
import type { Intake } from './intake'
import { words } from './words'

/** A file, or an article that is text already, to be read. */
export interface Job {
  readonly name: string
  readonly bytes: number
  readonly open: () => Promise<readonly Found[]>
}

/** The articles of a job, and how long it took to open. */
export interface Opened {
  readonly job: Job
  readonly articles: readonly ArticleInput[]
  readonly ms: number
}

/** So many problems of one file are told one by one. */
const MAX_PROBLEMS = 20

/** Opens a file and tells what in it cannot be read. */
export async function openJob(job: Job, intake: Intake): Promise<Opened> {
  const began = performance.now()
  const found = await job.open()
  const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []))
  for (const problem of problems.slice(0, MAX_PROBLEMS)) intake.tellProblem(problem)
  if (problems.length > MAX_PROBLEMS)
    intake.tell({
      name: job.name,
      state: 'failed',
      says: words.formats.more(job.name, problems.length - MAX_PROBLEMS),
    })
  const articles = found.flatMap((one) => ('article' in one ? [one.article] : []))
  return { job, articles, ms: performance.now() - began }
}
