import { type NoteSpan, readNotes } from '../exchange/notes/readNotes.ts'

function Words({ spans }: { readonly spans: readonly NoteSpan[] }) {
  return (
    <>
      {spans.map(({ text, style }, i) => {
        switch (style) {
          case 'strong':
            return <strong key={i}>{text}</strong>
          case 'emphasis':
            return <em key={i}>{text}</em>
          case 'code':
            return <code key={i}>{text}</code>
          default:
            return text
        }
      })}
    </>
  )
}

/** A speaker's notes, set as their Markdown says; a line stays a line. */
export function Notes({ markdown }: { readonly markdown: string }) {
  return (
    <div class="notes">
      {readNotes(markdown).map(({ kind, depth, sign, spans }, i) => (
        <p
          key={i}
          class={`note-${kind}`}
          style={depth > 1 && kind === 'item' ? { marginLeft: `${depth - 1}em` } : {}}
        >
          {sign !== '' && <span class="note-sign">{sign} </span>}
          <Words spans={spans} />
        </p>
      ))}
    </div>
  )
}
