import type { Language, TalkOrigin } from '../state/state.ts'

/** What became of a draft, as `Kept` of the room that prepares. */
type Kept = 'kept' | 'refused' | 'full'

/** What can be done with a step. */
export type StepDeed = 'present' | 'leaveOut' | 'putBack' | 'earlier' | 'later' | 'merge' | 'split' | 'remove'

/** The words of the panel in which a talk is prepared. */
export interface PrepareMessages {
  readonly title: string
  /** How many steps there are, and how many are left out. */
  readonly count: (all: number, out: number) => string
  readonly steps: string
  readonly form: string
  readonly undo: string
  readonly redo: string
  readonly add: string
  readonly addHint: string
  readonly start: string
  /** A step read aloud: its number, place and title. */
  readonly step: (number: number, place: string, title: string) => string
  readonly out: string
  readonly noted: string
  readonly lost: string
  readonly drag: string
  readonly name: string
  readonly nameHint: string
  readonly notes: string
  readonly notesHint: string
  readonly said: string
  readonly saysNothing: string
  readonly rest: string
  readonly restNone: string
  readonly view: string
  readonly does: Readonly<Record<StepDeed, string>>
  /** Why a deed cannot be done now. */
  readonly cannot: Readonly<Partial<Record<StepDeed, string>>>
  readonly moved: (place: number, count: number) => string
  readonly keys: string
  readonly empty: string
  readonly now: Readonly<Record<TalkOrigin, string>>
  readonly others: string
  readonly other: Readonly<Record<TalkOrigin, (count: number) => string>>
  readonly kept: Readonly<Record<Kept, string>>
  readonly otherText: string
  readonly mended: (count: number) => string
  readonly movedWords: string
  /** How many steps name what is not there any more. */
  readonly lostSteps: (count: number) => string
  readonly lostKeys: string
  readonly lostWords: string
  readonly lostHelp: string
  /** A place that holds no talk: what is there, and what to do. */
  readonly broken: Readonly<Record<TalkOrigin, string>>
  readonly keep: string
  readonly link: string
  readonly linkHint: string
  readonly linkCopied: string
  readonly linkByHand: string
  readonly page: string
  readonly pageHint: string
  /** Joined to the page's name for the file to keep. */
  readonly pageName: string
  readonly opens: string
  readonly notOnePage: string
  readonly stepsFile: string
  readonly stepsFileHint: string
}

