import type { Language, Theme } from '../state/state.ts'

/** The words of the speaker's window. */
export interface SpeakerMessages {
  readonly name: string
  readonly now: string
  readonly next: string
  /** What stands in the place of the next step after the last one. */
  readonly noNext: string
  readonly said: string
  readonly noSaid: string
  readonly notes: string
  readonly noNotes: string
  /** 「第 2 段，共 4 段」 */
  readonly portion: (at: number, count: number) => string
  readonly clock: string
  readonly elapsed: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  readonly target: string
  readonly minutes: string
  readonly noTarget: string
  readonly left: (time: string) => string
  /** Said once to a screen reader. */
  readonly timeUp: string
  readonly over: (time: string) => string
  readonly late: (time: string) => string
  readonly early: (time: string) => string
  readonly even: string
  /** When the step that is shown is to be done. */
  readonly due: (from: string, to: string) => string
  readonly progress: string
  readonly back: string
  readonly forward: string
  readonly black: string
  readonly unblack: string
  readonly isBlack: string
  readonly steps: string
  readonly closeSteps: string
  readonly search: string
  readonly keys: string
  readonly colours: (next: Theme) => string
  readonly wallOverview: string
  readonly detour: string
  readonly searching: string
  /** By the sheet's name. */
  readonly sheets: Readonly<Partial<Record<string, string>>>
  readonly selected: (words: string) => string
  readonly passage: (words: string) => string
  readonly way: (from: string, to: string) => string
  readonly part: string
  readonly pins: (count: number) => string
  readonly hidden: string
  readonly view: (view: string) => string
  readonly detail: (detail: string) => string
  readonly moved: string
  readonly ended: string
  readonly goOn: string
  readonly there: string
  readonly awaited: string
  readonly gone: string
  readonly reopen: string
  readonly foreign: string
  readonly blocked: string
  readonly blockedMend: string
  readonly again: string
  readonly byLink: string
  readonly unable: string
  readonly close: string
}

export const SPEAKER_MESSAGES: Readonly<Record<Language, SpeakerMessages>> = {
  zh: {
    name: '讲者窗口',
    now: '这一步',
    next: '下一步',
    noNext: '这是最后一步。',
    said: '原文',
    noSaid: '这一步没有引原文。',
    notes: '备注',
    noNotes: '这一步没有备注。',
    portion: (at, count) => `第 ${at} 段，共 ${count} 段`,
    clock: '现在时间',
    elapsed: '已讲',
    start: '开始计时',
    pause: '暂停计时',
    reset: '归零',
    target: '计划',
    minutes: '分钟',
    noTarget: '未定',
    left: (time) => `还剩 ${time}`,
    timeUp: '时间到了',
    over: (time) => `已超时 ${time}`,
    late: (time) => `比计划慢 ${time}`,
    early: (time) => `比计划快 ${time}`,
    even: '与计划相符',
    due: (from, to) => `按计划这里讲 ${from}—${to}`,
    progress: '讲到哪里、时间用了多少',
    back: '上一步',
    forward: '下一步',
    black: '遮黑',
    unblack: '取消遮黑',
    isBlack: '台上已遮黑',
    steps: '全部步骤',
    closeSteps: '收起',
    search: '查找',
    keys: '按键',
    colours: (next) => (next === 'dark' ? '换成深色' : '换成浅色'),
    wallOverview: '台上正显示全部步骤',
    detour: '插话中',
    searching: '台上正在查找',
    sheets: {
      source: '台上打开了“出处”',
      relations: '台上打开了“全部关系”',
      numbers: '台上打开了“数字”',
      prepare: '台上打开了“备讲”',
    },
    selected: (words) => `选中 ${words}`,
    passage: (words) => `查看原文“${words}”`,
    way: (from, to) => `理路：${from} → ${to}`,
    part: '只看一部分',
    pins: (count) => `钉住 ${count} 个概念`,
    hidden: '隐去了一部分',
    view: (view) => `视图：${view}`,
    detail: (detail) => `详略：${detail}`,
    moved: '移动了画面',
    ended: '演示已经结束。',
    goOn: '继续演示',
    there: '已连上台上窗口',
    awaited: '正在等台上窗口……',
    gone: '台上窗口关了，或没有应答。',
    reopen: '重新打开台上窗口',
    foreign: '另一个窗口是这份文件的别的版本，两边对不上。请把两个窗口都重新载入。',
    blocked: '浏览器拦下了新窗口。',
    blockedMend:
      '请点地址栏右端的拦截图标，允许此页弹出窗口，再按一次；也可以点下面的链接，在新标签页里打开。',
    again: '再试一次',
    byLink: '在新标签页里打开',
    unable: '这个浏览器不能让两个窗口互通，讲者窗口用不了。请用 Chrome、Edge 或 Firefox。',
    close: '关闭',
  },
  en: {
    name: 'Speaker window',
    now: 'This step',
    next: 'Next step',
    noNext: 'This is the last step.',
    said: 'The text',
    noSaid: 'This step quotes nothing.',
    notes: 'Notes',
    noNotes: 'No notes for this step.',
    portion: (at, count) => `part ${at} of ${count}`,
    clock: 'Time of day',
    elapsed: 'Elapsed',
    start: 'Start the clock',
    pause: 'Pause the clock',
    reset: 'Reset',
    target: 'Target',
    minutes: 'min',
    noTarget: 'none',
    left: (time) => `${time} left`,
    timeUp: 'The time is up',
    over: (time) => `${time} over time`,
    late: (time) => `${time} behind`,
    early: (time) => `${time} ahead`,
    even: 'on time',
    due: (from, to) => `planned here: ${from}–${to}`,
    progress: 'How far the talk and its time have gone',
    back: 'Back',
    forward: 'Next',
    black: 'Black',
    unblack: 'Show again',
    isBlack: 'The audience sees black',
    steps: 'All steps',
    closeSteps: 'Close',
    search: 'Search',
    keys: 'Keys',
    colours: (next) => (next === 'dark' ? 'Dark colours' : 'Light colours'),
    wallOverview: 'The audience sees all steps',
    detour: 'Detour',
    searching: 'Something is being searched for before the audience',
    sheets: {
      source: 'The audience sees “Where does it say that?”',
      relations: 'The audience sees all relations',
      numbers: 'The audience sees the numbers',
      prepare: 'The audience sees the preparation',
    },
    selected: (words) => `Selected: ${words}`,
    passage: (words) => `Passage: “${words}”`,
    way: (from, to) => `Path: ${from} → ${to}`,
    part: 'Only a part is shown',
    pins: (count) => `${count} pinned`,
    hidden: 'Some is hidden',
    view: (view) => `View: ${view}`,
    detail: (detail) => `Detail: ${detail}`,
    moved: 'The picture was moved',
    ended: 'The presentation has ended.',
    goOn: 'Go on presenting',
    there: 'Audience window connected',
    awaited: 'Waiting for the audience window …',
    gone: 'The audience window is closed or does not answer.',
    reopen: 'Open the audience window again',
    foreign:
      'The other window is of another version of this file, and the two do not match. Please reload both windows.',
    blocked: 'The browser has blocked the new window.',
    blockedMend:
      'Allow pop-ups for this page by the sign at the right end of the address bar, then try again; or use the link below, which opens a new tab.',
    again: 'Try again',
    byLink: 'Open in a new tab',
    unable:
      'This browser cannot let two windows speak to each other, so there is no speaker window. Please use Chrome, Edge or Firefox.',
    close: 'Close',
  },
}
