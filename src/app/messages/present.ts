import type { TalkLength } from '../../model/steps/deriveSteps.ts'
import type { Language } from '../state/state.ts'

/** The words of a talk that is being given. */
export interface PresentMessages {
  readonly name: string
  /** 「10/25」 read aloud. */
  readonly step: (at: number, count: number) => string
  /** The sentences of a step in portions, read aloud. */
  readonly portion: (at: number, count: number) => string
  /** Titles of the steps that no section names. */
  readonly cover: string
  readonly lead: string
  readonly parts: string
  readonly whole: string
  readonly own: string
  readonly focus: string
  readonly detour: string
  /** Read aloud where a detour begins. */
  readonly detourBegun: string
  readonly back: string
  readonly goOn: string
  readonly black: string
  readonly overview: string
  readonly jump: string
  readonly empty: string
  readonly end: string
  readonly sic: string
  readonly paused: string
  readonly running: (seconds: number) => string
  readonly leave: string
  /** The buttons that come with the pointer. */
  readonly strip: string
  readonly auto: string
  readonly seconds: string
  readonly second: (seconds: number) => string
  /** The two forms of the article's own talk, with how many steps each has. */
  readonly length: Readonly<Record<TalkLength, (steps: number) => string>>
  /** Said of a step whose keys or words the graph does not have any more. */
  readonly lost: string
  /** Said of words that do not stand in the text any more. */
  readonly gone: string
  readonly keys: string
  readonly does: Readonly<Record<PresentAction, string>>
}

/** What keys do while a talk is given. */
export type PresentAction =
  | 'forward'
  | 'back'
  | 'first'
  | 'last'
  | 'jump'
  | 'overview'
  | 'black'
  | 'fullScreen'
  | 'speaker'
  | 'legend'
  | 'theme'
  | 'language'
  | 'spot'
  | 'pace'
  | 'source'
  | 'search'
  | 'reader'
  | 'here'
  | 'prepare'
  | 'takeAway'
  | 'keys'
  | 'leave'

export const PRESENT_MESSAGES: Readonly<Record<Language, PresentMessages>> = {
  zh: {
    name: '演示',
    step: (at, count) => `第 ${at} 步，共 ${count} 步`,
    portion: (at, count) => `引文分 ${count} 段，这是第 ${at} 段`,
    cover: '封面',
    lead: '引子',
    parts: '全文各部分',
    whole: '全文回顾',
    own: '自定的一步',
    focus: '重点',
    detour: '插话',
    detourBegun: '已离开这一步，按 Esc 返回',
    back: '回到这一步',
    goOn: '从这里讲下去',
    black: '已遮黑，按任意键继续',
    overview: '全部步骤',
    jump: '转到第几步',
    empty: '每一步都略过了，没有可演示的。按 Esc 返回，在“备讲”里放回几步。',
    end: '已是最后一步',
    sic: '原文如此',
    paused: '自动放映已停',
    running: (seconds) => `自动放映，每段 ${seconds} 秒`,
    leave: '结束',
    strip: '演示的按钮',
    auto: '自动',
    seconds: '每段停留几秒',
    second: (seconds) => `${seconds} 秒`,
    length: { full: (steps) => `详讲 ${steps} 步`, short: (steps) => `简讲 ${steps} 步` },
    lost: '这一步引的有些内容，图里已经没有了',
    gone: '原文里已经没有这些话',
    keys: '演示时的按键',
    does: {
      forward: '下一步',
      back: '上一步',
      first: '第一步',
      last: '最后一步',
      jump: '转到第几步：先按数字再按 Enter，或先按 G',
      overview: '全部步骤',
      black: '遮黑',
      fullScreen: '全屏',
      speaker: '讲者窗口',
      legend: '图例',
      theme: '换颜色',
      language: '中文或英文界面',
      spot: '光点',
      pace: '自动放映；先按数字，就是每段几秒',
      source: '出处：哪句话说的',
      search: '查找',
      reader: '打开原文',
      here: '从插话的地方讲下去',
      prepare: '备讲：改步骤、写讲稿',
      takeAway: '导出：幻灯片、PDF、提纲、图片',
      keys: '按键说明',
      leave: '从插话回到这一步；再按结束演示',
    },
  },
  en: {
    name: 'Presentation',
    step: (at, count) => `Step ${at} of ${count}`,
    portion: (at, count) => `Part ${at} of ${count} of the words quoted`,
    cover: 'Cover',
    lead: 'Lead',
    parts: 'The parts',
    whole: 'The whole again',
    own: 'A step of your own',
    focus: 'Focus',
    detour: 'Detour',
    detourBegun: 'This is a detour; Esc goes back to the step',
    back: 'Back to this step',
    goOn: 'Continue from here',
    black: 'The screen is black; any key goes on',
    overview: 'All steps',
    jump: 'Go to step',
    empty:
      'Every step is left out, so there is nothing to present. Press Esc, and put some back under “Prepare”.',
    end: 'This is the last step',
    sic: 'thus in the text',
    paused: 'Automatic play has stopped',
    running: (seconds) => `Automatic play, ${seconds} s each`,
    leave: 'End',
    strip: 'Buttons of the presentation',
    auto: 'Auto',
    seconds: 'Seconds for each part',
    second: (seconds) => `${seconds} s`,
    length: {
      full: (steps) => `Every section, ${steps} steps`,
      short: (steps) => `Parts only, ${steps} steps`,
    },
    lost: 'Some of what this step shows is no longer in the graph',
    gone: 'These words are no longer in the text',
    keys: 'Keys while presenting',
    does: {
      forward: 'Next step',
      back: 'Previous step',
      first: 'First step',
      last: 'Last step',
      jump: 'Go to a step: its number, then Enter; or G first',
      overview: 'All steps',
      black: 'Black screen',
      fullScreen: 'Full screen',
      speaker: 'Speaker window',
      legend: 'Legend',
      theme: 'Next colours',
      language: 'Chinese or English',
      spot: 'Pointer spot',
      pace: 'Automatic play; a number first: so many seconds each',
      source: 'Where does it say that?',
      search: 'Search',
      reader: 'The text',
      here: 'Continue from the detour',
      prepare: 'Prepare: change steps, write notes',
      takeAway: 'Take away: slides, PDF, handout, pictures',
      keys: 'These keys',
      leave: 'From a detour back to the step; again: end',
    },
  },
}
