import './asking.css'
import { useStore } from '../store'
import { useView } from '../view'
import { words } from '../words'
import { stopAsking, useAsking } from './asking'
import { loadCorpus } from '../load'
import { askAgain } from './open'

/** What is to be said of answers that take long or do not come. What stands on the page meanwhile is of before, and is dimmed. */
export function AskingLine() {
  const { source, asked, answered, isSlow, failed } = useAsking()
  const isFilled = useView() !== null
  const isHere = source === null
  const isWhole = useStore((state) => state.remote === null)
  if (isHere && isWhole) return null
  return (
    <>
      <div className="asking" role="status">
        {isSlow && !failed && (
          <div className="asking-line">
            <span>
              {isHere ? words.asking.slowHere(answered, asked) : words.asking.slow(source, answered, asked)}
            </span>
            <progress value={answered} max={asked} aria-label={words.asking.progress} />
            <button type="button" className="button" onClick={stopAsking}>
              {words.asking.stop}
            </button>
          </div>
        )}
      </div>
      {failed && (
        <div className="asking is-failed" role="alert">
          <div className="asking-line">
            <span>
              {isHere && failed.kind === 'broken' ? words.asking.damaged : words.asking.failed[failed.kind]}{' '}
              {isFilled && words.asking.before}
            </span>
            <button
              type="button"
              className="button is-main"
              onClick={() => void (isHere ? loadCorpus() : askAgain())}
            >
              {failed.kind === 'stopped' ? words.asking.again : words.retry}
            </button>
          </div>
          {failed.detail && (
            <details>
              <summary>{words.empty.details}</summary>
              <code>{failed.detail}</code>
            </details>
          )}
        </div>
      )}
    </>
  )
}

/** Who answers: "Answers come from data.example.org." */
export function SourceLine() {
  const source = useAsking((state) => state.source)
  return (
    <span className="source-line">
      {source === null ? words.credits.private : words.asking.source(source)}
    </span>
  )
}
