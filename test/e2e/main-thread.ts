import type { Browser, Page } from 'playwright-core'

/** A task of a thread in ms: as it went by, and of processor time, which does not grow when others use the machine. */
export interface Task {
  readonly wall: number
  readonly cpu: number
}

/** A page's own thread, and those of its workers together; of each the tasks of most processor time first. */
export interface Threads {
  readonly page: readonly Task[]
  readonly workers: readonly Task[]
}

/** Runs something and gives the tasks that the page's main thread did meanwhile, those of most processor time first. */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<readonly Task[]> {
  return (await threadsDuring(browser, page, run)).page
}

/** The same of its workers too. */
export async function threadsDuring(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<Threads> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  let trace: Buffer
  try {
    await run()
  } finally {
    trace = await browser.stopTracing()
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly Traced[] }
  return {
    page: tasksOf(traceEvents, 'CrRendererMain'),
    workers: tasksOf(traceEvents, 'DedicatedWorker thread'),
  }
}

/** Processor time of tasks, ms. */
export const cpuOf = (tasks: readonly Task[]): number => tasks.reduce((sum, { cpu }) => sum + cpu, 0)

/** The part that is used of Chromium's trace events; times in microseconds. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

function tasksOf(events: readonly Traced[], thread: string): Task[] {
  const threads = new Set<string>()
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name' && args.name === thread) threads.add(`${pid} ${tid}`)
  return events
    .flatMap(({ name, pid, tid, dur = 0, tdur = 0 }) =>
      name.endsWith('RunTask') && threads.has(`${pid} ${tid}`)
        ? [{ wall: dur / 1000, cpu: tdur / 1000 }]
        : [],
    )
    .sort((a, b) => b.cpu - a.cpu)
}
