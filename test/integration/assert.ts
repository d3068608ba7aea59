// Stands in for `node:assert/strict` in browsers: the build puts it there. It is the npm package of that name.
import {strict} from 'assert'

export default strict
