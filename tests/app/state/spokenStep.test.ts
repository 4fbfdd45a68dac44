import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../src/app/messages.ts'
import { relationBetween, spokenStep } from '../../../src/app/state/spokenStep.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const stated = [...atlas.edges.values()].filter(
  ({ attributes }) => attributes.type !== 'contains' && attributes.basis === 'stated',
)

describe('what is told of a step on the stage', () => {
  it('names the node, its kind, the relation and the sentence that states it, whichever way one goes', () => {
    for (const edge of stated) {
      const best = relationBetween(atlas, edge.source, edge.target)
      expect(best).not.toBeNull()
      expect(relationBetween(atlas, edge.target, edge.source)).not.toBeNull()
    }
    const [edge] = stated
    if (!edge) throw new Error('the fixture states relations')
    expect(spokenStep(MESSAGES.zh, atlas, edge.source, edge.target)).toMatchInlineSnapshot(
      `"建设书香𠮷镇，目标；推进全民阅读 用于 建设书香𠮷镇，原文明言：推进全民阅读 建设书香𠮷镇"`,
    )
    expect(spokenStep(MESSAGES.en, atlas, edge.target, edge.source)).toMatchInlineSnapshot(
      `"推进全民阅读, mechanism; 推进全民阅读 serves 建设书香𠮷镇, stated: 推进全民阅读 建设书香𠮷镇"`,
    )
  })

  it('gives the sentence of the first mention where no relation leads there, and a section its name alone', () => {
    const [edge] = stated
    if (!edge) throw new Error('the fixture states relations')
    expect(spokenStep(MESSAGES.zh, atlas, null, edge.target)).toMatchInlineSnapshot(
      `"建设书香𠮷镇，目标：推进全民阅读 建设书香𠮷镇"`,
    )
    expect(spokenStep(MESSAGES.zh, atlas, 's1', 's2')).toMatchInlineSnapshot(
      `"二 以培养习惯为重点,完善激励机制，章节"`,
    )
    expect(spokenStep(MESSAGES.zh, atlas, null, 'goal:无')).toBe('')
  })
})
