/**
 * A program that draws nothing and compiles no shader, for nodes and lines alike: it stands where Sigma would otherwise make one that
 * nothing needs, or needs not yet.
 */
export class NothingProgram {
  readonly drawLabel = undefined
  readonly drawHover = undefined
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
