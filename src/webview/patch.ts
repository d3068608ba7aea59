/** Gives an element other children, and leaves those alone that are the same: they keep focus, selection and layout. */
export function patch(parent: Element, html: string): void {
  const template = document.createElement('template')
  template.innerHTML = html
  const wanted = [...template.content.childNodes]
  while (parent.childNodes.length > wanted.length) parent.lastChild!.remove()
  for (const [index, node] of wanted.entries()) {
    const present = parent.childNodes[index]
    if (!present) parent.append(node)
    else if (!present.isEqualNode(node)) present.replaceWith(node)
  }
}
