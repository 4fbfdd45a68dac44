/** What a spreadsheet could take for a formula: its first sign, half or full width as East Asian versions read it, behind any blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A cell as RFC 4180 writes it. Words that a spreadsheet could run as a formula get an apostrophe before them, which shows that they are words. */
function cell(words: string): string {
  const safe = FORMULA.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/**
 * Rows of cells as a CSV file for Excel and WPS as well as for programs: RFC 4180 (commas, CRLF after every row, quotes doubled),
 * and a byte order mark first, without which Excel takes UTF-8 for the system's own encoding. The apostrophe before what could be
 * a formula is the one change that cells undergo.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
