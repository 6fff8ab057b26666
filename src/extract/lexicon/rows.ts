/** The lines of a table, each cut at `|`; empty lines and lines that begin with `#` are left out. */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'))
}

/** A cell with several values: "Va.;Virg." -> ["Va.", "Virg."]; "" -> []. */
export const values = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

/** "41.5,75" -> [41.5, 75]. */
export const numbers = (cell: string | undefined): number[] => (cell ? cell.split(',').map(Number) : [])
