#!/usr/bin/env node
// Starts the built command. Plain JavaScript that old versions of Node can read, so that they get a message too.
const [major, minor] = process.versions.node.split('.').map(Number);

function stop(message) {
  process.stderr.write('bluepencil: ' + message + '\n');
  process.exitCode = 2;
}

/** A reader that has gone is no error. */
function print(text) {
  process.stdout.on('error', ({ code }) => {
    if (code !== 'EPIPE')
      stop('standard output cannot be written to (' + code + '). Free some space, or look at its disk.');
  });
  process.stdout.write(text);
}

if (major < 20 || (major === 20 && minor < 19)) {
  stop('this is Node ' + process.versions.node + '. Install Node 20.19 or newer: https://nodejs.org');
} else {
  const args = process.argv.slice(2);
  const asksVersion = args.length === 1 && (args[0] === '--version' || args[0] === '-V');
  (asksVersion ? import('../dist/version.js') : import('./load.js'))
    .then(({ VERSION, load }) => (asksVersion ? print(VERSION + '\n') : load().main(args)))
    .catch((error) => {
      if (!/ENOENT|ERR_MODULE_NOT_FOUND/.test(error.code) || !/dist.(?:cli\.cjs|version\.js)/.test(error.message))
        throw error;
      stop('it is not built yet. Run: npm run build');
    });
}
