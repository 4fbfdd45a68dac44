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
    terminal.progress('1/2', 'a.txt')
    terminal.say('a.ann: done')
    terminal.progress('2/2', 'b.txt')
    terminal.warn('b.txt: bad')
    terminal.progress(null)
    expect(written).toEqual({
      out: 'a.ann: done\n',
      errors: '1/2 a.txt\r\x1b[K2/2 b.txt\r\x1b[Kmailuo: b.txt: bad\n',
    })
  })

  it('keeps what passes on one line of the screen', () => {
    const { terminal, written } = kept(true, 60)
    terminal.progress('1/2', '𠮷'.repeat(100))
    expect([...written.errors]).toHaveLength(29)
  })

  it('keeps the name of the file in a deep folder', () => {
    const { terminal, written } = kept(true, 60)
    terminal.progress('7/12', `${'folder/'.repeat(20)}讲话.txt`)
    expect(written.errors).toBe('7/12 …/folder/folder/讲话.txt')
  })

  it('lets no name of a file steer the screen or break a line', () => {
    const { terminal, written } = kept(true)
    terminal.progress('1/1', 'a\x1b[2J\n.txt')
    terminal.say('a\x1b[2J\r\n.ann:\tdone\u009b')
    terminal.warn('a\n\x07.txt: bad', ['at one\x1b', 'at two'])
    expect(written).toEqual({
      out: 'a�[2J⏎.ann:\tdone�\n',
      errors: '1/1 a�[2J⏎.txt\r\x1b[Kmailuo: a⏎�.txt: bad\nat one�\nat two\n',
    })
  })

  it('shows nothing that passes where the errors go into a file', () => {
    const { terminal, written } = kept(false)
    terminal.progress('1/2', 'a.txt')
    terminal.say('a.ann: done')
    expect(written).toEqual({ out: 'a.ann: done\n', errors: '' })
  })
})
