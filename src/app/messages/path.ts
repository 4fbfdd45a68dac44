import type { Language } from '../state/state.ts'

/** The words of the room that tells ways through the text (理路). */
export interface PathMessages {
  readonly title: string
  readonly purpose: string
  readonly means: string
  readonly from: string
  readonly to: string
  readonly swap: string
  readonly close: string
  readonly heed: string
  readonly heedHint: string
  readonly awaitFrom: string
  readonly awaitTo: string
  readonly same: string
  readonly steps: (count: number) => string
  /** How many of the steps no single sentence states. */
  readonly unstated: (steps: number, unstated: number) => string
  /** The flag of one such step. */
  readonly flag: string
  /** Before the other relations between the ends of a step. */
  readonly also: string
  /** A concept joined to its section's head by standing there alone. */
  readonly within: (place: string) => string
  readonly wholeText: string
  readonly others: (count: number) => string
  readonly direct: string
  readonly via: (names: readonly string[]) => string
  readonly reverse: string
  readonly noWay: string
  readonly ahead: string
  readonly behind: string
  readonly loose: string
  readonly looseSteps: (count: number) => string
  readonly section: string
  readonly bySections: string
  readonly article: string
  readonly summit: string
  readonly noSummit: string
  readonly noMeans: string
  readonly meansCount: (all: number, shown: number) => string
  readonly allMeans: string
  readonly evidence: (index: number, count: number) => string
  readonly keys: string
  /** Between sentences that are read aloud together. */
  readonly pause: string
}

export const PATH_MESSAGES: Readonly<Record<Language, PathMessages>> = {
  zh: {
    title: '理路',
    purpose: '它为了什么',
    means: '它靠什么实现',
    from: '从',
    to: '到',
    swap: '对调两端',
    close: '关闭理路',
    heed: '只顺着方向',
    heedHint: '顺着方向：从举措到目标，从部分到整体，从原则到照它做的事；取消则不论方向',
    awaitFrom: '再选一个概念作起点：在图上点它，或在它的卡片上点「理路从此」。',
    awaitTo: '再选一个概念作终点：在图上点它，或在它的卡片上点「理路到此」。',
    same: '两端是同一个概念，请换一个。',
    steps: (count) => `${count} 步`,
    unstated: (steps, unstated) =>
      unstated === 0
        ? '每一步都出自一句话'
        : unstated === steps
          ? '都没有一句话直接说出'
          : `其中 ${unstated} 步没有一句话直接说出`,
    flag: '没有一句话直接说出',
    also: '两者之间另有：',
    within: (place) => `同在${place}，归到这一节的主旨`,
    wholeText: '全文',
    others: (count) => `共 ${count} 条路`,
    direct: '直接相连',
    via: (names) => `经 ${names.join(' → ')}`,
    reverse: '文中没有从起点到终点的路。反过来却有：',
    noWay: '文中没有从起点到终点的路。',
    ahead: '最近的交会处，两端都通向：',
    behind: '最近的交会处，两端都由此而来：',
    loose: '文中没有顺着方向的路，两端也不交会。不论方向，它们这样相连：',
    looseSteps: (count) => `不论方向，有一条 ${count} 步的路`,
    section: '文中没有关系把它们连起来。两者都出现在：',
    bySections: '借章节归到总目标',
    article: '文中没有关系把它们连起来，也没有哪一节同时讲到两者。',
    summit: '它就是全文的总目标。',
    noSummit: '文中没有从它通到全文总目标的路。',
    noMeans: '文中没有说靠什么机制举措实现它。',
    meansCount: (all, shown) =>
      shown < all ? `${all} 个机制举措通向它，先列最直接的 ${shown} 个` : `${all} 个机制举措通向它`,
    allMeans: '全部列出',
    evidence: (index, count) => `依据 ${index}/${count}，再点一下看下一处`,
    keys: 'J、K 逐步走',
    pause: '，',
  },
  en: {
    title: 'Path',
    purpose: 'What is it for?',
    means: 'How is it reached?',
    from: 'From',
    to: 'To',
    swap: 'Swap the ends',
    close: 'Close the path',
    heed: 'In direction only',
    heedHint:
      'In direction: from means to end, from part to whole, from principle to what follows it; untick to walk relations either way',
    awaitFrom: 'Choose a concept to start from: click it in the picture, or “Path from here” on its card.',
    awaitTo: 'Choose a concept to lead to: click it in the picture, or “Path to here” on its card.',
    same: 'Both ends are the same concept; choose another.',
    steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
    unstated: (steps, unstated) =>
      unstated === 0
        ? 'each from a single sentence'
        : unstated === steps
          ? 'stated by no single sentence'
          : `${unstated} of them stated by no single sentence`,
    flag: 'no single sentence states it',
    also: 'Between them, too:',
    within: (place) => `stands in ${place}, which this heads`,
    wholeText: 'the whole text',
    others: (count) => `${count} paths`,
    direct: 'directly joined',
    via: (names) => `by ${names.join(' → ')}`,
    reverse: 'The text has no path from start to end, but one the other way round:',
    noWay: 'The text has no path from start to end.',
    ahead: 'Nearest common ground, which both lead to:',
    behind: 'Nearest common ground, which leads to both:',
    loose:
      'The text has no path in this direction and no common ground. Either way, they are joined like this:',
    looseSteps: (count) => (count === 1 ? 'Either way: 1 step' : `Either way: ${count} steps`),
    section: 'No relations join them. Both are named in:',
    bySections: 'Up to it by the sections',
    article: 'No relations join them, and no section names both.',
    summit: 'This is what the whole article is for.',
    noSummit: 'The text has no path from it to the goal of the whole article.',
    noMeans: 'The text names no mechanism that leads to it.',
    meansCount: (all, shown) =>
      all === 1
        ? '1 mechanism leads to it'
        : shown < all
          ? `${all} mechanisms lead to it; the ${shown} most direct`
          : `${all} mechanisms lead to it`,
    allMeans: 'List all',
    evidence: (index, count) => `evidence ${index} of ${count}; click again for the next`,
    keys: 'J, K: step by step',
    pause: ', ',
  },
}
