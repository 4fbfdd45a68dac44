/** What has been decided in a scene: the label of each pair, row by the earlier mention, and sums of it. */
export class Decisions {
  readonly count: number
  readonly labels: Uint8Array
  /** Bit sets of the labels that each mention has, as the earlier and as the later of a pair. */
  readonly asFirst: Int32Array
  readonly asSecond: Int32Array
  constructor(count: number) {
    this.count = count
    this.labels = new Uint8Array(count * count)
    this.asFirst = new Int32Array(count)
    this.asSecond = new Int32Array(count)
  }
  label(first: number, second: number): number {
    return this.labels[first * this.count + second] ?? 0
  }
  decide(first: number, second: number, label: number): void {
    this.labels[first * this.count + second] = label
    if (label === 0) return
    this.asFirst[first] = (this.asFirst[first] ?? 0) | (1 << label)
    this.asSecond[second] = (this.asSecond[second] ?? 0) | (1 << label)
  }
}
