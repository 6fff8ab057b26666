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

/** The function with its last answer kept: an answer that is the same field by field is the same object. */
export function keepSame<Arg, Result extends object>(compute: (arg: Arg) => Result): (arg: Arg) => Result {
  let last: Result | null = null
  return (arg) => {
    const next = compute(arg)
    if (last === null || !isShallowSame(next, last)) last = next
    return last
  }
}

/** Whether two objects of the same fields are the same field by field. */
export function isShallowSame<T extends object>(a: T, b: T): boolean {
  return Object.entries(a).every(([key, value]) => Object.is(value, b[key as keyof T]))
}
