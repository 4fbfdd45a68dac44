import type { Language } from '../state/state.ts'

/** What can be taken away. */
export const FORMATS = ['pptx', 'pdf', 'html', 'docx', 'png', 'svg'] as const
export type Format = (typeof FORMATS)[number]

/** The words of what is taken away. */
export interface TakeawayMessages {
  readonly title: string
  readonly talk: string
  readonly picture: string
  /** Which steps are handed on. */
  readonly steps: string
  readonly own: string
  readonly count: (steps: number) => string
  readonly names: Readonly<Record<Format, string>>
  readonly hints: Readonly<Record<Format, string>>
  readonly shape: string
  /** Which view, and the one on the screen. */
  readonly view: string
  readonly asSeen: string
  readonly scale: string
  readonly save: string
  readonly print: string
  readonly making: (done: number, count: number) => string
  readonly cancel: string
  readonly done: (name: string) => string
  readonly cancelled: string
  readonly printing: string
  /** What went wrong, and what may help. */
  readonly failed: (reason: string) => string
  readonly failedHere: Readonly<Record<'picture' | 'large', string>>
  /** Why this page cannot be saved as one. */
  readonly severalFiles: string
  readonly empty: string
  /** The head of the pages of evidence, and what is called a handout in a file's name. */
  readonly evidence: string
  readonly handout: string
  readonly page: (number: number, count: number) => string
}

export const TAKEAWAY_MESSAGES: Readonly<Record<Language, TakeawayMessages>> = {
  zh: {
    title: '导出',
    talk: '讲稿',
    picture: '图',
    steps: '步骤',
    own: '备好的讲稿',
    count: (steps) => `${steps} 步`,
    names: {
      pptx: '幻灯片 PPTX',
      pdf: 'PDF',
      html: '网页 HTML',
      docx: '学习提纲 DOCX',
      png: '图片 PNG',
      svg: '矢量图 SVG',
    },
    hints: {
      pptx: '一步一页：图、可以改的原句、备注。PowerPoint、WPS、LibreOffice 都能打开',
      pdf: '一步一页，后附每条关系的依据。在打印窗口里选“另存为 PDF”',
      html: '一个文件，双击就进入演示，不用联网，也不用装什么',
      docx: 'A4：提纲、概念、原句及其位置，黑白打印也看得清',
      png: '带题目和图例，可以贴进任何文稿',
      svg: '带题目和图例，放大不虚，字和图形都可以再改',
    },
    shape: '页面',
    view: '画面',
    asSeen: '现在所见',
    scale: '大小',
    save: '保存',
    print: '打印',
    making: (done, count) => `第 ${done} 页，共 ${count} 页`,
    cancel: '取消',
    done: (name) => `已保存：${name}`,
    cancelled: '已取消，没有留下文件',
    printing: '已交给打印窗口',
    failed: (reason) => `没有做成：${reason}。请再试一次；还不行，就关掉别的网页再试，或换一种格式。`,
    failedHere: {
      picture: '浏览器没有画出这张图',
      large: '图太大，这台电脑画不下，请选小一些的倍数',
    },
    severalFiles: '这一页由几个文件组成，存不成一个；单文件的网页可以',
    empty: '每一步都略过了，没有可导出的讲稿',
    evidence: '依据',
    handout: '学习提纲',
    page: (number, count) => `${number}/${count}`,
  },
  en: {
    title: 'Take away',
    talk: 'The talk',
    picture: 'The picture',
    steps: 'Steps',
    own: 'Your own talk',
    count: (steps) => `${steps} steps`,
    names: {
      pptx: 'Slides PPTX',
      pdf: 'PDF',
      html: 'Page HTML',
      docx: 'Handout DOCX',
      png: 'Picture PNG',
      svg: 'Drawing SVG',
    },
    hints: {
      pptx: 'A slide a step: picture, editable sentence, notes. Opens in PowerPoint, WPS and LibreOffice',
      pdf: 'A page a step, then the evidence of every relation. Choose “Save as PDF” in the print window',
      html: 'One file that opens the presentation by a double-click, offline, with nothing to install',
      docx: 'A4: outline, concepts, sentences and where they stand; readable in black and white',
      png: 'With title and legend, to paste into any document',
      svg: 'With title and legend, sharp at any size; letters and shapes can be edited',
    },
    shape: 'Page',
    view: 'Show',
    asSeen: 'as seen now',
    scale: 'Size',
    save: 'Save',
    print: 'Print',
    making: (done, count) => `Page ${done} of ${count}`,
    cancel: 'Cancel',
    done: (name) => `Saved: ${name}`,
    cancelled: 'Cancelled; no file was left',
    printing: 'Handed to the print window',
    failed: (reason) =>
      `This did not work: ${reason}. Please try again; if it fails again, close other pages first, or choose another format.`,
    failedHere: {
      picture: 'the browser did not draw this picture',
      large: 'the picture is too large for this computer; choose a smaller size',
    },
    severalFiles: 'This page is made of several files and cannot be saved as one; the single-file page can',
    empty: 'Every step is left out: there is no talk to take away',
    evidence: 'Evidence',
    handout: 'Handout',
    page: (number, count) => `${number}/${count}`,
  },
}
