type Context = WebGLRenderingContext | WebGL2RenderingContext

/** Whether a WebGL context can draw the stage: it needs instancing, and exact numbers in the fragment shader. WebGL 2 has both. */
export function canDraw(gl: Context): boolean {
  if (gl.isContextLost()) return false
  if (gl instanceof WebGL2RenderingContext) return true
  const precision = gl.getShaderPrecisionFormat(gl.FRAGMENT_SHADER, gl.HIGH_FLOAT)
  return gl.getExtension('ANGLE_instanced_arrays') !== null && (precision?.precision ?? 0) > 0
}
