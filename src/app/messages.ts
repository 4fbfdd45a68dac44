import type { Basis, Detail, EdgeType, LayoutId, NodeKind, Verdict } from '../model/kinds.ts'
import type { ActionId, KeyGroup } from './keys.ts'
import type { Language, Theme } from './state/state.ts'

/** The name of a relation read from its source and read from its target. */
export interface BothWays {
  readonly out: string
  readonly in: string
}

/** Every word of the interface in one language. A missing one is a type error. */
export interface Messages {
  readonly language: Language
  /** Punctuation between parts that are put together. */
  readonly signs: { readonly comma: string; readonly semicolon: string; readonly colon: string }
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly types: Readonly<Record<EdgeType, BothWays>>
  readonly bases: Readonly<Record<Basis, string>>
  readonly views: Readonly<Record<LayoutId, string>>
  readonly details: Readonly<Record<Detail, string>>
  /** Stands before what a section's task makes its centre. */
  readonly focus: string
  /** What a screen reader says of the stage. */
  readonly stage: string
  /** The value of the page's `lang` attribute. */
  readonly htmlLang: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly actions: Readonly<Record<ActionId, string>>
  readonly keyGroups: Readonly<Record<KeyGroup, string>>
  readonly bar: {
    readonly product: string
    readonly search: string
    readonly view: string
    readonly detail: string
    /** Names the theme now on, and the one that a press brings. */
    readonly theme: (now: string, next: string) => string
    /** The other language, in itself. */
    readonly language: string
    readonly languageHint: string
    readonly keys: string
    readonly about: string
    readonly path: string
  }
  readonly outline: {
    readonly title: string
    readonly open: string
    readonly fold: string
    readonly concepts: (count: number) => string
  }
  /** Stands in the stage's place where nothing can draw it. */
  readonly stageFailed: string
  readonly legend: {
    readonly title: string
    readonly open: string
    readonly fold: string
    readonly kinds: string
    readonly types: string
    readonly bases: string
    readonly clear: string
    /** 「12/80」 read aloud. */
    readonly count: (shown: number, all: number) => string
    /** How many sections there are; which of them have a mark of their own is the picture's matter. */
    readonly sections: (all: number) => string
  }
  readonly reader: {
    readonly title: string
    readonly open: string
    readonly fold: string
    readonly sic: string
    readonly places: (count: number) => string
    readonly choose: string
    readonly close: string
  }
  readonly card: {
    readonly mention: string
    readonly evidence: string
    readonly previous: string
    readonly next: string
    readonly close: string
    readonly wordings: string
    readonly head: string
    readonly points: string
    readonly holds: string
    readonly headOf: string
    readonly within: string
    readonly noRelations: string
    readonly noCue: string
    readonly unreviewed: string
    readonly wholeText: string
    /** Number 0 is the title. */
    readonly sentence: (place: string, number: number) => string
    readonly pathFrom: string
    readonly pathTo: string
    readonly source: string
  }
  readonly foot: {
    readonly nothing: string
    /** The same where room is narrow. */
    readonly nothingBrief: string
    /** Where the article has no annotation yet. */
    readonly unannotated: string
    readonly places: (count: number) => string
    readonly relations: (count: number) => string
    readonly proof: {
      readonly quotes: string
      readonly relations: string
      readonly stated: string
      readonly structure: string
      readonly editor: string
      readonly reviewed: string
      /** Between the parts of a list. */
      readonly comma: string
    }
    readonly proofHint: string
    readonly keys: string
  }
  readonly dialogs: {
    readonly close: string
    readonly keysTitle: string
    readonly keysTab: string
    readonly keysPointer: string
    readonly proofTitle: string
    readonly proofQuotes: (matching: number, total: number) => string
    readonly proofStated: (count: number) => string
    readonly proofStructure: (count: number) => string
    readonly proofEditor: (count: number) => string
    readonly proofReviewed: (done: number, total: number, doubtful: number) => string
    /** Where it is told who reviewed, and how. */
    readonly reviewer: string
    readonly doubtful: (count: number) => string
    readonly hash: string
    readonly notes: string
    readonly source: string
    readonly aboutTitle: string
    readonly aboutLead: string
    readonly version: string
    readonly licences: string
    readonly noAbout: string
  }
  readonly lost: {
    readonly gone: (asked: string) => string
    readonly moved: (asked: string, found: string) => string
    readonly dismiss: string
  }
  readonly failure: {
    readonly title: string
    readonly data: string
    readonly page: string
    readonly advice: string
    readonly detail: string
    readonly articleBelow: string
  }
}

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  zh: {
    language: 'zh',
    signs: { comma: '，', semicolon: '；', colon: '：' },
    kinds: {
      goal: '目标',
      mechanism: '机制举措',
      principle: '原则要求',
      actor: '组织与人群',
      section: '章节',
    },
    types: {
      serves: { out: '用于', in: '靠…推进' },
      partOf: { out: '属于', in: '包括' },
      focusesOn: { out: '以…为重点', in: '是…的重点' },
      guidedBy: { out: '按照', in: '用来要求' },
      performs: { out: '承担', in: '由…承担' },
      targets: { out: '面向', in: '是…的对象' },
      contains: { out: '含', in: '见于' },
    },
    bases: { stated: '原文明言', structure: '据篇章结构', editor: '编者判断' },
    views: { thread: '脉络', meansEnds: '举措—目标', affinity: '关联' },
    details: { 1: '略', 2: '中', 3: '详' },
    focus: '重点',
    stage: '关系图：方向键走到相邻的节点，回车选中，Esc 取消',
    htmlLang: 'zh-CN',
    themes: { light: '浅色', dark: '深色', projector: '投影' },
    verdicts: { confirmed: '已复核', doubtful: '存疑' },
    actions: {
      detail1: '略：章节与主干',
      detail2: '中：要紧的概念',
      detail3: '详：全部概念',
      nextView: '换下一种视图',
      previousView: '换上一种视图',
      zoomIn: '放大',
      zoomOut: '缩小',
      fit: '看全图',
      walk: '走到相邻的概念',
      pan: '移动图面',
      choose: '选中走到的概念',
      chooseLine: '选中走过的那条关系',
      focusMore: '只看所选的周围，再按多看一层',
      focusLess: '少看一层',
      focusNone: '不再只看一部分',
      pin: '钉住所选的概念，再按取下',
      betweenPins: '只看钉住的概念之间',
      restore: '全部恢复显示',
      nextPlace: '所选的下一处',
      previousPlace: '所选的上一处',
      nextMention: '顺着文章到下一个概念；有理路时到下一步',
      previousMention: '顺着文章到上一个概念；有理路时到上一步',
      way: '理路：从这里，到那里',
      purpose: '它为了什么',
      means: '它靠什么实现',
      source: '出处：所选的原句放大，再按返回',
      copyQuote: '复制引文、位置和链接',
      copyCitation: '复制参考文献著录（GB/T 7714）',
      relations: '关系总表，再按返回',
      numbers: '几个数字，再按返回',
      marks: '原文里的概念加线或不加线',
      search: '搜索概念、章节、原文和命令',
      outline: '开合目录',
      reader: '开合原文',
      legend: '开合图例',
      theme: '换配色：浅色、深色、投影',
      language: '中文 / English',
      keys: '键盘一览',
      leave: '关闭，取消选择',
    },
    keyGroups: { picture: '图', text: '文', page: '页面' },
    bar: {
      product: '脉络',
      search: '搜索',
      view: '视图',
      detail: '详略',
      theme: (now, next) => `配色：${now}，点一下换成${next}`,
      language: 'EN',
      languageHint: 'EN · Switch to English',
      keys: '键盘一览',
      about: '关于',
      path: '理路',
    },
    outline: {
      title: '目录',
      open: '打开目录',
      fold: '收起目录',
      concepts: (count) => `${count} 个概念`,
    },
    stageFailed: '这台电脑画不出图。目录、原文和卡片照常可用。',
    legend: {
      title: '图例',
      open: '打开图例',
      fold: '收起图例',
      kinds: '概念',
      types: '关系',
      bases: '依据',
      clear: '全部显示',
      count: (shown, all) => `显示 ${shown} 个，共 ${all} 个`,
      sections: (all) => `共 ${all} 个；主旨已画出的，不另画圈`,
    },
    reader: {
      title: '原文',
      open: '打开原文',
      fold: '收起原文',
      sic: '原文如此',
      places: (count) => `共 ${count} 处`,
      choose: '这里有几个概念',
      close: '关闭',
    },
    card: {
      mention: '出现处',
      evidence: '依据处',
      previous: '上一处',
      next: '下一处',
      close: '关闭卡片',
      wordings: '文中又作',
      head: '主旨',
      points: '要点',
      holds: '所含概念',
      headOf: '统领',
      within: '所在',
      noRelations: '文中没有说它与别的概念的关系。',
      noCue: '没有关联词，由语序表明',
      unreviewed: '机器初标，未经复核',
      wholeText: '全文',
      sentence: (place, number) =>
        (place === '' ? '' : `${place}·`) + (number === 0 ? '标题' : `第${number}句`),
      pathFrom: '理路从此',
      pathTo: '理路到此',
      source: '出处',
    },
    foot: {
      unannotated: '这篇文章还没有标注概念，图上只有章节',
      nothing: '点一个概念、一条线，或原文里加线的词，看它出自哪句话',
      nothingBrief: '点图上或原文里的词，看出处',
      places: (count) => `${count} 处`,
      relations: (count) => `${count} 条关系`,
      proof: {
        quotes: '引文逐字相符',
        relations: '关系：',
        stated: '原文明言',
        structure: '据篇章',
        editor: '编者判断',
        reviewed: '已复核',
        comma: '、',
      },
      proofHint: '核对说明与原文校验值',
      keys: '键盘',
    },
    dialogs: {
      close: '关闭',
      keysTitle: '键盘一览',
      keysTab:
        'Tab 依次走过上方各钮、目录、图、图例、卡片和原文；方向键在目录里上下走、展开收起；在原文里，回车在所选的重叠词中挑一个。',
      keysPointer: '鼠标：点选，拖动图面平移，滚轮缩放；按住 Shift 点两个概念，看从一个到另一个的理路。',
      proofTitle: '核对',
      proofQuotes: (matching, total) =>
        `本页引用原文 ${total} 处（标题、概念、关联词），与原文逐字比对，相符 ${matching} 处。`,
      proofStated: (count) => `${count} 条关系由原文一句话直接说出。`,
      proofStructure: (count) => `${count} 条关系依据篇章结构：小节的主旨服务于上一级的主旨。`,
      proofEditor: (count) => `${count} 条关系是编者跨句作出的判断。`,
      proofReviewed: (done, total, doubtful) =>
        done === 0
          ? `明言和编者判断的 ${total} 条都是机器初标，未经复核。`
          : `明言和编者判断的 ${total} 条中，已复核 ${done} 条${doubtful > 0 ? `，其中 ${doubtful} 条存疑` : ''}${done < total ? '；其余为机器初标，未经复核' : ''}。`,
      reviewer: '由谁复核、怎样复核，见随标注附上的说明。',
      doubtful: (count) => `存疑的 ${count} 条`,
      hash: '原文校验值（SHA-256）',
      notes: '原文如此：照录不改、请读者留意之处',
      source: '出处',
      aboutTitle: '关于',
      aboutLead:
        '脉络把一篇文章的章节、目标、举措及其关系画成一张图，图上每个点、每条线都能回到它所出的原文。',
      version: '版本',
      licences: '所含程序与许可',
      noAbout: '本页没有附带版本信息。',
    },
    lost: {
      gone: (asked) => `链接所指的「${asked}」在图里已经找不到了。`,
      moved: (asked, found) => `链接所指的「${asked}」已有改动，现在打开的是「${found}」。`,
      dismiss: '知道了',
    },
    failure: {
      title: '图没有打开',
      data: '这一页里的图谱数据不完整或已损坏。',
      page: '这一页在显示时出了差错。',
      advice: '请重新下载或向发给你的人重新要一份；仍然打不开，请把下面这行字一并告诉他。',
      detail: '差错',
      articleBelow: '原文和目录附在下面，可以照常阅读。',
    },
  },
  en: {
    language: 'en',
    signs: { comma: ', ', semicolon: '; ', colon: ': ' },
    kinds: {
      goal: 'goal',
      mechanism: 'mechanism',
      principle: 'principle',
      actor: 'actor',
      section: 'section',
    },
    types: {
      serves: { out: 'serves', in: 'is served by' },
      partOf: { out: 'is part of', in: 'includes' },
      focusesOn: { out: 'focuses on', in: 'is the focus of' },
      guidedBy: { out: 'is guided by', in: 'guides' },
      performs: { out: 'performs', in: 'is performed by' },
      targets: { out: 'targets', in: 'is targeted by' },
      contains: { out: 'contains', in: 'stands in' },
    },
    bases: { stated: 'stated', structure: 'by structure', editor: "editor's" },
    views: { thread: 'thread', meansEnds: 'means–ends', affinity: 'affinity' },
    details: { 1: 'brief', 2: 'medium', 3: 'full' },
    focus: 'focus',
    stage: 'Graph: arrow keys walk from node to node, Enter selects, Escape clears',
    htmlLang: 'en',
    themes: { light: 'light', dark: 'dark', projector: 'projector' },
    verdicts: { confirmed: 'reviewed', doubtful: 'doubtful' },
    actions: {
      detail1: 'Brief: sections and main line',
      detail2: 'Medium: the concepts that matter',
      detail3: 'Full: every concept',
      nextView: 'Next view',
      previousView: 'Previous view',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fit: 'Fit the whole picture',
      walk: 'Walk to the next concept',
      pan: 'Move the picture',
      choose: 'Select the concept walked to',
      chooseLine: 'Select the relation walked along',
      focusMore: 'Show only what surrounds the selection; again: one step more',
      focusLess: 'One step less',
      focusNone: 'Show more than a part again',
      pin: 'Pin the selected concept, or take its pin away',
      betweenPins: 'Show only what joins the pinned concepts',
      restore: 'Show everything again',
      nextPlace: 'Next place of the selection',
      previousPlace: 'Previous place of the selection',
      nextMention: 'Next concept in reading order; next step of a path',
      previousMention: 'Previous concept in reading order; previous step of a path',
      way: 'Path: from here, to there',
      purpose: 'What is it for?',
      means: 'How is it reached?',
      source: 'Where does it say so? The sentence, large; again: back',
      copyQuote: 'Copy the quote with its place and link',
      copyCitation: 'Copy a reference (GB/T 7714)',
      relations: 'All relations in a table; again: back',
      numbers: 'Numbers; again: back',
      marks: 'Underline concepts in the text, or not',
      search: 'Search concepts, sections, text and commands',
      outline: 'Open or fold the contents',
      reader: 'Open or fold the text',
      legend: 'Open or fold the legend',
      theme: 'Theme: light, dark, projector',
      language: '中文 / English',
      keys: 'List of keys',
      leave: 'Close, clear the selection',
    },
    keyGroups: { picture: 'Picture', text: 'Text', page: 'Page' },
    bar: {
      product: 'Mailuo',
      search: 'Search',
      view: 'View',
      detail: 'Detail',
      theme: (now, next) => `Theme: ${now}; press for ${next}`,
      language: '中',
      languageHint: '中 · 换成中文',
      keys: 'List of keys',
      about: 'About',
      path: 'Path',
    },
    outline: {
      title: 'Contents',
      open: 'Open the contents',
      fold: 'Fold the contents',
      concepts: (count) => (count === 1 ? '1 concept' : `${count} concepts`),
    },
    stageFailed: 'This computer cannot draw the graph. Contents, text and cards work as usual.',
    legend: {
      title: 'Legend',
      open: 'Open the legend',
      fold: 'Fold the legend',
      kinds: 'Concepts',
      types: 'Relations',
      bases: 'Basis',
      clear: 'Show all',
      count: (shown, all) => `${shown} of ${all} shown`,
      sections: (all) => `${all} in all; no ring of its own for one whose head is drawn`,
    },
    reader: {
      title: 'Text',
      open: 'Open the text',
      fold: 'Fold the text',
      sic: 'Thus in the original',
      places: (count) => `${count} places`,
      choose: 'Several concepts here',
      close: 'Close',
    },
    card: {
      mention: 'Mention',
      evidence: 'Evidence',
      previous: 'Previous place',
      next: 'Next place',
      close: 'Close the card',
      wordings: 'Also worded',
      head: 'Head',
      points: 'Points',
      holds: 'Concepts within',
      headOf: 'Heads',
      within: 'In',
      noRelations: 'The text states no relation of it to another concept.',
      noCue: 'No cue words: order states it',
      unreviewed: 'Machine-made, not reviewed',
      wholeText: 'Whole text',
      sentence: (place, number) =>
        (place === '' ? '' : `${place}, `) + (number === 0 ? 'title' : `s. ${number}`),
      pathFrom: 'Path from here',
      pathTo: 'Path to here',
      source: 'Where it says so',
    },
    foot: {
      unannotated: 'This article has no annotated concepts yet: the picture shows its sections',
      nothing: 'Choose a concept, a line, or underlined words of the text to see where it is said',
      nothingBrief: 'Choose one to see its words',
      places: (count) => (count === 1 ? '1 place' : `${count} places`),
      relations: (count) => (count === 1 ? '1 relation' : `${count} relations`),
      proof: {
        quotes: 'Quotes verbatim',
        relations: 'Relations: ',
        stated: 'stated',
        structure: 'by structure',
        editor: "editor's",
        reviewed: 'reviewed',
        comma: ', ',
      },
      proofHint: 'How this was checked, and the hash of the text',
      keys: 'Keys',
    },
    dialogs: {
      close: 'Close',
      keysTitle: 'Keys',
      keysTab:
        'Tab goes through the bar, the contents, the picture, the legend, the card and the text; in the contents the arrows move, open and fold; in the text Enter offers the concepts that share the selected words.',
      keysPointer:
        'Pointer: click to select, drag the picture to move it, turn the wheel to zoom; Shift+click two concepts for the path from one to the other.',
      proofTitle: 'Proof',
      proofQuotes: (matching, total) =>
        `This page quotes the text in ${total} places (headings, concepts, cue words); compared character by character, ${matching} match.`,
      proofStated: (count) => `Relations that a sentence of the text states: ${count}.`,
      proofStructure: (count) =>
        `Relations by structure, where the head of a section serves the head of the section around it: ${count}.`,
      proofEditor: (count) => `Relations that an editor judged across sentences: ${count}.`,
      proofReviewed: (done, total, doubtful) =>
        done === 0
          ? `All ${total} stated and editor's relations are machine-made, not reviewed.`
          : `Reviewed of the ${total} stated and editor's relations: ${done}${doubtful > 0 ? `, of which ${doubtful} are doubtful` : ''}${done < total ? '; the others are machine-made, not reviewed' : ''}.`,
      reviewer: 'Who reviewed them, and how, is told in the notes that come with the annotation.',
      doubtful: (count) => `Doubtful relations: ${count}`,
      hash: 'Hash of the text (SHA-256)',
      notes: 'Thus in the original: kept as it stands, for the reader to note',
      source: 'Source',
      aboutTitle: 'About',
      aboutLead:
        'Mailuo draws the sections, goals and mechanisms of an article and their relations as a graph; every node and every line opens the words it came from.',
      version: 'Version',
      licences: 'What this page contains, and its licences',
      noAbout: 'This page carries no version.',
    },
    lost: {
      gone: (asked) => `The graph no longer has 「${asked}」, which the link asked for.`,
      moved: (asked, found) => `「${asked}」, which the link asked for, has changed; 「${found}」 is shown.`,
      dismiss: 'Dismiss',
    },
    failure: {
      title: 'The graph did not open',
      data: 'The graph data in this page is incomplete or damaged.',
      page: 'Something went wrong while showing this page.',
      advice:
        'Download it again, or ask whoever sent it for a new copy; if it still does not open, pass on the line below.',
      detail: 'Error',
      articleBelow: 'The text and its outline stand below and can be read as usual.',
    },
  },
}
