import assert from 'node:assert/strict'
import {isEnglish as areEnglish, languagesOf, languagesTogether} from '../../../src/core/text/english.ts'

const isEnglish = (...paragraphs: string[]): boolean => areEnglish(languagesTogether(paragraphs.map(languagesOf)))

describe('a text', () => {
  it('is English in prose and in terse lists', () => {
    assert.ok(
      isEnglish(
        'The drivers wait at the gate in the morning, and nobody has told them that it will not open before six.'
      )
    )
    assert.ok(
      isEnglish(
        'Static files served from CDN. Search runs in browser. Posters loaded on demand. Catalogue filtered by poster and language. Private mode. Dark theme. Export as CSV.'
      )
    )
  })

  it('is English among however many numbers', () => {
    const measures =
      'Mean wait at gate, share of late lorries, cost per load, staff on shift, slots, hours, days and yards.'
    assert.ok(isEnglish(measures, '12 34 56 '.repeat(30)))
  })

  it('is what most of its paragraphs are', () => {
    const english = 'The drivers wait at the gate in the morning, and nobody has told them that it will not open.'
    const dutch = 'In de haven wachten de schippers elke ochtend op een bericht van de sluis, en het is niet duidelijk.'
    assert.equal(isEnglish(english, dutch, english, english), true)
    assert.equal(isEnglish(dutch, dutch, english, dutch), false)
  })

  it('is what its beginning is, however much of something else is below', () => {
    const english = 'The drivers wait at the gate in the morning, and nobody has told them that it will not open. '
    assert.equal(isEnglish(english.repeat(220), 'Водители ждут у ворот. '.repeat(900)), true)
    assert.equal(isEnglish('Водители ждут у ворот. '.repeat(900), english.repeat(220)), false)
  })

  for (const [language, text] of Object.entries({
    Dutch:
      'In de haven wachten de schippers elke ochtend op een bericht van de sluis, en het is niet duidelijk of we in de middag nog kunnen varen of niet.',
    German:
      'Das Lager war nachts nicht besetzt, und die Fahrer warteten am Tor auf jemanden, der ihnen aufmacht, weil es in der Nacht keinen Dienst gab.',
    Danish:
      'For at spare tid har vi flyttet vagten, og det er ikke længere nødvendigt at vente ved porten, som det var før i tiden, siger lederen af havnen.',
    French:
      'Le quai est fermé la nuit, et les marins attendent que la porte soit ouverte par quelqu’un qui habite en ville et qui ne vient pas à l’heure.',
    Spanish:
      'Los conductores esperan en la puerta por la noche, porque no hay nadie que la abra, y la oficina no contesta a las llamadas de los clientes.'
  })) {
    it(`is not English in ${language}`, () => assert.equal(isEnglish(text), false))
  }
})
