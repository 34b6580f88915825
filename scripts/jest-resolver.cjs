/**
 * The sources import each other with the suffix `.js`, as Node wants it of the compiled files. Here the compiled files do
 * not exist, so a relative `.js` import from a `.ts` file means the `.ts` file. Packages are left to Jest.
 *
 * A `moduleNameMapper` would rewrite the relative imports inside node_modules too.
 */
const { existsSync } = require('node:fs');
const { resolve, sep } = require('node:path');

module.exports = (request, options) => {
  if (request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes(`${sep}node_modules${sep}`)) {
    const source = resolve(options.basedir, request.replace(/\.js$/u, '.ts'));
    if (existsSync(source)) return source;
  }
  return options.defaultResolver(request, options);
};
