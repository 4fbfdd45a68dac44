/** A dated event: what a text may call it, and its first and last day (ISO dates). */
export interface DatedEvent {
  readonly id: string
  /** The short name for messages, also a wording to look for. */
  readonly name: string
  /** Further wordings. */
  readonly wordings: readonly string[]
  readonly from: string
  readonly to: string
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七']
const TERMS: ReadonlyMap<number, string> = new Map([
  [16, '十六'],
  [17, '十七'],
  [18, '十八'],
  [19, '十九'],
  [20, '二十'],
])

/** The national congresses of the Communist Party of China: number, first and last day. */
const CONGRESSES: readonly (readonly [term: number, from: string, to: string])[] = [
  [16, '2002-11-08', '2002-11-14'],
  [17, '2007-10-15', '2007-10-21'],
  [18, '2012-11-08', '2012-11-14'],
  [19, '2017-10-18', '2017-10-24'],
  [20, '2022-10-16', '2022-10-22'],
]

/** The plenary meetings of their Central Committees: term, number of the meeting, first and last day. */
const PLENUMS: readonly (readonly [term: number, meeting: number, from: string, to: string])[] = [
  [16, 1, '2002-11-15', '2002-11-15'],
  [16, 2, '2003-02-24', '2003-02-26'],
  [16, 3, '2003-10-11', '2003-10-14'],
  [16, 4, '2004-09-16', '2004-09-19'],
  [16, 5, '2005-10-08', '2005-10-11'],
  [16, 6, '2006-10-08', '2006-10-11'],
  [16, 7, '2007-10-09', '2007-10-12'],
  [17, 1, '2007-10-22', '2007-10-22'],
  [17, 2, '2008-02-25', '2008-02-27'],
  [17, 3, '2008-10-09', '2008-10-12'],
  [17, 4, '2009-09-15', '2009-09-18'],
  [17, 5, '2010-10-15', '2010-10-18'],
  [17, 6, '2011-10-15', '2011-10-18'],
  [17, 7, '2012-11-01', '2012-11-04'],
  [18, 1, '2012-11-15', '2012-11-15'],
  [18, 2, '2013-02-26', '2013-02-28'],
  [18, 3, '2013-11-09', '2013-11-12'],
  [18, 4, '2014-10-20', '2014-10-23'],
  [18, 5, '2015-10-26', '2015-10-29'],
  [18, 6, '2016-10-24', '2016-10-27'],
  [18, 7, '2017-10-11', '2017-10-14'],
  [19, 1, '2017-10-25', '2017-10-25'],
  [19, 2, '2018-01-18', '2018-01-19'],
  [19, 3, '2018-02-26', '2018-02-28'],
  [19, 4, '2019-10-28', '2019-10-31'],
  [19, 5, '2020-10-26', '2020-10-29'],
  [19, 6, '2021-11-08', '2021-11-11'],
  [19, 7, '2022-10-09', '2022-10-12'],
  [20, 1, '2022-10-23', '2022-10-23'],
  [20, 2, '2023-02-26', '2023-02-28'],
  [20, 3, '2024-07-15', '2024-07-18'],
  [20, 4, '2025-10-20', '2025-10-23'],
]

/** The events against which the date of a page is checked, the earliest first in each series. */
export const EVENTS: readonly DatedEvent[] = [
  ...CONGRESSES.map(([term, from, to]) => {
    const number = TERMS.get(term) ?? ''
    return { id: `congress-${term}`, name: `${number}大`, wordings: [`第${number}次全国代表大会`], from, to }
  }),
  ...PLENUMS.map(([term, meeting, from, to]) => {
    const number = TERMS.get(term) ?? ''
    const nth = NUMERALS[meeting] ?? ''
    return {
      id: `plenum-${term}-${meeting}`,
      name: `${number}届${nth}中全会`,
      wordings: [`第${number}届中央委员会第${nth}次全体会议`, `${number}届中央委员会第${nth}次全体会议`],
      from,
      to,
    }
  }),
]
