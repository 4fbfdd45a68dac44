import { Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import { type NoteBlock, type NoteRun, noteBlocks } from './notes.ts'

const TAGS = { strong: 'strong', emphasis: 'em', code: 'code' } as const

function Runs({ runs }: { readonly runs: readonly NoteRun[] }) {
  return (
    <>
      {runs.map(({ text, style }, i) => {
        if (style === 'plain') return text
        const Tag = TAGS[style]
        return <Tag key={i}>{text}</Tag>
      })}
    </>
  )
}

function Block({ block }: { readonly block: NoteBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4 class={`level-${Math.min(block.level, 3)}`}>
          <Runs runs={block.runs} />
        </h4>
      )
    case 'paragraph':
      return (
        <p>
          {block.lines.map((runs, i) => (
            <Fragment key={i}>
              {i > 0 && <br />}
              <Runs runs={runs} />
            </Fragment>
          ))}
        </p>
      )
    case 'list': {
      const items = block.items.map(({ depth, runs }, i) => (
        <li key={i} class={depth > 0 ? 'deeper' : undefined}>
          <Runs runs={runs} />
        </li>
      ))
      return block.from === null ? <ul>{items}</ul> : <ol start={block.from}>{items}</ol>
    }
  }
}

/** A speaker's note, as elements and text nodes only. */
export function Notes({ markdown }: { readonly markdown: string }) {
  const blocks = useMemo(() => noteBlocks(markdown), [markdown])
  return (
    <>
      {blocks.map((block, i) => (
        <Block key={i} block={block} />
      ))}
    </>
  )
}