export const PREPARE_MESSAGES: Readonly<Record<Language, PrepareMessages>> = {
  zh: {
    title: '备讲',
    count: (all, out) => (out === 0 ? `共 ${all} 步` : `共 ${all} 步，略过 ${out} 步`),
    steps: '全部步骤',
    form: '长短',
    undo: '撤销',
    redo: '重做',
    add: '加入现在的画面',
    addHint: '把备讲下面的图（所选、视图、详略）加为一步，放在选中的一步之后',
    start: '从头演示',
    step: (number, place, title) => `第 ${number} 步${place === '' ? '' : `，${place}`}，${title}`,
    out: '略过',
    noted: '有讲稿',
    lost: '有缺',
    drag: '按住拖动，换个位置',
    name: '名称',
    nameHint: '不填就用文章里的话',
    notes: '讲稿',
    notesHint: '只有讲的人看得见，可用 Markdown：**重点**、- 列表',
    said: '原文',
    saysNothing: '这一步不引原文',
    rest: '详略',
    restNone: '只放讲到的',
    view: '视图',
    does: {
      present: '从这一步演示',
      leaveOut: '略过',
      putBack: '放回',
      earlier: '前移',
      later: '后移',
      merge: '与下一步合并',
      split: '按句拆开',
      remove: '删去',
    },
    cannot: {
      merge: '后面没有可合并的一步',
      split: '只有一句，不能再拆',
      earlier: '已在最前',
      later: '已在最后',
      present: '略过的一步先放回才能演示',
    },
    moved: (place, count) => `移到第 ${place} 步，共 ${count} 步`,
    keys: '← → ↑ ↓ 选一步 · Alt+← → 挪动 · X 略过 · Enter 改名 · N 写讲稿 · M 合并 · S 拆开 · A 加入画面 · F 换长短 · P 演示 · Ctrl+Z 撤销',
    empty: '一步也没有。点上面的“详讲”，就有文章自带的步骤。',
    now: {
      article: '现在是文章自带的步骤，改动会自动存成草稿。',
      beside: '现在是文章旁边的步骤文件（steps.json）里的，改动会自动存成草稿。',
      page: '现在是存在这一页里的步骤，改动会自动存成草稿。',
      earlier: '现在是先前的草稿，改动后就是现在的草稿。',
      draft: '现在是草稿。',
      link: '现在是链接里带来的步骤（不含讲稿），改动会自动存成草稿。',
    },
    others: '另有：',
    other: {
      article: (count) => `文章自带的 ${count} 步`,
      beside: (count) => `步骤文件里的 ${count} 步`,
      page: (count) => `这一页里存的 ${count} 步`,
      earlier: (count) => `先前的草稿 ${count} 步`,
      draft: (count) => `草稿 ${count} 步`,
      link: (count) => `链接里的 ${count} 步`,
    },
    kept: {
      kept: '已自动存在这个浏览器里。',
      refused: '这个浏览器不让网页存东西：关闭前请复制链接或下载网页，否则改动会丢。',
      full: '浏览器里存不下了：关闭前请复制链接或下载网页，否则改动会丢。',
    },
    otherText: '它是照另一版文字备的。',
    mended: (count) => `图谱改过，${count} 处已照原来的词接上`,
    movedWords: '原话未变，位置已改',
    lostSteps: (count) => `${count} 步引的内容有些已不在了：`,
    lostKeys: '图里已经没有：',
    lostWords: '原文里已经没有：',
    lostHelp: '这一步照样可讲，没有的部分不显示；也可以略过它，或另加一步代替。',
    broken: {
      article: '文章自带的步骤读不出来',
      beside: '步骤文件读不出来，请核对文件后重新制作这一页',
      page: '这一页里存的步骤读不出来，请用原来的页重新下载',
      earlier: '先前的草稿读不出来',
      draft: '草稿读不出来，没有动它',
      link: '链接里的步骤读不出来，请重新复制完整的链接',
    },
    keep: '带走',
    link: '复制链接',
    linkHint: '打开就演示这些步骤；链接里没有讲稿',
    linkCopied: '链接已复制，里面没有讲稿',
    linkByHand: '浏览器不让复制：链接已经选好，请按 Ctrl+C（苹果电脑按 ⌘C）。',
    page: '下载网页',
    pageHint: '一个文件，连步骤和讲稿，双击就能打开',
    pageName: ' 备讲',
    opens: '打开就演示',
    notOnePage: '这一页由几个文件组成，存不成一个：请在单文件的网页里备讲，或下载步骤文件。',
    stepsFile: '下载步骤文件',
    stepsFileHint: '放在文章旁边，与文章同名（NAME.steps.json），制作网页时就会带上',
  },
  en: {
    title: 'Prepare the talk',
    count: (all, out) => (out === 0 ? `${all} steps` : `${all} steps, ${out} left out`),
    steps: 'All steps',
    form: 'Length',
    undo: 'Undo',
    redo: 'Redo',
    add: 'Add the current view',
    addHint:
      'Adds the graph beneath this panel (what is chosen, view, detail) as a step after the chosen one',
    start: 'Present from the start',
    step: (number, place, title) => `Step ${number}${place === '' ? '' : `, ${place}`}, ${title}`,
    out: 'left out',
    noted: 'has notes',
    lost: 'incomplete',
    drag: 'Drag to another place',
    name: 'Name',
    nameHint: "The article's own words if left empty",
    notes: 'Notes',
    notesHint: 'For the speaker only; Markdown: **strong**, - list',
    said: 'Text',
    saysNothing: 'This step quotes nothing',
    rest: 'Detail',
    restNone: 'Only what has been told',
    view: 'View',
    does: {
      present: 'Present from here',
      leaveOut: 'Leave out',
      putBack: 'Put back',
      earlier: 'Earlier',
      later: 'Later',
      merge: 'Merge with the next',
      split: 'Split by sentences',
      remove: 'Remove',
    },
    cannot: {
      merge: 'There is no step after it to merge with',
      split: 'It has one sentence only',
      earlier: 'It is the first',
      later: 'It is the last',
      present: 'It is left out: put it back to present it',
    },
    moved: (place, count) => `Moved to step ${place} of ${count}`,
    keys: '← → ↑ ↓ choose · Alt+← → move · X leave out · Enter name · N notes · M merge · S split · A add the view · F length · P present · Ctrl+Z undo',
    empty: "There is no step at all. “Every section” above brings the article's own.",
    now: {
      article: "These are the article's own steps; changes are kept as a draft.",
      beside: 'These are the steps of the file beside the article (steps.json); changes are kept as a draft.',
      page: 'These are the steps saved in this page; changes are kept as a draft.',
      earlier: 'This is the earlier draft; once changed it is the draft.',
      draft: 'This is your draft.',
      link: 'These steps came with the link (without notes); changes are kept as a draft.',
    },
    others: 'There are also: ',
    other: {
      article: (count) => `the article's own ${count}`,
      beside: (count) => `${count} in the steps file`,
      page: (count) => `${count} saved in this page`,
      earlier: (count) => `the earlier draft, ${count}`,
      draft: (count) => `your draft, ${count}`,
      link: (count) => `${count} in the link`,
    },
    kept: {
      kept: 'It is kept in this browser.',
      refused:
        'This browser does not let a page keep anything: copy the link or download the page before you close it, or the changes are lost.',
      full: 'The browser has no room left: copy the link or download the page before you close it, or the changes are lost.',
    },
    otherText: 'It was made for another version of the text.',
    mended: (count) => `The graph has changed: ${count} found again by their words`,
    movedWords: 'the same words at another place',
    lostSteps: (count) => `${count} ${count === 1 ? 'step names' : 'steps name'} what is no longer there: `,
    lostKeys: 'No longer in the graph: ',
    lostWords: 'No longer in the text: ',
    lostHelp: 'The step still works without them; you can also leave it out, or add another in its place.',
    broken: {
      article: "The article's own steps cannot be read",
      beside: 'The steps file cannot be read; check it and make this page again',
      page: 'The steps saved in this page cannot be read; download it again from the original page',
      earlier: 'The earlier draft cannot be read',
      draft: 'The draft cannot be read; it was left as it is',
      link: 'The steps of the link cannot be read; copy the whole link again',
    },
    keep: 'Take along',
    link: 'Copy link',
    linkHint: 'Opens with these steps presented; without the notes',
    linkCopied: 'The link is copied; it holds no notes',
    linkByHand: 'The browser does not allow copying: the link is selected, press Ctrl+C (⌘C on a Mac).',
    page: 'Download the page',
    pageHint: 'One file with steps and notes; opens with a double-click',
    pageName: ' talk',
    opens: 'opens presenting',
    notOnePage:
      'This page is made of several files and cannot be kept as one: prepare in the single-file page, or download the steps file.',
    stepsFile: 'Download the steps file',
    stepsFileHint:
      'Put it beside the article under its name (NAME.steps.json); pages made from then on bring it along',
  },
}
