#!/usr/bin/env node
// Starts the built command. Plain JavaScript that old versions of Node can read, so that they get a message too.
const [major, minor] = process.versions.node.split('.').map(Number);

function stop(message) {
  process.stderr.write('bluepencil: ' + message + '\n');
  process.exitCode = 2;
}

if (major < 20 || (major === 20 && minor < 19)) {
  stop('this is Node ' + process.versions.node + '. Install Node 20.19 or newer: https://nodejs.org');
} else {
  import('../dist/cli.js').then(
    (command) => command.main(process.argv.slice(2)),
    (error) => {
      const missing = error.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('cli.js');
      if (!missing) throw error;
      stop('it is not built yet. Run: npm run build');
    },
  );
}
