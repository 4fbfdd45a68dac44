const MAX_BYTES = 200

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** Control, zero-width and direction characters: invisible in a name, or able to disguise one. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu

const utf8Length = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** As many whole characters as fit into MAX_BYTES of UTF-8, so that every file system takes the name with its extension. */
function shortened(name: string): string {
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += utf8Length(character)
    if (bytes > MAX_BYTES) return kept
    kept += character
  }
  return kept
}

/**
 * A title as a file name without extension that Windows, macOS and Linux accept. Characters that Windows forbids become
 * their full-width forms, which read the same in Chinese; a title of which nothing remains becomes 脉络.
 */
export function fileNameOf(title: string): string {
  const visible = title
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[<>:"/\\|?*]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .trim()
  const name = shortened(visible).replace(/[. ]+$/, '')
  if (name === '') return '脉络'
  return DEVICE.test(name) || name.startsWith('.') ? `_${name}` : name
}
