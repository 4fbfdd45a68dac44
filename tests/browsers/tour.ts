import { setTimeout as pause } from 'node:timers/promises'
import { type Driver, WINDOW } from './driver.ts'

/** What a tour expects of the browser it is made in. */
export interface Expected {
  readonly renderer: 'webgl' | 'svg'
}

/** Milliseconds that the page may take for anything it is asked to do. */
const PATIENCE = 15_000

/** Waits until an expression in the page is true. Throws with `what` where it does not become so. */
async function until(driver: Driver, what: string, expression: string): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await driver.ask<boolean>(`!!(${expression})`))) {
    if (performance.now() > end) throw new Error(`not so: ${what}`)
    await pause(50)
  }
}

/** Waits until the drawn labels stand still. */
const REST = `(function () {
  var now = JSON.stringify(mailuo.stage.labels())
  var same = now === window.labelsBefore
  window.labelsBefore = now
  return same && now !== '[]'
})()`

/** The middle of a drawn label in CSS pixels of the window, and its key. */
const LABEL = `(function () {
  var stage = document.querySelector('.stage').getBoundingClientRect()
  var label = mailuo.stage.labels()[2]
  return { x: stage.left + label.x + label.width / 2, y: stage.top + label.y + label.height / 2, key: label.key }
})()`

const OVERLAPS = `mailuo.stage.labels().some(function (a, i, all) {
  return all.slice(i + 1).some(function (b) {
    return a.x + a.width > b.x && b.x + b.width > a.x && a.y + a.height > b.y && b.y + b.height > a.y
  })
})`

interface Place {
  readonly x: number
  readonly y: number
  readonly key: string
}

interface Stop {
  readonly name: string
  /** Whether it concerns only pages that WebGL draws. */
  readonly webglOnly?: true
  readonly visit: (driver: Driver, expected: Expected) => Promise<void>
}

const node = (key: string): string => JSON.stringify(key)

