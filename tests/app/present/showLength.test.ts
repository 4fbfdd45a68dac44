import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { showLength } from '../../../src/app/present/showLength.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { goToStep, showStep, standOf } from '../../../src/app/state/presenting.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { openTalk } from '../../../src/app/state/talk.ts'
import { articleTalk } from '../../../src/app/state/talkOf.ts'
import { startTalk } from '../../../src/app/state/transitions.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'

const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const begun = showStep(atlas)(openTalk(articleTalk(file))(startTalk(INITIAL_STATE)))
const at = (place: number) => goToStep(place, atlas)(begun)

describe('the short form of a talk', () => {
  it('goes on at the same step, else at its part, else at the end', () => {
    const ids = [0, 2, 9, 15, 24].map((place) => standOf(showLength(atlas, 'short')(at(place)))?.step.id)
    expect(ids).toEqual(['cover', 'parts', 's2', 's3', 's5'])
  })

  it('gives way to the long one where it stands', () => {
    const short = showLength(atlas, 'short')(at(9))
    const stand = standOf(showLength(atlas, 'full')(short))
    expect([stand?.step.id, stand?.count]).toEqual(['s2', 25])
  })
})
