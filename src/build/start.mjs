// Build room (Node only). `npm start`: builds, rebuilds on every change, and serves the project so that the
// demo opens with the built script. Ctrl-C ends both.
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { context } from 'esbuild';
import { watch } from 'rollup';
import config from '../../rollup.config.mjs';
import { demo } from './demo.mjs';
import { writeIntegrity } from './integrity.mjs';

let served = false;

async function serve() {
  served = true;
  // Its snippets are made from the first build's sheets: before it there is nothing to make them from.
  await (await context(demo)).watch();
  // No port is given: the first free one from 8000 on.
  const { config } = await startDevServer({
    config: {
      rootDir: '.',
      nodeResolve: true,
      watch: true,
      clearTerminalOnReload: false,
      plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: './tsconfig.json' })],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  console.log(`\nhttp://localhost:${config.port}/demo/\n`);
}

watch(config).on('event', (event) => {
  if (event.code === 'BUNDLE_END') {
    console.log(`built ${event.output.join(', ')} in ${event.duration} ms`);
    void event.result.close();
    // The demo's snippets name it.
    writeIntegrity();
  } else if (event.code === 'ERROR') {
    console.error(event.error.message);
    void event.result?.close();
  }
  // Also after a failed build: the page then opens with the last script there is, and the next save mends it.
  if (event.code === 'END' && !served) void serve();
});
