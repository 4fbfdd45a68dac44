/** The licence of one package whose code a page contains. */
export interface PackageLicence {
  readonly name: string
  readonly version: string
  /** The SPDX expression: 「MIT」. */
  readonly licence: string
  /** The licence's whole text, copyright line included. */
  readonly text: string
}

/** What a page says about itself: this program's name, version and licence, then those of everything else in it. */
export interface About extends PackageLicence {
  /** In the order of their names. */
  readonly packages: readonly PackageLicence[]
}
