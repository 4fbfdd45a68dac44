import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/exchange/csv/writeCsv.ts'

describe('a CSV file', () => {
  it('starts with a byte order mark and ends every row with CRLF', () => {
    expect(
      writeCsv([
        ['类型', '句子'],
        ['用于', '甲推进乙'],
      ]),
    ).toBe('\ufeff类型,句子\r\n用于,甲推进乙\r\n')
    expect(writeCsv([])).toBe('\ufeff')
  })

  it('quotes cells with commas, quotes and line ends, and doubles the quotes', () => {
    expect(writeCsv([['a,b', '他说"好"', 'c\nd', 'e\r\nf', '甲，乙']])).toBe(
      '\ufeff"a,b","他说""好""","c\nd","e\r\nf",甲，乙\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠a', '  =1', '\u3000=1', '\t=1'])(
    'lets no spreadsheet run %j',
    (words) => {
      expect(writeCsv([[words]])).toBe(`\ufeff'${words}\r\n`)
    },
  )

  it('is as safe where the cell is quoted, and leaves other cells as they are', () => {
    expect(writeCsv([['=HYPERLINK("x","y")']])).toBe(`\ufeff"'=HYPERLINK(""x"",""y"")"\r\n`)
    expect(writeCsv([['\r=1']])).toBe(`\ufeff"'\r=1"\r\n`)
    expect(writeCsv([['a=1', '1-2', "'甲", '']])).toBe("\ufeffa=1,1-2,'甲,\r\n")
  })
})
