import { words } from './words'

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
