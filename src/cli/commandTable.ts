/** An option of a command. */
export interface OptionSpec {
  readonly name: string
  /** What stands for its value in the help: 「DIR」; null for one that takes none. */
  readonly value: string | null
  readonly needed?: true
}

/** What a command takes, and what the help says of it. */
export interface CommandSpec {
  readonly name: string
  /** What stands for its one operand in the help, or null where it takes none. */
  readonly operand: string | null
  readonly options: readonly OptionSpec[]
  readonly help: string
}

/** The commands in the order of the help; `site` and `start` are what `npm run build` and `npm start` call. */
export const COMMANDS = [
  {
    name: 'annotate',
    operand: 'FILE.txt|FOLDER',
    options: [
      { name: 'out', value: 'DIR' },
      { name: 'force', value: null },
      { name: 'explain', value: null },
    ],
    help: 'make a first annotation, NAME.ann, for a person to review; one that is there stays unless --force; --explain tells the rule of each mention and relation',
  },
  {
    name: 'build',
    operand: 'FILE.txt|FOLDER',
    options: [{ name: 'out', value: 'DIR' }],
    help: 'make NAME.graph.json from the text and the NAME.ann beside it, or without one the extractor’s',
  },
  {
    name: 'page',
    operand: 'FILE.txt|FILE.graph.json|FOLDER',
    options: [
      { name: 'out', value: 'FILE.html|DIR' },
      { name: 'present', value: null },
    ],
    help: 'make one page (NAME.html beside FILE) with the talk of NAME.steps.json; with --present it opens as that talk',
  },
  {
    name: 'export',
    operand: 'FILE.txt|FILE.graph.json',
    options: [
      { name: 'format', value: 'svg|pptx|docx', needed: true },
      { name: 'out', value: 'FILE' },
      { name: 'language', value: 'zh|en' },
      { name: 'steps', value: 'FILE.steps.json' },
      { name: 'short', value: null },
      { name: 'shape', value: '16:9|4:3' },
      { name: 'view', value: 'thread|meansEnds|affinity' },
      { name: 'detail', value: '1|2|3' },
      { name: 'theme', value: 'light|dark|projector' },
    ],
    help: 'make slides (pptx) or a handout (docx) of the talk of NAME.steps.json or of the article, or a picture of a view (svg)',
  },
  {
    name: 'check',
    operand: 'FILE.txt|FOLDER',
    options: [],
    help: 'print the proof of the graph and the notes on the text',
  },
  {
    name: 'site',
    operand: null,
    options: [],
    help: 'make dist/ from graph-data/: the site, the page and its zip',
  },
  {
    name: 'start',
    operand: null,
    options: [],
    help: 'build the graph in graph-data/ and the site, and serve the site',
  },
] as const satisfies readonly CommandSpec[]

export type CommandName = (typeof COMMANDS)[number]['name']
