import { useId, type ReactNode } from 'react'

interface FacetGroupProps {
  readonly name: string
  readonly children: ReactNode
}

/** One group of the filters under its name. */
export function FacetGroup({ name, children }: FacetGroupProps) {
  const heading = useId()
  return (
    <fieldset className="facet" aria-labelledby={heading}>
      <legend id={heading}>{name}</legend>
      {children}
    </fieldset>
  )
}
