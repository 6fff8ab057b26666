import type { Browser, Page } from 'playwright-core'

/** A task of a page's main thread in ms: as it went by, and of processor time, which does not grow when others use the machine. */
export interface Task {
  readonly wall: number
  readonly cpu: number
}

/** Runs something and gives the tasks that the page's main thread did meanwhile, those of most processor time first. */
export async function tasksDuring(browser: Browser, page: Page, run: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  let trace: Buffer
  try {
    await run()
  } finally {
    trace = await browser.stopTracing()
  }
  return tasksOf((JSON.parse(trace.toString('utf8')) as { traceEvents: readonly Traced[] }).traceEvents)
}

/** The part that is used of Chromium's trace events; times in microseconds. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

function tasksOf(events: readonly Traced[]): Task[] {
  const threads = new Set<string>()
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name' && args.name === 'CrRendererMain') threads.add(`${pid} ${tid}`)
  return events
    .flatMap(({ name, pid, tid, dur = 0, tdur = 0 }) =>
      name.endsWith('RunTask') && threads.has(`${pid} ${tid}`)
        ? [{ wall: dur / 1000, cpu: tdur / 1000 }]
        : [],
    )
    .sort((a, b) => b.cpu - a.cpu)
}
