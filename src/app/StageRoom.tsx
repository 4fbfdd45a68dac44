import { useLayoutEffect, useRef } from 'preact/hooks'

/** Whatever fills the stage's room, and how to take it away again. */
export interface Mounted {
  kill(): void
}

/** The stage's place. `mount` fills it once; a stage that cannot be mounted is told to `onFail` instead of breaking the page. */
export function StageRoom({
  mount,
  onFail,
}: {
  mount: (container: HTMLElement) => Mounted
  onFail: (error: unknown) => void
}) {
  const container = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!container.current) return
    try {
      const mounted = mount(container.current)
      return () => mounted.kill()
    } catch (error) {
      onFail(error)
      return
    }
  }, [mount, onFail])
  return <div class="stage-container" ref={container} />
}
