import type { ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'

/** What every program of the stage needs to know of the view. */
export const UNIFORMS = ['u_matrix', 'u_viewport', 'u_pixelRatio'] as const
export type Uniform = (typeof UNIFORMS)[number]

/** Sets them: Sigma's matrix from its frame to clip space, the canvas in device pixels, device pixels per CSS pixel. */
export function setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
  gl.uniform2f(
    uniformLocations.u_viewport,
    params.width * params.pixelRatio,
    params.height * params.pixelRatio,
  )
  gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
}
