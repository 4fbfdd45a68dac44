import { ARROW_LENGTH, ARROW_LENGTH_PER_WIDTH, ARROW_SLOPE } from '../lineStyle.ts'

/** Segments of a curve. Its chords stray from it by the bow divided by the square of this: half a pixel where it bows 288. */
export const CURVE_SEGMENTS = 24

const glsl = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`)

/**
 * What both vertex shaders share. All is measured in device pixels from the middle of the stage. A vertex is given as
 * `a_vertex`: a station along the line, and a side (1 left, -1 right). `place` puts it: `along` is the distance from the
 * source's middle along the line, `across` the one from the line, and the fragment shader draws by these two.
 */
const HEAD = `
attribute vec4 a_ends;
attribute vec4 a_style;
attribute float a_curve;
attribute vec4 a_color;
attribute vec2 a_vertex;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
uniform vec4 u_tone;

varying vec2 v_place;
varying vec4 v_measures;
varying vec2 v_dash;
varying vec3 v_color;

#define a_source a_ends.xy
#define a_target a_ends.zw
#define a_width a_style.x
#define a_dash a_style.yz
#define a_rim a_style.w

vec2 toDevice(vec2 place) {
  return (u_matrix * vec3(place, 1.0)).xy * u_viewport / 2.0;
}

vec2 leftOf(vec2 direction) {
  return vec2(-direction.y, direction.x);
}

float halfWidth() {
  return a_width * u_pixelRatio / 2.0;
}

float headLength() {
  return (${glsl(ARROW_LENGTH)} + ${glsl(ARROW_LENGTH_PER_WIDTH)} * a_width) * u_pixelRatio;
}

