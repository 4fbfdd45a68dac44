const SVG = 'http://www.w3.org/2000/svg'

export const svgElement = <K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] =>
  document.createElementNS(SVG, name)

/** Sets what differs from what was set before; an empty value removes the attribute. */
export class Attributes {
  readonly #element: Element
  readonly #known = new Map<string, string>()

  constructor(element: Element) {
    this.#element = element
  }

  set(name: string, value: string): void {
    if ((this.#known.get(name) ?? '') === value) return
    this.#known.set(name, value)
    if (value === '') this.#element.removeAttribute(name)
    else this.#element.setAttribute(name, value)
  }
}

/** What is drawn for one key, under one parent. */
export interface Drawn {
  readonly element: Element
}

/** The children of one element by key: made once, updated, put into order, removed when gone. */
export class KeyedElements<T extends Drawn> {
  readonly #parent: Element
  readonly #make: () => T
  #drawn = new Map<string, T>()

  constructor(parent: Element, make: () => T) {
    this.#parent = parent
    this.#make = make
  }

  get(key: string): T | undefined {
    return this.#drawn.get(key)
  }

  /** Has exactly the elements of `keys`, in that order; touches only what moves. */
  arrange(keys: readonly string[]): void {
    const kept = new Map<string, T>()
    for (const key of keys) kept.set(key, this.#drawn.get(key) ?? this.#make())
    for (const [key, { element }] of this.#drawn) if (!kept.has(key)) element.remove()
    this.#drawn = kept
    let next = this.#parent.firstElementChild
    for (const { element } of kept.values()) {
      if (element === next) next = element.nextElementSibling
      else this.#parent.insertBefore(element, next)
    }
  }
}
