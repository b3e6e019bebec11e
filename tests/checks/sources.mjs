// `npm run sources`: what the guide rests on, for the person who has to answer for it: each source with the statements
// that cite it, the statements that cite none, the numbers to call with their pages, and how many were read where.
import { material, statementsOf } from './material.mjs';

const { facts, words, sources, regions } = material;
const statements = statementsOf(facts);
const say = (/** @type {string} */ id) => `    ${id}: ${words.text[id] ?? '(no words)'}`;

console.log('# Sources\n');
for (const [id, [body, title, address, read]] of Object.entries(sources)) {
  console.log(`${id}: ${body}, ${title}\n  ${address}\n  read: ${read}`);
  for (const { id: statement, basis } of statements)
    if (Array.isArray(basis) && basis.includes(id)) console.log(say(statement));
  for (const { page, codes, number } of regions)
    if (page === id) console.log(`    number to call: ${number} (${codes})`);
  console.log();
}

const cautions = statements.filter(({ basis }) => basis === 'common caution');
console.log('# Common cautions: long-standing safety advice without a source\n');
for (const { id } of cautions) console.log(say(id));

console.log('\n# Numbers to call\n');
for (const { number, codes, page, status, mobile } of regions)
  console.log(
    `${number}  ${codes}${mobile ? ' (from a mobile phone)' : ''}\n  ${status}: ${sources[page]?.[2] ?? '(no page)'}`,
  );

const reads = Object.values(sources).map(([, , , read]) => read);
const count = (/** @type {string} */ how) => reads.filter((read) => read === how).length;
console.log(`
# Counts

${reads.length} sources: ${count('original')} read at the source, ${count('copy')} as a copy, ${count('not read')} not read
${statements.length} statements: ${statements.length - cautions.length} with sources, ${cautions.length} common cautions
${regions.length} numbers to call: ${regions.filter(({ status }) => status === 'official').length} from an official page`);
