import type { Page } from 'playwright-core'

/** A label as SVG writes it. */
export interface WrittenLabel {
  /** All its lines, joined. */
  readonly text: string
  readonly lines: number
  /** Of its largest letters, in CSS pixels. */
  readonly size: number
  /** Whether its last letters are bold. */
  readonly bold: boolean
}

/** The labels that the SVG picture shows. */
export const writtenLabels = (page: Page): Promise<WrittenLabel[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stage svg g[font-family] > g')].map((label) => {
      const runs = [...label.querySelectorAll('tspan')]
      return {
        text: label.textContent ?? '',
        lines: label.querySelectorAll('text').length,
        size: Math.max(...runs.map((run) => Number(run.getAttribute('font-size')))),
        bold: runs[runs.length - 1]?.getAttribute('font-weight') === 'bold',
      }
    }),
  )

/** How many lines of the SVG picture are solid and how many dashed. */
export const lineCounts = (page: Page): Promise<{ solid: number; dashed: number }> =>
  page.evaluate(() => {
    const lines = [...document.querySelectorAll('.stage svg path[fill=none]')]
    const dashed = lines.filter((line) => (line.getAttribute('stroke-dasharray') ?? '') !== '').length
    return { solid: lines.length - dashed, dashed }
  })
