import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMAND_READINGS } from '../../../src/app/search/commandReadings.ts'
import { commandsOf } from '../../../src/app/search/commands.ts'
import { pronunciationOf } from '../../../src/build/graph/pronunciationOf.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const FILE = 'src/app/search/commandReadings.ts'

const names = commandsOf(goldenAtlas())
  .map((command) => command.names.zh)
  .join('\n')

/** The module as it should be: a syllable a line, its characters in the order of the commands. */
const moduleText = (characters: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(characters).map(([syllable, own]) => `  ${syllable}: '${own}',\n`)
  return `/** How the characters of the commands' Chinese names are read, by syllable: the page has no dictionary. A test keeps it whole. */
export const COMMAND_READINGS: Readonly<Record<string, string>> = {\n${lines.join('')}}\n`
}

describe('the readings of the commands', () => {
  it('hold every character of their names (MAILUO_UPDATE=1 writes them anew)', () => {
    const { characters } = pronunciationOf(names)
    if (process.env.MAILUO_UPDATE === '1') writeFileSync(FILE, moduleText(characters))
    expect(readFileSync(FILE, 'utf8')).toBe(moduleText(characters))
    for (const own of Object.values(COMMAND_READINGS)) expect(own).not.toBe('')
  })
})
