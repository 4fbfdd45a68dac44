/** An element of XML: its name as written, its attributes, and what it holds in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const TOKEN = /<([^>]*)>|([^<]+)/y
const ATTRIBUTE = /\s+([\w:.-]+)="([^"<]*)"/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** All that XML 1.0 may hold; surrogates only in pairs. */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

function words(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (_, name: string | undefined) => {
    const sign = name === undefined ? undefined : ENTITIES[name]
    if (sign === undefined) throw new Error(`no entity: ${text.slice(0, 80)}`)
    return sign
  })
}

function attributesOf(tag: string, from: number): Record<string, string> {
  const attributes: Record<string, string> = {}
  ATTRIBUTE.lastIndex = from
  let at = from
  for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
    const [whole, name, value] = found as unknown as [string, string, string]
    if (name in attributes) throw new Error(`${name} twice: <${tag}>`)
    attributes[name] = words(value)
    at += whole.length
  }
  if (!/^\s*\/?$/.test(tag.slice(at))) throw new Error(`no attribute: <${tag}>`)
  return attributes
}

/** Reads XML as strictly as its rules are (no comments, no CDATA, five entities less one). Throws where it is not well formed. */
export function parseXml(xml: string): XmlElement {
  if (!ALLOWED.test(xml)) throw new Error('a character that XML cannot hold')
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  if (!xml.startsWith(head)) throw new Error('no first line')
  const top: XmlElement & { children: (XmlElement | string)[] } = { name: '', attributes: {}, children: [] }
  const open: { name: string; children: (XmlElement | string)[] }[] = [top]
  TOKEN.lastIndex = head.length
  let at = head.length
  for (let found = TOKEN.exec(xml); found; found = TOKEN.exec(xml)) {
    at += found[0].length
    const [, tag, text] = found
    const parent = open[open.length - 1]
    if (!parent) throw new Error('closed too often')
    if (text !== undefined) parent.children.push(words(text))
    else if (tag?.startsWith('/')) {
      if (open.pop()?.name !== tag.slice(1)) throw new Error(`</${tag.slice(1)}> closes another`)
    } else if (tag !== undefined) {
      const name = /^[\w:.-]+/.exec(tag)?.[0]
      if (name === undefined) throw new Error(`no name: <${tag}>`)
      const children: (XmlElement | string)[] = []
      parent.children.push({ name, attributes: attributesOf(tag, name.length), children })
      if (!tag.endsWith('/')) open.push({ name, children })
    }
  }
  const [root, ...others] = top.children
  if (at !== xml.length || open.length !== 1 || typeof root !== 'object' || others.length > 0)
    throw new Error(`ends too soon or too late at ${at} of ${xml.length}`)
  return root
}

/** All elements of this name within `element`, in document order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const inner = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsOf(child, name),
  )
  return element.name === name ? [element, ...inner] : inner
}
