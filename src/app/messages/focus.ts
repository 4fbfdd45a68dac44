import type { Language } from '../state/state.ts'

/** The words that tell what of the graph is shown, and those that change it. */
export interface FocusMessages {
  readonly title: string
  readonly shown: (shown: number, all: number) => string
  /** Stands before the names of what is shown alone. */
  readonly only: string
  readonly around: (degree: number) => string
  /** The first degree of a section is what stands in it. */
  readonly within: (degree: number) => string
  readonly between: (pins: number) => string
  readonly onePin: string
  readonly apart: (names: string) => string
  readonly apartTwo: (names: string) => string
  readonly hidden: (names: string) => string
  readonly sections: (count: number) => string
  readonly pinned: string
  readonly pin: string
  readonly unpin: string
  /** Said of one of several pins. */
  readonly unpinNamed: (name: string) => string
  readonly join: string
  readonly joinHint: string
  readonly unjoin: string
  readonly less: string
  readonly more: string
  readonly end: string
  readonly restore: string
  readonly focus: string
  readonly focusSection: string
  readonly hideSection: string
  readonly showSection: string
  /** A command for one section by its name. */
  readonly toggleSection: (name: string) => string
  readonly comma: string
  readonly pause: string
  readonly quoted: (name: string) => string
}

export const FOCUS_MESSAGES: Readonly<Record<Language, FocusMessages>> = {
  zh: {
    title: '显示范围',
    shown: (shown, all) => `显示 ${shown}/${all} 个概念`,
    only: '只看',
    around: (degree) => `周围 ${degree} 层`,
    within: (degree) => (degree === 1 ? '之内' : `之内及周围 ${degree - 1} 层`),
    between: (pins) => `只看钉住的 ${pins} 个概念之间`,
    onePin: '再钉住一个概念，看它们之间怎样相连',
    apart: (names) => `${names}与其余的四步之内连不起来`,
    apartTwo: (names) => `${names}四步之内连不起来`,
    hidden: (names) => `隐去 ${names}`,
    sections: (count) => `${count} 章`,
    pinned: '钉住',
    pin: '钉住',
    unpin: '取下',
    unpinNamed: (name) => `取下“${name}”`,
    join: '只看其间',
    joinHint: '只看钉住的概念，和把它们连起来的概念',
    unjoin: '不只看其间',
    less: '少看一层',
    more: '多看一层',
    end: '不再只看这一部分',
    restore: '恢复',
    focus: '只看周围',
    focusSection: '只看本章',
    hideSection: '隐去本章',
    showSection: '恢复本章',
    toggleSection: (name) => `显示章节：${name}`,
    comma: '、',
    pause: '，',
    quoted: (name) => `“${name}”`,
  },
  en: {
    title: 'What is shown',
    shown: (shown, all) => `${shown} of ${all} concepts`,
    only: 'only',
    around: (degree) => (degree === 1 ? 'and 1 step around' : `and ${degree} steps around`),
    within: (degree) =>
      degree === 1
        ? 'within'
        : degree === 2
          ? 'within and 1 step around'
          : `within and ${degree - 1} steps around`,
    between: (pins) => (pins === 1 ? 'only the pinned concept' : `only between the ${pins} pinned concepts`),
    onePin: 'pin another concept to see what joins them',
    apart: (names) => `not joined to the others within four steps: ${names}`,
    apartTwo: (names) => `not joined within four steps: ${names}`,
    hidden: (names) => `hidden: ${names}`,
    sections: (count) => (count === 1 ? '1 section' : `${count} sections`),
    pinned: 'Pinned',
    pin: 'Pin',
    unpin: 'Unpin',
    unpinNamed: (name) => `Unpin “${name}”`,
    join: 'What joins them',
    joinHint: 'Show only the pinned concepts and what joins them',
    unjoin: 'Show the rest again',
    less: 'One step less',
    more: 'One step more',
    end: 'Show more than this part again',
    restore: 'Restore',
    focus: 'Only around it',
    focusSection: 'Only this section',
    hideSection: 'Hide this section',
    showSection: 'Show this section',
    toggleSection: (name) => `Show section: ${name}`,
    comma: ', ',
    pause: ', ',
    quoted: (name) => `“${name}”`,
  },
}
