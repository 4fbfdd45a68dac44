/**
 * 「npm run test:browsers」: a short tour of the built single file in the oldest browsers that it must work in, once with WebGL
 * and once without. The browsers are named by environment variables; those that are not are passed over, and it says so.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Driver } from './browsers/driver.ts'
import { openChromium } from './browsers/openChromium.ts'
import { openFirefox } from './browsers/openFirefox.ts'
import { STOPS } from './browsers/tour.ts'
import { placeFile } from './e2e/harness/placeFile.ts'

interface Browser {
  readonly name: string
  /** The environment variable that holds the path of its program. */
  readonly variable: string
  readonly open: (program: string, webgl: boolean) => Promise<Driver>
}

const BROWSERS: readonly Browser[] = [
  { name: 'Chromium 88', variable: 'MAILUO_CHROMIUM_88', open: openChromium },
  { name: 'Chromium 109', variable: 'MAILUO_CHROMIUM_109', open: openChromium },
  { name: 'Firefox ESR', variable: 'MAILUO_FIREFOX', open: openFirefox },
]

/** Where each stop's picture is kept, if anywhere. */
const PICTURES = process.env.MAILUO_PICTURES

const say = (line: string) => process.stdout.write(`${line}\n`)
const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function keepPicture(driver: Driver, name: string): Promise<void> {
  if (!PICTURES) return
  mkdirSync(PICTURES, { recursive: true })
  writeFileSync(join(PICTURES, `${name}.png`), await driver.picture())
}

const HAS_WEBGL = `!!document.createElement('canvas').getContext('webgl')`

/** Makes the tour in one browser and gives how many of its stops went well and how many did not. */
async function tour({ name, open }: Browser, program: string, webgl: boolean): Promise<[number, number]> {
  const file = placeFile()
  const driver = await open(program, webgl)
  let passed = 0
  let failed = 0
  try {
    await driver.open(file.url)
    const renderer = (await driver.ask<boolean>(HAS_WEBGL)) ? 'webgl' : 'svg'
    say(`\n${name}, ${webgl ? `WebGL allowed, ${renderer} drawn` : 'WebGL refused, svg drawn'}`)
    say(`  ${await driver.ask<string>('navigator.userAgent')}`)
    if (!webgl && renderer === 'webgl') throw new Error('WebGL could not be refused')
    for (const [at, stop] of STOPS.entries()) {
      if (stop.webglOnly && renderer !== 'webgl') continue
      const before = (await driver.faults()).length
      let fault: string | undefined
      try {
        await stop.visit(driver, { renderer })
        // A lost context is told in the console by the browser itself.
        fault = (await driver.faults())
          .slice(before)
          .find((words) => !/context.?lost|CONTEXT_LOST/i.test(words))
      } catch (error) {
        fault = wordsOf(error)
      }
      await keepPicture(driver, `${name} ${renderer} ${at + 1}`)
      say(
        `  ${fault === undefined ? 'passed' : 'FAILED'}  ${stop.name}${fault === undefined ? '' : `: ${fault}`}`,
      )
      if (fault === undefined) passed++
      else failed++
    }
  } catch (error) {
    say(`  FAILED  ${wordsOf(error)}`)
    failed++
  } finally {
    await driver.close()
    file.remove()
  }
  return [passed, failed]
}

let passed = 0
let failed = 0
for (const browser of BROWSERS) {
  const program = process.env[browser.variable]
  if (!program) {
    say(`\n${browser.name}: passed over; ${browser.variable} names no program`)
    continue
  }
  if (!existsSync(program)) {
    say(`\n${browser.name}: ${browser.variable} names 「${program}」, where there is no file`)
    failed++
    continue
  }
  for (const webgl of [true, false]) {
    const [well, badly] = await tour(browser, program, webgl)
    passed += well
    failed += badly
  }
}
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
