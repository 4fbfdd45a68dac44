import type Sigma from 'sigma'
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import type { ShapeData } from './displayData.ts'
import { packNode } from './packNode.ts'
import { SHAPE_FRAGMENT_SHADER, SHAPE_VERTEX_SHADER } from './shapeShaders.ts'
import { setUniforms, type Tone, UNIFORMS, type Uniform } from './uniforms.ts'

type Context = WebGLRenderingContext | WebGL2RenderingContext

/** Draws nodes in one call: a quad each, its shape computed for every pixel. */
export abstract class ShapeProgram extends NodeProgram<Uniform> {
  /** The stage finds what lies under the pointer itself, so nothing is drawn for Sigma's picking. */
  constructor(gl: Context, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer)
  }

  protected abstract tone(): Tone

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: SHAPE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_form', size: 4, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_stroke', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    }
  }

  override processVisibleItem(_index: number, offset: number, data: ShapeData): void {
    if (data.lit) this.array.fill(0, offset, offset + this.STRIDE)
    else packNode(this.array, offset, data)
  }

  override setUniforms(params: RenderParams, info: ProgramInfo<Uniform>): void {
    setUniforms(params, info, this.tone())
  }
}
