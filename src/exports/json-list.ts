import type { Put } from './writing'

/**
 * A JSON file as `JSON.stringify(shell, null, 1)` writes it, with a list in it that comes one item after the other: the empty one that ends the
 * shell, at `depth` (1: of the shell itself).
 */
export function openList(shell: object, depth: number, put: Put) {
  const text = JSON.stringify(shell, null, 1)
  const at = text.lastIndexOf('[]')
  const indent = (deep: number) => `\n${' '.repeat(deep)}`
  let isEmpty = true
  put(text.slice(0, at + 1))
  return {
    add(item: object): void {
      const lines = JSON.stringify(item, null, 1).replaceAll('\n', indent(depth + 1))
      put(`${isEmpty ? '' : ','}${indent(depth + 1)}${lines}`)
      isEmpty = false
    },
    end(): void {
      put(`${isEmpty ? '' : indent(depth)}${text.slice(at + 1)}`)
    },
  }
}
