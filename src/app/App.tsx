/** The whole page. */
export function App() {
  return <h1>Dateline</h1>
}
