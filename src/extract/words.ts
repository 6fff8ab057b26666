/** The words of a list, as in "a b c", to ask whether one is among them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** True where one of the words stands between two tokens, `behind` not included. */
export function hasWord(
  { folded }: { readonly folded: readonly string[] },
  from: number,
  behind: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = from; i < behind; i++) if (words.has(folded[i]!)) return true
  return false
}
