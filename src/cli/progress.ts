const EVERY_MS = 120

/** Tells how far a long step is, on a terminal and nowhere else: "Reading: 1,200 of 100,000, 900/s, 2 min left". */
export interface Progress {
  readonly step: (what: string, total: number) => void
  readonly count: (more?: number) => void
  readonly end: () => void
}

export function makeProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let [what, total, done, began, shown] = ['', 0, 0, 0, 0]
  const clear = () => {
    if (stream.isTTY && shown > 0) stream.write('\r\u001b[K')
    shown = 0
  }
  return {
    step(next, of) {
      clear()
      ;[what, total, done, began] = [next, of, 0, performance.now()]
    },
    count(more = 1) {
      done += more
      const now = performance.now()
      if (!stream.isTTY || now - Math.max(shown, began) < EVERY_MS) return
      shown = now
      stream.write(`\r\u001b[K${toText(what, done, total, (now - began) / 1000)}`)
    },
    end: clear,
  }
}

/** One line for so many done of all after so many seconds. */
export function toText(what: string, done: number, total: number, seconds: number): string {
  const rate = done / seconds
  const left = (total - done) / rate
  const time = left >= 90 ? `${Math.round(left / 60)} min` : `${Math.ceil(left)} s`
  return `${what}: ${count(done)} of ${count(total)}, ${count(Math.round(rate))}/s, ${time} left`
}

/** 1,234,567: the same on every machine. */
export const count = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
