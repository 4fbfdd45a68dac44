import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import type { LineData, ShapeData } from './displayData.ts'
import {
  CURVE_SEGMENTS,
  CURVE_VERTEX_SHADER,
  LINE_FRAGMENT_SHADER,
  STRAIGHT_VERTEX_SHADER,
} from './lineShaders.ts'
import { packEdge } from './packEdge.ts'
import { setUniforms, type Tone, UNIFORMS, type Uniform } from './uniforms.ts'

/** The vertices of a strip: at each station along the line one to the left of it and one to the right. */
const strip = (stations: number): number[][] =>
  Array.from({ length: stations * 2 }, (_, at) => [Math.floor(at / 2), at % 2 === 0 ? 1 : -1])

function defineLine(vertexShader: string, stations: number) {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
  return {
    VERTICES: stations * 2,
    VERTEX_SHADER_SOURCE: vertexShader,
    FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT_SHADER,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS,
    ATTRIBUTES: [
      { name: 'a_ends', size: 4, type: FLOAT },
      { name: 'a_style', size: 4, type: FLOAT },
      { name: 'a_curve', size: 1, type: FLOAT },
      { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
    ],
    CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 2, type: FLOAT }],
    CONSTANT_DATA: strip(stations),
  }
}

/** Draws straight lines in one call, solid or dashed, with or without an arrowhead. */
export abstract class StraightProgram extends EdgeProgram<Uniform> {
  protected abstract tone(): Tone

  getDefinition() {
    return defineLine(STRAIGHT_VERTEX_SHADER, 4)
  }

  override processVisibleItem(
    _index: number,
    offset: number,
    source: ShapeData,
    target: ShapeData,
    data: LineData,
  ): void {
    if (data.lit) this.array.fill(0, offset, offset + this.STRIDE)
    else packEdge(this.array, offset, source, target, data.edge)
  }

  override setUniforms(params: RenderParams, info: ProgramInfo<Uniform>): void {
    setUniforms(params, info, this.tone())
  }
}

/** Draws curves in one call. Their many vertices cost: the stage curves only what is lit. */
export abstract class CurveProgram extends StraightProgram {
  override getDefinition() {
    return defineLine(CURVE_VERTEX_SHADER, CURVE_SEGMENTS + 3)
  }
}
