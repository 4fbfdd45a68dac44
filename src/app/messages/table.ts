import type { Language, TableColumn } from '../state/state.ts'

/** The words of the table of all relations. */
export interface TableMessages {
  readonly title: string
  readonly columns: Readonly<Record<TableColumn, string>>
  readonly reviews: Readonly<Record<'doubtful' | 'unreviewed' | 'confirmed' | 'needless', string>>
  /** Stands for rows that no rule made. */
  readonly noRule: string
  /** Which piece of its relation's evidence a row is, and of how many. */
  readonly piece: string
  readonly pieces: string
  readonly key: string
  readonly shown: (shown: number, all: number) => string
  readonly any: string
  readonly lift: string
  /** Lifts one filter, told in words, of several. */
  readonly liftOne: (filter: string) => string
  /** On narrow screens: shows or hides what sorts and filters. */
  readonly ask: string
  /** Shows the whole sentence and the reason of the review below the row. */
  readonly unfold: string
  /** Which piece of its relation's evidence a row is, in words; for relations with several. */
  readonly pieceOf: (piece: number, pieces: number) => string
  readonly csv: string
  readonly csvHint: string
  /** The name of a column's filter. */
  readonly filter: (column: string) => string
  /** What a press on a column's head does. */
  readonly sort: Readonly<Record<'up' | 'down' | 'text', (column: string) => string>>
  /** No row passes: the filters, in words. */
  readonly none: (filters: readonly string[]) => string
  /** A filter as words: a value that was chosen, words that must stand there. */
  readonly is: (column: string, value: string) => string
  readonly holds: (column: string, words: string) => string
  readonly empty: string
}

export const TABLE_MESSAGES: Readonly<Record<Language, TableMessages>> = {
  zh: {
    title: '关系总表',
    columns: {
      type: '关系',
      from: '起点',
      to: '终点',
      cue: '关联词',
      place: '位置',
      sentence: '句子',
      basis: '依据',
      rule: '规则',
      review: '复核',
    },
    reviews: {
      doubtful: '存疑',
      unreviewed: '机器初标，未经复核',
      confirmed: '已复核',
      needless: '不须复核',
    },
    noRule: '无',
    piece: '第几处',
    pieces: '共几处',
    key: '标识',
    shown: (shown, all) => `显示 ${shown} / 共 ${all}`,
    any: '全部',
    lift: '取消筛选',
    liftOne: (filter) => `去掉：${filter}`,
    ask: '排序和筛选',
    unfold: '看整句和复核理由',
    pieceOf: (piece, pieces) => `这条关系的第 ${piece} 处，共 ${pieces} 处`,
    csv: '导出 CSV',
    csvHint: '把现在显示的各行存成表格文件，Excel 和 WPS 都能打开',
    filter: (column) => `筛选：${column}`,
    sort: {
      up: (column) => `按${column}排序`,
      down: (column) => `按${column}倒着排`,
      text: () => '恢复文章顺序',
    },
    none: (filters) => `没有一行同时符合：${filters.join('，')}。`,
    is: (column, value) => `${column}是「${value}」`,
    holds: (column, words) => `${column}含「${words}」`,
    empty: '这篇文章还没有标注关系。',
  },
  en: {
    title: 'All relations',
    columns: {
      type: 'Relation',
      from: 'From',
      to: 'To',
      cue: 'Cue',
      place: 'Place',
      sentence: 'Sentence',
      basis: 'Basis',
      rule: 'Rule',
      review: 'Review',
    },
    reviews: {
      doubtful: 'doubtful',
      unreviewed: 'machine-made, not reviewed',
      confirmed: 'reviewed',
      needless: 'none needed',
    },
    noRule: 'none',
    piece: 'Piece',
    pieces: 'Pieces',
    key: 'Key',
    shown: (shown, all) => `${shown} of ${all} shown`,
    any: 'all',
    lift: 'Lift filters',
    liftOne: (filter) => `Never mind: ${filter}`,
    ask: 'Sort and filter',
    unfold: 'Whole sentence and reason of the review',
    pieceOf: (piece, pieces) => `piece ${piece} of ${pieces} of this relation`,
    csv: 'Save as CSV',
    csvHint: 'Saves the rows now shown as a table that Excel and WPS open',
    filter: (column) => `Filter: ${column}`,
    sort: {
      up: (column) => `Sort by ${column}`,
      down: (column) => `Sort by ${column}, downwards`,
      text: () => 'Back to the order of the text',
    },
    none: (filters) => `No row fits: ${filters.join(', ')}.`,
    is: (column, value) => `${column} is “${value}”`,
    holds: (column, words) => `${column} holds “${words}”`,
    empty: 'This article has no annotated relations yet.',
  },
}
