import { describe, expect, it } from 'vitest'
import {
  audienceName,
  channelName,
  clockKey,
  pairOf,
  recordKey,
  speakerName,
} from '../../../src/app/speaker/names.ts'

const here = { sha256: '0123456789abcdef0123', path: 'file:///C:/会议/文章.html' }

describe('the names under which windows meet', () => {
  it('are ours, and those of one text, one page and one pair', () => {
    expect(channelName(here, 'p1')).toBe('mailuo:speaker:0123456789abcdef:file:///C:/会议/文章.html:p1')
    const others = [
      channelName({ ...here, sha256: 'f'.repeat(64) }, 'p1'),
      channelName({ ...here, path: 'file:///C:/会议/文章 2.html' }, 'p1'),
      channelName(here, 'p2'),
      recordKey(here, 'p1'),
      clockKey(here),
    ]
    expect(new Set([channelName(here, 'p1'), ...others]).size).toBe(6)
    for (const name of others) expect(name.startsWith('mailuo:')).toBe(true)
  })

  it('of the audience’s window tell the pair when it is loaded anew', () => {
    expect(pairOf(audienceName('0a1b2c'))).toBe('0a1b2c')
    for (const name of ['', 'mailuo-audience-', 'someone’s', speakerName('0a1b2c'), audienceName('a b')])
      expect(pairOf(name)).toBeNull()
  })
})
