import type { MarkerStyle } from './markerStyle.ts'

/** Headings that no pattern can tell by itself: `annexes.ts` finds the first, `plainHeadings.ts` the others. */
export const ANNEX: MarkerStyle = {
  id: 'annex',
  rank: 0,
  form: 'heading',
  begins: '',
  alone: true,
  resets: true,
  why: '附件1 before its own content; a list of annexes at the end of a notice is none.',
  example: '关于开展检查的通知\n请各地认真落实。\n附件1\n检查方案\n检查分两步进行。',
  counterExample: '关于开展检查的通知\n请各地认真落实。\n附件：1.检查方案\n2.检查表\n某局\n2010年3月1日',
}

export const FRAME: MarkerStyle = {
  id: 'frame',
  rank: 4.9,
  form: 'heading',
  begins: '',
  alone: true,
  resets: true,
  holdsHeadings: false,
  why: '前言 and 结束语 stand beside the numbered parts and hold none of them.',
  example: '关于改革的报告\n前言\n改革已经到了关键时候。',
  counterExample: '前言不搭后语的文章要少写。\n结语要有力。',
}

export const LABEL: MarkerStyle = {
  id: 'label',
  rank: 4.95,
  form: 'heading',
  begins: '',
  why: 'A noun with a colon alone on its line heads a part where it has siblings; a salutation and a lead-in head none.',
  example: '某校工作计划\n指导思想：\n以提高质量为中心。\n工作措施：\n加强学习，加强教研。',
  counterExample: '关于开会的通知\n各位老师：\n会议改期。\n现通知如下：\n会议周五召开。',
}

export const PLAIN: MarkerStyle = {
  id: 'plain',
  rank: 4.9,
  form: 'heading',
  begins: '',
  why: 'A short line between running paragraphs is a heading where it has siblings.',
  example:
    '某局工作总结\n去年工作取得新成绩。\n加强组织领导\n成立了领导小组，责任到人。\n落实工作责任\n签订了责任书，层层压实。',
  counterExample: '某局工作总结\n去年工作取得新成绩。\n让我们共勉\n明天会更好。',
}
