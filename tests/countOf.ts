/** How many tests passed and failed. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

/** As much of Vitest's JSON report as is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * What a Vitest run counts. A file that fails without a failing test in it (it could not be loaded) is one failure, and a run
 * that did not succeed (`ok`) has at least one.
 */
export function countOf(json: string, ok: boolean): Count {
  const report = JSON.parse(json) as Report
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) }
}
