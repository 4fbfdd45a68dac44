/** All pages that are opened from files share one store and one set of channels: what is ours says so, and whose it is. */
const PREFIX = 'mailuo'

/** The text and the page that a talk is given of. */
export interface TalkPlace {
  /** Of the text, as its graph file has it. */
  readonly sha256: string
  /** Of the page's address, without what follows `?` or `#`. */
  readonly path: string
}

/** So many digits of the hash tell texts apart. */
const DIGITS = 16

const nameOf = (kind: string, { sha256, path }: TalkPlace): string =>
  `${PREFIX}:${kind}:${sha256.slice(0, DIGITS)}:${path}`

/** The channel on which the windows of one pair speak. */
export const channelName = (place: TalkPlace, pair: string): string => `${nameOf('speaker', place)}:${pair}`

/** Under which the speaker's window keeps, for as long as it lives, what the pair has said last. */
export const recordKey = (place: TalkPlace, pair: string): string =>
  `${nameOf('speaker.record', place)}:${pair}`

/** Under which the time of a talk is kept: one clock for one page, so that nothing gathers. */
export const clockKey = (place: TalkPlace): string => nameOf('speaker.clock', place)

/** The audience's window is known by its name, which it keeps when it is loaded anew. */
export const audienceName = (pair: string): string => `${PREFIX}-audience-${pair}`
export const speakerName = (pair: string): string => `${PREFIX}-speaker-${pair}`

const AUDIENCE = new RegExp(`^${PREFIX}-audience-([\\w-]{1,40})$`)

/** The pair to which a window of that name belongs as the audience's; null where it does to none. */
export const pairOf = (name: string): string | null => AUDIENCE.exec(name)?.[1] ?? null
