/** Irregular verbs as `past participle`, one word where both are the same; those that people tell their work with. */
const verbs = `
bound beat/beaten began/begun bet bid bent bought brought broke/broken built came/come caught chose/chosen cut dealt did/done
drew/drawn drove/driven dug fed fell/fallen felt fought flew/flown found forbade/forbidden forgot/forgotten froze/frozen
gave/given got/gotten grew/grown had heard held hid/hidden hired kept knew/known laid led left lent let lit lost made
meant met overcame/overcome overrode/overridden paid put ran/run rang/rung read rebuilt redid/redone rethought/rethought
rewrote/rewritten rode/ridden said sang/sung sat saw/seen sent set shook/shaken shot showed/shown shut slept sold sought
spent split spoke/spoken spread sprang/sprung stood stole/stolen struck stuck swapped swept swore/sworn taught thought
threw/thrown told took/taken tore/torn undertook/undertaken undid/undone upheld went/gone withdrew/withdrawn woke/woken won
wore/worn wrote/written`
  .trim()
  .split(/\s+/)
  .map((forms) => forms.split('/'))

/** "wrote", "began", "put". */
export const irregularPasts: ReadonlySet<string> = new Set(verbs.map(([past]) => past!))

/** "written", "begun", "put". */
export const irregularParticiples: ReadonlySet<string> = new Set(verbs.map((forms) => forms.at(-1)!))
