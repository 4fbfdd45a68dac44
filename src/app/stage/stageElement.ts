/** The elements of a stage: what is focused and listened to, what renderers draw into, what a screen reader is told. */
export interface StageElement {
  readonly root: HTMLElement
  readonly drawing: HTMLElement
  readonly voice: HTMLElement
}

/** Makes them, outside the page; `root` fills what it is put into. */
export function stageElement(): StageElement {
  const root = document.createElement('div')
  root.className = 'stage'
  root.tabIndex = 0
  root.setAttribute('role', 'application')
  Object.assign(root.style, {
    position: 'relative',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    touchAction: 'none',
    userSelect: 'none',
    outlineOffset: '-3px',
  })
  const drawing = document.createElement('div')
  Object.assign(drawing.style, { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%' })
  const voice = document.createElement('div')
  voice.setAttribute('aria-live', 'polite')
  Object.assign(voice.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  })
  root.append(drawing, voice)
  return { root, drawing, voice }
}
