import type { MentionInPlace } from './placeMentions.ts'

/** Finds mentions by their ids. The finder throws a RangeError for an id that no mention has. */
export function mentionById(mentions: readonly MentionInPlace[]): (id: string) => MentionInPlace {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return (id) => {
    const mention = byId.get(id)
    if (!mention) throw new RangeError(`the annotation names the mention ${id}, which it does not hold`)
    return mention
  }
}
