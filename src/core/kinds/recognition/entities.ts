import {decoded} from '../../document/entity.ts'

const entities = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));/gi
const telling = /[\p{L}\p{N}\n\r\t*_`[\]\\#~+=-]/u

/**
 * A text with the signs that entities stand for, such as "&nbsp;" and "&copy;", which say nothing; undefined where one
 * stands for a letter or for what would be read as markup.
 */
export function withoutEntities(source: string): string | undefined {
  if (!source.includes('&')) return source
  let tells = false
  const shown = source.replace(entities, (...written: string[]) => {
    const sign = decoded(written)
    tells ||= sign !== undefined && telling.test(sign)
    return sign?.replace(/[\s<>]/, '\u00a0') ?? written[0]!
  })
  return tells ? undefined : shown
}
