/** Finds things out at their first use. */
export class Once {
  private readonly known = new Map<unknown, unknown>()

  once<Thing>(name: unknown, find: () => Thing): Thing {
    if (!this.known.has(name)) this.known.set(name, find())
    return this.known.get(name) as Thing
  }
}
