/** Something that Chromium 88 does not have: how it reads in code, and the Chromium that first had it. */
export interface Newer {
  readonly name: string
  readonly pattern: RegExp
  readonly since: number
}

const method = (name: string, since: number): Newer => ({
  name: `.${name}()`,
  pattern: new RegExp(`\\.${name}(?:\\?\\.)?\\(`),
  since,
})

const global = (name: string, since: number): Newer => ({
  name,
  pattern: new RegExp(`(?<![\\w$-])${name.replace('.', '\\.')}(?![\\w$-])`),
  since,
})

/**
 * Functions, options and syntax of scripts. The build lowers most syntax but adds no functions. Methods are told by their names alone, so a
 * name that older objects have too (`with`, `union` of a class of one's own) must not be chosen for something else either.
 */
export const NEWER_SCRIPT: readonly Newer[] = [
  method('at', 92),
  method('findLast', 97),
  method('findLastIndex', 97),
  method('toSorted', 110),
  method('toReversed', 110),
  method('toSpliced', 110),
  method('with', 110),
  method('isWellFormed', 111),
  method('toWellFormed', 111),
  method('isSubsetOf', 122),
  method('isSupersetOf', 122),
  method('isDisjointFrom', 122),
  method('symmetricDifference', 122),
  method('intersection', 122),
  method('toArray', 122),
  method('transferToFixedLength', 114),
  method('checkVisibility', 105),
  method('showPopover', 114),
  method('togglePopover', 114),
  method('setHTMLUnsafe', 124),
  method('getHTML', 125),
  method('roundRect', 99),
  method('createConicGradient', 99),
  method('throwIfAborted', 100),
  method('startViewTransition', 111),
  global('Object.hasOwn', 93),
  global('Object.groupBy', 117),
  global('Map.groupBy', 117),
  global('Array.fromAsync', 121),
  global('Promise.withResolvers', 119),
  global('Promise.try', 128),
  global('Iterator.from', 122),
  global('AbortSignal.timeout', 103),
  global('AbortSignal.any', 116),
  global('RegExp.escape', 136),
  global('Math.sumPrecise', 147),
  global('CSS.highlights', 105),
  global('structuredClone', 98),
  global('reportError', 95),
  global('randomUUID', 92),
  global('hasIndices', 90),
  global('userAgentData', 90),
  // The streams themselves came with Chromium 80, this form of them later.
  { name: 'raw deflate streams', pattern: /pressionStream\([`'"]deflate-raw/, since: 103 },
  global('CloseWatcher', 126),
  { name: 'a static block', pattern: /static ?\{/, since: 94 },
  { name: '#member in an object', pattern: /#[\w$]+ in(?![\w$])/, since: 91 },
  { name: 'addEventListener with a signal', pattern: /[{,]\s*signal\s*:/, since: 90 },
  {
    name: 'a regular expression with the flag d or v',
    pattern: /[=(,:?!&|;]\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[gimsuy]*[dv][a-z]*[.,;)\]}]/,
    since: 90,
  },
]

/** Selectors, properties and values of styles; a browser drops the whole rule or line that it does not know. */
export const NEWER_STYLE: readonly Newer[] = [
  { name: ':has()', pattern: /:has\(/, since: 105 },
  { name: ':modal', pattern: /:modal/, since: 105 },
  { name: ':popover-open', pattern: /:popover-open/, since: 114 },
  { name: 'nested rules', pattern: /&/, since: 112 },
  { name: '@layer', pattern: /@layer/, since: 99 },
  { name: '@container', pattern: /@container/, since: 105 },
  { name: '@scope', pattern: /@scope/, since: 118 },
  { name: '@starting-style', pattern: /@starting-style/, since: 117 },
  { name: 'media ranges', pattern: /@media[^{]*[<>]/, since: 104 },
  { name: 'dvh, svh and lvh', pattern: /\d[dsl]v(?:h|w|min|max|i|b)\b/, since: 108 },
  { name: 'container units', pattern: /\dcq(?:w|h|i|b|min|max)\b/, since: 105 },
  { name: 'color-mix()', pattern: /color-mix\(/, since: 111 },
  { name: 'lab, lch, oklab and oklch', pattern: /(?:ok)?(?:lab|lch)\(/, since: 111 },
  { name: 'light-dark()', pattern: /light-dark\(/, since: 123 },
  { name: 'linear()', pattern: /[^-]linear\(/, since: 113 },
  { name: 'accent-color', pattern: /accent-color/, since: 93 },
  { name: 'subgrid', pattern: /subgrid/, since: 117 },
  { name: 'text-wrap', pattern: /text-wrap/, since: 114 },
  { name: 'scrollbar-gutter', pattern: /scrollbar-gutter/, since: 94 },
  { name: 'scrollbar-color', pattern: /scrollbar-(?:color|width)/, since: 121 },
  { name: 'overflow: clip', pattern: /overflow(?:-[xy])?:\s*clip/, since: 90 },
  {
    name: 'translate, rotate and scale as properties',
    pattern: /[;{]\s*(?:translate|rotate|scale)\s*:/,
    since: 104,
  },
  { name: 'field-sizing', pattern: /field-sizing/, since: 123 },
  { name: 'text-box', pattern: /text-box/, since: 133 },
  { name: 'font-palette', pattern: /font-palette/, since: 101 },
]
