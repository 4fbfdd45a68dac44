import { describe, expect, it } from 'vitest'
import { terminalOn } from '../../src/cli/terminal.ts'

/** A terminal whose outputs are kept. */
function kept(isTTY: boolean, columns = 80) {
  const written = { out: '', errors: '' }
  const terminal = terminalOn(
    { write: (words: string) => (written.out += words) },
    { write: (words: string) => (written.errors += words), isTTY, columns },
  )
  return { terminal, written }
}

describe('terminalOn', () => {
  it('shows what passes on a screen, and clears it before anything else is said', () => {
    const { terminal, written } = kept(true)
    terminal.progress('1/2 a.txt')
    terminal.say('a.ann: done')
    terminal.progress('2/2 b.txt')
    terminal.warn('b.txt: bad')
    terminal.progress(null)
    expect(written).toEqual({
      out: 'a.ann: done\n',
      errors: '1/2 a.txt\r\x1b[K2/2 b.txt\r\x1b[Kmailuo: b.txt: bad\n',
    })
  })

  it('keeps what passes on one line of the screen', () => {
    const { terminal, written } = kept(true, 60)
    terminal.progress('𠮷'.repeat(100))
    expect([...written.errors]).toHaveLength(29)
  })

  it('shows nothing that passes where the errors go into a file', () => {
    const { terminal, written } = kept(false)
    terminal.progress('1/2 a.txt')
    terminal.say('a.ann: done')
    expect(written).toEqual({ out: 'a.ann: done\n', errors: '' })
  })
})
