import { TEXT_LANGUAGE } from './event-words'
import { words } from './words'

/** A sentence of the rules, in the page's language where that has it. */
export function Reason({ children }: { readonly children: string }) {
  const said = words.reason(children)
  return said === null ? <span lang={TEXT_LANGUAGE}>{children}</span> : said
}

/** Several of them. */
export function Reasons({ children }: { readonly children: readonly string[] }) {
  return children.map((one, i) => (
    <span key={one}>
      {i > 0 && '; '}
      <Reason>{one}</Reason>
    </span>
  ))
}
