/** Draws a quad around the shape: CSS pixels at every zoom, with room for the stroke's corners and for smoothing. */
export const SHAPE_VERTEX_SHADER = `
attribute vec4 a_form;
attribute float a_shape;
attribute vec4 a_fill;
attribute vec4 a_stroke;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
uniform vec4 u_tone;

#define a_place a_form.xy
#define a_inradius a_form.z
#define a_strokeWidth a_form.w

varying vec2 v_offset;
varying vec3 v_measures;
varying vec3 v_fill;
varying vec3 v_stroke;

void main() {
  float inradius = a_inradius * u_pixelRatio;
  float halfStroke = a_strokeWidth * u_pixelRatio / 2.0;
  float corners = a_shape < 1.5 ? 1.0 : a_shape < 2.5 ? ${Math.SQRT2} : 2.0;
  v_offset = a_corner * ((inradius + halfStroke) * corners + 1.0);
  v_measures = vec3(inradius, halfStroke, a_shape);
  v_fill = mix(u_tone.rgb, a_fill.rgb, u_tone.a);
  v_stroke = mix(u_tone.rgb, a_stroke.rgb, u_tone.a);
  vec2 middle = (u_matrix * vec3(a_place, 1.0)).xy;
  // What is drawn above has no extent: it is put where nothing is drawn.
  vec2 at = middle + v_offset * 2.0 / u_viewport;
  gl_Position = a_inradius > 0.0 ? vec4(at, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`

/**
 * Signed distance to the outline in device pixels, then one pixel of smoothing. Straight sides are measured as half-planes,
 * so that the stroke's corners are mitred as in SVG.
 */
export const SHAPE_FRAGMENT_SHADER = `
precision highp float;

varying vec2 v_offset;
varying vec3 v_measures;
varying vec3 v_fill;
varying vec3 v_stroke;

void main() {
  vec2 side = abs(v_offset);
  float outside;
  if (v_measures.z < 0.5) outside = length(v_offset);
  else if (v_measures.z < 1.5) outside = max(side.x, side.y);
  else if (v_measures.z < 2.5) outside = (side.x + side.y) * ${Math.SQRT1_2};
  else outside = max(-v_offset.y, side.x * ${Math.sqrt(3) / 2} + v_offset.y * 0.5);
  outside -= v_measures.x;
  float whole = clamp(0.5 - (outside - v_measures.y), 0.0, 1.0);
  float inner = clamp(0.5 - (outside + v_measures.y), 0.0, 1.0);
  gl_FragColor = vec4(mix(v_stroke, v_fill, inner), 1.0) * whole;
}
`
