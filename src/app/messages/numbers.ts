import type { Language } from '../state/state.ts'

/** The four lists of the numbers. */
export type NumberList = 'mechanisms' | 'unserved' | 'alone' | 'repeated'

/** The words of the numbers. */
export interface NumbersMessages {
  readonly title: string
  readonly heads: Readonly<Record<NumberList, string>>
  /** How each list is counted. */
  readonly how: Readonly<Record<NumberList, string>>
  /** How many there are, of how many where that says something. */
  readonly of: (count: number, all: number | null) => string
  /** A mechanism's goals: those it serves directly, and those it reaches in all. */
  readonly goals: (direct: number, reached: number) => string
  readonly sections: (count: number) => string
  readonly all: (count: number) => string
  readonly fewer: string
  readonly none: string
}

export const NUMBERS_MESSAGES: Readonly<Record<Language, NumbersMessages>> = {
  zh: {
    title: '几个数字',
    heads: {
      mechanisms: '哪些机制举措服务的目标最多',
      unserved: '哪些目标没有机制举措支撑',
      alone: '哪些章节自成一体',
      repeated: '哪些概念好几节都讲到',
    },
    how: {
      mechanisms: '数它直接「用于」的不同目标；再顺着「用于」往下走还能到的，另计在「连同间接」里。',
      unserved: '顺着「用于」一步步倒推，推不到任何机制举措的目标。',
      alone: '其中的概念与别处讲到的概念，没有一条关系相连；只由篇章上下级得出的关系不算。',
      repeated: '数每个概念在几个不同的章节里出现，每一处只算在最里面的一节。',
    },
    of: (count, all) => (all === null ? `${count} 个` : `${count} 个，共 ${all} 个`),
    goals: (direct, reached) =>
      reached > direct ? `${direct} 个目标，连同间接 ${reached} 个` : `${direct} 个目标`,
    sections: (count) => `${count} 节`,
    all: (count) => `全部 ${count} 个`,
    fewer: '只看前几个',
    none: '没有。',
  },
  en: {
    title: 'Numbers',
    heads: {
      mechanisms: 'Which mechanisms serve most goals?',
      unserved: 'Which goals lack a mechanism?',
      alone: 'Which sections stand alone?',
      repeated: 'Which concepts are named in several sections?',
    },
    how: {
      mechanisms:
        'Counts the different goals that it directly “serves”; those that chains of “serves” lead on to are told beside.',
      unserved: 'Goals to which no chain of “serves” leads from any mechanism.',
      alone:
        'No relation joins its concepts to concepts named elsewhere; what only the order of sections says does not count.',
      repeated: 'Counts the different sections that name a concept, each place for the innermost section.',
    },
    of: (count, all) => (all === null ? `${count}` : `${count} of ${all}`),
    goals: (direct, reached) =>
      `${direct === 1 ? '1 goal' : `${direct} goals`}${reached > direct ? `, ${reached} with indirect ones` : ''}`,
    sections: (count) => `${count} sections`,
    all: (count) => `All ${count}`,
    fewer: 'Fewer',
    none: 'None.',
  },
}
