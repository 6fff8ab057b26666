interface First {
  readonly codes: ReadonlySet<string>
  /** Whether it may match nothing. */
  readonly empty: boolean
}

/** The characters that a pattern made by `compile` may start with: groups, alternatives, `?`, `*`, `+` and `{n,m}` of single characters. */
export function firstCodes(source: string): ReadonlySet<string> {
  let at = 0

  function alternatives(): First {
    const codes = new Set<string>()
    let empty = false
    for (;;) {
      const one = sequence()
      for (const code of one.codes) codes.add(code)
      empty ||= one.empty
      if (source[at] !== '|') return { codes, empty }
      at++
    }
  }

  function sequence(): First {
    const codes = new Set<string>()
    let open = true
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = item()
      if (open) for (const code of one.codes) codes.add(code)
      if (!one.empty) open = false
    }
    return { codes, empty: open }
  }

  function item(): First {
    let one: First
    if (source.startsWith('(?:', at)) {
      at += 3
      one = alternatives()
      at++
    } else one = { codes: new Set(source[at++]), empty: false }
    return { codes: one.codes, empty: mayBeAbsent() || one.empty }
  }

  function mayBeAbsent(): boolean {
    const sign = source[at]
    if (sign === '?' || sign === '*' || sign === '+') {
      at++
      return sign !== '+'
    }
    if (sign !== '{') return false
    const end = source.indexOf('}', at)
    const least = Number(source.slice(at + 1, end).split(',')[0])
    at = end + 1
    return least === 0
  }

  return alternatives().codes
}
