import type { Camera, Lit } from '../../state/state.ts'
import type { Measure } from '../labels/measure.ts'
import type { Scene, Viewport } from '../scene.ts'
import { fitCamera } from './fitCamera.ts'

/**
 * The camera that shows all of a way with its concepts' labels, as large as it goes but within the whole that `fitted` shows, and at most
 * `closest` times as large as that.
 */
export function frameLit(
  scene: Scene,
  lit: Lit,
  fitted: Camera,
  viewport: Viewport,
  measure: Measure,
  closest: number,
): Camera {
  const nodes = (scene.lit?.nodes ?? []).filter(({ key }) => lit.nodes.has(key))
  const essentials = scene.labels.filter(({ key }) => lit.nodes.has(key))
  const framed = fitCamera({ nodes, essentials }, viewport, measure)
  return { ...framed, span: Math.max(framed.span, fitted.span / closest) }
}
