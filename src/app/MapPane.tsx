/** The map of the visible events. */
export function MapPane() {
  return <div className="pane-waiting" />
}
