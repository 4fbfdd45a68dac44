import { describe, expect, it } from 'vitest'
import { boxesOverlap } from '../../../src/app/stage/labels/boxGrid.ts'
import { Picture } from '../../../src/app/stage/picture.ts'
import { type PlacedLabel, type Renderer, type Scene, toPixels } from '../../../src/app/stage/scene.ts'
import { type Camera, INITIAL_STATE } from '../../../src/app/state/state.ts'
import { firstScreenAtlas, fixedMeasure } from './firstScreen.ts'

const atlas = firstScreenAtlas()
const viewport = { width: 1000, height: 800 }

/** Remembers what it was last told to draw. */
class Recorder implements Renderer {
  readonly kind = 'svg'
  scene: Scene | null = null
  camera: Camera | null = null
  labels: readonly PlacedLabel[] = []
  paint(scene: Scene) {
    this.scene = scene
  }
  look(camera: Camera, _viewport: unknown, labels: readonly PlacedLabel[]) {
    this.camera = camera
    this.labels = labels
  }
  kill() {}
}

function shown(): { picture: Picture; renderer: Recorder } {
  const picture = new Picture(atlas, INITIAL_STATE, fixedMeasure)
  const renderer = new Recorder()
  picture.resize(viewport)
  picture.draw(renderer, 0)
  return { picture, renderer }
}

describe('the picture', () => {
  it('waits while the stage has no area', () => {
    const picture = new Picture(atlas, INITIAL_STATE, fixedMeasure)
    const renderer = new Recorder()
    picture.resize({ width: 0, height: 300 })
    picture.draw(renderer, 0)
    expect([renderer.scene, picture.pending(0)]).toEqual([null, null])
  })

  it('opens fitted and at rest, with its twelve labels', () => {
    const { picture, renderer } = shown()
    expect(renderer.camera).toEqual(picture.fitted)
    expect(renderer.labels).toHaveLength(12)
    expect(picture.pending(0)).toBeNull()
  })

  it('lets labels ride while the camera moves and places them anew when it rests', () => {
    const { picture, renderer } = shown()
    const before = renderer.labels.map(({ key, x, y }) => ({ key, x, y }))
    const { camera } = picture
    picture.move({ ...camera, x: camera.x - camera.span / 100 }, 10)
    picture.draw(renderer, 10)
    expect(renderer.labels.map(({ key }) => key)).toEqual(before.map(({ key }) => key))
    expect((renderer.labels[0]?.x ?? 0) - (before[0]?.x ?? 0)).toBeCloseTo(8, 6)
    expect([picture.settled(100), picture.pending(100)]).toEqual([null, 30])
    expect(picture.settled(130)).toEqual(picture.camera)
    picture.draw(renderer, 130)
    expect(picture.pending(130)).toBeNull()
  })

  it('begins to rest when the frame of the last move has been shown, and only once for each move', () => {
    const { picture, renderer } = shown()
    const { camera } = picture
    picture.move({ ...camera, x: camera.x + 1 }, 10)
    picture.draw(renderer, 10)
    picture.seen(900)
    expect([picture.settled(1019), picture.pending(1000)]).toEqual([null, 20])
    picture.seen(1010)
    expect(picture.pending(1010)).toBe(10)
    expect(picture.settled(1020)).toEqual(picture.camera)
  })

  it('makes itself ready for the pointer in a few steps, which change nothing to be seen', () => {
    const { picture, renderer } = shown()
    const { scene, labels } = picture
    expect([picture.prepare(), picture.prepare(), picture.prepare(), picture.prepare()]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([picture.scene, picture.labels]).toEqual([scene, labels])
    picture.draw(renderer, 10)
    expect(renderer.labels).toEqual(labels)
  })

  it('flies to another camera and arrives exactly; labels that meet on the way give way', () => {
    const { picture, renderer } = shown()
    const camera = { x: 100, y: 50, span: picture.fitted.span * 2 }
    picture.show({ ...INITIAL_STATE, camera }, 0, false)
    for (const now of [100, 200, 300, 400]) {
      picture.draw(renderer, now)
      for (const [i, a] of renderer.labels.entries())
        for (const b of renderer.labels.slice(i + 1)) expect(boxesOverlap(a, b)).toBe(false)
    }
    picture.draw(renderer, 600)
    expect(renderer.camera).toBe(camera)
  })

  it('jumps where motion is unwelcome', () => {
    const { picture, renderer } = shown()
    const camera = { x: 100, y: 50, span: 900 }
    picture.show({ ...INITIAL_STATE, camera }, 0, true)
    picture.draw(renderer, 1)
    expect(renderer.camera).toBe(camera)
  })

  it('does not move for what is chosen or aimed at', () => {
    const { picture, renderer } = shown()
    const key = 'goal:推进便民窗口建设'
    picture.show({ ...INITIAL_STATE, hover: { kind: 'node', key } }, 0, false)
    picture.draw(renderer, 1)
    expect(renderer.camera).toBe(picture.fitted)
    expect(renderer.scene?.lit?.nodes.find((node) => node.key === key)?.tier).toBe('lit')
  })

  it('glides its nodes to another view', () => {
    const { picture, renderer } = shown()
    const place = () => renderer.scene?.nodes.find(({ key }) => key === 'goal:延长窗口时间')
    const start = place()
    picture.show({ ...INITIAL_STATE, view: 'meansEnds' }, 0, false)
    picture.draw(renderer, 0)
    expect([place()?.x, place()?.y]).toEqual([start?.x, start?.y])
    picture.draw(renderer, 225)
    const end = atlas.nodes.get('goal:延长窗口时间')?.places.meansEnds
    expect(place()?.x).toBeCloseTo(((start?.x ?? 0) + (end?.[0] ?? 0)) / 2, 6)
    picture.draw(renderer, 450)
    picture.draw(renderer, 451)
    expect([place()?.x, place()?.y]).toEqual([...(end ?? [])])
  })

  it('is met where its nodes are seen while they glide', () => {
    const { picture, renderer } = shown()
    picture.show({ ...INITIAL_STATE, view: 'meansEnds' }, 0, false)
    picture.draw(renderer, 200)
    const seen = renderer.scene?.nodes.find(({ key }) => key === 'goal:延长窗口时间')
    const at = seen && renderer.camera && toPixels(seen.x, seen.y, renderer.camera, viewport)
    expect(at && picture.hit(at)).toEqual({ kind: 'node', key: 'goal:延长窗口时间' })
  })

  it('lets nobody see a jump when a hand takes the picture during a glide, or another view is asked for', () => {
    const { picture, renderer } = shown()
    const placesOf = () => renderer.scene?.nodes.map(({ key, x, y }) => [key, x, y])
    picture.show({ ...INITIAL_STATE, view: 'meansEnds' }, 0, false)
    picture.draw(renderer, 200)
    const [before, camera] = [placesOf(), renderer.camera]
    picture.hold(200)
    picture.draw(renderer, 200)
    expect([placesOf(), renderer.camera]).toEqual([before, camera])
    picture.show({ ...INITIAL_STATE, view: 'affinity' }, 200, false)
    picture.draw(renderer, 200)
    const after = new Map(placesOf()?.map(([key, x, y]) => [key, [x, y]]))
    for (const [key, x, y] of before ?? []) expect(after.get(key)).toEqual([x, y])
  })
})
