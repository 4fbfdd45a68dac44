import { useExplorer } from '../explorerContext.ts'
import { notesAt } from '../state/notesAt.ts'
import { useSourceWords } from './sourceContext.ts'
import type { Source } from './sourceOf.ts'
import { passagePlace } from './sourcePlace.ts'
import { Words } from './Words.tsx'

/** The sentence, large, between the one before and the one after; below it what a reader should know about its words. */
export function Said({ source }: { source: Source }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = useSourceWords()
  const { text, notes: all } = atlas.attributes
  const { passages, marks, before, after, apart } = source
  const chosen = source.chosen && atlas.nodes.get(source.chosen.key)
  const { notes, ends } = notesAt(all, passages)
  return (
    <div class="source-text" lang="zh-CN">
      {before && (
        <p class="context">
          <span class="unseen">{own.before}</span>
          {text.slice(before.start, before.end)}
        </p>
      )}
      <blockquote class={chosen?.kind === 'section' ? 'said headed' : 'said'} id="source-said">
        {passages.map((passage, i) => (
          <p key={passage.start} class={i > 0 ? 'next' : undefined}>
            {apart && <span class="stands">{passagePlace(words.value, own, atlas, passage)}</span>}
            <Words span={passage} marks={marks} noted={ends} />
          </p>
        ))}
      </blockquote>
      {after && (
        <p class="context">
          <span class="unseen">{own.after}</span>
          {text.slice(after.start, after.end)}
        </p>
      )}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map(({ message, spans }) => (
            <li key={`${spans[0]?.start} ${message}`}>
              <span class="note-sign">{own.sic}</span>
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
