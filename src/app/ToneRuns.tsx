import type { Run } from './state/runs.ts'

/** Words of the text, verbatim, those that are meant in their tones. */
export const ToneRuns = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, tones }, i) =>
      tones.length === 0 ? (
        text
      ) : (
        <mark key={i} class={tones.map((tone) => `is-${tone}`).join(' ')}>
          {text}
        </mark>
      ),
    )}
  </>
)
