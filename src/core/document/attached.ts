/** An object with what is attached to it, by the numbers of those who attach. */
interface Bearer {
  [attachments]?: unknown[]
}

const attachments = Symbol('attachments')
let attaching = 0

/**
 * A value for each of many objects, which lives as long as its object does. So would those of a `WeakMap`, were it not
 * that the engine, until it looks through the whole heap, takes all of them for used: and with them each document that
 * was read in the meantime, which is then moved twice. To be made once for the whole program, and not for each document.
 */
export class Attached<Subject extends object, Value> {
  private readonly number = attaching++

  get(subject: Subject): Value | undefined {
    return (subject as Bearer)[attachments]?.[this.number] as Value | undefined
  }

  set(subject: Subject, value: Value): void {
    let own = (subject as Bearer)[attachments]
    // Hidden, so that neither copies of the object nor comparisons have to do with it.
    if (!own) Object.defineProperty(subject, attachments, {value: (own = [])})
    own[this.number] = value
  }
}
