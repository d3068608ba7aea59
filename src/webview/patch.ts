/** An element of a place, and the HTML that it was made of. */
interface Made {
  readonly html: string
  readonly element: Element
}

const made = new WeakMap<Element, readonly Made[]>()

/**
 * Gives a place other elements. Those whose HTML is the same stay, or move to where they belong: they keep focus and
 * layout, and nothing of them is read again.
 */
export function patch(place: Element, wanted: readonly string[]): void {
  const spare = new Map<string, Element[]>()
  for (const {html, element} of made.get(place) ?? []) spare.set(html, [...(spare.get(html) ?? []), element])
  const next = wanted.map((html) => ({html, element: spare.get(html)?.shift() ?? elementOf(html)}))
  made.set(place, next)
  for (const left of spare.values()) for (const element of left) element.remove()
  for (const [index, {element}] of next.entries()) {
    const present = place.children[index]
    if (present !== element) place.insertBefore(element, present ?? null)
  }
}

function elementOf(html: string): Element {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.firstElementChild!
}
