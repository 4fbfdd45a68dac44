import { describe, expect } from 'vitest'
import { THEMES } from '../../src/app/state/state.ts'
import { violationsOf } from './harness/axe.ts'
import { go, STILL, untilDrawn } from './harness/explorer.ts'
import { it } from './harness/test.ts'

/** Fragments of the address, by what they show. */
const STATES: Readonly<Record<string, string>> = {
  'the first screen': '',
  'the first screen in English': 'lang=en',
  'means and ends, all of it': 'view=meansEnds&detail=3',
  'affinity, some of it': 'view=affinity&detail=2',
  'a concept': 'node=goal:提高选人用人公信度',
  'a concept in English': 'node=goal:提高选人用人公信度&lang=en',
  'a section': 'node=s2.1',
  'a relation': 'edge=goal:推进学习型党组织建设 serves goal:提高党建科学化水平 structure',
  'a way': 'from=goal:强化理论武装&to=goal:提高党建科学化水平',
  'what a concept is for': 'from=goal:强化理论武装&for=purpose',
  'what is hidden': 'hide=goal,stated',
  'a hidden section, chosen': 'node=s2&hide=s2,s3',
  'a part shown alone':
    'node=goal:提高选人用人公信度&focus=2,goal:提高选人用人公信度&pins=goal:提高选人用人公信度',
  'what joins the pins': 'pins=goal:提高选人用人公信度,goal:强化理论武装&focus=pins&lang=en',
  'pins that nothing joins': 'pins=goal:提高选人用人公信度,mechanism:一推两考的方式&focus=pins',
  'sections folded and concepts unmarked': 'fold=s1,s2.1&marks=off&node=actor:党员',
  'where it says so': 'node=goal:提高选人用人公信度&sheet=source',
  'all panels open': 'outline=open&reader=open&legend=open',
  'all panels folded': 'outline=folded&reader=folded&legend=folded',
  'the keys': 'dialog=keys',
  'the proof': 'dialog=proof',
  'about the page': 'dialog=about',
  'all relations': 'sheet=relations',
  'the numbers': 'sheet=numbers',
  'where headings say so, in English':
    'edge=goal:推进学习型党组织建设 serves goal:提高党建科学化水平 structure&sheet=source&lang=en',
  'where nothing is said': 'sheet=source',
  'the steps of the talk': 'sheet=prepare',
  'steps of a link that is cut off, in English': 'sheet=prepare&talk=1q1bK&lang=en',
  'the title page of the talk': 'step=cover',
  'a step of the talk': 'step=s2.1',
  'a step of the talk in English, its legend open': 'step=s4.2&portion=2&legend=open&lang=en',
  'the whole again': 'step=whole',
  'a detour from a step': 'detail=3&step=s2.1&node=goal:提高选人用人公信度',
  'a detour with the text beside it': 'detail=3&step=parts&node=goal:强化理论武装&reader=open',
  'where a step says so': 'detail=3&step=s1.1&text=420-440&sheet=source',
  'a link that is lost': 'node=goal:没有这个概念',
}

/** Wide, small, and upright as a phone. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
  { width: 390, height: 844 },
]

describe.each(THEMES)('the page in the %s theme', (theme) => {
  it.for(SIZES)(
    'offends none of the rules of accessibility at $width × $height',
    { timeout: 180_000 },
    async (viewport, { openFile }) => {
      const page = await openFile({ context: { ...STILL, viewport }, suffix: `#theme=${theme}` })
      await untilDrawn(page)
      const found: Record<string, string[]> = {}
      for (const [name, fragment] of Object.entries(STATES)) {
        await go(page, `${fragment}&theme=${theme}`)
        const violations = await violationsOf(page)
        if (violations.length > 0) found[name] = violations
      }
      expect(found).toEqual({})
    },
  )
})

describe('the page in colours that the system chooses', () => {
  it('keeps the picture readable and the marks apart, and shows which view is chosen', async ({
    openFile,
  }) => {
    const page = await openFile({
      context: { ...STILL, forcedColors: 'active' },
      suffix: '#node=goal:提高选人用人公信度',
    })
    await untilDrawn(page)
    const styles = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (found, name) => found.map((one) => getComputedStyle(one).getPropertyValue(name)),
          property,
        )
    const paper = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
    )
    expect(paper).toBe('#faf8f3')
    expect(await styles('.stage', 'background-color')).toEqual(['rgb(250, 248, 243)'])
    const tones = ['from', 'cue', 'to'].map((tone) => styles(`.card .is-${tone}`, 'background-color'))
    expect(new Set((await Promise.all(tones)).map(([first]) => first)).size).toBe(3)
    const lines = await styles('.choice [role=radio]', 'border-bottom-color')
    const chosen = await page
      .locator('.choice [role=radio]')
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-checked') === 'true'))
    const under = (is: boolean) => new Set(lines.filter((_, i) => chosen[i] === is))
    expect(under(true).size).toBe(1)
    expect([...under(true)].some((line) => under(false).has(line))).toBe(false)
  })
})
