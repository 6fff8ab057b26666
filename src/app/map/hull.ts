import L from 'leaflet'

/** A ring that keeps `margin` px away from the points: their convex hull with round corners. */
export function hullAround(points: readonly L.Point[], margin: number): L.Point[] {
  const circles = convexHull(points).flatMap(({ x, y }) =>
    Array.from({ length: 12 }, (_, i) => {
      const angle = (i / 12) * 2 * Math.PI
      return L.point(x + Math.cos(angle) * margin, y + Math.sin(angle) * margin)
    }),
  )
  return convexHull(circles)
}

/** Andrew's monotone chain. */
function convexHull(points: readonly L.Point[]): L.Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (ordered: readonly L.Point[]) => {
    const chain: L.Point[] = []
    for (const point of ordered) {
      while (chain.length > 1 && cross(chain[chain.length - 2]!, chain[chain.length - 1]!, point) <= 0)
        chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const cross = (o: L.Point, a: L.Point, b: L.Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x)
