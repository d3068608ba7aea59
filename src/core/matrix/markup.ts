/** A text as it may stand in HTML and XML, between tags and in quoted attributes. */
export function markup(text: string): string {
  return text.replace(unspeakable, '�').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** What no XML may hold, however it is written. */
// eslint-disable-next-line no-control-regex
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A text of at most so many characters, with a sign that some are missing. */
export function shortened(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text
}