// What is drawn above has no width: it is put where nothing is drawn.
void place(vec2 point, vec2 direction, float along, float across) {
  v_place = vec2(along, across);
  vec2 at = (point + leftOf(direction) * across) * 2.0 / u_viewport;
  gl_Position = a_width > 0.0 ? vec4(at, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}

// The body ends under the head, the head at the tip.
void style(float bodyEnd, float tip, float head) {
  v_measures = vec4(halfWidth(), bodyEnd, tip, head);
  v_dash = a_dash * u_pixelRatio;
  v_color = mix(u_tone.rgb, a_color.rgb, u_tone.a);
}

// Half the width of the strip at the head's base and beyond its tip.
float headExtent(float station, float head) {
  return station < 0.5 ? head * ${glsl(ARROW_SLOPE)} + 1.5 : 2.0;
}
`

/**
 * A straight line: four stations. Its start; its end, or the head's base; from the base on, wider, the head; its tip. The
 * second and third lie on one line across, so that no pixel is painted twice. Without a head the last two fall together.
 */
export const STRAIGHT_VERTEX_SHADER = `${HEAD}
void main() {
  vec2 source = toDevice(a_source);
  vec2 span = toDevice(a_target) - source;
  float whole = max(length(span), 0.0001);
  vec2 direction = span / whole;
  bool arrow = a_rim >= 0.0;
  float tip = arrow ? max(whole - a_rim * u_pixelRatio, 0.0) : whole;
  float head = arrow ? min(headLength(), tip) : 0.0;
  float base = tip - head;
  style(arrow ? base + head / 2.0 : whole, tip, head);

  float extent = halfWidth() + 1.0;
  float along = -1.0;
  float across = a_vertex.y * extent;
  if (a_vertex.x > 0.5) {
    along = arrow ? base - 1.0 : whole + 1.0;
    if (a_vertex.x > 1.5) {
      across = arrow ? a_vertex.y * headExtent(a_vertex.x - 2.0, head) : -extent;
      if (arrow && a_vertex.x > 2.5) along = tip + 1.0;
    }
  }
  place(source + direction * along, direction, along, across);
}
`

/**
 * A quadratic Bézier curve as a strip, then the head. The parameters of tip and base are found by halving; the length along
 * the curve by Gauss–Legendre quadrature of its speed in five points.
 */
export const CURVE_VERTEX_SHADER = `${HEAD}
vec2 p0;
vec2 p1;
vec2 p2;

vec2 pointAt(float t) {
  return mix(mix(p0, p1, t), mix(p1, p2, t), t);
}

vec2 velocityAt(float t) {
  return 2.0 * mix(p1 - p0, p2 - p1, t);
}

float lengthTo(float t) {
  float half_ = t / 2.0;
  float sum = 0.5688888889 * length(velocityAt(half_));
  sum += 0.4786286705 * (length(velocityAt(half_ * 0.4615306899)) + length(velocityAt(half_ * 1.5384693101)));
  sum += 0.2369268851 * (length(velocityAt(half_ * 0.0938201541)) + length(velocityAt(half_ * 1.9061798459)));
  return sum * half_;
}

// The parameter below "end" at which the curve is "reach" away from "point"; 0 where it never is.
float leave(vec2 point, float reach, float end) {
  float low = 0.0;
  float high = end;
  for (int i = 0; i < 18; i++) {
    float middle = (low + high) / 2.0;
    if (length(pointAt(middle) - point) > reach) low = middle;
    else high = middle;
  }
  return low;
}

void main() {
  p0 = toDevice(a_source);
  p2 = toDevice(a_target);
  p1 = (p0 + p2) / 2.0 + leftOf(p2 - p0) * (2.0 * a_curve);
  bool arrow = a_rim >= 0.0;
  float tTip = arrow ? leave(p2, a_rim * u_pixelRatio, 1.0) : 1.0;
  vec2 tip = pointAt(tTip);
  float tEnd = arrow ? leave(tip, headLength(), tTip) : 1.0;
  vec2 end = pointAt(tEnd);
  float head = arrow ? length(tip - end) : 0.0;
  vec2 direction = head > 0.0 ? (tip - end) / head : normalize(velocityAt(1.0) + vec2(0.000001, 0.0));
  float whole = lengthTo(tEnd);
  style(arrow ? whole + head / 2.0 : whole, whole + head, head);

  float extent = halfWidth() + 1.0;
  if (a_vertex.x < ${glsl(CURVE_SEGMENTS)} - 0.5) {
    float t = tEnd * a_vertex.x / ${glsl(CURVE_SEGMENTS)};
    vec2 heading = normalize(velocityAt(t) + vec2(0.000001, 0.0));
    float before = a_vertex.x < 0.5 ? 1.0 : 0.0;
    place(pointAt(t) - heading * before, heading, lengthTo(t) - before, a_vertex.y * extent);
    return;
  }
  float beyond = arrow ? -1.0 : 1.0;
  float across = a_vertex.y * extent;
  if (a_vertex.x > ${glsl(CURVE_SEGMENTS)} + 0.5) {
    float station = a_vertex.x - ${glsl(CURVE_SEGMENTS + 1)};
    across = arrow ? a_vertex.y * headExtent(station, head) : -extent;
    if (arrow && station > 0.5) beyond = head + 1.0;
  }
  place(end + direction * beyond, direction, whole + beyond, across);
}
`

/**
 * How much of a pixel the line covers: across, the overlap of the line with a pixel's width, so that lines thinner than a
 * pixel fade instead of breaking up; along, the ends and the dashes; then the head as a triangle.
 */
export const LINE_FRAGMENT_SHADER = `
precision highp float;

varying vec2 v_place;
varying vec4 v_measures;
varying vec2 v_dash;
varying vec3 v_color;

void main() {
  float along = v_place.x;
  float across = abs(v_place.y);
  float halfWidth = v_measures.x;
  float covered = max(0.0, min(halfWidth, across + 0.5) - max(-halfWidth, across - 0.5));
  covered *= clamp(along + 0.5, 0.0, 1.0) * clamp(v_measures.y - along + 0.5, 0.0, 1.0);
  if (v_dash.y > 0.0) {
    float period = v_dash.x + v_dash.y;
    float phase = mod(along, period);
    covered *= clamp(max(min(phase, v_dash.x - phase), phase - period) + 0.5, 0.0, 1.0);
  }
  if (v_measures.w > 0.0) {
    float ahead = v_measures.z - along;
    float outside = (across - ahead * ${glsl(ARROW_SLOPE)}) * ${glsl(1 / Math.sqrt(1 + ARROW_SLOPE * ARROW_SLOPE))};
    float head = clamp(0.5 - outside, 0.0, 1.0) * clamp(v_measures.w - ahead + 0.5, 0.0, 1.0);
    covered = max(covered, head);
  }
  gl_FragColor = vec4(v_color, 1.0) * covered;
}
`
