import type { ComponentChildren } from 'preact'
import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { useExplorer } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { standOf } from '../state/presenting.ts'
import type { State } from '../state/state.ts'
import { stepTitle } from '../stepWords.ts'
import { Drawn } from './Drawn.tsx'
import type { StagePoint } from './message.ts'

interface PictureProps {
  readonly state: State
  /** Null while it is being drawn for the first time. */
  readonly drawing: Drawing | null
  readonly label: string
  /** Width to height before there is a drawing. */
  readonly shape: number
  /** Called with where the pointer is on the picture; null where it leaves. */
  readonly onPoint?: ((at: StagePoint | null) => void) | undefined
  /** Lies over the picture. */
  readonly children?: ComponentChildren
}

const within = (share: number): number => Math.max(0, Math.min(1, share))

/** What the audience sees at a step: the stage, or the title page. */
export function Picture({ state, drawing, label, shape, onPoint, children }: PictureProps) {
  const { store, words } = useExplorer()
  const step = standOf(state)?.step
  const ratio = drawing ? drawing.width / drawing.height : shape
  const point = onPoint && {
    onPointerMove: ({ currentTarget, clientX, clientY }: PointerEvent) => {
      if (!(currentTarget instanceof Element)) return
      const { left, top, width, height } = currentTarget.getBoundingClientRect()
      onPoint({ x: within((clientX - left) / width), y: within((clientY - top) / height) })
    },
    onPointerLeave: () => onPoint(null),
  }
  return (
    <div class={onPoint ? 'glimpse pointing' : 'glimpse'} style={{ '--shape': String(ratio) }} {...point}>
      {step?.subject === 'cover' ? (
        <p class="glimpse-cover" lang="zh-CN">
          {stepTitle(PRESENT_MESSAGES[words.value.language], store.atlas, step)}
        </p>
      ) : (
        drawing && <Drawn drawing={drawing} label={label} />
      )}
      {children}
    </div>
  )
}
