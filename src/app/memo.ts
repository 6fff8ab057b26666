/** The function with its last answer kept: asked again with the same arguments, it gives the same object. */
export function keepLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null
  return (...args) => {
    if (last && last.args.every((arg, i) => Object.is(arg, args[i]))) return last.result
    last = { args, result: compute(...args) }
    return last.result
  }
}
