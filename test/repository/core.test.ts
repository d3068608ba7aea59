import assert from 'node:assert/strict'
import {ownFiles, read} from './repository.ts'

describe('The face of the core', () => {
  const face = 'src/core/index.ts'
  const names = [...read(face).matchAll(/\{([^}]+)\}/g)].flatMap(([, list]) =>
    list!.split(',').map((one) => one.trim().split(' ').at(-1)!)
  )
  const hosts = ownFiles('src/**/*.ts').filter((file) => !file.startsWith('src/core/'))
  // What is imported or taken out stands in braces; of a core that is read late it may be a member.
  const taken = hosts.flatMap((file) => read(file).match(/\{[^{}]+\}|\.\w+\b/g) ?? []).join('\n')

  it('shows only what a host takes', () => {
    assert.ok(names.length > 100 && hosts.length > 50)
    assert.deepEqual(
      names.filter((name) => !new RegExp(`\\b${name}\\b`).test(taken)),
      []
    )
  })
})
