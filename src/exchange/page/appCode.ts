/** The explorer, built: one classic script that runs anywhere, and one style sheet. */
export interface AppCode {
  readonly script: string
  readonly style: string
}
