interface Weighted<T> {
  readonly item: T
  readonly x: number
  readonly y: number
  readonly weight: number
}

export interface Cluster<T> {
  readonly x: number
  readonly y: number
  readonly items: readonly T[]
}

/**
 * Groups what is nearer than `reach` px to a heavier one; the heaviest of a group gives its position, so that groups do not wander.
 * The heaviest first; equal weights keep their order.
 */
export function placeClusters<T>(points: readonly Weighted<T>[], reach: number): Cluster<T>[] {
  const cells = new Map<string, { x: number; y: number; items: T[] }[]>()
  const clusters: { x: number; y: number; items: T[] }[] = []
  const sorted = [...points].sort((a, b) => b.weight - a.weight)
  for (const { item, x, y } of sorted) {
    const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)]
    const near = neighbours(cells, column, row)
    const host = near.find((c) => Math.hypot(c.x - x, c.y - y) < reach)
    if (host) host.items.push(item)
    else {
      const cluster = { x, y, items: [item] }
      clusters.push(cluster)
      const key = `${column} ${row}`
      const cell = cells.get(key)
      if (cell) cell.push(cluster)
      else cells.set(key, [cluster])
    }
  }
  return clusters
}

function neighbours<C>(cells: ReadonlyMap<string, C[]>, column: number, row: number): C[] {
  const near: C[] = []
  for (let c = column - 1; c <= column + 1; c++)
    for (let r = row - 1; r <= row + 1; r++) near.push(...(cells.get(`${c} ${r}`) ?? []))
  return near
}
