import { words } from './words'

const PANES = ['events', 'filters', 'map', 'timeline'] as const

/** Links over the panes, shown when focused. The address stays as it is: its hash is the page's state. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      {PANES.map((pane) => (
        <a
          key={pane}
          href={`#${pane}-pane`}
          onClick={(click) => {
            click.preventDefault()
            focusIn(`${pane}-pane`)
          }}
        >
          {words.skip(words.regions[pane])}
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
