/** The layout of a telephone. */
export function Phone() {
  return null
}
