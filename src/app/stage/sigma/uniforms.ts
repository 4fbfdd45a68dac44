import type { ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'

/** What every program of the stage needs to know of the view. */
export const UNIFORMS = ['u_matrix', 'u_viewport', 'u_pixelRatio', 'u_tone'] as const
export type Uniform = (typeof UNIFORMS)[number]

/** How much of its colour an item keeps (0 to 1), and what it fades into: `#rrggbb`. */
export interface Tone {
  readonly share: number
  readonly paper: string
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255

/**
 * Sets them: Sigma's matrix from its frame to clip space, the canvas in device pixels, device pixels per CSS pixel, and the tone of all
 * that the program draws, as the paper's colour and the share that items keep of theirs.
 */
export function setUniforms(
  params: RenderParams,
  { gl, uniformLocations }: ProgramInfo<Uniform>,
  { share, paper }: Tone,
): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
  gl.uniform2f(
    uniformLocations.u_viewport,
    params.width * params.pixelRatio,
    params.height * params.pixelRatio,
  )
  gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
  gl.uniform4f(uniformLocations.u_tone, channel(paper, 1), channel(paper, 3), channel(paper, 5), share)
}
