/** The timeline of the events that pass all filters but the dates. */
export function TimelinePane() {
  return <div className="pane-waiting" />
}
