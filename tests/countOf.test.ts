import { describe, expect, it } from 'vitest'
import { countOf } from './countOf.ts'

const report = (files: Record<string, readonly string[]>): string => {
  const tests = Object.values(files).flat()
  return JSON.stringify({
    numPassedTests: tests.filter((status) => status === 'passed').length,
    numFailedTests: tests.filter((status) => status === 'failed').length,
    testResults: Object.entries(files).map(([name, statuses]) => ({
      status: name.startsWith('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status) => ({ status })),
    })),
  })
}

describe('countOf', () => {
  it('counts tests singly and leaves skipped ones out', () => {
    expect(countOf(report({ passed: ['passed', 'passed', 'pending'] }), true)).toEqual({
      passed: 2,
      failed: 0,
    })
    expect(countOf(report({ failed: ['passed', 'failed'] }), false)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    expect(countOf(report({ passed: ['passed'], failed: [] }), false)).toEqual({ passed: 1, failed: 1 })
  })

  it('never calls a run without failures that did not succeed', () => {
    expect(countOf(report({ passed: ['passed'] }), false)).toEqual({ passed: 1, failed: 1 })
  })
})
