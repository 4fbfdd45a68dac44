import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSteps, stepsLine } from '../../src/cli/readSteps.ts'
import { deriveSteps } from '../../src/model/steps/deriveSteps.ts'
import { stepsFile, writeStepsFile } from '../../src/model/steps/writeStepsFile.ts'
import { goldenFile } from '../app/goldenAtlas.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
const file = goldenFile()
const steps = stepsFile(file.attributes.sha256, deriveSteps(file))

describe('the steps beside an article', () => {
  it('are read for its text and for its graph file; none are no fault', async () => {
    expect(await readSteps(folder('a.txt'))).toBeNull()
    writeFileSync(folder('a.steps.json'), writeStepsFile(steps))
    expect(await readSteps(folder('a.txt'))).toEqual(steps)
    expect(await readSteps(folder('a.graph.json'))).toEqual(steps)
  })

  it('that are broken are told with the file and the place', async () => {
    writeFileSync(
      folder('b.steps.json'),
      writeStepsFile(steps).replace('"subject":"cover"', '"subject":"cake"'),
    )
    await expect(readSteps(folder('b.txt'))).rejects.toThrow(/b\.steps\.json: .*steps\[0\]\.subject/)
    writeFileSync(folder('c.steps.json'), '{')
    await expect(readSteps(folder('c.txt'))).rejects.toThrow(/c\.steps\.json: the steps are no JSON/)
  })

  it('that name what is gone are counted', () => {
    expect(stepsLine('a.steps.json', file, steps)).toBe(`a.steps.json: ${steps.steps.length} steps`)
    const gone = { ...steps, steps: steps.steps.map((step) => ({ ...step, nodes: ['goal:没有'] })) }
    expect(stepsLine('a.steps.json', file, gone)).toContain('was the annotation edited?')
    expect(stepsLine('a.steps.json', file, { ...gone, sha256: 'x' })).toContain('made for another text')
  })
})
