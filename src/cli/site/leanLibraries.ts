import type { Plugin } from 'vite'
import { projectPath } from '../project.ts'

/** A change to one module of a library as it is bundled: what the explorer never uses of it is left out. */
export interface Edit {
  /** How the module's path ends, with `/` between folders. */
  readonly module: RegExp
  readonly reason: string
  /** Every place that is changed; a module without one is not the one that was looked at. */
  readonly find: RegExp
  readonly replace: (found: string) => string
  /** Code added at the module's end. */
  readonly append?: string
}

/** An import statement's names as constants without a value. */
const asUndefined = (statement: string): string =>
  [...statement.matchAll(/([\w$]+)(?=\s*[,}])/g)].map(([name]) => `const ${name} = undefined;`).join('\n')

/** The chunk that holds Sigma's programs and what all programs extend. */
const PROGRAMS = /\/sigma\/dist\/index-[^/]*\.esm\.js$/

export const EDITS: readonly Edit[] = [
  {
    module: /\/sigma\/settings\/dist\/sigma-settings\.esm\.js$/,
    reason:
      "the defaults name Sigma's own programs and label painters; the stage has its own under the same names",
    find: /import \{[^}]*\} from '[^']*\/index-[^']*';/g,
    replace: asUndefined,
  },
  {
    module: /\/sigma\/dist\/sigma\.esm\.js$/,
    reason: 'the stage listens to pointer and touch itself and would end these listeners at once',
    find: /new (?:Mouse|Touch)Captor\(/g,
    replace: () => 'new InertCaptor(',
    append: 'class InertCaptor extends TypedEventEmitter { setSettings() {} kill() {} }',
  },
  {
    module: /\/sigma\/dist\/sigma\.esm\.js$/,
    reason:
      'the stage finds what lies under the pointer itself: a frame buffer for picking would be made anew for every frame',
    find: /createWebGLContext\("nodes", \{\s*picking: true\s*\}\)/g,
    replace: () => 'createWebGLContext("nodes")',
  },
  {
    module: /\/sigma\/dist\/sigma\.esm\.js$/,
    reason:
      'the stage draws what stands out among the nodes itself: a third context and programs for it would stay empty',
    find: /createWebGLContext\("hoverNodes"\);|this\.nodeHoverPrograms\[key\] = new .*;/g,
    replace: (found) =>
      found.startsWith('create')
        ? 'createCanvas("hoverNodes"); _this.webGLContexts.hoverNodes = { viewport() {}, clear() {}, getExtension: () => null };'
        : '',
  },
  {
    module: PROGRAMS,
    reason:
      "constants of Sigma's own programs, read when it is loaded, which fails where the browser knows no WebGL at all",
    find: /^var _WebGLRenderingContex[^;]*;$/gm,
    replace: () => '',
  },
  {
    module: PROGRAMS,
    reason: 'what is set on one of these programs keeps it in the bundle',
    find: /^_defineProperty\(NodeCircleProgram, .*;$/gm,
    replace: () => '',
  },
  {
    module: PROGRAMS,
    reason: 'the sizes of attributes are also read when it is loaded',
    find: /^var SIZE_FACTOR_PER_ATTRIBUTE_TYPE = .*;$/gm,
    replace: (found) =>
      found.replace(/WebGL2RenderingContext\./g, '(globalThis.WebGL2RenderingContext || {}).'),
  },
  {
    module: /\/sigma\/dist\/colors-[^/]*\.esm\.js$/,
    reason:
      'a table of HTML colour names is packed beforehand; the stage packs colours itself, all of them #rrggbb',
    find: /for \(var htmlColor in HTML_COLORS\) \{[^}]*\}/g,
    replace: () => '',
  },
]

/** Sigma makes these when it is loaded, which no bundler can tell from an effect. */
export const PURE_FUNCTIONS = [
  'createEdgeArrowHeadProgram',
  'createEdgeClampedProgram',
  'createEdgeArrowProgram',
]

/** What stands for Node's `events`, which both graph libraries extend. */
const EMITTER = 'src/app/stage/sigma/EventEmitter.ts'

/** A module's code after the edits meant for it. Throws where an edit no longer fits: the library has changed and must be looked at. */
export function editedModule(path: string, code: string, edits: readonly Edit[] = EDITS): string {
  let edited = code
  for (const { module, find, replace, append = '', reason } of edits) {
    if (!module.test(path)) continue
    const next = edited.replace(find, replace)
    if (next === edited)
      throw new Error(`${path} has changed: an edit of leanLibraries.ts finds nothing there (${reason})`)
    edited = `${next}\n${append}`
  }
  return edited
}

/** Leaves out of the bundle what the explorer does not use of its libraries and a bundler cannot see. */
export const leanLibraries = (): Plugin => ({
  name: 'mailuo-lean-libraries',
  enforce: 'pre',
  resolveId: (source) => (source === 'events' ? projectPath(EMITTER) : null),
  transform(code, id) {
    const edited = editedModule(id.replace(/\\/g, '/'), code)
    return edited === code ? null : { code: edited, map: null }
  },
})
