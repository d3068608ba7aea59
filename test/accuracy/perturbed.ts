import {labelledKind, type LabelledDocument} from './labelled.ts'
import {perturbations, type Perturbation} from './perturb/index.ts'
import {read} from './reading.ts'
import {Share} from './tally.ts'

export interface Outcome {
  /** Of the perturbation; the last one stands for all of them. */
  readonly name: string
  /** Documents whose verdict stays the same. */
  readonly share: Share
  /** The other documents, with what has changed. */
  readonly changes: readonly string[]
}

/** Applies each perturbation to each document of whose kind its reader would judge the same as before. */
export function perturbed(
  documents: readonly LabelledDocument[],
  kindsOfChange: readonly Perturbation[] = perturbations
): Outcome[] {
  const originals = documents.map((document) => {
    const text = document.text.replace(/\r\n/g, '\n')
    const head = /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? ''
    return {document, head, body: text.slice(head.length), before: verdict(text)}
  })
  const outcomes = kindsOfChange.map(({name, apply, kinds}) => {
    const share = new Share()
    const changes: string[] = []
    for (const {document, head, body, before} of originals) {
      const kind = labelledKind(document)
      if (kinds && !(kind && kinds.includes(kind))) continue
      const other = apply(body)
      if (other === undefined || other === body) continue
      const after = verdict(head + other)
      const changed = before.filter((line, index) => line !== after[index])
      share.add(changed.length === 0 && before.length === after.length)
      if (changed.length || before.length !== after.length)
        changes.push(`${document.file}: ${before.join('; ')} → ${after.join('; ')}`)
    }
    return {name, share, changes}
  })
  const all = new Share()
  for (const {share} of outcomes) all.merge(share)
  return [...outcomes, {name: 'all', share: all, changes: []}]
}

/** What is said of a document and of each of its units as a whole: the kind, and what is missing. */
function verdict(text: string): string[] {
  const {draft, findings} = read(text)
  const {kind, units} = draft
  return [
    kind ?? 'no kind',
    ...units.map(({at}) => {
      const inside = findings.filter((finding) => finding.at.start >= at.start && finding.at.start <= at.end)
      const says = (rule: string): boolean => inside.some((finding) => finding.rule === rule)
      const missing = [
        ...(says('lessons-learned') ? ['lesson'] : []),
        ...(says('customer-framing') ? ['customer'] : []),
        ...(inside.some(({rule, severity}) => rule === 'quantified-results' && severity === 'warning')
          ? ['number']
          : [])
      ]
      return missing.length ? `without ${missing.join(', ')}` : 'whole'
    })
  ]
}
