import type { Messages } from './messages.ts'

interface FailureProps {
  readonly words: Messages
  /** Whether the page's data or its program failed. */
  readonly of: 'data' | 'page'
  readonly error: unknown
  /** Whether the plain article follows below. */
  readonly article: boolean
}

/** What stands in the explorer's place when it cannot open: what happened, what to do, and the words to pass on. */
export function Failure({ words, of, error, article }: FailureProps) {
  const { failure } = words
  return (
    <main class="failure" role="alert">
      <h1>{failure.title}</h1>
      <p>{failure[of]}</p>
      <p>{failure.advice}</p>
      <p class="error">
        <span class="quiet">{failure.detail}</span>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      {article && <p>{failure.articleBelow}</p>}
    </main>
  )
}
