import { expect, it } from 'vitest'
import { FEATURES, FeatureList } from '../../../../src/build/extract/relations/featureList.ts'
import { type LinkWeights, STRIDE, scoreLabels } from '../../../../src/build/extract/relations/linker.ts'
import { packedWeights } from '../../../../src/build/extract/relations/packedWeights.ts'

const scoresBy = (features: FeatureList, weights: LinkWeights): number[] => {
  const scores = new Float64Array(STRIDE + 1)
  scoreLabels(features, weights, scores)
  return [...scores]
}

it('sums labels side by side to what each sums to alone, also at both ends of a byte', () => {
  const values = new Int8Array(64 * STRIDE)
  for (let i = 0; i < values.length; i++)
    values[i] = i < STRIDE ? -128 : i < 2 * STRIDE ? 127 : (i * 89) % 256
  const weights = { values, mask: 63, threshold: -5 }
  for (const bucketOf of [() => 0, () => 1, (f: number) => f % 2, (f: number) => (f * 7) % 64])
    for (const length of [0, 1, 100, FEATURES]) {
      const features = new FeatureList()
      for (let f = 0; f < length; f++) features.values[f] = bucketOf(f)
      features.length = length
      expect(scoresBy(features, { ...weights, packed: packedWeights(values) })).toEqual(
        scoresBy(features, weights),
      )
    }
})
