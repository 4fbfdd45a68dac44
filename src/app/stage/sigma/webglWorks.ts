type Context = WebGLRenderingContext | WebGL2RenderingContext

/** What the programs need: instancing, and exact numbers in the fragment shader. WebGL 2 always has both. */
function suffices(gl: Context): boolean {
  if (gl.isContextLost()) return false
  if (gl instanceof WebGL2RenderingContext) return true
  const precision = gl.getShaderPrecisionFormat(gl.FRAGMENT_SHADER, gl.HIGH_FLOAT)
  return gl.getExtension('ANGLE_instanced_arrays') !== null && (precision?.precision ?? 0) > 0
}

/**
 * Whether this page gets a WebGL context that can draw the stage. Sigma does not ask: without one its constructor throws a
 * TypeError. The context of the probe is freed at once, since a browser allows only a few.
 */
export function webglWorks(): boolean {
  const canvas = document.createElement('canvas')
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  if (!gl) return false
  const works = suffices(gl)
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return works
}
