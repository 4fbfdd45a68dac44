/**
 * A message on one line: the line ends in the words that it quotes become ⏎, other control characters �, so that a
 * text can neither break the sentence nor steer the terminal.
 */
export const oneLine = (message: string): string =>
  message
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '⏎')
    .replace(/\p{Cc}/gu, (unit) => (unit === '\t' ? ' ' : '�'))
