import { words } from './words'

/** So many are shown first, and never more than so many. */
export const FEW = 6
export const MOST = 200

interface FacetMoreProps {
  readonly isOpen: boolean
  /** How many values are not among the first. */
  readonly rest: number
  readonly onOpen: (isOpen: boolean) => void
}

/** Shows all values of a list, or only the first again. */
export function FacetMore({ isOpen, rest, onOpen }: FacetMoreProps) {
  return (
    <button type="button" className="link facet-more" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
      {isOpen ? words.facet.fewer : words.facet.more(rest)}
    </button>
  )
}

interface FacetRestProps {
  readonly shown: number
  readonly all: number
}

/** A list that is cut says so, and where the rest is. */
export function FacetRest({ shown, all }: FacetRestProps) {
  return shown < all && <p className="facet-none">{words.facet.someShown(shown, all)}</p>
}