/** The tour: what a person does with the explorer in their first minute, by pointer and by keys. */
export const STOPS: readonly Stop[] = [
  {
    name: 'the first screen',
    visit: async (driver, { renderer }) => {
      await until(driver, 'the explorer has mounted', 'window.mailuo && mailuo.stage')
      await until(driver, 'the picture rests', REST)
      await until(driver, 'the plain article is gone', '!document.getElementById("fallback")')
      await until(driver, `${renderer} draws`, `mailuo.stage.renderer() === "${renderer}"`)
      await until(driver, 'no labels overlap', `!${OVERLAPS}`)
      await until(
        driver,
        'the window is filled, not more',
        `document.documentElement.scrollHeight <= innerHeight`,
      )
    },
  },
  {
    name: 'hover and click',
    visit: async (driver) => {
      const label = await driver.ask<Place>(LABEL)
      await driver.move(label.x, label.y)
      await until(driver, 'the node is lit', `(mailuo.state.hover || {}).key === ${node(label.key)}`)
      await until(driver, 'its words are marked', `document.querySelector('.text .is-hover')`)
      await driver.press()
      await until(driver, 'it is chosen', `(mailuo.state.selection || {}).key === ${node(label.key)}`)
      await until(driver, 'the card tells it', `document.querySelector('.card h2')`)
      await until(driver, 'its words are chosen', `document.querySelector('.text .is-chosen')`)
      await until(
        driver,
        'they are in view',
        `(function (words, text) { return words.top >= text.top && words.bottom <= text.bottom })(
          document.querySelector('.text .is-chosen').getBoundingClientRect(),
          document.querySelector('.reader').getBoundingClientRect())`,
      )
    },
  },
  {
    name: 'views and details',
    visit: async (driver) => {
      for (const detail of ['2', '3'])
        for (const _ of ['thread', 'meansEnds', 'affinity']) {
          const before = await driver.ask<string>('mailuo.state.view')
          await driver.key(detail)
          await driver.key('v')
          await until(driver, 'the view has changed', `mailuo.state.view !== "${before}"`)
          await until(driver, 'the picture rests', REST)
          await until(driver, 'no labels overlap', `!${OVERLAPS}`)
        }
    },
  },
  {
    name: 'keys',
    visit: async (driver) => {
      await driver.key('1')
      await driver.key('Escape')
      await until(driver, 'nothing is chosen', 'mailuo.state.selection === null')
      await driver.ask(`document.querySelector('.stage').focus()`)
      await driver.key('ArrowRight')
      await until(driver, 'the arrow has reached a node', '(mailuo.state.hover || {}).kind === "node"')
      await driver.key('Enter')
      await until(driver, 'Enter has chosen it', '(mailuo.state.selection || {}).kind === "node"')
      await driver.key('?')
      await until(driver, 'the keys are listed', `document.querySelector('dialog[open] kbd')`)
      await driver.key('Escape')
      await until(driver, 'the list is closed', `!document.querySelector('dialog')`)
    },
  },
  {
    name: 'theme, language and the way back',
    visit: async (driver) => {
      await driver.key('t')
      await until(driver, 'the page is dark', `document.documentElement.dataset.theme === 'dark'`)
      await driver.key('l')
      await until(driver, 'the page is English', `/^en/.test(document.documentElement.lang)`)
      const chosen = await driver.ask<string>('mailuo.state.selection.key')
      await driver.ask('history.back()')
      await until(
        driver,
        'the choice is taken back',
        `(mailuo.state.selection || {}).key !== ${node(chosen)}`,
      )
    },
  },
  {
    name: 'the outline',
    visit: async (driver) => {
      const line = await driver.ask<Place>(`(function (element) {
        var box = element.getBoundingClientRect()
        return { x: box.left + box.width / 2, y: box.top + box.height / 2, key: '' }
      })(document.querySelector('.outline-tree .section.level-2 .words'))`)
      await driver.move(line.x, line.y)
      await driver.press()
      await until(driver, 'a section is chosen', '(mailuo.state.selection || {}).kind === "node"')
      await driver.move(WINDOW.width / 2, 4)
    },
  },
  {
    name: 'where it says so, and copying it',
    visit: async (driver) => {
      await driver.key('s')
      await until(driver, 'its sentence is shown', `document.querySelector('.source .said .is-chosen')`)
      await until(
        driver,
        'it fits between head and foot',
        `(function (said, head, foot) { return said.top >= head.bottom - 1 && said.bottom <= foot.top + 1 })(
          document.querySelector('.source .said').getBoundingClientRect(),
          document.querySelector('.source header').getBoundingClientRect(),
          document.querySelector('.source footer').getBoundingClientRect())`,
      )
      await driver.key('c')
      await until(driver, 'it is copied', '(mailuo.state.copied || {}).outcome === "done"')
      await driver.key('s')
      await until(driver, 'the page is back', `!document.querySelector('dialog')`)
    },
  },
  {
    name: 'a lost context',
    webglOnly: true,
    visit: async (driver) => {
      const contexts = (call: string) => `(window.losers || (window.losers = [].slice
        .call(document.querySelectorAll('.stage canvas'))
        .map(function (canvas) { return canvas.getContext('webgl2') || canvas.getContext('webgl') })
        .filter(Boolean)
        .map(function (gl) { return gl.getExtension('WEBGL_lose_context') })
      )).forEach(function (loser) { loser.${call}() })`
      await driver.ask(contexts('loseContext'))
      await until(driver, 'SVG draws', 'mailuo.stage.renderer() === "svg"')
      await until(
        driver,
        'the picture is there',
        `document.querySelector('.stage svg circle, .stage svg path')`,
      )
      await driver.ask(contexts('restoreContext'))
      await until(driver, 'WebGL draws again', 'mailuo.stage.renderer() === "webgl"')
      await until(driver, 'the SVG is gone', `!document.querySelector('.stage svg')`)
    },
  },
]
