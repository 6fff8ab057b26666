import { words } from './words'

const TARGETS = [
  ['events-pane', words.regions.events],
  ['filters-pane', words.regions.filters],
  ['map-pane', words.regions.map],
  ['timeline-pane', words.regions.timeline],
] as const

/** Links over the panes, shown when focused. The address stays as it is: its hash is the page's state. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      {TARGETS.map(([id, name]) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(click) => {
            click.preventDefault()
            focusIn(id)
          }}
        >
          {words.skip(name)}
        </a>
      ))}
    </div>
  )
}

function focusIn(id: string): void {
  const pane = document.getElementById(id)
  const first = pane?.matches('[tabindex]')
    ? pane
    : pane?.querySelector<HTMLElement>('input, button, [tabindex="0"]')
  first?.focus()
}
